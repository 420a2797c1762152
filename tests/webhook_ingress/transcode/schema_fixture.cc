#include "tests/webhook_ingress/transcode/schema_fixture.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "clients/samples/sample_event.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"
#include "proto/event_descriptor.h"
#include "simdjson.h"
#include "tests/webhook_ingress/transcode/oracle.h"

namespace penstock::ingress {
namespace {

const google::protobuf::FieldDescriptor* ArmOf(const google::protobuf::Message& event) {
  return event.GetReflection()->GetOneofFieldDescriptor(
      event, event.GetDescriptor()->FindOneofByName("payload"));
}

}  // namespace

const TranscodeTables* SchemaFixture::tables_ = nullptr;

void SchemaFixture::SetUpTestSuite() { tables_ = BuildEventTables().value().release(); }

void SchemaFixture::TearDownTestSuite() {
  delete tables_;
  tables_ = nullptr;
}

std::string SchemaFixture::Sample(const std::string& type, uint64_t seed, bool pretty) {
  samples::SampleRequest request;
  request.type = type;
  request.seed = seed;
  request.pretty = pretty;
  return samples::SampleEvent(request).value();
}

std::unique_ptr<google::protobuf::Message> SchemaFixture::Accept(const std::string& body) {
  const absl::StatusOr<Transcoded> transcoded =
      transcoder_.TranscodeUnpadded(body, {.endpoint = "default"});
  EXPECT_TRUE(transcoded.ok()) << transcoded.status() << "\n" << body;
  static const Message* const prototype =
      google::protobuf::MessageFactory::generated_factory()->GetPrototype(EventDescriptor());
  std::unique_ptr<Message> event(prototype->New());
  if (!transcoded.ok()) return event;
  arm_ = transcoded->arm;
  EXPECT_TRUE(
      event->ParseFromArray(transcoded->wire.data(), static_cast<int>(transcoded->wire.size())))
      << body;
  EXPECT_EQ(Text(*event, "raw_json"), body);
  EXPECT_EQ(Text(*event, "id"), transcoded->id);
  return event;
}

std::string SchemaFixture::Text(const Message& message, const std::string& field) {
  return message.GetReflection()->GetString(message,
                                            message.GetDescriptor()->FindFieldByName(field));
}

std::vector<std::string> SchemaFixture::UnmappedPaths(const Message& event) {
  const auto* field = event.GetDescriptor()->FindFieldByName("unmapped_paths");
  std::vector<std::string> paths;
  for (int i = 0; i < event.GetReflection()->FieldSize(event, field); ++i) {
    paths.push_back(event.GetReflection()->GetRepeatedString(event, field, i));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

const google::protobuf::Message& SchemaFixture::Payload(const Message& event) {
  return event.GetReflection()->GetMessage(event, ArmOf(event));
}

std::string SchemaFixture::ArmType(const Message& event) {
  const google::protobuf::FieldDescriptor* const arm = ArmOf(event);
  return arm == nullptr ? "" : arm->options().GetExtension(v1::stripe_field).event_type();
}

std::string SchemaFixture::Disagreement(const std::string& body, const Message& event) {
  simdjson::dom::parser parser;
  const simdjson::padded_string padded(body);
  Oracle oracle;
  oracle.CompareEvent(parser.parse(padded).get_object().value(), event);
  if (!oracle.errors().empty()) return absl::StrJoin(oracle.errors(), "\n");
  const std::vector<std::string> listed = UnmappedPaths(event);
  if (listed == oracle.missing()) return "";
  return absl::StrCat("listed:  ", absl::StrJoin(listed, " "),
                      "\nmissing: ", absl::StrJoin(oracle.missing(), " "));
}

}  // namespace penstock::ingress
