// Any bytes at all: the transcoder refuses them with a token, or gives an event that
// protobuf reads, that ends in the very bytes, and that agrees with the oracle of the
// tests: every value is typed as it was sent or its path is listed, never both.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "clients/samples/random.h"
#include "clients/samples/sample_event.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "proto/event_descriptor.h"
#include "simdjson.h"
#include "tests/webhook_ingress/transcode/mutate.h"
#include "tests/webhook_ingress/transcode/oracle.h"
#include "webhook_ingress/transcode/transcoder.h"
#include "webhook_ingress/transcode/unmapped_paths.h"

// libFuzzer's own mutations, for a custom mutator to use.
extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t size_max);

namespace penstock::ingress {
namespace {

using google::protobuf::Message;

// The oracle knows no limit of depth. A level of a free-form hash takes three messages,
// so below this nesting no limit is reached.
constexpr size_t kOracleDepthMax = 18;

void Require(bool held, absl::string_view what) {
  if (held) return;
  std::fprintf(stderr, "broken: %s\n", std::string(what).c_str());
  std::abort();
}

std::string TextOf(const Message& message, const char* field) {
  return message.GetReflection()->GetString(message,
                                            message.GetDescriptor()->FindFieldByName(field));
}

size_t DepthOf(simdjson::dom::element json) {
  size_t deepest = 0;
  if (json.is_object()) {
    for (const auto member : json.get_object()) deepest = std::max(deepest, DepthOf(member.value));
  } else if (json.is_array()) {
    for (const auto element : json.get_array()) deepest = std::max(deepest, DepthOf(element));
  } else {
    return 0;
  }
  return deepest + 1;
}

// The listed paths, sorted; only kUnmappedPathsCut if the list is not complete.
std::vector<std::string> Listed(const Message& event) {
  const auto* field = event.GetDescriptor()->FindFieldByName("unmapped_paths");
  std::vector<std::string> listed;
  for (int i = 0; i < event.GetReflection()->FieldSize(event, field); ++i) {
    std::string path = event.GetReflection()->GetRepeatedString(event, field, i);
    if (path == kUnmappedPathsCut) return {path};
    listed.push_back(std::move(path));
  }
  std::sort(listed.begin(), listed.end());
  return listed;
}

void CompareWithOracle(absl::string_view body, const Message& event) {
  simdjson::dom::parser parser;
  const simdjson::padded_string padded(std::string_view(body.data(), body.size()));
  simdjson::dom::object json;
  // What only the repaired text can tell is not compared.
  if (parser.parse(padded).get(json) != simdjson::SUCCESS) return;
  if (DepthOf(parser.parse(padded).value()) > kOracleDepthMax) return;
  const std::vector<std::string> listed = Listed(event);
  if (listed.size() == 1 && listed[0] == kUnmappedPathsCut) return;
  Oracle oracle;
  oracle.CompareEvent(json, event);
  Require(oracle.errors().empty(), absl::StrJoin(oracle.errors(), "\n"));
  Require(listed == oracle.missing(),
          absl::StrCat("the paths are exact\n listed:  ", absl::StrJoin(listed, " "),
                       "\n missing: ", absl::StrJoin(oracle.missing(), " ")));
}

void Check(absl::string_view body) {
  static const TranscodeTables* const tables = BuildEventTables().value().release();
  static Transcoder* const transcoder = new Transcoder(*tables);
  const auto transcoded = transcoder->TranscodeUnpadded(body, {.endpoint = "default"});
  if (!transcoded.ok()) {
    Require(TranscodeErrorOf(transcoded.status()) != TranscodeError::kNone,
            "a refusal has a token");
    return;
  }
  const auto* type = EventDescriptor();
  std::unique_ptr<Message> event(
      google::protobuf::MessageFactory::generated_factory()->GetPrototype(type)->New());
  Require(event->ParseFromArray(transcoded->wire.data(), static_cast<int>(transcoded->wire.size())),
          "the wire parses");
  Require(TextOf(*event, "raw_json") == body, "raw_json is the body");
  Require(absl::EndsWith(transcoded->wire, body), "raw_json is last");
  Require(TextOf(*event, "id") == transcoded->id && !transcoded->id.empty(), "the id is there");
  Require(TextOf(*event, "type") == transcoded->type && !transcoded->type.empty(),
          "the type is there");
  const auto& reflection = *event->GetReflection();
  Require(reflection.HasOneof(*event, type->FindOneofByName("payload")), "an arm is set");
  Require(event->ByteSizeLong() <= transcoded->wire.size(), "nothing is written twice");
  CompareWithOracle(body, *event);
}

std::string Sample(samples::SampleRandom& random) {
  static const auto* const types = new std::vector<std::string>(samples::SnapshotEventTypes());
  samples::SampleRequest request;
  request.type = random.Pick(*types);
  request.seed = random.Next();
  request.pretty = false;
  return samples::SampleEvent(request).value();
}

bool IsEvent(absl::string_view body) {
  simdjson::dom::parser parser;
  const simdjson::padded_string padded(std::string_view(body.data(), body.size()));
  simdjson::dom::object json;
  return parser.parse(padded).get(json) == simdjson::SUCCESS;
}

}  // namespace
}  // namespace penstock::ingress

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  penstock::ingress::Check({reinterpret_cast<const char*>(data), size});
  return 0;
}

// Bytes changed at random are rarely JSON, so half of the inputs are changed as JSON, and
// some are events of another type altogether.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t size_max,
                                          unsigned int seed) {
  using namespace penstock::ingress;
  penstock::samples::SampleRandom random(seed, "mutator");
  if (random.Chance(50)) return LLVMFuzzerMutate(data, size, size_max);
  std::string body(reinterpret_cast<const char*>(data), size);
  if (random.Chance(10) || !IsEvent(body)) body = Sample(random);
  body = Mutate(body, random.Chance(20), random);
  if (body.size() > size_max) return LLVMFuzzerMutate(data, size, size_max);
  std::memcpy(data, body.data(), body.size());
  return body.size();
}
