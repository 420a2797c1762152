// How Subscribe streams end that did nothing wrong, over real gRPC.
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/fault_proxy/fault_proxy.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using event_service::SubscribeSpec;
using ::testing::HasSubstr;

void PublishMany(PublishStream& publish, int count, size_t payload_bytes) {
  for (int i = 0; i < count; ++i) {
    publish.Publish({.id = "evt_" + std::to_string(i), .payload_bytes = payload_bytes});
  }
}

TEST(StreamLife, AnOldStreamIsToldAndThenEnded) {
  TestService service(
      {.limits = {.age_max = absl::Milliseconds(200), .age_grace = absl::Milliseconds(200)}});
  SubscribeStream stream(service.Connect(), FromEarliest());
  ASSERT_TRUE(
      stream.WaitFor([](const ReceivedResponse& r) { return r.draining.has_value(); }).has_value());
  const CallResult ended = stream.Finish();
  EXPECT_EQ(ended.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(ended.reason, "DRAINING");
  EXPECT_THAT(service.Scrape(), HasSubstr("reason=\"STREAM_AGE\"} 1"));
}

TEST(StreamLife, AReaderThatTakesNothingIsFreed) {
  TestService service({.limits = {.write_timeout = absl::Milliseconds(300)}});
  SubscribeStream stalled(service.Connect(), FromEarliest());
  ASSERT_TRUE(stalled.Next().has_value());
  PublishStream publish(service.Connect());
  PublishMany(publish, 30, 1 << 20);
  EXPECT_TRUE(service.WaitForSubscribers(0));
  EXPECT_THAT(service.Scrape(), HasSubstr("reason=\"WRITE_TIMEOUT\"} 1"));
  EXPECT_EQ(stalled.Finish().code, grpc::StatusCode::CANCELLED);
}

// As a host that lost its power: no reset, no acknowledgement. Heartbeats fill the buffers on
// the way until one does not complete.
TEST(StreamLife, ADeadPeerIsFreedByAWriteThatDoesNotComplete) {
  TestService service({.limits = {.write_timeout = absl::Milliseconds(300)}});
  FaultProxy proxy(service.address());
  SubscribeStream dead(ConnectTo(proxy.address()), FromEarliest());
  ASSERT_TRUE(dead.Next().has_value());
  proxy.BlackHoleOpenConnections();
  PublishStream publish(service.Connect());
  PublishMany(publish, 30, 1 << 20);
  EXPECT_TRUE(service.WaitForSubscribers(0));
  EXPECT_THAT(service.Scrape(), HasSubstr("reason=\"WRITE_TIMEOUT\"} 1"));
}

TEST(StreamLife, ASlowReaderThatTakesSomethingNowAndThenIsKept) {
  TestService service({.limits = {.write_timeout = absl::Seconds(2)}});
  FaultProxy proxy(service.address());
  SubscribeStream slow(ConnectTo(proxy.address()), FromEarliest());
  ASSERT_TRUE(slow.Next().has_value());
  proxy.SetFaults({.to_client = {.bytes_per_second = 400'000}});
  PublishStream publish(service.Connect());
  PublishMany(publish, 300, 4 << 10);
  EXPECT_TRUE(slow.WaitForEvents(300));
}

TEST(StreamLife, CountsPerClient) {
  TestService service;
  PublishStream publish(service.Connect());
  PublishMany(publish, 3, 10);
  SubscribeSpec spec = FromEarliest();
  spec.client_id = "billing";
  SubscribeStream named(service.Connect(), spec);
  SubscribeStream unnamed(service.Connect(), FromEarliest());
  ASSERT_TRUE(named.WaitForEvents(3) && unnamed.WaitForEvents(3));
  const std::string metrics = service.Scrape();
  EXPECT_THAT(metrics, HasSubstr("penstock_client_streams{client_id=\"billing\"} 1"));
  EXPECT_THAT(metrics,
              HasSubstr("penstock_client_delivered_events_total{client_id=\"billing\"} 3"));
  EXPECT_THAT(metrics,
              HasSubstr("penstock_client_delivered_events_total{client_id=\"unnamed\"} 3"));
  EXPECT_THAT(metrics, HasSubstr("penstock_response_write_seconds_count"));
}

}  // namespace
}  // namespace penstock::testing
