// Any bytes at all: the transcoder refuses them with a token, or gives an event that
// protobuf reads and that ends in the very bytes.
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "absl/strings/match.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "webhook_ingress/transcode/transcoder.h"

namespace penstock::ingress {
namespace {

void Require(bool held, const char* what) {
  if (held) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

std::string TextOf(const google::protobuf::Message& message, const char* field) {
  return message.GetReflection()->GetString(message,
                                            message.GetDescriptor()->FindFieldByName(field));
}

void Check(absl::string_view body) {
  static const TranscodeTables* const tables = BuildEventTables().value().release();
  static Transcoder* const transcoder = new Transcoder(*tables);
  const auto transcoded = transcoder->TranscodeUnpadded(body, "default");
  if (!transcoded.ok()) {
    Require(TranscodeErrorOf(transcoded.status()) != TranscodeError::kNone,
            "a refusal has a token");
    return;
  }
  const auto* type = google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(
      "penstock.v1.Event");
  std::unique_ptr<google::protobuf::Message> event(
      google::protobuf::MessageFactory::generated_factory()->GetPrototype(type)->New());
  Require(event->ParseFromString(transcoded->wire), "the wire parses");
  Require(TextOf(*event, "raw_json") == body, "raw_json is the body");
  Require(absl::EndsWith(transcoded->wire, body), "raw_json is last");
  Require(TextOf(*event, "id") == transcoded->id && !transcoded->id.empty(), "the id is there");
  Require(TextOf(*event, "type") == transcoded->type && !transcoded->type.empty(),
          "the type is there");
  const auto& reflection = *event->GetReflection();
  Require(reflection.HasOneof(*event, type->FindOneofByName("payload")), "an arm is set");
  Require(event->ByteSizeLong() <= transcoded->wire.size(), "nothing is written twice");
}

}  // namespace
}  // namespace penstock::ingress

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  penstock::ingress::Check({reinterpret_cast<const char*>(data), size});
  return 0;
}
