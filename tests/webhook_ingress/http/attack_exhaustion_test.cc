// Strangers who take all there is: connections, memory, descriptors.
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "absl/time/clock.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/http/server_fixture.h"

namespace penstock::ingress {
namespace {

constexpr absl::Duration kSoon = absl::Milliseconds(300);

std::string Announce(size_t body_bytes) {
  return "POST /size HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body_bytes) +
         "\r\n\r\n";
}

absl::Duration ProcessCpu() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return absl::DurationFromTimeval(usage.ru_utime) + absl::DurationFromTimeval(usage.ru_stime);
}

// The undefined-behaviour sanitizer, built together with this one, opens a pipe to
// look at memory and reports an error when it cannot.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kNeedsDescriptors = true;
#else
constexpr bool kNeedsDescriptors = false;
#endif

// Lets the process open no descriptor beyond those it has, and `more`.
class FewDescriptors {
 public:
  explicit FewDescriptors(int more) {
    getrlimit(RLIMIT_NOFILE, &before_);
    const int next = dup(STDERR_FILENO);
    close(next);
    rlimit few = before_;
    few.rlim_cur = static_cast<rlim_t>(next + more);
    setrlimit(RLIMIT_NOFILE, &few);
  }
  ~FewDescriptors() { setrlimit(RLIMIT_NOFILE, &before_); }

 private:
  rlimit before_ = {};
};

class HttpExhaustion : public ServerFixture {
 protected:
  HttpExhaustion() {
    options_.tick = absl::Milliseconds(20);
    options_.accept_backoff = absl::Milliseconds(50);
  }

  void Report(const char* name, const std::string& expected, const std::string& seen) {
    std::printf("%-32s %-28s %s\n", name, expected.c_str(), seen.c_str());
    EXPECT_EQ(seen, expected) << name;
  }
  void Report(const char* name, int expected, int seen) {
    Report(name, std::to_string(expected), std::to_string(seen));
  }
  int Status(RawClient& client, const std::string& bytes) {
    client.Send(bytes);
    return client.ReadStatus();
  }
};

TEST_F(HttpExhaustion, HoldsNothingForBodiesThatAreOnlyAnnounced) {
  Start();
  constexpr int kClients = 500;
  std::vector<RawClient> clients;
  for (int i = 0; i < kClients; ++i) clients.push_back(Connect());
  for (RawClient& client : clients) client.Send(Announce(options_.body_bytes_max) + "x");
  // Each has begun its body: that is what makes it hold anything.
  while (observer_.buffered() < kClients * 64) absl::SleepFor(absl::Milliseconds(1));
  absl::SleepFor(absl::Milliseconds(50));
  const int64_t each = observer_.buffered() / kClients;
  std::printf("bytes held by each of %d announced megabytes: %lld\n", kClients,
              static_cast<long long>(each));
  Report("announced_megabytes", "below 6 KiB each", each < 6144 ? "below 6 KiB each" : "more");
}

TEST_F(HttpExhaustion, KeepsSlowConnectionsCheap) {
  Start();
  constexpr int kClients = 1000;
  std::vector<RawClient> clients;
  for (int i = 0; i < kClients; ++i) clients.push_back(Connect());
  for (RawClient& client : clients) client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nA: ");
  ASSERT_TRUE(observer_.WaitForOpen(kClients));
  RawClient honest = Connect("127.0.0.2");
  Report("slow_1000_others", 200, Status(honest, Post("/echo", "x")));
  Report("slow_1000_memory", "below 1 KiB each",
         observer_.buffered() / kClients < 1024 ? "below 1 KiB each" : "more");
}

TEST_F(HttpExhaustion, LimitsTheMemoryOfOneAddressAndOfAll) {
  options_.buffered_bytes_per_address_max = 3 * 1024 * 1024;
  options_.buffered_bytes_max = 5 * 1024 * 1024;
  Start();
  constexpr size_t kBody = 900 * 1024;
  const std::string most(kBody - 1, 'x');
  const auto send_most = [&](const char* source) {
    RawClient client = Connect(source);
    client.Send(Announce(kBody) + most);
    return client;
  };
  std::vector<RawClient> first;
  for (int i = 0; i < 3; ++i) first.push_back(send_most("127.0.0.2"));
  while (observer_.buffered() < 3 * static_cast<int64_t>(kBody)) {
    absl::SleepFor(absl::Milliseconds(1));
  }
  RawClient fourth = send_most("127.0.0.2");
  Report("memory_of_one_address", 503, fourth.ReadStatus());
  RawClient other = Connect("127.0.0.3");
  Report("memory_other_address", 200, Status(other, Announce(kBody) + most + "x"));
  RawClient more = send_most("127.0.0.4");
  RawClient even_more = send_most("127.0.0.4");
  while (observer_.buffered() < 5 * static_cast<int64_t>(kBody)) {
    absl::SleepFor(absl::Milliseconds(1));
  }
  Report("memory_of_all", 503, Status(other, Announce(kBody) + most + "x"));
  Report("memory_first_of_all", 200, Status(first[0], "x"));
  Report("memory_refusals", 2, observer_.refused("buffer_budget"));
}

TEST_F(HttpExhaustion, LimitsTheConnectionsOfOneAddress) {
  options_.connections_per_address_max = 3;
  Start();
  std::vector<RawClient> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(Connect("127.0.0.2"));
    ASSERT_EQ(Status(clients.back(), Post("/echo", "x")), 200);
  }
  RawClient fourth = Connect("127.0.0.2");
  Report("connections_of_one_address", 503, fourth.ReadStatus());
  RawClient other = Connect("127.0.0.3");
  Report("connections_other_address", 200, Status(other, Post("/echo", "x")));
  clients.pop_back();
  ASSERT_TRUE(observer_.WaitForOpen(3));
  RawClient again = Connect("127.0.0.2");
  Report("connections_after_one_closed", 200, Status(again, Post("/echo", "x")));
  Report("connections_refused", 1, observer_.refused("connections_of_address_full"));
  EXPECT_EQ(observer_.last_address(), "127.0.0.2");
}

TEST_F(HttpExhaustion, MakesRoomByClosingIdleConnections) {
  options_.connections_max = 8;
  // Long enough that the ninth connection comes before the first idle one goes.
  options_.idle_deadline_under_pressure = absl::Seconds(2);
  Start();
  std::vector<RawClient> idle;
  for (int i = 0; i < 8; ++i) {
    idle.push_back(Connect());
    ASSERT_EQ(Status(idle.back(), Post("/echo", "x")), 200);
  }
  RawClient refused = Connect();
  Report("connections_full", 503, refused.ReadStatus());
  // One is enough.
  Report("idle_under_pressure", "one closed", observer_.WaitForOpen(7) ? "one closed" : "open");
  RawClient client = Connect();
  Report("connections_after_idle_closed", 200, Status(client, Post("/echo", "x")));
}

TEST_F(HttpExhaustion, WaitsWithoutSpinningWhenDescriptorsRunOut) {
  if (kNeedsDescriptors) GTEST_SKIP() << "the sanitizer needs descriptors itself";
  options_.idle_deadline_under_pressure = absl::Hours(1);
  Start();
  // Descriptors of the clients are taken before the limit.
  std::vector<RawClient> clients(20);
  {
    const FewDescriptors few(5);
    for (RawClient& client : clients) ASSERT_TRUE(client.Connect(port_));
    for (RawClient& client : clients) client.Send(Post("/echo", "x"));
    int served = 0;
    while (served < 5) served += clients[served].ReadStatus() == 200;
    Report("descriptors_first_5", 5, served);
    while (observer_.pauses() == 0) absl::SleepFor(absl::Milliseconds(1));
    const absl::Duration cpu = ProcessCpu();
    const int pauses = observer_.pauses();
    absl::SleepFor(kSoon);
    const absl::Duration used = ProcessCpu() - cpu;
    std::printf("CPU in %s without descriptors: %s, %d tries\n",
                absl::FormatDuration(kSoon).c_str(), absl::FormatDuration(used).c_str(),
                observer_.pauses() - pauses);
    Report("descriptors_no_spin", "idle", used < kSoon / 3 ? "idle" : "spinning");
    Report("descriptors_tries", "at most 10",
           observer_.pauses() - pauses <= 10 ? "at most 10" : "more");
    // One that leaves makes room for one that waits.
    clients[0].Close();
    Report("descriptors_next_after_close", 200, clients[5].ReadStatus());
  }
  int served = 0;
  for (size_t i = 6; i < clients.size(); ++i) served += clients[i].ReadStatus() == 200;
  Report("descriptors_all_after_return", 14, served);
}

TEST_F(HttpExhaustion, ClosesIdleConnectionsWhenDescriptorsRunOut) {
  if (kNeedsDescriptors) GTEST_SKIP() << "the sanitizer needs descriptors itself";
  options_.idle_deadline_under_pressure = absl::Milliseconds(50);
  Start();
  std::vector<RawClient> clients(12);
  const FewDescriptors few(4);
  for (RawClient& client : clients) ASSERT_TRUE(client.Connect(port_));
  int served = 0;
  for (RawClient& client : clients) served += Status(client, Post("/echo", "x")) == 200;
  Report("descriptors_idle_make_room", 12, served);
}

}  // namespace
}  // namespace penstock::ingress
