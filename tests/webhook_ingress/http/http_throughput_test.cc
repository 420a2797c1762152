// How fast, and how much CPU per request. By name only, on a quiet machine:
//   http_test --gtest_also_run_disabled_tests --gtest_filter='HttpThroughput*'
#include <atomic>
#include <cstdio>
#include <ctime>
#include <string>
#include <thread>
#include <vector>

#include "absl/time/clock.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/http/server_fixture.h"

namespace penstock::ingress {
namespace {

constexpr absl::Duration kMeasureFor = absl::Seconds(3);
constexpr int kClientThreads = 2;
constexpr int kConnectionsPerThread = 16;
constexpr size_t kBodyBytes = 6 * 1024;

// What Stripe sends besides the body, in size and number of fields.
constexpr std::string_view kFields =
    "Accept: */*; q=0.5, application/xml\r\nCache-Control: no-cache\r\n"
    "User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)\r\n"
    "Content-Type: application/json; charset=utf-8\r\n"
    "Stripe-Signature: t=1760000000,v1=d1ed72018f71e6e5749b1455e2ca0bac3a66a9f7cc35814716117e12f594"
    "e5b9,v0=d1ed72018f71e6e5749b1455e2ca0bac3a66a9f7cc35814716117e12f594e5b9\r\n"
    "X-Forwarded-For: 3.18.12.63\r\nX-Forwarded-Proto: https\r\nAccept-Encoding: gzip\r\n";

absl::Duration ThreadCpu() {
  timespec used = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return absl::DurationFromTimespec(used);
}

absl::Duration ProcessCpu() {
  timespec used = {};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
  return absl::DurationFromTimespec(used);
}

class HttpThroughput : public ServerFixture {
 protected:
  void Measure(std::string_view path) {
    Start();
    const std::string request = Post(path, std::string(kBodyBytes, 'x'), kFields);
    std::atomic<int64_t> requests = 0;
    std::atomic<int64_t> client_nanoseconds = 0;
    const absl::Duration before = ProcessCpu();
    const absl::Time start = absl::Now();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kClientThreads; ++thread) {
      threads.emplace_back([&] {
        const absl::Duration begun = ThreadCpu();
        std::vector<RawClient> clients;
        for (int i = 0; i < kConnectionsPerThread; ++i) clients.push_back(Connect());
        while (absl::Now() - start < kMeasureFor) {
          for (RawClient& client : clients) client.Send(request);
          for (RawClient& client : clients) requests += client.ReadStatus() == 200;
        }
        client_nanoseconds += absl::ToInt64Nanoseconds(ThreadCpu() - begun);
      });
    }
    for (std::thread& thread : threads) thread.join();
    const double seconds = absl::ToDoubleSeconds(absl::Now() - start);
    const double server_us = absl::ToDoubleMicroseconds(
        ProcessCpu() - before - absl::Nanoseconds(client_nanoseconds.load()));
    const double count = static_cast<double>(requests.load());
    std::printf("%.*s: %.0f requests/s, %.1f us of server CPU each (bodies of %zu bytes)\n",
                static_cast<int>(path.size()), path.data(), count / seconds, server_us / count,
                kBodyBytes);
    EXPECT_GT(count, 1000);
  }
};

TEST_F(HttpThroughput, DISABLED_AnswersInTheHandler) { Measure("/size"); }

}  // namespace
}  // namespace penstock::ingress
