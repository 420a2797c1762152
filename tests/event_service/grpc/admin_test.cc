// Looking after streams, over real gRPC.
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using event_service::SubscribeSpec;
using event_service::SubscriptionState;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class AdminTest : public ::testing::Test {
 protected:
  SubscribeSpec As(const std::string& client_id, SubscribeSpec spec = FromEarliest()) {
    spec.client_id = client_id;
    return spec;
  }
  void PublishMany(int count, size_t payload_bytes = 10) {
    for (int i = 0; i < count; ++i) {
      const std::string id = "evt_" + std::to_string(++published_);
      EXPECT_NE(publish_.Publish({.id = id, .payload_bytes = payload_bytes}).sequence, 0u);
    }
  }

  TestService service_;
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
  PublishStream publish_{channel_};
  int published_ = 0;
};

TEST_F(AdminTest, ListsWhoReadsWhatAndHowFar) {
  PublishMany(3);
  const absl::Time before = absl::Now() - absl::Seconds(1);
  SubscribeSpec spec = As("billing");
  spec.filter.types = {"invoice.*", "charge.*"};
  SubscribeStream stream(channel_, spec);
  ASSERT_TRUE(stream.WaitForEvents(3));
  const auto row = WaitForSubscription(channel_, "billing", [](const ReceivedSubscription& s) {
    return s.cursor == 3 && s.bytes_in_flight == 0;
  });
  ASSERT_TRUE(row.has_value());
  EXPECT_EQ(row->id, 1u);
  EXPECT_EQ(row->principal, "");
  EXPECT_THAT(row->peer, StartsWith("ipv4:127.0.0.1:"));
  EXPECT_THAT(row->types, ElementsAre("charge.*", "invoice.*"));
  EXPECT_GT(row->opened_at, before);
  EXPECT_LE(row->opened_at, absl::Now());
  EXPECT_EQ(row->state, SubscriptionState::kLive);
  EXPECT_EQ(row->lag_events, 0u);
  EXPECT_EQ(row->lag, absl::ZeroDuration());
  EXPECT_EQ(row->delivered_total, 3u);
}

TEST_F(AdminTest, AStalledReaderShowsItsLagAndWhatIsInFlight) {
  SubscribeStream stalled(service_.Connect(), As("sleepy"));
  ASSERT_TRUE(stalled.Next().has_value());
  PublishMany(30, 1 << 20);
  const auto row = WaitForSubscription(channel_, "sleepy", [](const ReceivedSubscription& s) {
    return s.state == SubscriptionState::kStalled;
  });
  ASSERT_TRUE(row.has_value());
  EXPECT_GT(row->bytes_in_flight, 0u);
  EXPECT_LT(row->cursor, 30u);
  EXPECT_EQ(row->lag_events, 30 - row->cursor);
  EXPECT_GT(row->lag, absl::Seconds(1));
}

TEST_F(AdminTest, ListsInPages) {
  std::vector<std::unique_ptr<SubscribeStream>> streams;
  for (int i = 0; i < 5; ++i) {
    streams.push_back(std::make_unique<SubscribeStream>(channel_, As(i == 4 ? "odd" : "even")));
    ASSERT_TRUE(streams.back()->Next().has_value());
  }
  const SubscriptionsPage first = ListSubscriptions(channel_, {.page_size = 3});
  ASSERT_EQ(first.subscriptions.size(), 3u);
  ASSERT_NE(first.next_page_token, "");
  const SubscriptionsPage second =
      ListSubscriptions(channel_, {.page_size = 3, .page_token = first.next_page_token});
  ASSERT_EQ(second.subscriptions.size(), 2u);
  EXPECT_EQ(second.next_page_token, "");
  EXPECT_EQ(second.subscriptions.front().id, 4u);
  EXPECT_EQ(ListSubscriptions(channel_, {.client_id = "odd"}).subscriptions.size(), 1u);
}

TEST_F(AdminTest, AStreamThatEndedIsListedNoMore) {
  SubscribeStream stream(channel_, As("short"));
  ASSERT_TRUE(stream.Next().has_value());
  ASSERT_EQ(ListSubscriptions(channel_).subscriptions.size(), 1u);
  stream.Cancel();
  stream.Finish();
  for (int i = 0; i < 1000 && !ListSubscriptions(channel_).subscriptions.empty(); ++i) {
  }
  EXPECT_EQ(ListSubscriptions(channel_).subscriptions.size(), 0u);
}

TEST_F(AdminTest, DisconnectEndsTheStreamAndSaysWhy) {
  SubscribeStream stream(channel_, As("stuck"));
  ASSERT_TRUE(stream.Next().has_value());
  EXPECT_EQ(DisconnectSubscription(channel_, 1).code, grpc::StatusCode::OK);
  const CallResult ended = stream.Finish();
  EXPECT_EQ(ended.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(ended.reason, "DISCONNECTED");
  EXPECT_THAT(service_.Scrape(), HasSubstr("penstock_client_stream_ends_total{client_id=\"stuck\","
                                           "reason=\"DISCONNECTED\"} 1"));
}

TEST_F(AdminTest, DisconnectEndsAStalledStreamToo) {
  SubscribeStream stalled(service_.Connect(), As("sleepy"));
  ASSERT_TRUE(stalled.Next().has_value());
  PublishMany(30, 1 << 20);
  const auto row = WaitForSubscription(channel_, "sleepy", [](const ReceivedSubscription& s) {
    return s.state == SubscriptionState::kStalled;
  });
  ASSERT_TRUE(row.has_value());
  EXPECT_EQ(DisconnectSubscription(channel_, row->id).code, grpc::StatusCode::OK);
  EXPECT_EQ(stalled.Finish().code, grpc::StatusCode::CANCELLED);
  EXPECT_EQ(ListSubscriptions(channel_).subscriptions.size(), 0u);
}

TEST_F(AdminTest, ATokenOfAnotherRequestIsRefused) {
  SubscribeStream one(channel_, As("a"));
  SubscribeStream two(channel_, As("a"));
  ASSERT_TRUE(one.Next().has_value() && two.Next().has_value());
  const std::string token = ListSubscriptions(channel_, {.page_size = 1}).next_page_token;
  EXPECT_EQ(ListSubscriptions(channel_, {.page_token = token, .client_id = "a"}).result.reason,
            "INVALID_PAGE_TOKEN");
  PublishMany(2);
  const std::string events = ListEvents(channel_, {.page_size = 1}).next_page_token;
  ASSERT_NE(events, "");
  EXPECT_EQ(ListSubscriptions(channel_, {.page_token = events}).result.reason,
            "INVALID_PAGE_TOKEN");
}

}  // namespace
}  // namespace penstock::testing
