// The contract of event_log.h, for every implementation of it: storing and finding.
#include "tests/event_service/log/event_log_contract.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;
using ::testing::ElementsAre;

template <typename Store>
class EventLogContractTest : public EventLogContract<Store> {};
TYPED_TEST_SUITE(EventLogContractTest, Stores, StoreNames);

TYPED_TEST(EventLogContractTest, StartsEmpty) {
  const LogBounds bounds = this->log().bounds();
  EXPECT_EQ(bounds.earliest, 0u);
  EXPECT_EQ(bounds.head, 0u);
  EXPECT_EQ(bounds.earliest_committed_at, absl::InfinitePast());
  EXPECT_EQ(bounds.head_committed_at, absl::InfinitePast());
  EXPECT_FALSE(this->log().log_id().empty());
  const Page page = this->Read(0);
  EXPECT_TRUE(page.status.ok());
  EXPECT_TRUE(page.at_head);
  EXPECT_EQ(this->LastBefore(absl::InfiniteFuture()), 0u);
  EXPECT_TRUE(this->ReadBackwards(kFromTheHead).at_head);
  this->Trim(absl::InfiniteFuture());
  EXPECT_TRUE(this->Read(0).status.ok());
}

TYPED_TEST(EventLogContractTest, ReadsBackExactlyWhatWasApplied) {
  EventSpec spec;
  spec.id = "evt_full";
  spec.account = "acct_1";
  spec.payload_bytes = 5000;
  spec.raw_json = "{\"id\":\"evt_full\"}";
  const auto event = Stored(1, spec, this->At(7));
  ASSERT_TRUE(this->log().Apply({event}).ok());
  this->Crash();
  const auto back = this->log().Get(1);
  ASSERT_TRUE(back.ok()) << back.status();
  EXPECT_EQ((*back)->wire(), event->wire());
  EXPECT_EQ((*back)->keys().account, "acct_1");
  EXPECT_EQ((*back)->wire_without_raw_json(), event->wire_without_raw_json());
  EXPECT_EQ((*this->log().GetById("evt_full"))->committed_at(), this->At(7));
}

TYPED_TEST(EventLogContractTest, EverythingAppliedSurvivesACrash) {
  const std::string log_id = this->log().log_id();
  this->AppendMany(20);
  this->Crash();
  EXPECT_EQ(this->log().log_id(), log_id);
  EXPECT_EQ(this->log().bounds().head, 20u);
  EXPECT_EQ(this->log().bounds().earliest, 1u);
  EXPECT_EQ(this->log().bounds().earliest_committed_at, this->At(1));
  EXPECT_EQ(this->log().bounds().head_committed_at, this->At(20));
  EXPECT_EQ(this->Read(0).sequences.size(), 20u);
  EXPECT_EQ(this->Find("evt_13"), 13u);
  EXPECT_EQ(this->Append("evt_21", this->At(21)), 21u);
}

TYPED_TEST(EventLogContractTest, KeepsGapsBetweenSequences) {
  ASSERT_TRUE(this->log().Apply({Stored(5, "evt_5"), Stored(9, "evt_9")}).ok());
  ASSERT_TRUE(this->log().Apply({Stored(100, "evt_100")}).ok());
  this->Reopen();
  EXPECT_THAT(this->Read(0).sequences, ElementsAre(5, 9, 100));
  EXPECT_THAT(this->Read(6).sequences, ElementsAre(9, 100));
  EXPECT_THAT(this->ReadBackwards(100).sequences, ElementsAre(9, 5));
  EXPECT_EQ(this->log().bounds().earliest, 5u);
  EXPECT_EQ(this->log().Get(7).status().code(), absl::StatusCode::kNotFound);
}

TYPED_TEST(EventLogContractTest, RefusesSequencesThatDoNotIncreaseAndStoresNoneOfThem) {
  this->Append("evt_1");
  EXPECT_FALSE(this->log().Apply({Stored(1, "evt_other")}).ok());
  EXPECT_FALSE(this->log().Apply({Stored(3, "evt_3"), Stored(3, "evt_4")}).ok());
  EXPECT_EQ(this->log().bounds().head, 1u);
  EXPECT_EQ(this->Find("evt_3"), std::nullopt);
}

TYPED_TEST(EventLogContractTest, FindsIdsAndForgetsNothing) {
  this->AppendMany(3);
  this->Reopen();
  EXPECT_EQ(this->Find("evt_2"), 2u);
  EXPECT_EQ(this->Find("evt_"), std::nullopt);
  EXPECT_EQ(this->Find("evt_22"), std::nullopt);
  EXPECT_EQ((*this->log().GetById("evt_2"))->sequence(), 2u);
  EXPECT_EQ(this->log().GetById("evt_none").status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->log().Get(0).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->log().Get(4).status().code(), absl::StatusCode::kNotFound);
}

TYPED_TEST(EventLogContractTest, FindsPlacesByTime) {
  this->Append("evt_1", this->At(10));
  this->Append("evt_2", this->At(10));
  this->Append("evt_3", this->At(20));
  EXPECT_EQ(this->LastBefore(this->At(5)), 0u);
  EXPECT_EQ(this->LastBefore(this->At(10)), 0u);
  EXPECT_EQ(this->LastBefore(this->At(10) + absl::Nanoseconds(1)), 2u);
  EXPECT_EQ(this->LastBefore(this->At(20)), 2u);
  EXPECT_EQ(this->LastBefore(this->At(21)), 3u);
  EXPECT_EQ(this->LastBefore(absl::InfinitePast()), 0u);
  EXPECT_EQ(this->LastBefore(absl::InfiniteFuture()), 3u);
}

}  // namespace
}  // namespace penstock::event_service
