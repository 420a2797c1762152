#include "clients/samples/sample_event.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "clients/samples/event_schema.h"
#include "gmock/gmock.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"
#include "simdjson.h"

namespace penstock::samples {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using simdjson::dom::element;

class SampleEvents : public ::testing::Test {
 protected:
  static std::string Body(const std::string& type, uint64_t seed = 1) {
    SampleRequest request;
    request.type = type;
    request.seed = seed;
    return SampleEvent(request).value();
  }
  // Valid until the next call.
  element Parse(const std::string& body) {
    padded_ = simdjson::padded_string(body);
    return parser_.parse(padded_).value();
  }
  std::string Text(const std::string& body, const char* pointer) {
    return std::string(Parse(body).at_pointer(pointer).get_string().value());
  }

  simdjson::dom::parser parser_;
  simdjson::padded_string padded_;
};

TEST_F(SampleEvents, AreTheSameForTheSameRequest) {
  EXPECT_EQ(Body("charge.succeeded", 7), Body("charge.succeeded", 7));
  EXPECT_NE(Body("charge.succeeded", 7), Body("charge.succeeded", 8));
  EXPECT_NE(Text(Body("charge.succeeded", 7), "/id"), Text(Body("charge.failed", 7), "/id"));
}

TEST_F(SampleEvents, HaveNewIdsForEverySeed) {
  std::set<std::string> ids;
  for (uint64_t seed = 0; seed < 2'000; ++seed)
    ids.insert(Text(Body("coupon.created", seed), "/id"));
  EXPECT_EQ(ids.size(), 2'000u);
}

TEST_F(SampleEvents, LookLikeStripes) {
  const std::string body = Body("charge.succeeded");
  EXPECT_THAT(Text(body, "/id"), ::testing::MatchesRegex("evt_[0-9A-Za-z]{24}"));
  EXPECT_EQ(Text(body, "/object"), "event");
  EXPECT_EQ(Text(body, "/type"), "charge.succeeded");
  EXPECT_THAT(Text(body, "/data/object/id"), ::testing::StartsWith("ch_"));
  EXPECT_EQ(Text(body, "/data/object/object"), "charge");
  EXPECT_THAT(body, ::testing::StartsWith("{\n  \"id\": \"evt_"));
}

TEST_F(SampleEvents, TakeWhatTheRequestSays) {
  SampleRequest request;
  request.type = "invoice.paid";
  request.event_id = "evt_mine";
  request.created = 1234567890;
  request.livemode = true;
  request.api_version = "2020-08-27";
  request.account = "acct_9";
  request.pending_webhooks = 3;
  request.pretty = false;
  request.overrides = {{"data.object.amount_due", "5"},
                       {"data.object.metadata[\"order.id\"]", "6735 or so"},
                       {"livemode", "null"}};
  const std::string body = SampleEvent(request).value();
  EXPECT_EQ(body.find('\n'), std::string::npos);
  EXPECT_EQ(Text(body, "/id"), "evt_mine");
  EXPECT_EQ(Text(body, "/api_version"), "2020-08-27");
  EXPECT_EQ(Text(body, "/account"), "acct_9");
  EXPECT_EQ(Text(body, "/data/object/metadata/order.id"), "6735 or so");
  EXPECT_EQ(Parse(body)["created"].get_int64().value(), 1234567890);
  EXPECT_EQ(Parse(body)["pending_webhooks"].get_int64().value(), 3);
  EXPECT_EQ(Parse(body).at_pointer("/data/object/amount_due").get_int64().value(), 5);
  EXPECT_TRUE(Parse(body)["livemode"].value().is_null());
}

TEST_F(SampleEvents, RefuseWhatTheyCannotMake) {
  SampleRequest request;
  EXPECT_EQ(SampleEvent(request).status().code(), absl::StatusCode::kInvalidArgument);
  request.type = "charge.succeeded";
  request.overrides = {{"id.x", "1"}};
  EXPECT_EQ(SampleEvent(request).status().code(), absl::StatusCode::kInvalidArgument);
  request.overrides = {{"a..b", "1"}};
  EXPECT_EQ(SampleEvent(request).status().code(), absl::StatusCode::kInvalidArgument);
  request.overrides = {{"a", "\xff"}};
  EXPECT_EQ(SampleEvent(request).status().code(), absl::StatusCode::kInvalidArgument);
}

TEST_F(SampleEvents, ListsSayThatTheyAreLists) {
  SampleRequest request;
  request.type = "customer.subscription.created";
  request.pretty = false;
  for (request.seed = 1; request.seed <= 20; ++request.seed) {
    const std::string body = SampleEvent(request).value();
    EXPECT_EQ(Text(body, "/data/object/object"), "subscription");
    const auto items = Parse(body)["data"]["object"]["items"];
    if (items.error() != simdjson::SUCCESS || items.is_null()) continue;
    EXPECT_EQ(items["object"].get_string().value(), "list");
    EXPECT_TRUE(items["data"].is_array());
    return;
  }
  FAIL() << "no subscription with items in 20 seeds";
}

TEST_F(SampleEvents, HaveTheStatusThatTheirTypeSays) {
  const std::pair<std::string, std::string> cases[] = {
      {"payment_intent.succeeded", "succeeded"},
      {"payment_intent.payment_failed", "requires_payment_method"},
      {"invoice.paid", "paid"},
      {"invoice.voided", "void"},
      {"checkout.session.completed", "complete"},
      {"checkout.session.expired", "expired"},
      {"customer.subscription.deleted", "canceled"},
      {"payout.failed", "failed"},
  };
  for (const auto& [type, status] : cases) {
    for (uint64_t seed = 1; seed <= 10; ++seed) {
      EXPECT_EQ(Text(Body(type, seed), "/data/object/status"), status) << type << " seed " << seed;
    }
  }
}

TEST_F(SampleEvents, HaveAnyStatusWhereTheirTypeSaysNone) {
  std::set<std::string> seen;
  for (uint64_t seed = 1; seed <= 60; ++seed) {
    const std::string body = Body("customer.subscription.updated", seed);
    const auto status = Parse(body).at_pointer("/data/object/status");
    std::string_view text;
    if (status.get_string().get(text) == simdjson::SUCCESS) seen.emplace(text);
  }
  EXPECT_GT(seen.size(), 3u);
}

TEST_F(SampleEvents, UpdatesSayWhatChanged) {
  std::vector<std::string> types = {"quantum.teleport.updated"};
  for (const std::string& type : SnapshotEventTypes()) {
    if (absl::EndsWith(type, "updated")) types.push_back(type);
  }
  EXPECT_GT(types.size(), 50u);
  for (const std::string& type : types) {
    const std::string body = Body(type, 3);
    const element data = Parse(body)["data"].value();
    const auto previous = data["previous_attributes"].get_object().value();
    EXPECT_GT(previous.size(), 0u) << type;
    for (const auto member : previous) {
      EXPECT_EQ(data["object"][member.key].error(), simdjson::SUCCESS) << type << " " << member.key;
    }
  }
}

TEST_F(SampleEvents, ThinNamesGiveThinEvents) {
  const std::string body = Body("v2.core.account[configuration.merchant].updated", 1);
  EXPECT_EQ(Text(body, "/object"), "v2.core.event");
  EXPECT_THAT(Text(body, "/created"), ::testing::MatchesRegex("2025-12-01T..:..:..\\....Z"));
  EXPECT_NE(Parse(body)["data"]["object"].error(), simdjson::SUCCESS);
  EXPECT_EQ(Text(body, "/related_object/type"), "v2.core.account");
}

TEST_F(SampleEvents, UnknownNamesGiveAnObjectOfAnUnknownKind) {
  const std::string body = Body("quantum.teleport.completed");
  EXPECT_EQ(Text(body, "/object"), "event");
  EXPECT_EQ(Text(body, "/data/object/object"), "quantum.teleport");
}

TEST_F(SampleEvents, HaveTheSizesOfRealOnes) {
  constexpr size_t kBytesMin = 300;
  constexpr size_t kBytesMax = 16 * 1024;
  std::vector<size_t> sizes;
  for (const std::string& type : SnapshotEventTypes()) {
    for (uint64_t seed = 1; seed <= 5; ++seed) sizes.push_back(Body(type, seed).size());
  }
  std::sort(sizes.begin(), sizes.end());
  RecordProperty("median_bytes", static_cast<int>(sizes[sizes.size() / 2]));
  RecordProperty("max_bytes", static_cast<int>(sizes.back()));
  EXPECT_GE(sizes.front(), kBytesMin);
  EXPECT_LE(sizes.back(), kBytesMax);
  EXPECT_GT(sizes[sizes.size() / 2], 1'000u);
  EXPECT_GT(sizes[sizes.size() * 95 / 100], 4'000u);
}

// Marks the fields of `message` that have a value in the JSON.
void Reach(element json, const Descriptor* message, std::set<const FieldDescriptor*>& reached) {
  if (json.is_array()) {
    for (const element value : json.get_array()) Reach(value, message, reached);
    return;
  }
  if (!json.is_object()) return;
  if (AnnotationOf(message).shape() == v1::STRIPE_SHAPE_UNION) {
    for (int i = 0; i < message->field_count(); ++i) {
      const FieldDescriptor* arm = message->field(i);
      if (arm->message_type() == nullptr ||
          json["object"].get_string().value() != AnnotationOf(arm->message_type()).object()) {
        continue;
      }
      reached.insert(arm);
      Reach(json, arm->message_type(), reached);
    }
    return;
  }
  for (const auto member : json.get_object()) {
    const FieldDescriptor* field = message->FindFieldByName(std::string(member.key));
    if (field == nullptr || member.value.is_null()) continue;
    reached.insert(field);
    if (field->message_type() != nullptr && !field->is_map()) {
      Reach(member.value, field->message_type(), reached);
    }
  }
}

void CountFields(const Descriptor* message, std::set<const FieldDescriptor*>& fields) {
  if (message->file()->package() == "google.protobuf") return;
  for (int i = 0; i < message->field_count(); ++i) {
    const FieldDescriptor* field = message->field(i);
    if (!fields.insert(field).second || field->message_type() == nullptr || field->is_map())
      continue;
    CountFields(field->message_type(), fields);
  }
}

TEST_F(SampleEvents, ReachEveryCornerOfTheSchemaOverTheSeeds) {
  constexpr uint64_t kSeedsMax = 1'200;
  constexpr size_t kReachedPercentMin = 95;
  std::set<const FieldDescriptor*> all;
  std::set<const FieldDescriptor*> reached;
  std::set<const Descriptor*> payloads;
  for (const std::string& type : SnapshotEventTypes()) {
    if (!payloads.insert(PayloadOf(type)).second) continue;
    std::set<const FieldDescriptor*> fields;
    CountFields(PayloadOf(type), fields);
    all.insert(fields.begin(), fields.end());
    const uint64_t seeds = std::min<uint64_t>(fields.size(), kSeedsMax);
    for (uint64_t seed = 1; seed <= seeds; ++seed) {
      const std::string body = Body(type, seed);
      Reach(Parse(body)["data"]["object"].value(), PayloadOf(type), reached);
    }
  }
  EXPECT_GE(100 * reached.size(), kReachedPercentMin * all.size())
      << reached.size() << " of " << all.size();
}

}  // namespace
}  // namespace penstock::samples
