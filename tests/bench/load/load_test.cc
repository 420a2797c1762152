// What the figures of the benchmark rest on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/bench/load/arrivals.h"
#include "tests/bench/load/charge_source.h"
#include "tests/bench/load/event_ids.h"
#include "tests/bench/load/http_load.h"
#include "tests/bench/load/http_message.h"
#include "tests/bench/load/latencies.h"
#include "tests/bench/load/null_server.h"
#include "tests/bench/load/timeline.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::bench {
namespace {

constexpr int64_t kMillisecond = 1'000'000;

TEST(LatenciesTest, APercentileIsAValueThatWasMeasured) {
  Latencies latencies;
  for (int64_t value = 1000; value >= 1; --value) latencies.Add(value);
  EXPECT_EQ(latencies.AtShare(0.5), 500);
  EXPECT_EQ(latencies.AtShare(0.99), 990);
  EXPECT_EQ(latencies.AtShare(0.999), 999);
  EXPECT_EQ(latencies.AtShare(1), 1000);
  EXPECT_EQ(latencies.AtShare(0), 1);
  latencies.Add(7);
  EXPECT_EQ(latencies.AtShare(1), 1000);
}

TEST(LatenciesTest, OneSlowValueOfAHundredIsNotHiddenByP999) {
  Latencies latencies;
  for (int i = 0; i < 99; ++i) latencies.Add(1);
  latencies.Add(50);
  EXPECT_EQ(latencies.AtShare(0.99), 1);
  EXPECT_EQ(latencies.AtShare(0.999), 50);
}

TEST(LatenciesTest, NothingMeasuredIsZero) { EXPECT_EQ(Latencies().AtShare(0.5), 0); }

TEST(LatenciesTest, TheMedianOfAnEvenNumberLiesInTheMiddle) {
  EXPECT_EQ(Median({4, 1, 3}), 3);
  EXPECT_EQ(Median({4, 1, 3, 2}), 2.5);
  EXPECT_EQ(Median({}), 0);
}

TEST(ArrivalsTest, ComeAtTheRateThatWasAskedFor) {
  Arrivals arrivals(1000, 7, 0, 10'000 * kMillisecond);
  arrivals.Advance(10'000 * kMillisecond);
  EXPECT_NEAR(static_cast<double>(arrivals.waiting()), 10'000, 400);
  const auto next = arrivals.next();
  EXPECT_EQ(next, arrivals.Take());
}

TEST(ArrivalsTest, KeepTheMomentAtWhichTheyWereDueWhileNobodyTakesThem) {
  Arrivals prompt(1000, 7, 0, 1000 * kMillisecond), late(1000, 7, 0, 1000 * kMillisecond);
  std::vector<int64_t> expected;
  for (int64_t now = 0; now <= 1000 * kMillisecond; now += kMillisecond) {
    prompt.Advance(now);
    while (const auto due = prompt.Take()) expected.push_back(*due);
  }
  late.Advance(1000 * kMillisecond);
  std::vector<int64_t> seen;
  while (const auto due = late.Take()) seen.push_back(*due);
  EXPECT_EQ(seen, expected);
  EXPECT_EQ(late.next(), std::nullopt);
}

TEST(EventIdsTest, NoTwoAreAlike) {
  std::set<std::string> ids;
  for (const uint32_t run : {1u, 2u, 0xffffffffu}) {
    const EventIds of(run);
    for (uint64_t n = 0; n < 50'000; ++n) ids.insert(of.Id(n));
  }
  EXPECT_EQ(ids.size(), 150'000u);
}

TEST(EventIdsTest, TellTheEventButNotThatOfAnotherRun) {
  const EventIds ids(5), others(6);
  for (const uint64_t n : {0ull, 1ull, 123'456'789ull, ~0ull}) {
    EXPECT_EQ(ids.NumberOf(ids.Id(n)), n);
    EXPECT_EQ(others.NumberOf(ids.Id(n)), std::nullopt);
  }
  EXPECT_EQ(ids.NumberOf(""), std::nullopt);
  EXPECT_EQ(ids.NumberOf(ids.Id(1).replace(20, 1, "x")), std::nullopt);
}

TEST(ChargeSourceTest, EveryPostIsSignedAndHasItsOwnIds) {
  const std::string secret = "whsec_bench";
  ChargeSource source(secret, 9, {"charge.succeeded", "charge.captured"});
  std::vector<ingress::SigningSecret> secrets;
  secrets.push_back(*ingress::SigningSecret::Create(secret));
  std::set<std::string> bodies;
  for (uint64_t n = 0; n < 100; ++n) {
    const std::string request = source.Request(n, "/webhook", 1'800'000'000);
    ASSERT_EQ(HttpMessageBytes(request), request.size());
    const std::string body = request.substr(request.find("\r\n\r\n") + 4);
    EXPECT_NEAR(static_cast<double>(body.size()), kChargeBytes, kChargeBytesTolerance);
    EXPECT_NE(body.find(absl::StrCat("\"", source.ids().Id(n), "\"")), body.npos);
    EXPECT_NE(body.find(n % 2 == 0 ? "\"charge.succeeded\"" : "\"charge.captured\""), body.npos);
    bodies.insert(body);
    const size_t header = request.find("Stripe-Signature: ") + 18;
    const auto check = ingress::VerifySignature(
        std::string_view(request).substr(header, request.find("\r\n", header) - header), body,
        secrets, absl::FromUnixSeconds(1'800'000'000), absl::Seconds(300));
    EXPECT_EQ(check.verdict, ingress::SignatureVerdict::kOk);
  }
  EXPECT_EQ(bodies.size(), 100u);
}

TEST(HttpMessageTest, EndsWithItsBody) {
  const std::string head = "HTTP/1.1 200 OK\r\nX: 1\r\nCONTENT-length: 3\r\n\r\n";
  EXPECT_EQ(HttpMessageBytes(head + "ab"), 0u);
  EXPECT_EQ(HttpMessageBytes(head + "abc"), head.size() + 3);
  EXPECT_EQ(HttpMessageBytes(head + "abcHTTP/1.1"), head.size() + 3);
  EXPECT_EQ(HttpMessageBytes(head.substr(0, head.size() - 1)), 0u);
  EXPECT_EQ(HttpMessageBytes("HTTP/1.1 200 OK\r\n\r\n"), 19u);
}

TEST(TimelineTest, SeesWhatComesTwice) {
  const std::string path = absl::StrCat("/dev/shm/penstock-timeline-test-", ::getpid());
  Timeline writer = Timeline::Create(path, 10);
  Timeline reader = Timeline::Open(path);
  ::unlink(path.c_str());
  writer.Posted(3, 100);
  reader.Received(3, 150);
  reader.Received(3, 170);
  EXPECT_EQ(reader.posted(3), 100);
  EXPECT_EQ(writer.received(3), 150);
  EXPECT_EQ(writer.received_count(), 2u);
  EXPECT_EQ(writer.duplicates(), 1u);
  EXPECT_EQ(writer.received(4), 0);
}

LoadOptions ShortLoad(const std::string& address, const std::string& request) {
  LoadOptions options{.address = address, .measured_ns = 300 * kMillisecond};
  options.request = [&request](uint64_t) -> const std::string& { return request; };
  return options;
}

const std::string& PlainRequest() {
  static const std::string request = "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi";
  return request;
}

TEST(HttpLoadTest, EveryPostOfAClosedLoopIsAnsweredAndCounted) {
  NullServer server;
  LoadOptions options = ShortLoad(server.address(), PlainRequest());
  options.connections = 3;
  std::vector<int64_t> posted;
  options.on_post = [&](uint64_t n, int64_t at) {
    EXPECT_EQ(n, posted.size());
    posted.push_back(at);
  };
  const LoadResult result = RunLoad(options);
  EXPECT_GT(result.posts, 0u);
  EXPECT_EQ(result.posts, posted.size());
  EXPECT_EQ(result.ok, posted.size());
  EXPECT_EQ(result.broken, 0u);
  // One that was begun in time may be sent after the end.
  const auto in_time = [&](int64_t at) { return at >= result.start && at < result.end; };
  EXPECT_EQ(result.latencies.count(),
            static_cast<size_t>(std::count_if(posted.begin(), posted.end(), in_time)));
}

// Serves one connection, and lets the first request wait.
class StallingServer {
 public:
  explicit StallingServer(absl::Duration stall) {
    listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(at);
    EXPECT_EQ(::bind(listener_, reinterpret_cast<sockaddr*>(&at), size), 0);
    EXPECT_EQ(::listen(listener_, 1), 0);
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&at), &size);
    address_ = absl::StrCat("127.0.0.1:", ntohs(at.sin_port));
    thread_ = std::thread([this, stall] {
      const int fd = ::accept(listener_, nullptr, nullptr);
      bool stalled = false;
      char bytes[4096];
      while (::recv(fd, bytes, sizeof(bytes), 0) > 0) {
        if (!std::exchange(stalled, true)) absl::SleepFor(stall);
        const std::string_view answer = "HTTP/1.1 200 OK\r\n\r\n";
        if (::send(fd, answer.data(), answer.size(), MSG_NOSIGNAL) < 0) break;
      }
      ::close(fd);
    });
  }
  ~StallingServer() {
    thread_.join();
    ::close(listener_);
  }
  const std::string& address() const { return address_; }

 private:
  int listener_;
  std::string address_;
  std::thread thread_;
};

// A generator that measures from when it could send at last sees one slow post. In truth all those
// waited that were due meanwhile, 100 of them, half of them for more than 50 ms.
TEST(HttpLoadTest, AnOpenLoopCountsTheTimeThatPostsWaitForAStalledServer) {
  StallingServer server(absl::Milliseconds(100));
  LoadOptions options = ShortLoad(server.address(), PlainRequest());
  options.per_second = 1000;
  LoadResult result = RunLoad(options);
  EXPECT_EQ(result.ok, result.posts);
  EXPECT_NEAR(static_cast<double>(result.posts), 300, 70);
  const double slow_share = 50.0 / static_cast<double>(result.latencies.count());
  EXPECT_GT(result.latencies.AtShare(1 - slow_share * 0.6), 50 * kMillisecond);
}

TEST(HttpLoadTest, AConnectionThatEndsIsNoAnswer) {
  const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(at);
  ASSERT_EQ(::bind(listener, reinterpret_cast<sockaddr*>(&at), size), 0);
  ASSERT_EQ(::listen(listener, 1), 0);
  ::getsockname(listener, reinterpret_cast<sockaddr*>(&at), &size);
  std::thread server([listener] {
    const int fd = ::accept(listener, nullptr, nullptr);
    char bytes[4096];
    EXPECT_GT(::recv(fd, bytes, sizeof(bytes), 0), 0);
    ::close(fd);
  });
  const LoadResult result =
      RunLoad(ShortLoad(absl::StrCat("127.0.0.1:", ntohs(at.sin_port)), PlainRequest()));
  server.join();
  ::close(listener);
  EXPECT_EQ(result.posts, 1u);
  EXPECT_EQ(result.ok, 0u);
  EXPECT_EQ(result.broken, 1u);
}

}  // namespace
}  // namespace penstock::bench
