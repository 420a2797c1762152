// The transcoder on the whole schema, held against two other readings of it.
#include <algorithm>
#include <memory>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "clients/samples/random.h"
#include "clients/samples/sample_event.h"
#include "gmock/gmock.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/dynamic_message.h"
#include "google/protobuf/util/json_util.h"
#include "google/protobuf/util/message_differencer.h"
#include "penstock/v1/annotations.pb.h"
#include "proto/catalog/event_types.h"
#include "simdjson.h"
#include "tests/webhook_ingress/transcode/mutate.h"
#include "tests/webhook_ingress/transcode/schema_fixture.h"

namespace penstock::ingress {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using ::testing::IsEmpty;

constexpr uint64_t kSeedsPerType = 6;
constexpr uint64_t kMutationsPerType = 6;

using Schema = SchemaFixture;

TEST_F(Schema, HasAnArmForEveryTypeThatTheTablesKnow) {
  EXPECT_EQ(tables_->arm_count(), samples::SnapshotEventTypes().size());
  EXPECT_GE(tables_->arm_count(), 316u);
}

TEST_F(Schema, EveryTypeMapsAsAWhole) {
  for (const std::string& type : samples::SnapshotEventTypes()) {
    for (uint64_t seed = 1; seed <= kSeedsPerType; ++seed) {
      const std::string body = Sample(type, seed);
      const auto event = Accept(body);
      ASSERT_EQ(arm(), Transcoded::Arm::kTyped) << type << " seed " << seed;
      ASSERT_THAT(UnmappedPaths(*event), IsEmpty()) << type << " seed " << seed << "\n" << body;
    }
  }
}

TEST_F(Schema, EveryFieldHoldsTheValueOfItsKey) {
  for (const std::string& type : samples::SnapshotEventTypes()) {
    for (uint64_t seed = 1; seed <= kSeedsPerType; ++seed) {
      const std::string body = Sample(type, seed);
      ASSERT_EQ(Disagreement(body, *Accept(body)), "") << type << " seed " << seed << "\n" << body;
    }
  }
}

TEST_F(Schema, EnvelopesOfAllTimesAreTypedOrListed) {
  for (
      const char* body : {
          // A connected account's event of 2014, and today's.
          R"({"id":"e","object":"event","type":"charge.succeeded","created":1400000000,
               "user_id":"acct_1","request":"req_1","api_version":null,
               "data":{"object":{"object":"charge"}}})",
          R"({"id":"e","object":"event","type":"charge.succeeded","account":"acct_1","context":"c",
               "request":{"id":null,"idempotency_key":"k","new":1},"livemode":true,
               "pending_webhooks":2,"data":{"object":{"object":"charge"},"new":1},"":5,"a.b":[]})",
          R"({"id":"e","object":5,"type":"charge.succeeded","created":1.5,"account":5,
               "request":[],"livemode":"true","pending_webhooks":"x","data":"x"})",
          R"({"id":"e","object":"event","type":"charge.succeeded","created":1,
               "related_object":{"id":"x"},"data":{"object":{"object":"charge"}}})",
          R"({"id":"e","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered",
               "created":"2024-09-17T06:20:52.246Z","context":null,"livemode":false,
               "related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/x","new":1},
               "reason":{"type":"request","request":{"id":"req_1","client":{"type":"human"}}},
               "data":{"developer_message_summary":"s","reason":{"error_count":1}},
               "changes":{"before":{}},"snapshot_event":"evt_1"})",
          R"({"id":"e","type":"new.kind","created":"soon","related_object":{"id":7},"data":{"x":1}})",
      }) {
    EXPECT_EQ(Disagreement(body, *Accept(body)), "") << body;
  }
}

// JsonStringToMessage does not know unions, so those are taken out of both.
// Returns whether there were any.
bool ClearUnions(Message& message) {
  bool any = false;
  std::vector<const FieldDescriptor*> fields;
  message.GetReflection()->ListFields(message, &fields);
  for (const FieldDescriptor* field : fields) {
    if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) continue;
    const auto& stripe = field->message_type()->options().GetExtension(v1::stripe_message);
    if (stripe.shape() == v1::STRIPE_SHAPE_UNION) {
      message.GetReflection()->ClearField(&message, field);
      any = true;
    } else if (field->is_repeated()) {
      for (int i = 0; i < message.GetReflection()->FieldSize(message, field); ++i) {
        any |= ClearUnions(*message.GetReflection()->MutableRepeatedMessage(&message, field, i));
      }
    } else {
      any |= ClearUnions(*message.GetReflection()->MutableMessage(&message, field));
    }
  }
  return any;
}

TEST_F(Schema, AgreesWithProtobufsOwnJsonReader) {
  google::protobuf::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  size_t compared = 0;
  for (const std::string& type : samples::SnapshotEventTypes()) {
    const std::string body = Sample(type, 1);
    const auto event = Accept(body);
    const Message& payload = Payload(*event);
    const auto& stripe = payload.GetDescriptor()->options().GetExtension(v1::stripe_message);
    if (stripe.shape() == v1::STRIPE_SHAPE_UNION) continue;

    simdjson::dom::parser parser;
    const simdjson::padded_string padded(body);
    const std::string object = simdjson::minify(parser.parse(padded)["data"]["object"].value());
    std::unique_ptr<Message> expected(payload.New());
    std::unique_ptr<Message> actual(payload.New());
    actual->CopyFrom(payload);
    const bool has_union = ClearUnions(*actual);
    const auto read = google::protobuf::util::JsonStringToMessage(object, expected.get(), options);
    // The object of a union read as the union itself may not fit at all.
    if (!read.ok() && has_union) continue;
    ASSERT_TRUE(read.ok()) << type << " " << read.ToString() << "\n" << object;
    ClearUnions(*expected);
    google::protobuf::util::MessageDifferencer differencer;
    std::string difference;
    differencer.ReportDifferencesToString(&difference);
    EXPECT_TRUE(differencer.Compare(*expected, *actual)) << type << "\n" << difference;
    ++compared;
  }
  EXPECT_GT(compared, 300u);
}

TEST_F(Schema, MutatedBodiesAreAcceptedAndTheirPathsExact) {
  for (const std::string& type : samples::SnapshotEventTypes()) {
    for (uint64_t seed = 1; seed <= kMutationsPerType; ++seed) {
      samples::SampleRandom random(seed, type);
      const std::string body = Mutate(Sample(type, seed), /*hostile=*/false, random);
      ASSERT_EQ(Disagreement(body, *Accept(body)), "") << type << " seed " << seed << "\n" << body;
    }
  }
}

TEST_F(Schema, HostileBodiesAreAccepted) {
  for (const std::string& type : samples::SnapshotEventTypes()) {
    for (uint64_t seed = 1; seed <= kMutationsPerType; ++seed) {
      samples::SampleRandom random(seed, type);
      Accept(Mutate(Sample(type, seed), /*hostile=*/true, random));
      ASSERT_FALSE(HasFailure()) << type << " seed " << seed;
    }
  }
}

TEST_F(Schema, EveryTypeOfTheCatalogueArrivesWhereItBelongs) {
  size_t seed = 0, current = 0, legacy = 0, thin = 0, preview = 0;
  for (const catalog::EventType& entry : catalog::AllEventTypes()) {
    const std::string type(entry.type);
    const auto event = Accept(Sample(type, 1, /*pretty=*/false));
    switch (entry.status) {
      case catalog::Status::kCurrent:
      case catalog::Status::kLegacy:
        EXPECT_EQ(ArmType(*event), type);
        seed += entry.is_seed;
        ++(entry.status == catalog::Status::kCurrent ? current : legacy);
        break;
      case catalog::Status::kPreview:
      case catalog::Status::kPreviewWithdrawn:
        EXPECT_EQ(arm(), Transcoded::Arm::kUnrecognized) << type;
        ++preview;
        break;
      default:
        EXPECT_EQ(arm(), Transcoded::Arm::kNotification) << type;
        EXPECT_THAT(UnmappedPaths(*event), IsEmpty()) << type;
        thin += entry.status == catalog::Status::kThin;
    }
  }
  EXPECT_EQ(seed, 192u);
  EXPECT_EQ(current, 275u);
  EXPECT_EQ(legacy, 41u);
  EXPECT_EQ(thin, 326u);
  EXPECT_GT(preview, 0u);
}

TEST_F(Schema, ThinEventsMapAsAWhole) {
  for (const char* type :
       {"v1.billing.meter.error_report_triggered", "v2.core.event_destination.ping",
        "v2.core.account[configuration.merchant].capability_status_updated"}) {
    for (uint64_t seed = 1; seed <= 20; ++seed) {
      const auto event = Accept(Sample(type, seed));
      EXPECT_EQ(arm(), Transcoded::Arm::kNotification) << type << " seed " << seed;
      EXPECT_THAT(UnmappedPaths(*event), IsEmpty()) << type << " seed " << seed;
    }
  }
}

TEST_F(Schema, UnknownTypesAreUnrecognized) {
  const auto event = Accept(Sample("quantum.teleport.completed", 1));
  EXPECT_EQ(arm(), Transcoded::Arm::kUnrecognized);
  EXPECT_EQ(Text(*event, "object_type"), "quantum.teleport");
}

}  // namespace
}  // namespace penstock::ingress
