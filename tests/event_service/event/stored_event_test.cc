#include "event_service/event/stored_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "event_service/event/wire.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::PublishedWire;
using ::penstock::testing::TestEpoch;
using ::testing::HasSubstr;
using namespace std::string_view_literals;

EventSpec FullSpec() {
  EventSpec spec;
  spec.id = "evt_1NG8Du2eZvKYlo2CUI79vXWy";
  spec.account = "acct_1";
  spec.object_id = "ch_1";
  spec.api_version = "2025-03-31.basil";
  spec.livemode = true;
  spec.payload_bytes = 300;
  spec.raw_json = R"({"id":"evt_1NG8Du2eZvKYlo2CUI79vXWy"})";
  return spec;
}

void ExpectInvalid(std::string_view wire, std::string_view what) {
  const absl::StatusOr<EventKeys> keys = ParseEventKeys(wire);
  EXPECT_EQ(keys.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(keys.status().message()), HasSubstr(std::string(what)));
}

TEST(ParseEventKeysTest, FindsTheKeysWithoutDecodingThePayload) {
  const std::string wire = PublishedWire(FullSpec());
  const auto keys = ParseEventKeys(wire);
  ASSERT_TRUE(keys.ok()) << keys.status();
  EXPECT_EQ(keys->id, "evt_1NG8Du2eZvKYlo2CUI79vXWy");
  EXPECT_EQ(keys->type, "charge.succeeded");
  EXPECT_EQ(keys->account, "acct_1");
  EXPECT_EQ(keys->object_id, "ch_1");
  EXPECT_TRUE(keys->livemode);
  // Tag of two bytes, length of one.
  EXPECT_EQ(keys->raw_json_offset, wire.size() - FullSpec().raw_json.size() - 3);
}

TEST(ParseEventKeysTest, RawJsonOffsetIsTheSizeWithoutRawJson) {
  const std::string wire = PublishedWire("evt_1");
  EXPECT_EQ(ParseEventKeys(wire)->raw_json_offset, wire.size());
}

TEST(ParseEventKeysTest, LastOfADuplicatedFieldCounts) {
  const std::string wire = PublishedWire("evt_1") + PublishedWire("evt_2", "charge.failed");
  const auto keys = ParseEventKeys(wire);
  ASSERT_TRUE(keys.ok());
  EXPECT_EQ(keys->id, "evt_2");
  EXPECT_EQ(keys->type, "charge.failed");
}

TEST(ParseEventKeysTest, PassesOverUnknownFieldsAndKnownNumbersOfAnotherWireType) {
  std::string wire = PublishedWire("evt_1");
  AppendVarintField(3, 7, wire);      // id as a varint: unknown to protobuf
  AppendVarintField(4000, 7, wire);   // newer than this schema
  AppendBytesField(9999, "x", wire);  // an arm newer than this schema
  EXPECT_EQ(ParseEventKeys(wire)->id, "evt_1");
}

TEST(ParseEventKeysTest, RefusesEventsWithoutIdOrType) {
  ExpectInvalid("", "id is empty");
  ExpectInvalid(PublishedWire(""), "id is empty");
  ExpectInvalid(PublishedWire("evt_1", ""), "type is empty");
}

TEST(ParseEventKeysTest, RefusesAnIdEmptiedByALaterField) {
  std::string wire = PublishedWire("evt_1");
  AppendBytesField(3, "", wire);
  ExpectInvalid(wire, "id is empty");
}

TEST(ParseEventKeysTest, RefusesRawJsonThatIsNotLast) {
  std::string wire = PublishedWire(FullSpec());
  AppendBytesField(4, "charge.failed", wire);
  ExpectInvalid(wire, "raw_json is not the last field");
  wire = PublishedWire(FullSpec());
  AppendBytesField(99, "{}", wire);
  ExpectInvalid(wire, "raw_json is not the last field");
  wire = PublishedWire("evt_1");
  AppendVarintField(99, 1, wire);
  ExpectInvalid(wire, "raw_json is not a bytes field");
}

TEST(ParseEventKeysTest, RefusesKeysThatNoConsumerCouldParse) {
  ExpectInvalid(PublishedWire("evt_\xff"), "id is not UTF-8");
  ExpectInvalid(PublishedWire("evt_1", "charge\xc3"), "type is not UTF-8");
}

TEST(ParseEventKeysTest, RefusesEveryTruncationThatIsNotAWholeMessage) {
  const std::string wire = PublishedWire(FullSpec());
  const size_t raw_json = ParseEventKeys(wire)->raw_json_offset;
  for (size_t size = raw_json + 1; size < wire.size(); ++size) {
    EXPECT_FALSE(ParseEventKeys(std::string_view(wire).substr(0, size)).ok()) << size;
  }
}

TEST(StoredEventTest, PutsSequenceAndCommitTimeInFront) {
  const std::string published = PublishedWire(FullSpec());
  const absl::Time committed_at =
      TestEpoch() + absl::Microseconds(1'500'001) + absl::Nanoseconds(999);
  const auto event = StoredEvent::Make(300, committed_at, published);
  ASSERT_TRUE(event.ok()) << event.status();
  EXPECT_EQ((*event)->sequence(), 300u);
  EXPECT_EQ((*event)->committed_at(), TestEpoch() + absl::Microseconds(1'500'001));
  // sequence = 300; committed_at { seconds = 1767225601; nanos = 500001000 }.
  const std::string_view prefix =
      "\x08\xac\x02"
      "\x12\x0c\x08\x81\xf2\xd6\xca\x06\x10\xe8\xd1\xb5\xee\x01"sv;
  EXPECT_EQ((*event)->wire(), std::string(prefix) + published);
  EXPECT_EQ((*event)->keys().id, "evt_1NG8Du2eZvKYlo2CUI79vXWy");
  EXPECT_EQ((*event)->keys().object_id, "ch_1");
}

TEST(StoredEventTest, CutsRawJsonOff) {
  EventSpec spec = FullSpec();
  const auto with = StoredEvent::Make(1, TestEpoch(), PublishedWire(spec));
  spec.raw_json.clear();
  const auto without = StoredEvent::Make(1, TestEpoch(), PublishedWire(spec));
  EXPECT_EQ((*with)->wire_without_raw_json(), (*without)->wire());
  EXPECT_EQ((*without)->wire_without_raw_json(), (*without)->wire());
}

TEST(StoredEventTest, ReadsBackWhatItWrote) {
  for (const EventSpec& spec : {FullSpec(), EventSpec{.id = "e", .type = "t"}}) {
    for (const absl::Time time : {TestEpoch(), absl::UnixEpoch(), absl::FromUnixMicros(-1)}) {
      const auto event = StoredEvent::Make(~uint64_t{0}, time, PublishedWire(spec));
      ASSERT_TRUE(event.ok()) << event.status();
      const auto back = StoredEvent::FromWire(std::string((*event)->wire()));
      ASSERT_TRUE(back.ok()) << back.status();
      EXPECT_EQ((*back)->sequence(), ~uint64_t{0});
      EXPECT_EQ((*back)->committed_at(), time);
      EXPECT_EQ((*back)->keys().id, spec.id);
      EXPECT_EQ((*back)->keys().account, spec.account);
      EXPECT_EQ((*back)->wire_without_raw_json(), (*event)->wire_without_raw_json());
    }
  }
}

TEST(StoredEventTest, RefusesPublishedEventsThatSetCommitFields) {
  const auto event = StoredEvent::Make(1, TestEpoch(), PublishedWire("evt_1"));
  const auto again = StoredEvent::Make(2, TestEpoch(), (*event)->wire());
  EXPECT_EQ(again.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(again.status().message()), HasSubstr("set by event_service alone"));
}

TEST(StoredEventTest, RefusesSequenceZeroTimesOutsideTimestampAndOversizedEvents) {
  const std::string wire = PublishedWire("evt_1");
  EXPECT_FALSE(StoredEvent::Make(0, TestEpoch(), wire).ok());
  EXPECT_FALSE(StoredEvent::Make(1, absl::InfiniteFuture(), wire).ok());
  EXPECT_FALSE(StoredEvent::Make(1, absl::InfinitePast(), wire).ok());
  EventSpec spec;
  spec.payload_bytes = kEventBytesMax;
  EXPECT_FALSE(StoredEvent::Make(1, TestEpoch(), PublishedWire(spec)).ok());
}

TEST(StoredEventTest, FromWireCallsAnythingElseDataLoss) {
  const std::string published = PublishedWire("evt_1");
  const std::string wire((*StoredEvent::Make(1, TestEpoch(), published))->wire());
  for (const std::string& bad : {std::string(), published, wire.substr(1), wire + "\x08\x02",
                                 wire.substr(0, wire.size() - 1), "\x08\x01" + published}) {
    EXPECT_EQ(StoredEvent::FromWire(bad).status().code(), absl::StatusCode::kDataLoss);
  }
}

}  // namespace
}  // namespace penstock::event_service
