// Consumers of the real event-service under bad networks, restarts and stops, judged by the six
// checkers. Each scenario also proves that its judge would have seen a fault.
//
// The short forms run in `make test`; the long ones are the same with more of everything, and run
// by name: `make test-streams`.
#include <signal.h>

#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/time/clock.h"
#include "event_service/log/live_ring.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/streams/follower.h"
#include "tests/streams/publisher.h"
#include "tests/streams/stream_swarm.h"
#include "tests/support/fault_proxy/fault_proxy.h"
#include "tests/support/stack.h"

namespace penstock::testing {
namespace {

using event_service::SubscribeSpec;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A ring of some hundred events: everybody falls out of it and comes back.
constexpr const char* kSmallRing = "--ring_bytes_max=131072";

class StreamScenario : public ::testing::Test {
 protected:
  StreamScenario() {
    if (const char* seed = std::getenv("PENSTOCK_STREAM_SEED")) seed_ = std::stoull(seed);
    random_.seed(seed_);
    std::printf("PENSTOCK_STREAM_SEED=%llu\n", static_cast<unsigned long long>(seed_));
  }

  void StartService(std::vector<std::string> flags = {}) {
    flags.push_back("--log_level=warning");
    flags_ = flags;
    ASSERT_TRUE(stack_.StartEventService(flags));
    proxy_ = std::make_unique<FaultProxy>(stack_.event_service_address(), seed_);
  }
  void StartPublishing(absl::Duration pause = absl::ZeroDuration()) {
    publisher_ = std::make_unique<Publisher>(
        PublisherOptions{.address = stack_.event_service_address(), .seed = seed_, .pause = pause});
  }
  // The oldest retained sequence.
  uint64_t Earliest() const {
    constexpr char kName[] = "\npenstock_earliest_sequence ";
    const std::string metrics = stack_.EventServiceOps("/metrics").body;
    const size_t at = metrics.find(kName);
    if (at == std::string::npos) return 0;
    return static_cast<uint64_t>(std::stod(metrics.substr(at + sizeof(kName) - 1)));
  }
  int Between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
  // A request as consumers make them: any filter, any batch size, any start that has no error.
  SubscribeSpec AnyRequest() {
    SubscribeSpec spec = FromEarliest();
    if (Between(1, 4) == 1) spec.start = event_service::StartLatest{};
    if (Between(1, 4) == 1) {
      spec.start = event_service::StartFromTime{.time = absl::Now() - absl::Milliseconds(500)};
    }
    if (Between(1, 2) == 1) spec.filter.types = {"charge.*", "invoice.paid"};
    if (Between(1, 3) == 1) spec.filter.livemode = true;
    if (Between(1, 3) == 1) spec.batch_events_max = static_cast<uint32_t>(Between(1, 256));
    if (Between(1, 3) == 1) spec.response_bytes_max = static_cast<uint32_t>(Between(1024, 65536));
    spec.include_raw_json = Between(1, 2) == 1;
    spec.client_id = absl::StrCat("reader-", followers_.size() % 4);
    return spec;
  }
  Follower& Join(const std::string& address) {
    followers_.push_back(std::make_unique<Follower>(address, AnyRequest()));
    return *followers_.back();
  }
  void Join(const std::string& address, int count) {
    for (int i = 0; i < count; ++i) Join(address);
  }

  // Ends the ingest, lets everybody come to the head, and judges.
  void Judge() {
    publisher_->Stop();
    const Acknowledged acknowledged = publisher_->acknowledged();
    ASSERT_FALSE(acknowledged.empty());
    size_t delivered = 0, legs = 0;
    for (const auto& follower : followers_) {
      EXPECT_TRUE(follower->WaitFor(acknowledged.back().sequence));
      follower->Stop();
      EXPECT_THAT(BrokenPromises(follower->legs(), acknowledged), IsEmpty());
      for (const Leg& leg : follower->legs()) {
        for (const RecordedResponse& r : leg.stream.responses) delivered += r.events.size();
      }
      legs += follower->legs().size();
    }
    // The one that read most, so that there is something to plant in.
    EXPECT_THAT(UnseenPlants(followers_.front()->legs(), acknowledged), IsEmpty());
    std::printf("%zu events acknowledged, %zu delivered to %zu readers over %zu streams\n",
                acknowledged.size(), delivered, followers_.size(), legs);
  }

  uint64_t seed_ = std::random_device()();
  std::mt19937_64 random_;
  Stack stack_;
  std::vector<std::string> flags_;
  std::unique_ptr<FaultProxy> proxy_;
  std::unique_ptr<Publisher> publisher_;
  std::vector<std::unique_ptr<Follower>> followers_;

  // The scenarios. Each says how much of it there is.
  void JoinsDuringIngest(int readers, size_t events_between);
  void RandomDisconnects(int readers, int rounds);
  void ServerStops(int times);
  void ClientStops(int times);
  void StalledReaders(size_t stalled, size_t events);
  void ReconnectStorm(size_t streams, int storms);
  void RollingRestart(int restarts);
  void RetentionPasses();
};

// The seam between catching up and live, again and again.
void StreamScenario::JoinsDuringIngest(int readers, size_t events_between) {
  StartService({kSmallRing});
  StartPublishing();
  followers_.push_back(std::make_unique<Follower>(stack_.event_service_address(), FromEarliest()));
  for (int i = 1; i <= readers; ++i) {
    ASSERT_TRUE(publisher_->WaitFor(events_between * static_cast<size_t>(i)));
    Join(stack_.event_service_address());
  }
  for (const auto& follower : followers_) ASSERT_TRUE(follower->WaitForStart());
  Judge();
}

TEST_F(StreamScenario, JoinsDuringIngest) { JoinsDuringIngest(6, 800); }
TEST_F(StreamScenario, DISABLED_LongJoinsDuringIngest) { JoinsDuringIngest(40, 5'000); }

void StreamScenario::RandomDisconnects(int readers, int rounds) {
  StartService({kSmallRing});
  StartPublishing(absl::Milliseconds(20));
  Join(proxy_->address(), readers);
  for (int i = 0; i < rounds; ++i) {
    Faults faults;
    faults.to_client.slice_bytes_max = static_cast<size_t>(Between(0, 1) * Between(1, 2000));
    faults.to_client.delay = absl::Milliseconds(Between(0, 1) * Between(1, 30));
    faults.to_client.bytes_per_second = static_cast<size_t>(Between(0, 1) * 2'000'000);
    faults.to_client.reset_after_bytes_max = static_cast<uint64_t>(Between(20'000, 400'000));
    faults.to_server.reset_after_bytes_max = static_cast<uint64_t>(Between(0, 1) * 5'000);
    proxy_->SetFaults(faults);
    absl::SleepFor(absl::Milliseconds(150));  // how long this weather lasts
    proxy_->SetFaults({.refuse = Between(1, 3) == 1});
    proxy_->ResetOpenConnections();
  }
  proxy_->BlackHoleOpenConnections();
  proxy_->SetFaults({});
  Judge();
}

TEST_F(StreamScenario, RandomDisconnects) { RandomDisconnects(3, 6); }
TEST_F(StreamScenario, DISABLED_LongRandomDisconnects) { RandomDisconnects(12, 200); }

// A virtual machine that is suspended, a debugger, a disk that hangs.
void StreamScenario::ServerStops(int times) {
  StartService({kSmallRing});
  StartPublishing(absl::Milliseconds(20));
  Join(proxy_->address(), 3);
  for (int i = 0; i < times; ++i) {
    absl::SleepFor(absl::Milliseconds(Between(50, 300)));
    stack_.event_service().Signal(SIGSTOP);
    absl::SleepFor(absl::Milliseconds(Between(100, 800)));
    stack_.event_service().Signal(SIGCONT);
  }
  Judge();
}

TEST_F(StreamScenario, ServerIsSuspended) { ServerStops(2); }
TEST_F(StreamScenario, DISABLED_LongServerIsSuspended) { ServerStops(60); }

// The command line is the consumer: it is stopped, falls far behind and goes on.
void StreamScenario::ClientStops(int times) {
  StartService({kSmallRing});
  // The command line writes every event as JSON, so it is given fewer.
  StartPublishing(absl::Milliseconds(60));
  Join(stack_.event_service_address());
  ASSERT_TRUE(publisher_->WaitFor(1));
  const std::unique_ptr<Process> tail =
      stack_.StartCli({"tail", "--from", "earliest", "-o", "json"});
  for (int i = 0; i < times; ++i) {
    absl::SleepFor(absl::Milliseconds(Between(50, 200)));
    tail->Signal(SIGSTOP);
    absl::SleepFor(absl::Milliseconds(Between(200, 600)));
    tail->Signal(SIGCONT);
  }
  Judge();
  std::vector<std::string> expected;
  for (const RecordedEvent& event : publisher_->acknowledged()) expected.push_back(event.id);
  std::vector<std::string> printed;
  while (printed.size() < expected.size()) {
    const auto line = tail->ReadLine(absl::Seconds(60));
    ASSERT_TRUE(line.has_value()) << printed.size() << " of " << expected.size() << " came";
    // The only "id" at the beginning of proto JSON is the event's.
    const std::vector<std::string> parts = absl::StrSplit(*line, absl::MaxSplits("\"id\":\"", 1));
    ASSERT_EQ(parts.size(), 2u) << *line;
    printed.push_back(parts[1].substr(0, parts[1].find('"')));
  }
  EXPECT_EQ(printed, expected);
}

TEST_F(StreamScenario, ClientIsSuspended) { ClientStops(2); }
TEST_F(StreamScenario, DISABLED_LongClientIsSuspended) { ClientStops(40); }

void StreamScenario::StalledReaders(size_t stalled, size_t events) {
  StartService({kSmallRing});
  StreamSwarm swarm({.address = stack_.event_service_address(),
                     .streams = stalled,
                     .connections = stalled / 20 + 1,
                     .reads = false,
                     .from_earliest = true});
  StartPublishing();
  Join(stack_.event_service_address(), 3);
  ASSERT_TRUE(publisher_->WaitFor(events));
  Judge();
}

TEST_F(StreamScenario, StalledReadersHoldUpNobody) { StalledReaders(100, 4'000); }
TEST_F(StreamScenario, DISABLED_LongStalledReadersHoldUpNobody) { StalledReaders(1'000, 100'000); }

// Everybody loses the connection at once and comes back at once.
void StreamScenario::ReconnectStorm(size_t streams, int storms) {
  StartService();
  StartPublishing(absl::Milliseconds(50));
  Join(proxy_->address(), 4);
  for (int i = 0; i < storms; ++i) {
    StreamSwarm crowd({.address = proxy_->address(),
                       .streams = streams,
                       .connections = streams,
                       .from_earliest = true});
    const auto has_events = [](const SwarmStream& stream) { return stream.events > 0; };
    EXPECT_EQ(crowd.WaitForAll(has_events, absl::Minutes(1)), 0u);
    proxy_->ResetOpenConnections();
    const auto ended = [](const SwarmStream& stream) { return stream.ended; };
    EXPECT_EQ(crowd.WaitForAll(ended, absl::Minutes(1)), 0u);
  }
  Judge();
}

TEST_F(StreamScenario, ReconnectStorm) { ReconnectStorm(50, 2); }
TEST_F(StreamScenario, DISABLED_LongReconnectStorm) { ReconnectStorm(500, 20); }

void StreamScenario::RollingRestart(int restarts) {
  StartService({"--drain_grace=2s"});
  StartPublishing(absl::Milliseconds(10));
  Join(stack_.event_service_address(), 3);
  for (int i = 0; i < restarts; ++i) {
    // Everybody is back and reads what was published since.
    const Acknowledged before = publisher_->acknowledged();
    ASSERT_TRUE(publisher_->WaitFor(before.size() + 200));
    const uint64_t newest = publisher_->acknowledged().back().sequence;
    for (const auto& follower : followers_) ASSERT_TRUE(follower->WaitFor(newest));
    if (i % 3 == 2) {
      stack_.KillEventService();
    } else {
      EXPECT_EQ(stack_.StopEventService(), 0);
    }
    ASSERT_TRUE(stack_.StartEventService(flags_));
  }
  Judge();
  for (const auto& follower : followers_) {
    EXPECT_GT(follower->legs().size(), static_cast<size_t>(restarts));
  }
}

TEST_F(StreamScenario, RollingRestart) { RollingRestart(3); }
TEST_F(StreamScenario, DISABLED_LongRollingRestart) { RollingRestart(20); }

// A reader that sleeps for longer than the retention is told so, and goes on with the oldest
// event that there is. Retention is applied when the program starts, and from time to time.
void StreamScenario::RetentionPasses() {
  StartService({"--drain_grace=1s"});
  StartPublishing(absl::Milliseconds(20));
  Join(proxy_->address(), 2);
  for (const auto& follower : followers_) ASSERT_TRUE(follower->WaitForStart());
  ASSERT_TRUE(publisher_->WaitFor(1));
  // They see nothing of what follows, and cannot come back.
  proxy_->BlackHoleOpenConnections();
  proxy_->SetFaults({.refuse = true});
  const size_t before = publisher_->acknowledged().size();
  ASSERT_TRUE(publisher_->WaitFor(before + 2'000));
  publisher_->Stop();
  const uint64_t seen = publisher_->acknowledged()[before].sequence;
  absl::SleepFor(absl::Milliseconds(1'500));  // older than the retention of the next start
  flags_.push_back("--retention=1s");
  // Each start trims a little; a batch may be half seen.
  for (int starts = 0; Earliest() <= seen + 400; ++starts) {
    ASSERT_LT(starts, 50) << "retention is not applied";
    EXPECT_EQ(stack_.StopEventService(), 0);
    ASSERT_TRUE(stack_.StartEventService(flags_));
  }
  proxy_->SetFaults({});
  const uint64_t head = publisher_->acknowledged().back().sequence;
  for (const auto& follower : followers_) {
    EXPECT_TRUE(follower->WaitFor(head));
    follower->Stop();
    EXPECT_EQ(follower->expired(), 1);
    EXPECT_THAT(BrokenPromises(follower->legs(), publisher_->acknowledged()), IsEmpty());
  }
}

TEST_F(StreamScenario, RetentionPassesAReader) { RetentionPasses(); }

TEST_F(StreamScenario, TheCommandLineShowsStreamsAndEndsThem) {
  StartService();
  SubscribeSpec spec = FromLatest();
  spec.client_id = "billing";
  spec.filter.types = {"charge.*"};
  followers_.push_back(std::make_unique<Follower>(stack_.event_service_address(), spec));
  ASSERT_TRUE(followers_.front()->WaitForStart());
  const std::string row = stack_.Cli({"subscriptions", "-o", "json"});
  EXPECT_THAT(row, HasSubstr("\"id\":\"1\",\"state\":\"live\""));
  EXPECT_THAT(row, HasSubstr("\"client_id\":\"billing\",\"filter\":\"types=charge.*\""));
  EXPECT_EQ(stack_.Cli({"subscriptions", "disconnect", "1"}), "disconnected 1\n");
  StartPublishing();
  ASSERT_TRUE(publisher_->WaitFor(200));
  Judge();
  const std::vector<Leg>& legs = followers_.front()->legs();
  ASSERT_EQ(legs.size(), 2u);
  EXPECT_EQ(legs.front().end.reason, "DISCONNECTED");
}

TEST_F(StreamScenario, SigtermTellsAndEndsEveryStreamWithinTheGrace) {
  StartService({"--drain_grace=4s"});
  // Half of them leave by themselves only when they are ended, and some never read at all.
  StreamSwarm crowd(
      {.address = stack_.event_service_address(), .streams = 1'000, .connections = 50});
  StreamSwarm stalled({.address = stack_.event_service_address(),
                       .streams = 20,
                       .connections = 20,
                       .reads = false,
                       .from_earliest = true});
  const auto open = [](const SwarmStream& stream) { return stream.responses > 0; };
  ASSERT_EQ(crowd.WaitForAll(open, absl::Minutes(1)), 0u);
  const absl::Time start = absl::Now();
  EXPECT_EQ(stack_.StopEventService(), 0);
  const absl::Duration took = absl::Now() - start;
  EXPECT_EQ(
      crowd.WaitForAll([](const SwarmStream& stream) { return stream.ended; }, absl::Minutes(1)),
      0u);
  size_t told = 0, unavailable = 0;
  for (const SwarmStream& stream : crowd.streams()) {
    told += stream.told_to_leave;
    unavailable += stream.status_code == 14;
  }
  std::printf("SIGTERM with 1020 streams: %zu of 1000 told, %zu ended UNAVAILABLE, exit after %s\n",
              told, unavailable, absl::FormatDuration(took).c_str());
  EXPECT_EQ(told, 1'000u);
  EXPECT_EQ(unavailable, 1'000u);
  EXPECT_LE(took, absl::Seconds(4) + absl::Seconds(2)) << "the grace, and a loaded machine";
}

}  // namespace
}  // namespace penstock::testing
