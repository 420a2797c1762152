// The contract of event_log.h, for every implementation of it: trimming.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>

#include "absl/strings/str_cat.h"
#include "tests/event_service/log/event_log_contract.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;
using ::testing::ElementsAre;

template <typename Store>
class EventLogTrimContractTest : public EventLogContract<Store> {};
TYPED_TEST_SUITE(EventLogTrimContractTest, Stores, StoreNames);

TYPED_TEST(EventLogTrimContractTest, WhatIsTrimmedCannotBeReadButItsIdIsRemembered) {
  this->AppendMany(10);
  this->Trim(this->At(6));
  EXPECT_EQ(this->log().bounds().earliest, 6u);
  EXPECT_EQ(this->log().bounds().earliest_committed_at, this->At(6));
  EXPECT_EQ(this->log().bounds().head, 10u);
  EXPECT_EQ(this->Read(4).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(this->Read(0).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_THAT(this->Read(5).sequences, ElementsAre(6, 7, 8, 9, 10));
  const Page backwards = this->ReadBackwards(8);
  EXPECT_THAT(backwards.sequences, ElementsAre(7, 6));
  EXPECT_TRUE(backwards.at_head);
  EXPECT_EQ(this->log().Get(5).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->log().GetById("evt_5").status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->Find("evt_5"), 5u);
  // A place that can be read from.
  EXPECT_EQ(this->LastBefore(this->At(3)), 5u);
}

TYPED_TEST(EventLogTrimContractTest, TrimmingNeverGoesBack) {
  this->AppendMany(5);
  this->Trim(this->At(4));
  this->Trim(this->At(2));
  EXPECT_EQ(this->log().bounds().earliest, 4u);
  this->Crash();
  EXPECT_EQ(this->log().bounds().earliest, 4u);
  EXPECT_EQ(this->Read(2).status.code(), absl::StatusCode::kOutOfRange);
}

TYPED_TEST(EventLogTrimContractTest, TrimmedToBytesTheNewestEventsStay) {
  for (int i = 1; i <= 40; ++i) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_", i);
    spec.payload_bytes = 1000;
    ASSERT_TRUE(this->log().Apply({Stored(static_cast<uint64_t>(i), spec, this->At(i))}).ok());
  }
  this->store_.WriteOut();
  EXPECT_TRUE(*this->log().TrimToBytes(1'000'000, 40));
  EXPECT_EQ(this->log().bounds().earliest, 1u);
  // Never past the sequence that was named.
  EXPECT_FALSE(*this->log().TrimToBytes(1, 4));
  EXPECT_EQ(this->log().bounds().earliest, 5u);
  EXPECT_EQ(this->Read(3).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(this->Read(4).sequences.front(), 5u);
  // Never the newest.
  EXPECT_TRUE(*this->log().TrimToBytes(1, 40));
  EXPECT_EQ(this->log().bounds().earliest, 40u);
  this->Crash();
  EXPECT_EQ(this->log().bounds().earliest, 40u);
  EXPECT_EQ(this->Find("evt_7"), 7u);
}

TYPED_TEST(EventLogTrimContractTest, TrimmingAnEmptyLogToBytesDoesNothing) {
  EXPECT_TRUE(*this->log().TrimToBytes(1, 0));
  this->Append("evt_1");
  EXPECT_TRUE(*this->log().TrimToBytes(1, 9));
  EXPECT_EQ(this->log().bounds().earliest, 1u);
}

TYPED_TEST(EventLogTrimContractTest, SequencesAreNotReusedWhenEverythingIsTrimmed) {
  this->AppendMany(5);
  this->Trim(absl::InfiniteFuture());
  this->Crash();
  LogBounds bounds = this->log().bounds();
  EXPECT_EQ(bounds.earliest, 0u);
  EXPECT_EQ(bounds.head, 5u);
  EXPECT_EQ(bounds.head_committed_at, this->At(5));
  EXPECT_EQ(this->Read(4).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_TRUE(this->Read(5).at_head);
  EXPECT_EQ(this->LastBefore(this->At(1)), 5u);
  EXPECT_TRUE(this->ReadBackwards(kFromTheHead).at_head);

  EXPECT_EQ(this->Append("evt_6", this->At(6)), 6u);
  this->Crash();
  bounds = this->log().bounds();
  EXPECT_EQ(bounds.earliest, 6u);
  EXPECT_EQ(bounds.earliest_committed_at, this->At(6));
  EXPECT_THAT(this->Read(5).sequences, ElementsAre(6));
  EXPECT_THAT(this->ReadBackwards(kFromTheHead).sequences, ElementsAre(6));
}

}  // namespace
}  // namespace penstock::event_service
