// What many streams cost the real event-service, and how fast one post is after silence. By name
// only, because the figures mean something on a quiet machine alone: `make test-streams`.
//
// Each test prints one line that starts with RESULT.
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <memory>
#include <numeric>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "gtest/gtest.h"
#include "tests/streams/stream_swarm.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"
#include "tests/support/stack.h"

namespace penstock::testing {
namespace {

constexpr double kMiB = 1024 * 1024;

// What the kernel says about a process.
struct Usage {
  double rss_bytes = 0;
  int threads = 0;
  absl::Duration cpu;
};

Usage UsageOf(pid_t pid) {
  Usage usage;
  std::ifstream status(absl::StrCat("/proc/", pid, "/status"));
  for (std::string key; status >> key;) {
    if (key == "VmRSS:" && status >> usage.rss_bytes) usage.rss_bytes *= 1024;
    if (key == "Threads:") status >> usage.threads;
  }
  std::ifstream stat(absl::StrCat("/proc/", pid, "/stat"));
  std::string field;
  double ticks = 0;
  for (int i = 1; i <= 15 && stat >> field; ++i) {
    double value = 0;
    if (i >= 14 && absl::SimpleAtod(field, &value)) ticks += value;  // utime and stime
  }
  usage.cpu = absl::Seconds(ticks / static_cast<double>(sysconf(_SC_CLK_TCK)));
  return usage;
}

// By nearest rank: the least value that so large a share of all does not exceed.
absl::Duration Percentile(std::vector<absl::Duration> values, double share) {
  std::sort(values.begin(), values.end());
  const double rank = std::ceil(share * static_cast<double>(values.size()));
  return values[static_cast<size_t>(std::max(rank, 1.0)) - 1];
}

class StreamLoad : public ::testing::Test {
 protected:
  void StartService(std::vector<std::string> flags = {}) {
    flags.push_back("--log_level=warning");
    ASSERT_TRUE(stack_.StartEventService(flags));
    channel_ = ConnectTo(stack_.event_service_address());
  }
  Usage usage() { return UsageOf(stack_.event_service().pid()); }
  // The value of a metric with exactly these labels; -1 when there is none.
  double Metric(const std::string& name) const {
    std::istringstream lines(stack_.EventServiceOps("/metrics").body);
    for (std::string line; std::getline(lines, line);) {
      double value = 0;
      if (absl::StartsWith(line, name + " ") &&
          absl::SimpleAtod(line.substr(name.size() + 1), &value)) {
        return value;
      }
    }
    return -1;
  }
  void WaitForStreams(double count) {
    while (Metric("penstock_streams{rpc=\"Subscribe\"}") != count) {
      absl::SleepFor(absl::Milliseconds(50));
    }
  }
  void WaitUntilNothingIsSent() {
    double before = -1;
    for (double now = 0; now != before; absl::SleepFor(absl::Seconds(2))) {
      before = now;
      now = Metric("penstock_delivered_events_total");
    }
  }
  // How many streams have a response under way that nobody takes, and more to read behind it.
  size_t StalledStreams() {
    size_t stalled = 0;
    SubscriptionsQuery query = {.page_size = 1'000};
    do {
      const SubscriptionsPage page = ListSubscriptions(channel_, query);
      for (const ReceivedSubscription& row : page.subscriptions) {
        stalled += row.state == event_service::SubscriptionState::kStalled && row.lag_events > 0;
      }
      query.page_token = page.next_page_token;
    } while (!query.page_token.empty());
    return stalled;
  }
  void Publish(int count, size_t payload_bytes) {
    PublishStream publish(channel_);
    while (count > 0) {
      std::vector<EventSpec> batch;
      for (; count > 0 && batch.size() < 100; --count) {
        batch.push_back({.id = absl::StrCat("evt_", ++published_), .payload_bytes = payload_bytes});
      }
      ASSERT_TRUE(publish.Send(batch));
      ASSERT_EQ(publish.Acks(batch.size()).size(), batch.size());
    }
  }
  // Publishes 100 events per second, and measures from each publish to its delivery.
  std::vector<absl::Duration> Latencies(int count) {
    SubscribeStream stream(ConnectTo(stack_.event_service_address()), FromLatest());
    EXPECT_TRUE(stream.Next().has_value());
    std::map<std::string, absl::Time> received;
    std::thread reader([&] {
      while (received.size() < static_cast<size_t>(count)) {
        const auto response = stream.Next();
        if (!response.has_value()) return;
        for (const ReceivedEvent& event : response->events) received[event.id] = absl::Now();
      }
    });
    PublishStream publish(channel_);
    std::map<std::string, absl::Time> sent;
    for (int i = 0; i < count; ++i) {
      const std::string id = absl::StrCat("evt_", ++published_);
      sent[id] = absl::Now();
      publish.Publish({.id = id, .payload_bytes = 1024});
      absl::SleepFor(absl::Milliseconds(10));
    }
    reader.join();
    EXPECT_EQ(received.size(), sent.size());
    std::vector<absl::Duration> latencies;
    for (const auto& [id, time] : sent) latencies.push_back(received[id] - time);
    return latencies;
  }

  Stack stack_;
  std::shared_ptr<grpc::Channel> channel_;
  int published_ = 0;
};

// How many streams fit on how many connections makes a difference to gRPC, not to us.
class StalledLoad : public StreamLoad, public ::testing::WithParamInterface<size_t> {};

TEST_P(StalledLoad, DISABLED_AThousandReadersThatNeverRead) {
  constexpr size_t kStreams = 1'000;
  constexpr int kEvents = 500;
  StartService({"--write_timeout=1h"});  // they are to stay
  Publish(20'000, 1024);
  // What gRPC and the kernel hold for streams that have nothing to read.
  double idle_rss = 0;
  const Usage alone = usage();
  {
    StreamSwarm idle({.address = stack_.event_service_address(),
                      .streams = kStreams,
                      .connections = GetParam(),
                      .reads = false});
    WaitForStreams(kStreams);
    absl::SleepFor(absl::Seconds(2));
    idle_rss = usage().rss_bytes - alone.rss_bytes;
  }
  WaitForStreams(0);
  const Usage before = usage();
  std::vector<absl::Duration> p99_without, p99_with;
  std::vector<double> grown;
  int threads = 0;
  for (int round = 0; round < 3; ++round) {
    p99_without.push_back(Percentile(Latencies(kEvents), 0.99));
    StreamSwarm stalled({.address = stack_.event_service_address(),
                         .streams = kStreams,
                         .connections = GetParam(),
                         .reads = false,
                         .from_earliest = true});
    WaitForStreams(kStreams);
    WaitUntilNothingIsSent();
    ASSERT_EQ(StalledStreams(), kStreams);
    grown.push_back(usage().rss_bytes - before.rss_bytes);
    threads = std::max(threads, usage().threads);
    p99_with.push_back(Percentile(Latencies(kEvents), 0.99));
  }
  const absl::Duration without = Percentile(p99_without, 0.5), with = Percentile(p99_with, 0.5);
  const double ratio = absl::FDivDuration(with, without);
  const double each = *std::max_element(grown.begin(), grown.end()) / kStreams;
  std::printf(
      "RESULT 1000 streams that never read, %zu connections: memory %.1f KiB each (idle ones "
      "cost %.1f KiB), threads %d -> %d, p99 of another subscriber %s -> %s (%.2f times)\n",
      GetParam(), each / 1024, idle_rss / kStreams / 1024, before.threads, threads,
      absl::FormatDuration(without).c_str(), absl::FormatDuration(with).c_str(), ratio);
  EXPECT_LE(each - idle_rss / kStreams, 64.0 * 1024);
  EXPECT_LE(threads, before.threads + 8);
  EXPECT_LE(ratio, 1.5);
}

INSTANTIATE_TEST_SUITE_P(Connections, StalledLoad, ::testing::Values(10, 1'000));

class IdleLoad : public StreamLoad, public ::testing::WithParamInterface<size_t> {};

TEST_P(IdleLoad, DISABLED_FiveThousandIdleStreams) {
  constexpr size_t kStreams = 5'000;
  constexpr absl::Duration kHeartbeat = absl::Seconds(10);
  constexpr absl::Duration kWatched = absl::Seconds(35);
  StartService();
  StreamSwarm swarm({.address = stack_.event_service_address(),
                     .streams = kStreams,
                     .connections = GetParam(),
                     .heartbeat = kHeartbeat});
  const auto open = [](const SwarmStream& stream) { return stream.responses > 0; };
  ASSERT_EQ(swarm.WaitForAll(open, absl::Minutes(2)), 0u);
  absl::SleepFor(kHeartbeat);
  const Usage before = usage();
  absl::SleepFor(kWatched);
  const Usage after = usage();
  absl::Duration silence;
  for (const SwarmStream& stream : swarm.streams()) {
    silence = std::max(silence, stream.longest_silence);
  }
  const absl::Time posted = absl::Now();
  Publish(1, 1024);
  const auto reached = [](const SwarmStream& stream) { return stream.events == 1; };
  const size_t missed = swarm.WaitForAll(reached, absl::Minutes(1));
  absl::Time last = posted;
  for (const SwarmStream& stream : swarm.streams()) last = std::max(last, stream.last_event);
  const double cpu = absl::FDivDuration(after.cpu - before.cpu, kWatched);
  std::printf(
      "RESULT 5000 idle streams, %zu connections: memory %.0f MiB, longest silence %s with "
      "heartbeats of 10 s, idle CPU %.1f %% of a core, a post reached %zu of 5000 in %s\n",
      GetParam(), after.rss_bytes / kMiB, absl::FormatDuration(silence).c_str(), cpu * 100,
      kStreams - missed, absl::FormatDuration(last - posted).c_str());
  EXPECT_LE(after.rss_bytes, 300 * kMiB);
  EXPECT_LE(silence, kHeartbeat + absl::Seconds(1));
  EXPECT_LE(cpu, 0.05);
  EXPECT_EQ(missed, 0u);
}

INSTANTIATE_TEST_SUITE_P(Connections, IdleLoad, ::testing::Values(50, 5'000));

std::string Charge(const std::string& id) {
  return absl::StrCat(
      R"({"id":")", id,
      R"(","object":"event","api_version":"2025-03-31.basil","created":1760000000,)",
      R"("livemode":false,"pending_webhooks":1,"request":{"id":null,"idempotency_key":null},)",
      R"("type":"charge.succeeded","data":{"object":{"id":"ch_1","object":"charge","amount":1}}})");
}

TEST_F(StreamLoad, DISABLED_APostAfterTwoSecondsOfSilence) {
  constexpr int kTries = 100;
  // A stream of the test client lives for a minute at most.
  constexpr int kTriesPerStream = 20;
  StartService();
  ASSERT_TRUE(stack_.StartIngress({"--log_level=warning"}));
  std::vector<absl::Duration> delivered, answered;
  for (int i = 0; i < kTries; i += kTriesPerStream) {
    SubscribeStream stream(ConnectTo(stack_.event_service_address()), FromLatest());
    ASSERT_TRUE(stream.Next().has_value());
    for (int j = 0; j < kTriesPerStream; ++j) {
      absl::SleepFor(absl::Seconds(2));  // the silence
      absl::Time received;
      std::thread reader([&] {
        stream.WaitForEvents(static_cast<size_t>(j + 1));
        received = absl::Now();
      });
      const absl::Time start = absl::Now();
      EXPECT_EQ(stack_.Post(Charge(absl::StrCat("evt_", i + j))).status, 200);
      answered.push_back(absl::Now() - start);
      reader.join();
      delivered.push_back(received - start);
    }
  }
  std::printf(
      "RESULT a post after 2 s of silence, %d tries: at the subscriber after p50 %s, p99 %s; "
      "answered after p50 %s, p99 %s\n",
      kTries, absl::FormatDuration(Percentile(delivered, 0.5)).c_str(),
      absl::FormatDuration(Percentile(delivered, 0.99)).c_str(),
      absl::FormatDuration(Percentile(answered, 0.5)).c_str(),
      absl::FormatDuration(Percentile(answered, 0.99)).c_str());
  EXPECT_LE(Percentile(delivered, 0.99), absl::Milliseconds(10));
}

}  // namespace
}  // namespace penstock::testing
