// The library through a bad network, and with the real program killed under it:
// nothing missed, nothing repeated, no silence longer than the watchdog.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "grpcpp/create_channel.h"
#include "grpcpp/security/credentials.h"
#include "penstock/subscriber.h"
#include "tests/clients/cpp/received_ids.h"
#include "tests/support/fault_proxy/fault_proxy.h"
#include "tests/support/service/event_client.h"
#include "tests/support/stack.h"

namespace penstock::testing {
namespace {

constexpr absl::Duration kHeartbeat = absl::Seconds(1);
// 2.5 heartbeats until the watchdog acts, then a reconnect; the rest is for a busy machine.
constexpr absl::Duration kRecoveryMax = absl::Milliseconds(2500 + 10000);
constexpr size_t kEventBytes = 1000;

// Counts what the test wants to have provoked.
struct Counter : SubscriberObserver {
  void OnConnected(const Cursor&) override { ++connected; }
  void OnFault(const absl::Status& fault) override { ADD_FAILURE() << fault; }

  int connected = 0;
};

class FaultsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(stack_.StartEventService(service_flags_));
    proxy_ = std::make_unique<FaultProxy>(stack_.event_service_address(), /*seed=*/20261125);
    ConnectPublisher();
    subscriber_ = std::make_unique<Subscriber>(
        SubscriberOptions{.server = {.address = proxy_->address()},
                          .start = penstock::FromEarliest(),
                          .heartbeat = kHeartbeat,
                          // A response must come through between two faults.
                          .max_batch_events = 10,
                          .observer = counter_});
    run_ = std::thread([this] {
      EXPECT_EQ(subscriber_->Run([this](const Event& event) { received_.Add(event); }),
                absl::OkStatus());
    });
  }
  void TearDown() override {
    if (!run_.joinable()) return;
    subscriber_->Stop();
    run_.join();
  }

  void ConnectPublisher() {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    publish_ = std::make_unique<PublishStream>(grpc::CreateCustomChannel(
        stack_.event_service_address(), grpc::InsecureChannelCredentials(), arguments));
  }

  // Publishes `count` more events, in chunks, and keeps those that were acknowledged.
  void Publish(size_t count) {
    constexpr size_t kChunk = 20;
    for (size_t done = 0; done < count; done += kChunk) {
      std::vector<EventSpec> events;
      for (size_t i = 0; i < std::min(kChunk, count - done); ++i) {
        events.push_back({.id = absl::StrCat("evt_", ++published_), .payload_bytes = kEventBytes});
      }
      ASSERT_TRUE(publish_->Send(events));
      ASSERT_EQ(publish_->Acks(events.size()).size(), events.size());
      for (const EventSpec& event : events) acknowledged_.push_back(event.id);
    }
  }

  // All that was acknowledged has come, once and in order.
  void ExpectAllReceived() {
    ASSERT_TRUE(received_.WaitFor(acknowledged_.size()))
        << received_.All().size() << " of " << acknowledged_.size() << " events came";
    EXPECT_EQ(received_.All(), acknowledged_);
  }

  std::vector<std::string> service_flags_;
  Stack stack_;
  std::unique_ptr<FaultProxy> proxy_;
  std::unique_ptr<PublishStream> publish_;
  std::shared_ptr<Counter> counter_ = std::make_shared<Counter>();
  ReceivedIds received_;
  std::unique_ptr<Subscriber> subscriber_;
  std::thread run_;
  size_t published_ = 0;
  std::vector<std::string> acknowledged_;
};

TEST_F(FaultsTest, AServerThatIsKilledAndStartedAgain) {
  for (int round = 0; round < 3; ++round) {
    Publish(100);
    stack_.KillEventService();
    ASSERT_TRUE(stack_.StartEventService());
    ConnectPublisher();
    Publish(100);
  }
  ExpectAllReceived();
}

TEST_F(FaultsTest, AServerThatIsStoppedInGoodOrderNeedNotWaitForUs) {
  Publish(100);
  ASSERT_TRUE(received_.WaitFor(1));
  publish_->HalfClose();
  const absl::Time before = absl::Now();
  EXPECT_EQ(stack_.StopEventService(), 0);
  EXPECT_LT(absl::Now() - before, absl::Seconds(8)) << "its grace is 10 s or more";
  ASSERT_TRUE(stack_.StartEventService());
  ConnectPublisher();
  Publish(100);
  ExpectAllReceived();
}

TEST_F(FaultsTest, AConnectionThatPassesNothingAnyMoreIsGivenUpInTime) {
  Publish(10);
  ASSERT_TRUE(received_.WaitFor(10));
  proxy_->BlackHoleOpenConnections();
  const absl::Time before = absl::Now();
  Publish(10);
  ASSERT_TRUE(received_.WaitFor(20));
  EXPECT_LT(absl::Now() - before, kRecoveryMax);
  ExpectAllReceived();
}

TEST_F(FaultsTest, ANetworkThatIsDownForAWhile) {
  Publish(10);
  ASSERT_TRUE(received_.WaitFor(10));
  proxy_->SetFaults({.to_server = {.black_hole = true}, .to_client = {.black_hole = true}});
  Publish(200);
  // Longer than the watchdog, so that a stream is opened into the dark, too.
  absl::SleepFor(3.5 * kHeartbeat);
  proxy_->SetFaults({});
  const absl::Time before = absl::Now();
  ASSERT_TRUE(received_.WaitFor(210));
  EXPECT_LT(absl::Now() - before, kRecoveryMax);
  ExpectAllReceived();
}

TEST_F(FaultsTest, ConnectionsThatAreResetInTheMiddleOfAFrame) {
  proxy_->SetFaults(
      {.to_client = {
           .bytes_per_second = 500'000, .slice_bytes_max = 700, .reset_after_bytes_max = 100'000}});
  Publish(500);
  ExpectAllReceived();
  subscriber_->Stop();
  run_.join();
  EXPECT_GE(counter_->connected, 5) << "connections were to be reset";
}

TEST_F(FaultsTest, ASlowNetworkThatDeliversInCrumbs) {
  proxy_->SetFaults(
      {.to_server = {.delay = absl::Milliseconds(20)},
       .to_client = {
           .delay = absl::Milliseconds(50), .bytes_per_second = 400'000, .slice_bytes_max = 100}});
  Publish(200);
  ExpectAllReceived();
}

TEST_F(FaultsTest, RefusedConnectionsAreTriedAgain) {
  Publish(10);
  ASSERT_TRUE(received_.WaitFor(10));
  proxy_->SetFaults({.refuse = true});
  proxy_->ResetOpenConnections();
  Publish(10);
  const uint64_t accepted = proxy_->accepted();
  for (int i = 0; i < 3000 && proxy_->accepted() < accepted + 2; ++i) {
    absl::SleepFor(absl::Milliseconds(10));
  }
  proxy_->SetFaults({});
  ExpectAllReceived();
}

// The server drains each stream at this age.
class OldStreamsTest : public FaultsTest {
 protected:
  OldStreamsTest() { service_flags_ = {"--stream_age_max=300ms"}; }
};

TEST_F(OldStreamsTest, AreReplacedUnderLoadWithoutAGapOrARepeat) {
  for (int i = 0; i < 15; ++i) {
    Publish(100);
    absl::SleepFor(absl::Milliseconds(100));
  }
  ExpectAllReceived();
  subscriber_->Stop();
  run_.join();
  EXPECT_GE(counter_->connected, 3) << "streams were to grow old";
}

}  // namespace
}  // namespace penstock::testing
