// The attack suite: every case prints `name expected seen peak-RSS`.
//
// In the test run with few connections and short deadlines, and there under a
// sanitizer without the figures of memory, which tell nothing then. `make attack-suite`
// runs it as strangers would: PENSTOCK_ATTACK=long, thousands of connections, the
// deadlines of the program, and the latency of honest posts held to a bound.
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/sanitizer.h"
#include "tests/webhook_ingress/attack/attack_target.h"
#include "tests/webhook_ingress/attack/crowd.h"
#include "tests/webhook_ingress/http/malformed_requests.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/tls/tls_client.h"

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr size_t kMebibyte = 1024 * 1024;
constexpr size_t kWarmUps = 8;
constexpr size_t kRssBytesMax = 96 * kMebibyte;
constexpr absl::Duration kHonestP99Max = absl::Milliseconds(50);
constexpr absl::Duration kRssSettlesWithin = absl::Seconds(30);
constexpr double kRssSettledAt = 1.1;
// Memory held for what an attacker sent, at most.
constexpr double kAmplificationMax = 100;
// What the program asks for before it reads a body; the signature does not fit.
constexpr char kSignature[] = "Stripe-Signature: t=1760000000,v1=00\r\n";
constexpr char kHalfAHead[] = "POST /webhook HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";

bool IsLong() {
  const char* const form = std::getenv("PENSTOCK_ATTACK");
  return form != nullptr && std::string(form) == "long";
}

// What a TLS client sends first.
std::string ClientHello(int version_max = TLS1_3_VERSION) {
  const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                  &SSL_CTX_free);
  SSL_CTX_set_max_proto_version(context.get(), version_max);
  const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
  BIO* const out = BIO_new(BIO_s_mem());
  SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), out);
  SSL_connect(ssl.get());
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(out, &bytes);
  return std::string(bytes, static_cast<size_t>(size));
}

HonestSender::PostOnce ConnectTls(uint16_t port) {
  auto client = std::make_shared<TlsClient>(port);
  return [client](const std::string& request) {
    if (!client->Send(request)) return 0;
    const std::string answer = client->ReadAnswer();
    return answer.size() < 12 ? 0 : std::atoi(answer.substr(9, 3).c_str());
  };
}

class AttackSuite : public ::testing::Test {
 protected:
  AttackSuite() { RaiseDescriptorLimit(); }

  void Start(TargetOptions options = {}) {
    if (!IsLong()) {
      options.flags.insert(options.flags.end(),
                           {"--request_deadline_seconds=2", "--idle_timeout_seconds=3"});
    }
    target_ = std::make_unique<AttackTarget>(options);
    // What a program takes once, for its first requests and refusals, is no attack's
    // doing; as many as there are threads and more.
    for (size_t i = 0; i < kWarmUps; ++i) {
      const std::string request = AttackTarget::SignedPost(absl::StrCat("evt_first_", i));
      RawClient first(target_->port());
      if (options.tls) {
        EXPECT_EQ(ConnectTls(target_->port())(request), 200);
        first.Send("GET /");
        EXPECT_TRUE(first.SeesClose());
      } else {
        first.Send(request);
        EXPECT_EQ(first.ReadStatus(), 200);
      }
      target_->Ops("/metrics");
    }
    rss_before_ = target_->RssBytes();
    target_->ForgetPeak();
  }
  // The deadline of a request, and the room that a loaded machine needs.
  static absl::Duration Deadline() { return IsLong() ? absl::Seconds(10) : absl::Seconds(2); }
  static absl::Duration Patience() { return Deadline() + absl::Seconds(IsLong() ? 15 : 30); }
  static size_t Many(size_t in_long_form, size_t in_short_form) {
    return IsLong() ? in_long_form : in_short_form;
  }

  void Report(const std::string& name, const std::string& expected, const std::string& seen) {
    std::printf("%-34s %-26s %-26s %5.1f MiB\n", name.c_str(), expected.c_str(), seen.c_str(),
                static_cast<double>(target_->PeakRssBytes()) / kMebibyte);
    EXPECT_EQ(seen, expected) << name;
  }
  void ReportAtMost(const std::string& name, double most, double value, const char* unit) {
    Report(name, absl::StrFormat("at most %g%s", most, unit),
           value <= most ? absl::StrFormat("at most %g%s", most, unit)
                         : absl::StrFormat("%.1f%s", value, unit));
    std::printf("%-34s   was %.2f%s\n", "", value, unit);
  }
  void ReportCount(const std::string& name, size_t expected, size_t seen) {
    Report(name, absl::StrCat(expected), absl::StrCat(seen));
  }

  // How many bytes the program came to hold, at its peak, for each that was sent to it.
  void ReportAmplification(const std::string& name, uint64_t sent_bytes) {
    if (penstock::testing::kSanitized) return;
    const double grown =
        static_cast<double>(target_->PeakRssBytes()) - static_cast<double>(rss_before_);
    ReportAtMost(name + "_bytes_per_byte", kAmplificationMax,
                 grown / static_cast<double>(sent_bytes), "");
  }
  // `held_to_bound`: the latency is a promise while others are slow, and a figure
  // while they flood.
  void ReportHonest(const std::string& name, HonestSender& honest, bool held_to_bound = true) {
    honest.Stop();
    std::printf("%-34s   %zu honest posts, p50 %s, p99 %s\n", "", honest.posts(),
                absl::FormatDuration(honest.Percentile(0.5)).c_str(),
                absl::FormatDuration(honest.Percentile(0.99)).c_str());
    ReportCount(name + "_honest_failures", 0, honest.failures());
    if (IsLong() && held_to_bound) {
      ReportAtMost(name + "_honest_p99", absl::ToDoubleMilliseconds(kHonestP99Max),
                   absl::ToDoubleMilliseconds(honest.Percentile(0.99)), " ms");
    }
  }
  // What every case ends with.
  void ReportAftermath(const std::string& name) {
    Report(name + "_alive", "alive", target_->alive() ? "alive" : "dead");
    if (penstock::testing::kSanitized) return;
    ReportAtMost(name + "_peak", kRssBytesMax / kMebibyte,
                 static_cast<double>(target_->PeakRssBytes()) / kMebibyte, " MiB");
    // In the long form where it comes to rest; in the short one that it gets there.
    const double most = static_cast<double>(rss_before_) * kRssSettledAt;
    const size_t settled = IsLong()
                               ? target_->SettledRssBytes(kRssSettlesWithin)
                               : target_->WaitForRss(static_cast<size_t>(most), kRssSettlesWithin);
    ReportAtMost(name + (IsLong() ? "_rss_settled" : "_rss_falls_below"), kRssSettledAt,
                 static_cast<double>(settled) / static_cast<double>(rss_before_), " of before");
  }

  std::unique_ptr<AttackTarget> target_;
  size_t rss_before_ = 0;
};

TEST_F(AttackSuite, MalformedRequests) {
  Start();
  const MalformedRequests requests("/webhook", kSignature);
  for (const Attack& attack : requests.All()) {
    RawClient client(target_->port());
    client.Send(attack.bytes);
    const std::optional<RawAnswer> answer = client.ReadAnswer();
    Report(attack.name, absl::StrCat(attack.status), absl::StrCat(answer ? answer->status : 0));
    if (!answer) continue;
    EXPECT_THAT(answer->head + answer->body, Not(HasSubstr(kCanary))) << attack.name;
    EXPECT_THAT(answer->head, Not(HasSubstr("Injected"))) << attack.name;
    for (const char* leak : {"boost", "beast", "0x", ".cc", "terminate", "whsec_", "/tmp"}) {
      EXPECT_THAT(answer->body, Not(HasSubstr(leak))) << attack.name;
    }
  }
  ReportCount("published_of_all_above", kWarmUps, target_->published());
  EXPECT_THAT(target_->Ops("/metrics") + target_->Ops("/rejects") + target_->Log(),
              Not(HasSubstr(kCanary)));
  ReportAftermath("malformed");
}

// One request smuggled in another, told apart in two steps: what the first step
// leaves on the connection must not become the head of the next request.
TEST_F(AttackSuite, Smuggling) {
  Start();
  const MalformedRequests requests("/webhook", kSignature);
  const std::string hidden = AttackTarget::SignedPost("evt_hidden");
  const std::string length = absl::StrCat(hidden.size());
  const std::vector<std::pair<std::string, std::string>> stages = {
      {"length_then_chunked",
       requests.Head("Content-Length: " + length + "\r\nTransfer-Encoding: chunked\r\n") +
           "0\r\n\r\n" + hidden},
      {"chunk_size_disagreement", requests.Chunked("2;x=\"\r\n\"\r\nab\r\n0\r\n\r\n") + hidden},
      {"body_of_a_refused_path",
       requests.Head("Content-Length: " + length + "\r\n", "/nowhere").append(hidden)},
      {"get_with_hidden_body",
       "GET /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n" + hidden},
      {"hidden_in_a_header", requests.Head("X: " + hidden.substr(0, hidden.find("\r\n")) + "\r\n")},
      {"lone_feed_hides_a_request", requests.Head("X: y\n\n" + hidden)},
      {"hidden_in_a_trailer", requests.Chunked("0\r\nX: y\r\n") + hidden},
  };
  for (const auto& [name, bytes] : stages) {
    RawClient client(target_->port());
    client.Send(bytes);
    client.FinishSending();
    client.ReadToEnd();
    // The second step: whether anything is left over for the next connection.
    RawClient next(target_->port());
    next.Send("GET /webhook HTTP/1.1\r\nHost: x\r\n\r\n");
    Report("smuggle_" + name, "hidden 0, next 405",
           absl::StrCat("hidden ", target_->published() - kWarmUps, ", next ", next.ReadStatus()));
  }
  ReportAftermath("smuggling");
}

TEST_F(AttackSuite, HeaderSpoofing) {
  Start();
  RawClient client(target_->port(), "127.0.0.77");
  client.Send(
      "POST /webhook HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 6.6.6.6\r\nForwarded: "
      "for=6.6.6.6\r\nX-Real-IP: 6.6.6.6\r\nContent-Length: 0\r\n\r\n");
  ReportCount("spoofed_headers", 400, static_cast<size_t>(client.ReadStatus()));
  const std::string rejects = target_->Ops("/rejects");
  Report("spoofed_address", "127.0.0.77",
         absl::StrContains(rejects, "127.0.0.77") && !absl::StrContains(rejects, "6.6.6.6")
             ? "127.0.0.77"
             : rejects);
  RawClient proxied(target_->port());
  proxied.Send("PROXY TCP4 6.6.6.6 7.7.7.7 1 2\r\n" + AttackTarget::SignedPost("evt_proxied"));
  ReportCount("spoofed_proxy_header", 400, static_cast<size_t>(proxied.ReadStatus()));
  ReportCount("published", kWarmUps, target_->published());
  ReportAftermath("spoofing");
}

TEST_F(AttackSuite, GzipBomb) {
  Start();
  // What expands a thousandfold is refused by its name, and never read.
  RawClient client(target_->port());
  client.Send(Post("/webhook", std::string(100 * 1024, '\0'),
                   absl::StrCat(kSignature, "Content-Encoding: gzip\r\n")));
  ReportCount("gzip_bomb", 415, static_cast<size_t>(client.ReadStatus()));
  ReportAftermath("gzip_bomb");
}

TEST_F(AttackSuite, SlowHeaders) {
  Start();
  const size_t count = Many(5000, 400);
  Crowd crowd(target_->port(), count);
  crowd.SendAll(kHalfAHead);
  HonestSender honest(target_->port());
  const absl::Time start = absl::Now();
  // A byte now and then does not buy more time.
  while (absl::Now() - start < Deadline() / 2) {
    crowd.SendAll("x");
    absl::SleepFor(absl::Milliseconds(200));
  }
  ReportCount("slow_headers_closed", count, crowd.CountClosed(Patience()));
  ReportHonest("slow_headers", honest);
  ReportAmplification("slow_headers", crowd.sent_bytes());
  ReportAftermath("slow_headers");
}

TEST_F(AttackSuite, SlowBodies) {
  Start();
  const size_t count = Many(2000, 200);
  Crowd crowd(target_->port(), count);
  crowd.SendAll(MalformedRequests("/webhook", kSignature).Head("Content-Length: 1000000\r\n"));
  crowd.SendAll("{");
  HonestSender honest(target_->port());
  ReportCount("slow_bodies_closed", count, crowd.CountClosed(Patience()));
  ReportHonest("slow_bodies", honest);
  ReportAmplification("slow_bodies", crowd.sent_bytes());
  ReportAftermath("slow_bodies");
}

// They ask and ask, and never read an answer.
TEST_F(AttackSuite, SlowReaders) {
  Start();
  const size_t count = Many(2000, 100);
  Crowd crowd(target_->port(), count, /*receive_buffer_bytes=*/2048);
  const std::string question = "GET /webhook HTTP/1.1\r\nHost: x\r\n\r\n";
  std::string questions;
  for (int i = 0; i < 200; ++i) questions += question;
  HonestSender honest(target_->port());
  const absl::Time start = absl::Now();
  while (absl::Now() - start < Deadline() / 2) {
    crowd.SendWhatFits(questions, 64 * 1024);
    absl::SleepFor(absl::Milliseconds(50));
  }
  // In the long form: until what cannot be sent has met its deadline of 10 s. The
  // short one checks that with a short deadline, in http_attack_test.
  const absl::Time give_up_at = absl::Now() + absl::Seconds(60);
  while (IsLong() && absl::Now() < give_up_at &&
         target_->Metric("penstock_ingress_connections") > 1) {
    absl::SleepFor(absl::Milliseconds(100));
  }
  if (IsLong()) {
    ReportAtMost("slow_readers_left", 1, target_->Metric("penstock_ingress_connections"), "");
  }
  ReportHonest("slow_readers", honest, /*held_to_bound=*/false);
  ReportAmplification("slow_readers", crowd.sent_bytes());
  ReportAftermath("slow_readers");
}

TEST_F(AttackSuite, FewDescriptors) {
  Start({.descriptors_max = 256});
  Crowd crowd(target_->port(), 400);
  const absl::Duration cpu = target_->Cpu();
  absl::SleepFor(absl::Seconds(1));
  ReportAtMost("descriptors_256_cpu", 0.5, absl::ToDoubleSeconds(target_->Cpu() - cpu), " s");
  // Silent connections go first, and an honest one is served meanwhile.
  RawClient honest(target_->port(), "127.9.9.9");
  honest.Send(AttackTarget::SignedPost("evt_honest"));
  ReportCount("descriptors_256_honest", 200,
              static_cast<size_t>(honest.ReadStatus(absl::Seconds(30))));
  EXPECT_THAT(target_->Ops("/metrics"), HasSubstr("penstock_ingress_accept_pauses_total"));
  ReportAftermath("descriptors_256");
}

// event_service takes events and says nothing: no 200, no growth, and an answer at
// once where there is no room to wait.
TEST_F(AttackSuite, StalledEventService) {
  Start({.flags = {"--publish_deadline_ms=1000", "--publish_queue_bytes_max=4194304"}});
  target_->event_service().SetScript(testing::FakeEventService::Stall());
  constexpr size_t kPosts = 200;
  constexpr size_t kPaddingBytes = 100'000;
  Crowd crowd(target_->port(), kPosts);
  for (size_t i = 0; i < kPosts; ++i) {
    crowd[i].Send(AttackTarget::SignedPost(absl::StrCat("evt_stalled_", i), kPaddingBytes));
  }
  size_t queue_full = 0, deadline = 0, with_retry_after = 0;
  for (size_t i = 0; i < kPosts; ++i) {
    const std::optional<RawAnswer> answer = crowd[i].ReadAnswer(absl::Seconds(30));
    if (!answer) continue;
    queue_full += absl::StrContains(answer->body, "queue_full");
    deadline += absl::StrContains(answer->body, "\"deadline\"");
    with_retry_after += answer->status == 503 && !answer->Field("retry-after").empty();
  }
  ReportCount("stalled_503_with_retry_after", kPosts, with_retry_after);
  ReportCount("stalled_full_or_late", kPosts, queue_full + deadline);
  Report("stalled_both_happen", "yes", queue_full > 0 && deadline > 0 ? "yes" : "no");
  target_->event_service().SetScript(testing::FakeEventService::CommitAll());
  target_->event_service().EndStream();
  const absl::Time give_up_at = absl::Now() + absl::Seconds(30);
  int status = 0;
  while (status != 200 && absl::Now() < give_up_at) {
    RawClient client(target_->port());
    client.Send(AttackTarget::SignedPost("evt_after_the_stall"));
    status = client.ReadStatus();
  }
  ReportCount("stalled_serves_again", 200, static_cast<size_t>(status));
  ReportAftermath("stalled");
}

class HandshakeSuite : public AttackSuite {
 protected:
  // Floods with `bytes` on each connection, and reports under `name`.
  void Flood(const std::string& name, size_t count, const std::string& bytes, bool is_slow) {
    Start({.flags = {}, .tls = true});
    HonestSender honest([port = target_->port()] { return ConnectTls(port); });
    Crowd crowd(target_->port(), count);
    crowd.SendAll(bytes);
    ReportCount(name + "_closed", count, crowd.CountClosed(Patience()));
    ReportHonest(name, honest, is_slow);
    ReportAmplification(name, crowd.sent_bytes());
    ReportAftermath(name);
  }
};

// They finish their handshakes, and then send half a head, and half a record of more.
TEST_F(HandshakeSuite, SlowHeadersUnderTls) {
  Start({.flags = {}, .tls = true});
  const size_t count = Many(5000, 200);
  HonestSender honest([port = target_->port()] { return ConnectTls(port); });
  uint64_t sent_bytes = 0;
  std::vector<std::unique_ptr<TlsClient>> crowd;
  for (size_t i = 0; i < count; ++i) {
    const std::string source = absl::StrCat("127.0.1.", 1 + i / 500);
    crowd.push_back(std::make_unique<TlsClient>(
        target_->port(),
        TlsClient::Options{.version_min = TLS1_2_VERSION, .preface = "", .source = source}));
    crowd.back()->Send(kHalfAHead);
    crowd.back()->SendRaw(std::string("\x17\x03\x03\x01\x00x", 6));
    sent_bytes += crowd.back()->bytes_sent();
  }
  size_t closed = 0;
  const absl::Time give_up_at = absl::Now() + Patience();
  for (const auto& client : crowd) closed += client->EndsBy(give_up_at);
  ReportCount("tls_slow_headers_closed", count, closed);
  ReportHonest("tls_slow_headers", honest);
  ReportAmplification("tls_slow_headers", sent_bytes);
  ReportAftermath("tls_slow_headers");
}

// Each sends all but the last byte of its hello.
TEST_F(HandshakeSuite, HalfHellos) {
  const std::string hello = ClientHello();
  Flood("tls_half_hellos", Many(5000, 300), hello.substr(0, hello.size() - 1), /*is_slow=*/true);
}

// Each has the server answer its hello, and says no more: more of them than may
// hold memory at a time.
TEST_F(HandshakeSuite, WholeHellos) {
  Flood("tls_whole_hellos", Many(3000, 2000), ClientHello(), /*is_slow=*/false);
}

// As many as may hold memory at a time, and all of them do.
TEST_F(HandshakeSuite, NoMoreWholeHellosThanPlaces) {
  Flood("tls_240_hellos", 240, ClientHello(), /*is_slow=*/false);
}

// Shorter ones, which hold as much.
TEST_F(HandshakeSuite, SmallHellos) {
  Flood("tls_small_hellos", Many(2000, 400), ClientHello(TLS1_2_VERSION), /*is_slow=*/false);
}

TEST_F(HandshakeSuite, Nonsense) {
  Flood("tls_nonsense", Many(2000, 200),
        std::string("\x16\x03\x01\x00\x20\x01\x00\x00\x1c", 9) + std::string(28, 'x'),
        /*is_slow=*/false);
}

}  // namespace
}  // namespace penstock::ingress
