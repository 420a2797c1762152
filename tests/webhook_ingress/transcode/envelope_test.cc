#include "gmock/gmock.h"
#include "tests/webhook_ingress/transcode/mini_transcode.h"

namespace penstock::ingress {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class Envelope : public MiniTranscodeTest {};

TEST_F(Envelope, SnapshotEvent) {
  const MiniEvent event = Accept(R"({
    "id": "evt_1", "object": "event", "account": "acct_1", "api_version": "2025-03-31.basil",
    "context": "ctx_1", "created": 1700000000,
    "data": {"object": {"id": "th_1", "object": "thing", "amount": 5},
             "previous_attributes": {"amount": 4, "items": {"data": [null]}}},
    "livemode": true, "pending_webhooks": 2,
    "request": {"id": "req_1", "idempotency_key": "key"}, "type": "thing.created"})");
  EXPECT_EQ(event.created().seconds(), 1700000000);
  EXPECT_TRUE(event.livemode());
  EXPECT_EQ(event.api_version(), "2025-03-31.basil");
  EXPECT_EQ(event.account(), "acct_1");
  EXPECT_EQ(event.context(), "ctx_1");
  EXPECT_EQ(event.pending_webhooks(), 2);
  EXPECT_EQ(event.request().id(), "req_1");
  EXPECT_EQ(event.request().idempotency_key(), "key");
  EXPECT_EQ(event.previous_attributes().fields().at("amount").number_value(), 4);
  EXPECT_EQ(event.object_type(), "thing");
  EXPECT_EQ(event.object_id(), "th_1");
  EXPECT_EQ(event.endpoint(), "default");
  EXPECT_EQ(event.thing_created().amount(), 5);
  EXPECT_THAT(Paths(event), IsEmpty());
  EXPECT_EQ(last_.arm, Transcoded::Arm::kTyped);
}

TEST_F(Envelope, SequenceAndCommitTimeAreLeftToTheEventService) {
  const MiniEvent event = AcceptThing("{}");
  EXPECT_EQ(event.sequence(), 0u);
  EXPECT_FALSE(event.has_committed_at());
}

TEST_F(Envelope, SmallestEvent) {
  const MiniEvent event = Accept(R"({"id":"evt_1","type":"new.kind"})");
  EXPECT_TRUE(event.has_unrecognized());
  EXPECT_FALSE(event.has_created());
  EXPECT_FALSE(event.has_request());
  EXPECT_THAT(Paths(event), IsEmpty());
}

TEST_F(Envelope, RequestOfOldBodiesIsTheIdAlone) {
  EXPECT_EQ(Accept(R"({"id":"e","type":"t","request":"req_1"})").request().id(), "req_1");
  EXPECT_FALSE(Accept(R"({"id":"e","type":"t","request":null})").has_request());
  const MiniEvent event = Accept(R"({"id":"e","type":"t","request":{"id":null,"more":1}})");
  EXPECT_TRUE(event.has_request());
  EXPECT_FALSE(event.request().has_id());
  EXPECT_THAT(Paths(event), ElementsAre("request.more"));
}

TEST_F(Envelope, ValuesThatDoNotFitAreListed) {
  const MiniEvent event = Accept(R"({"id":"e","type":"t","object":"other","created":"yesterday",
    "livemode":1,"api_version":5,"account":{},"context":[],"pending_webhooks":1.5,"request":7,
    "data":{"object":null,"previous_attributes":"x","extra":1},"unknown":1,"reason":{}})");
  EXPECT_THAT(Paths(event),
              UnorderedElementsAre("object", "created", "livemode", "api_version", "account",
                                   "context", "pending_webhooks", "request",
                                   "data.previous_attributes", "data.extra", "unknown", "reason"));
}

TEST_F(Envelope, CreatedOutsideTheRangeOfTimestampsIsListed) {
  EXPECT_THAT(Paths(Accept(R"({"id":"e","type":"t","created":253402300800})")),
              ElementsAre("created"));
  EXPECT_EQ(Accept(R"({"id":"e","type":"t","created":253402300799})").created().seconds(),
            253402300799);
}

TEST_F(Envelope, UnknownTypeIsUnrecognizedAndItsObjectListed) {
  const MiniEvent event =
      Accept(R"({"id":"e","type":"new.kind","data":{"object":{"id":"n_1","object":"new"}}})");
  EXPECT_TRUE(event.has_unrecognized());
  EXPECT_EQ(event.object_type(), "new");
  EXPECT_EQ(event.object_id(), "n_1");
  EXPECT_THAT(Paths(event), ElementsAre("data.object"));
  EXPECT_EQ(last_.arm, Transcoded::Arm::kUnrecognized);
}

TEST_F(Envelope, KnownTypeWithoutUsableObjectIsUnrecognized) {
  for (const char* data : {"{}", "null", R"({"object":null})"}) {
    const MiniEvent event =
        Accept(absl::StrCat(R"({"id":"e","type":"thing.created","data":)", data, "}"));
    EXPECT_TRUE(event.has_unrecognized()) << data;
    EXPECT_THAT(Paths(event), IsEmpty()) << data;
  }
  for (const char* object : {"5", "[]", "\"th_1\"", "false"}) {
    const MiniEvent event = AcceptThing(object);
    EXPECT_TRUE(event.has_unrecognized()) << object;
    EXPECT_THAT(Paths(event), ElementsAre("data.object")) << object;
  }
  EXPECT_THAT(Paths(Accept(R"({"id":"e","type":"thing.created","data":[1]})")),
              ElementsAre("data"));
}

TEST_F(Envelope, ArmFollowsTheTypeWhereTheObjectDisagrees) {
  const MiniEvent event = AcceptThing(R"({"object":"other","id":"th_1","amount":5})");
  EXPECT_EQ(event.thing_created().amount(), 5);
  EXPECT_EQ(event.object_type(), "other");
  EXPECT_THAT(Paths(event), IsEmpty());
}

TEST_F(Envelope, UnionArmOfAnEventIsChosenByTheObject) {
  const std::string head = R"({"id":"e","type":"either.created","data":{"object":)";
  EXPECT_EQ(Accept(absl::StrCat(head, R"({"object":"part","kind":"k"}}})"))
                .either_created()
                .part()
                .kind(),
            "k");
  const MiniEvent event = Accept(absl::StrCat(head, R"({"object":"new","kind":"k"}}})"));
  EXPECT_TRUE(event.has_unrecognized());
  EXPECT_THAT(Paths(event), ElementsAre("data.object"));
}

TEST_F(Envelope, ArmWithoutAKnownObjectIsFreeForm) {
  const MiniEvent event = Accept(
      R"({"id":"e","type":"loose.created","data":{"object":{"id":"lo_1","object":"loose","a":[1]}}})");
  EXPECT_EQ(last_.arm, Transcoded::Arm::kTyped);
  EXPECT_EQ(event.loose_created().fields().at("id").string_value(), "lo_1");
  EXPECT_EQ(event.object_type(), "loose");
  EXPECT_THAT(Paths(event), IsEmpty());
}

TEST_F(Envelope, ThinEvent) {
  const MiniEvent event = Accept(R"({"id":"evt_1","object":"v2.core.event",
    "type":"v2.core.account[configuration.merchant].capability_status_updated",
    "created":"2024-09-17T06:20:52.246Z","livemode":false,"context":null,
    "related_object":{"id":"acct_1","type":"v2.core.account","url":"/v2/core/accounts/acct_1"},
    "reason":{"type":"request"},"snapshot_event":"evt_2","data":{"a":[1]}})");
  EXPECT_EQ(last_.arm, Transcoded::Arm::kNotification);
  EXPECT_EQ(event.created().seconds(), 1726554052);
  EXPECT_EQ(event.created().nanos(), 246000000);
  EXPECT_EQ(event.object_type(), "v2.core.account");
  EXPECT_EQ(event.object_id(), "acct_1");
  const auto& notification = event.event_notification();
  EXPECT_EQ(notification.related_object().url(), "/v2/core/accounts/acct_1");
  EXPECT_EQ(notification.reason().type(), "request");
  EXPECT_EQ(notification.snapshot_event(), "evt_2");
  EXPECT_EQ(notification.data().fields().at("a").list_value().values(0).number_value(), 1);
  EXPECT_THAT(Paths(event), IsEmpty());
}

TEST_F(Envelope, ThinEventIsKnownByItsRelatedObjectToo) {
  const MiniEvent event = Accept(
      R"({"id":"e","type":"thing.created","related_object":{"id":"th_1","type":"thing","x":1}})");
  EXPECT_TRUE(event.has_event_notification());
  EXPECT_EQ(event.object_id(), "th_1");
  EXPECT_THAT(Paths(event), ElementsAre("related_object.x"));
}

TEST_F(Envelope, ObjectKindDecidesBeforeTheType) {
  const MiniEvent event =
      Accept(R"({"id":"e","object":"v2.core.event","type":"thing.created","data":{"object":{}}})");
  EXPECT_TRUE(event.has_event_notification());
  EXPECT_TRUE(event.event_notification().data().fields().contains("object"));
}

TEST_F(Envelope, LastOfDuplicateTopLevelKeysWins) {
  const MiniEvent event = Accept(
      R"({"id":"e","type":"thing.created","livemode":true,"data":5,"new":1,
          "data":{"object":{"id":"a"},"object":{"amount":5},"x":1},"livemode":false,"new":null})");
  EXPECT_FALSE(event.livemode());
  EXPECT_EQ(event.thing_created().amount(), 5);
  EXPECT_FALSE(event.thing_created().has_id());
  EXPECT_EQ(event.object_id(), "");
  EXPECT_THAT(Paths(event), ElementsAre("data.x"));
}

TEST_F(Envelope, EndpointIsWrittenAsGiven) {
  const auto transcoded =
      transcoder_.TranscodeUnpadded(R"({"id":"e","type":"t"})", {.endpoint = "connect"});
  MiniEvent event;
  ASSERT_TRUE(event.ParseFromString(transcoded->wire));
  EXPECT_EQ(event.endpoint(), "connect");
}

TEST_F(Envelope, TranscodesInPlaceWithPadding) {
  const std::string body = R"({"id":"e","type":"thing.created","data":{"object":{"amount":5}}})";
  const std::string padded = body + std::string(kBodyPaddingBytes, 'x');
  const auto transcoded = transcoder_.Transcode(absl::string_view(padded).substr(0, body.size()),
                                                {.endpoint = "default"});
  ASSERT_TRUE(transcoded.ok()) << transcoded.status();
  EXPECT_EQ(transcoded->wire, transcoder_.TranscodeUnpadded(body, {.endpoint = "default"})->wire);
}

TEST(Tables, RefuseASchemaWithoutTheEnvelope) {
  const auto tables = TranscodeTables::Build(testing::Thing::descriptor());
  EXPECT_EQ(tables.status().code(), absl::StatusCode::kFailedPrecondition);
}

}  // namespace
}  // namespace penstock::ingress
