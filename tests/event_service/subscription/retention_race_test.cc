// Retention moves on between resolving a start and reading the first event.
#include <cstdint>
#include <memory>
#include <utility>

#include "event_service/error_reason.h"
#include "event_service/subscription/event_page.h"
#include "event_service/subscription/subscription.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/event_log/intercepted_event_log.h"
#include "tests/support/stream/stream_harness.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::InterceptedEventLog;
using ::penstock::testing::StreamHarness;
using ::testing::ElementsAre;

class RetentionRaceTest : public ::testing::Test {
 protected:
  RetentionRaceTest() { h_.AppendMany(10); }

  // From the next read on, a trim to 4 runs before the first read, one to 7 before the second.
  void TrimBeforeReads() {
    log_.before_read = [this] {
      if (reads_++ < 2) h_.TrimBefore(reads_ == 1 ? 4 : 7);
    };
  }
  std::unique_ptr<Subscription> Open(Start start) {
    SubscribeSpec spec = {.start = std::move(start), .filter = {}};
    EXPECT_TRUE(Normalize(spec).ok());
    auto subscription = Subscription::Open(spec, Filter(), log_, h_.ring(), h_.now());
    EXPECT_TRUE(subscription.ok()) << subscription.status();
    return *std::move(subscription);
  }
  static std::vector<uint64_t> Sequences(const StreamResponse& response) {
    std::vector<uint64_t> sequences;
    for (const auto& event : response.events) sequences.push_back(event->sequence());
    return sequences;
  }

  StreamHarness h_{/*ring_bytes_max=*/1};
  InterceptedEventLog log_{h_.log()};
  int reads_ = 0;
};

TEST_F(RetentionRaceTest, EarliestIsWhatIsRetainedWhenTheFirstEventIsRead) {
  const auto subscription = Open(StartEarliest{});
  TrimBeforeReads();
  const Step step = subscription->Next(h_.now());
  ASSERT_EQ(step.kind, Step::Kind::kSend) << step.status;
  EXPECT_THAT(Sequences(step.response), ElementsAre(7, 8, 9, 10));
  ASSERT_TRUE(step.response.started.has_value());
  EXPECT_EQ(step.response.started->cursor, 6u);
  EXPECT_EQ(step.response.started->earliest, 7u);
}

TEST_F(RetentionRaceTest, ATimeBeforeTheRetentionFollowsItToo) {
  const auto subscription = Open(StartFromTime{absl::UnixEpoch()});
  TrimBeforeReads();
  const Step step = subscription->Next(h_.now());
  ASSERT_EQ(step.kind, Step::Kind::kSend) << step.status;
  EXPECT_THAT(Sequences(step.response), ElementsAre(7, 8, 9, 10));
}

TEST_F(RetentionRaceTest, ACursorThatExpiresIsAnErrorAndNeverASkip) {
  const auto subscription = Open(StartAfter{"log-1", 1});
  TrimBeforeReads();
  ASSERT_EQ(subscription->Next(h_.now()).kind, Step::Kind::kSend);  // Started
  const Step end = subscription->Next(h_.now());
  ASSERT_EQ(end.kind, Step::Kind::kEnd);
  EXPECT_EQ(GetErrorDetail(end.status)->reason, ErrorReason::kCursorExpired);
}

TEST_F(RetentionRaceTest, TheFirstPageStartsWhereTheLogDoes) {
  TrimBeforeReads();
  const auto page = ReadPage(log_, {.page_size = 2}, Filter());
  ASSERT_TRUE(page.ok()) << page.status();
  ASSERT_EQ(page->events.size(), 2u);
  EXPECT_EQ(page->events.front()->sequence(), 7u);
}

}  // namespace
}  // namespace penstock::event_service
