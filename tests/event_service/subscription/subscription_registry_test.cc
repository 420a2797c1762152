#include "event_service/subscription/subscription_registry.h"

#include <string>
#include <vector>

#include "event_service/subscription/lag.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/stream/stream_harness.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::StreamHarness;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SubscriptionRegistryTest : public ::testing::Test {
 protected:
  SubscriptionRegistry::Entry Add(const std::string& client_id, uint64_t cursor = 0) {
    const auto entry = registry_.Add({.client_id = client_id}, [this] { ++disconnects_; });
    entry->Update({.cursor = cursor});
    return entry;
  }
  std::vector<uint64_t> Ids(uint64_t after, size_t count_max) const {
    std::vector<uint64_t> ids;
    for (const auto& entry : registry_.List(after, count_max)) ids.push_back(entry->id());
    return ids;
  }

  SubscriptionRegistry registry_;
  int disconnects_ = 0;
};

TEST_F(SubscriptionRegistryTest, ListsInOrderOfOpeningAndInParts) {
  for (int i = 0; i < 4; ++i) Add("client");
  EXPECT_THAT(Ids(0, 100), ElementsAre(1, 2, 3, 4));
  EXPECT_THAT(Ids(1, 2), ElementsAre(2, 3));
  EXPECT_THAT(Ids(4, 2), IsEmpty());
}

TEST_F(SubscriptionRegistryTest, NeverUsesAnIdTwice) {
  registry_.Remove(Add("client")->id());
  EXPECT_EQ(registry_.Find(1), nullptr);
  EXPECT_EQ(Add("client")->id(), 2u);
}

TEST_F(SubscriptionRegistryTest, DisconnectReachesTheStream) {
  Add("client");
  registry_.Find(1)->Disconnect();
  EXPECT_EQ(disconnects_, 1);
}

TEST(SubscriptionState, FollowsFromTheStatus) {
  const absl::Time now = absl::FromUnixSeconds(1700000000);
  SubscriptionStatus status;
  EXPECT_EQ(StateOf(status, now), SubscriptionState::kCatchingUp);
  status.live = true;
  EXPECT_EQ(StateOf(status, now), SubscriptionState::kLive);
  status.draining = true;
  EXPECT_EQ(StateOf(status, now), SubscriptionState::kDraining);
  status.bytes_in_flight = 1;
  status.write_started = now - kStalledAfter;
  EXPECT_EQ(StateOf(status, now), SubscriptionState::kDraining);
  EXPECT_EQ(StateOf(status, now + absl::Nanoseconds(1)), SubscriptionState::kStalled);
}

// The harness commits an event per second.
class LagTest : public SubscriptionRegistryTest {
 protected:
  LagTest() {
    harness_.AppendMany(10);
    now_ = harness_.log().bounds().head_committed_at;
  }
  Lag After(uint64_t cursor) const { return LagAfter(harness_.log(), cursor, now_); }

  mutable StreamHarness harness_;
  absl::Time now_;
};

TEST_F(LagTest, CountsFromTheFirstEventThatWaits) {
  EXPECT_EQ(After(4).events, 6u);
  EXPECT_EQ(After(4).time, absl::Seconds(5));
  EXPECT_EQ(After(9).time, absl::ZeroDuration());
}

TEST_F(LagTest, IsNothingAtTheHead) {
  EXPECT_EQ(After(10).events, 0u);
  EXPECT_EQ(After(10).time, absl::ZeroDuration());
}

TEST_F(LagTest, OfAReaderThatRetentionPassedIsTheAgeOfTheOldestEvent) {
  harness_.TrimBefore(6);
  EXPECT_EQ(After(1).events, 9u);
  EXPECT_EQ(After(1).time, absl::Seconds(4));
}

TEST_F(LagTest, OfALabelIsThatOfItsSlowestStream) {
  Add("a", 10);
  Add("a", 7);
  Add("b", 10);
  const auto lags = LagByLabel(registry_, harness_.log(), now_,
                               [](const std::string& client_id) { return "label-" + client_id; });
  ASSERT_EQ(lags.size(), 2u);
  EXPECT_EQ(lags.at("label-a").events, 3u);
  EXPECT_EQ(lags.at("label-b").events, 0u);
}

}  // namespace
}  // namespace penstock::event_service
