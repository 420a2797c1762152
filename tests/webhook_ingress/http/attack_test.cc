// What strangers send. Every case prints `name expected seen`.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/match.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/http/malformed_requests.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/http/server_fixture.h"

namespace penstock::ingress {
namespace {

// What every head of the test begins with.
std::string Head(std::string_view fields, std::string_view target = "/echo") {
  return MalformedRequests("/echo").Head(fields, target);
}

std::string Chunked(std::string_view chunks) { return MalformedRequests("/echo").Chunked(chunks); }

class HttpAttack : public ServerFixture {
 protected:
  HttpAttack() {
    options_.request_deadline = absl::Milliseconds(400);
    options_.idle_deadline = absl::Milliseconds(500);
    options_.write_deadline = absl::Milliseconds(400);
    options_.linger_deadline = absl::Milliseconds(300);
    options_.tick = absl::Milliseconds(20);
  }

  void Report(std::string_view name, const std::string& expected, const std::string& seen) {
    std::printf("%-32.*s %-28s %s\n", static_cast<int>(name.size()), name.data(), expected.c_str(),
                seen.c_str());
    EXPECT_EQ(seen, expected) << name;
  }
  void Report(std::string_view name, int expected, int seen) {
    Report(name, std::to_string(expected), std::to_string(seen));
  }
  // An honest request is answered, promptly, whatever else goes on.
  std::string HonestClient() { return StatusOf(Post("/echo", "x")) == 200 ? "served" : "refused"; }
};

TEST_F(HttpAttack, RefusesMalformedRequestsWithoutHandlingThem) {
  Start();
  std::vector<Attack> attacks = MalformedRequests("/echo").All();
  attacks.push_back({"signature_missing", Head("Content-Length: 1048576\r\n", "/signed"), 400});
  for (const Attack& attack : attacks) {
    RawClient client = Connect();
    client.Send(attack.bytes);
    const std::optional<RawAnswer> answer = client.ReadAnswer();
    Report(attack.name, attack.status, answer.has_value() ? answer->status : 0);
    if (!answer.has_value()) continue;
    // Tokens only: nothing of the request, no path, no library's words.
    EXPECT_THAT(answer->body,
                ::testing::MatchesRegex(
                    "\\{(\"error\":\\{\"code\":\"[a-z0-9_]+\",\"message\":\"[A-Za-z ]+\"\\})?\\}"))
        << attack.name;
    EXPECT_FALSE(absl::StrContains(answer->head, kCanary)) << attack.name;
    EXPECT_FALSE(absl::StrContains(answer->head, "Injected")) << attack.name;
  }
  Report("handled_of_all_above", 0, static_cast<int>(handler_.handled()));
  Report("honest_client_afterwards", "served", HonestClient());
}

TEST_F(HttpAttack, ReadsNoSecondRequestOutOfARefusedOne) {
  Start();
  const std::string hidden = Post("/echo", "smuggled");
  const std::string length = std::to_string(hidden.size());
  const std::vector<Attack> attacks = {
      {"smuggle_length_then_chunked",
       Head("Content-Length: " + length + "\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n" +
           hidden,
       400},
      {"smuggle_two_lengths",
       Head("Content-Length: 0\r\nContent-Length: " + length + "\r\n") + hidden, 400},
      {"smuggle_encoding_obscured", Head("Transfer-Encoding: xchunked\r\n") + "0\r\n\r\n" + hidden,
       501},
      {"smuggle_chunk_extension_line", Chunked("0;\n\r\nx\r\n\r\n") + hidden, 400},
      {"smuggle_in_refused_body", Head("Content-Length: 999\r\n", "/no") + hidden, 404},
      {"smuggle_in_chunked_refused_body", Head("Transfer-Encoding: chunked\r\n", "/no") + hidden,
       404},
      {"smuggle_http_1_0_chunked",
       "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, 400},
  };
  for (const Attack& attack : attacks) {
    RawClient client = Connect();
    client.Send(attack.bytes);
    Report(attack.name, attack.status, client.ReadStatus());
    EXPECT_TRUE(client.SeesClose()) << attack.name << " left the connection open";
  }
  Report("handled_of_all_above", 0, static_cast<int>(handler_.handled()));
}

TEST_F(HttpAttack, TakesTheBodyOfAGetForABody) {
  Start();
  const std::string hidden = Post("/echo", "smuggled");
  RawClient client = Connect();
  client.Send("GET /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(hidden.size()) +
              "\r\n\r\n" + hidden + Post("/echo", "honest"));
  Report("get_body_complete", 405, client.ReadStatus());
  Report("request_behind_get_body", "honest", client.ReadAnswer()->body);
  Report("handled", 1, static_cast<int>(handler_.handled()));
}

TEST_F(HttpAttack, EndsSlowHeadersAndServesOthersMeanwhile) {
  Start();
  std::vector<RawClient> slow;
  for (int i = 0; i < 200; ++i) slow.push_back(Connect());
  for (RawClient& client : slow) client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nA: ");
  Report("slow_headers_others", "served", HonestClient());
  const absl::Time start = absl::Now();
  // A byte now and then does not buy more time.
  while (slow[0].SendNow("a") == 1 && absl::Now() - start < absl::Seconds(5)) {
    absl::SleepFor(absl::Milliseconds(20));
    if (observer_.refused("request_deadline") == 200) break;
  }
  int refused = 0;
  for (RawClient& client : slow) refused += client.ReadStatus() == 408;
  Report("slow_headers_200", "200 x 408", std::to_string(refused) + " x 408");
  EXPECT_LT(absl::Now() - start, absl::Seconds(5));
}

TEST_F(HttpAttack, EndsSlowBodies) {
  Start();
  RawClient client = Connect();
  client.Send(Head("Content-Length: 1000\r\n") + "begun");
  Report("slow_body", 408, client.ReadStatus());
  RawClient chunked = Connect();
  chunked.Send(Chunked("5\r\nhel"));
  Report("slow_chunk", 408, chunked.ReadStatus());
  Report("slow_body_closes", "closed", client.SeesClose() ? "closed" : "open");
}

TEST_F(HttpAttack, ClosesConnectionsThatSayNothing) {
  Start();
  RawClient silent = Connect();
  Report("no_byte_at_all", "closed", silent.SeesClose() ? "closed" : "open");
  RawClient idle = Connect();
  idle.Send(Post("/echo", "x"));
  EXPECT_EQ(idle.ReadStatus(), 200);
  Report("idle_after_answer", "closed", idle.SeesClose() ? "closed" : "open");
  Report("refusals_counted", 0, observer_.refused("request_deadline"));
}

TEST_F(HttpAttack, EndsSlowReaders) {
  Start();
  RawClient client(port_, nullptr, 4096);
  client.Send(Post("/large", ""));
  ASSERT_TRUE(observer_.WaitForOpen(1));
  Report("slow_reader", "closed", observer_.WaitForOpen(0) ? "closed" : "open");
  Report("slow_reader_others", "served", HonestClient());
}

TEST_F(HttpAttack, StopsReadingFromAClientThatDoesNotRead) {
  Start();
  RawClient client(port_, nullptr, 4096);
  const std::string request = Post("/echo", std::string(16'000, 'x'));
  const absl::Time start = absl::Now();
  size_t sent = 0;
  while (absl::Now() - start < absl::Seconds(10)) {
    const size_t n = client.SendNow(request);
    sent += n;
    if (n == 0 && observer_.closed() == 1) break;
    if (n == 0) absl::SleepFor(absl::Milliseconds(1));
  }
  Report("pipelining_without_reading", "closed", observer_.closed() == 1 ? "closed" : "open");
  EXPECT_LT(sent, 64u * 1024 * 1024);
}

TEST_F(HttpAttack, ThrowsAwayABoundedPartOfARefusedBody) {
  options_.linger_bytes_max = 256 * 1024;
  Start();
  RawClient client = Connect();
  client.Send(Head("Content-Length: 100000000000\r\n"));
  const std::string piece(64 * 1024, 'x');
  size_t sent = 0;
  for (size_t n = 1; n > 0 && sent < 512u * 1024 * 1024; sent += n) n = client.Send(piece);
  // What the sockets buffer comes on top.
  Report("endless_refused_body", "cut off", sent < 64u * 1024 * 1024 ? "cut off" : "read on");
}

TEST_F(HttpAttack, RefusesATruncatedRequest) {
  Start();
  RawClient client = Connect();
  client.Send(Head("Content-Length: 10\r\n") + "half");
  client.FinishSending();
  Report("truncated_request", 400, client.ReadStatus());
  Report("handled", 0, static_cast<int>(handler_.handled()));
}

}  // namespace
}  // namespace penstock::ingress
