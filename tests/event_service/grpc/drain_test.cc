// Stopping in good order.
#include <string>
#include <thread>

#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

TEST(Drain, SubscribersAreToldAndThenEnded) {
  TestService service;
  PublishStream publish(service.Connect());
  SubscribeStream subscribe(service.Connect(), FromLatest());
  ASSERT_TRUE(subscribe.Next().has_value());
  std::thread drain([&] { service.server().Drain(absl::Seconds(1)); });

  const auto told =
      subscribe.WaitFor([](const auto& response) { return response.draining.has_value(); });
  ASSERT_TRUE(told.has_value());
  EXPECT_LE(*told->draining, absl::Seconds(1));
  // Publishing and delivering go on for the grace.
  EXPECT_EQ(publish.Publish({.id = "evt_1"}).outcome, ReceivedAck::Outcome::kCommitted);
  EXPECT_TRUE(subscribe.WaitForEvents(1));

  const CallResult ended = subscribe.Finish();
  EXPECT_EQ(ended.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(ended.reason, "DRAINING");
  const CallResult publish_ended = publish.Finish();
  EXPECT_EQ(publish_ended.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(publish_ended.reason, "DRAINING");
  drain.join();
}

TEST(Drain, EndsEarlyWhenTheSubscribersLeave) {
  TestService service;
  SubscribeStream subscribe(service.Connect(), FromLatest());
  ASSERT_TRUE(subscribe.Next().has_value());
  const absl::Time start = absl::Now();
  std::thread drain([&] { service.server().Drain(absl::Seconds(20)); });
  ASSERT_TRUE(
      subscribe.WaitFor([](const auto& response) { return response.draining.has_value(); }));
  subscribe.Cancel();
  drain.join();
  EXPECT_LT(absl::Now() - start, absl::Seconds(15));
}

TEST(Drain, NewSubscribersAreRefused) {
  TestService service;
  service.server().Drain(absl::ZeroDuration());
  const CallResult refused = SubscribeStream(service.Connect(), FromLatest()).Finish();
  EXPECT_EQ(refused.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(refused.reason, "DRAINING");
}

TEST(Drain, NewPublishersAreRefused) {
  TestService service;
  service.server().Drain(absl::ZeroDuration());
  const CallResult refused = PublishStream(service.Connect()).Finish();
  EXPECT_EQ(refused.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(refused.reason, "DRAINING");
}

TEST(Drain, AStalledSubscriberIsNotWaitedForLongerThanTheGrace) {
  TestService service;
  SubscribeStream stalled(service.Connect(), FromLatest());
  ASSERT_TRUE(stalled.Next().has_value());
  PublishStream publish(service.Connect());
  for (int i = 0; i < 20; ++i) {
    publish.Publish({.id = "evt_" + std::to_string(i), .payload_bytes = 1 << 20});
  }
  const absl::Time start = absl::Now();
  service.server().Drain(absl::Milliseconds(100));
  service.server().Shutdown();
  EXPECT_LT(absl::Now() - start, absl::Seconds(10));
}

TEST(Shutdown, WithoutDrainCancelsWhatIsOpen) {
  TestService service;
  SubscribeStream subscribe(service.Connect(), FromLatest());
  PublishStream publish(service.Connect());
  ASSERT_TRUE(subscribe.Next().has_value());
  ASSERT_EQ(publish.Publish({.id = "evt_1"}).sequence, 1u);
  service.server().Shutdown();
  EXPECT_NE(subscribe.Finish().code, grpc::StatusCode::OK);
  EXPECT_NE(publish.Finish().code, grpc::StatusCode::OK);
}

}  // namespace
}  // namespace penstock::testing
