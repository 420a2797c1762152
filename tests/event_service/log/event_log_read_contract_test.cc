// The contract of event_log.h, for every implementation of it: reading.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/event_service/log/event_log_contract.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

template <typename Store>
class EventLogReadContractTest : public EventLogContract<Store> {};
TYPED_TEST_SUITE(EventLogReadContractTest, Stores, StoreNames);

TYPED_TEST(EventLogReadContractTest, ReadStopsAtItsLimitsAndGoesOnFromThere) {
  this->AppendMany(5);
  const Page first = this->Read(0, {.events_max = 2});
  EXPECT_THAT(first.sequences, ElementsAre(1, 2));
  EXPECT_EQ(first.scanned_to, 2u);
  EXPECT_FALSE(first.at_head);
  const size_t bytes = (*this->log().Get(3))->wire().size();
  // The event that crosses the limit is still delivered.
  EXPECT_THAT(this->Read(2, {.bytes_max = bytes + 1}).sequences, ElementsAre(3, 4));
  const Page last = this->Read(4, {.events_max = 1});
  EXPECT_THAT(last.sequences, ElementsAre(5));
  EXPECT_TRUE(last.at_head);
}

TYPED_TEST(EventLogReadContractTest, ReadStopsWhenItsVisitorSaysSo) {
  this->AppendMany(5);
  const auto position =
      this->log().Read(0, ReadLimits(), [](const auto& event) { return event->sequence() < 3; });
  ASSERT_TRUE(position.ok());
  EXPECT_EQ(position->scanned_to, 3u);
  EXPECT_FALSE(position->at_head);
}

TYPED_TEST(EventLogReadContractTest, ReadingAtTheHeadGivesNothingAndAheadOfItIsAnError) {
  this->AppendMany(3);
  const Page at_head = this->Read(3);
  EXPECT_TRUE(at_head.status.ok());
  EXPECT_THAT(at_head.sequences, IsEmpty());
  EXPECT_EQ(at_head.scanned_to, 3u);
  EXPECT_TRUE(at_head.at_head);
  EXPECT_EQ(this->Read(4).status.code(), absl::StatusCode::kOutOfRange);
}

TYPED_TEST(EventLogReadContractTest, ReadsTheEventsOfSomeTypes) {
  const std::vector<std::string> types = {"a.b", "a.c", "d", "a.b", "ab", "a"};
  for (uint64_t i = 0; i < types.size(); ++i) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_", i + 1);
    spec.type = types[i];
    ASSERT_TRUE(this->log().Apply({Stored(i + 1, spec, this->At(static_cast<int>(i)))}).ok());
  }
  EXPECT_THAT(this->ReadTypes(0, {.exact = {"a.b"}}).sequences, ElementsAre(1, 4));
  EXPECT_THAT(this->ReadTypes(1, {.exact = {"a.b", "d"}}).sequences, ElementsAre(3, 4));
  EXPECT_THAT(this->ReadTypes(0, {.prefixes = {"a."}}).sequences, ElementsAre(1, 2, 4));
  EXPECT_THAT(this->ReadTypes(0, {.exact = {"d"}, .prefixes = {"a"}}).sequences,
              ElementsAre(1, 2, 3, 4, 5, 6));
  const Page none = this->ReadTypes(0, {.exact = {"e"}});
  EXPECT_THAT(none.sequences, IsEmpty());
  EXPECT_EQ(none.scanned_to, 6u);
  EXPECT_TRUE(none.at_head);
  EXPECT_EQ(this->ReadTypes(7, {.exact = {"d"}}).status.code(), absl::StatusCode::kOutOfRange);
  this->Trim(this->At(2));
  EXPECT_EQ(this->ReadTypes(0, {.exact = {"d"}}).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_THAT(this->ReadTypes(2, {.prefixes = {"a."}}).sequences, ElementsAre(4));
}

TYPED_TEST(EventLogReadContractTest, ReadsBackwardsInPages) {
  this->AppendMany(5);
  const Page newest = this->ReadBackwards(kFromTheHead, {.events_max = 2});
  EXPECT_THAT(newest.sequences, ElementsAre(5, 4));
  EXPECT_EQ(newest.scanned_to, 4u);
  EXPECT_FALSE(newest.at_head);
  const Page rest = this->ReadBackwards(newest.scanned_to);
  EXPECT_THAT(rest.sequences, ElementsAre(3, 2, 1));
  EXPECT_TRUE(rest.at_head);
  EXPECT_TRUE(this->ReadBackwards(1).at_head);
  EXPECT_TRUE(this->ReadBackwards(0).at_head);
  EXPECT_TRUE(this->ReadBackwards(2, {.events_max = 1}).at_head);
}

// Readers run beside the committer and the retention. They may be told that
// they are too late, and never see a gap, a repetition or damage.
TYPED_TEST(EventLogReadContractTest, ReadersBesideApplyAndTrimSeeEveryEventInOrder) {
  constexpr uint64_t kEvents = 300;
  std::atomic<bool> done{false};
  std::vector<std::thread> readers;
  for (int r = 0; r < 3; ++r) {
    readers.emplace_back([&] {
      uint64_t after = 0;
      bool finished = false;
      while (!finished) {
        finished = done;
        uint64_t last = after;
        const auto position = this->log().Read(after, {.events_max = 7}, [&](const auto& event) {
          EXPECT_EQ(event->sequence(), last + 1);
          last = event->sequence();
          return true;
        });
        if (position.ok()) {
          after = position->scanned_to;
          finished = finished && position->at_head;
        } else {
          ASSERT_EQ(position.status().code(), absl::StatusCode::kOutOfRange) << position.status();
          const LogBounds bounds = this->log().bounds();
          after = bounds.earliest == 0 ? bounds.head : bounds.earliest - 1;
          finished = false;
        }
      }
    });
  }
  std::thread trimmer([&] {
    while (!done) this->Trim(this->log().bounds().head_committed_at - absl::Seconds(50));
  });
  for (uint64_t i = 1; i <= kEvents; ++i) {
    this->Append(absl::StrCat("evt_", i), this->At(static_cast<int>(i)));
  }
  done = true;
  trimmer.join();
  for (std::thread& reader : readers) reader.join();
}

}  // namespace
}  // namespace penstock::event_service
