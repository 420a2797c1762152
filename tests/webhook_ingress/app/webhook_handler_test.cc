#include "webhook_ingress/app/webhook_handler.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "common/absl_view.h"
#include "common/json_log.h"
#include "penstock/v1/event.pb.h"

namespace penstock::ingress {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

// A thread of its own writes the lines: those of the tests before may still be on their way.
void CaptureLog() {
  FlushLog(absl::Seconds(10));
  ::testing::internal::CaptureStderr();
}

// What was logged since.
std::string CapturedLog() {
  FlushLog(absl::Seconds(10));
  return ::testing::internal::GetCapturedStderr();
}

// Keeps what is published until the test says what became of it. Thread-safe.
class FakePublisher final : public Publisher {
 public:
  void Publish(std::string event_wire, Done done) override {
    absl::MutexLock lock(&mu_);
    if (at_once_) return std::move(done)(*at_once_);
    wires_.push_back(std::move(event_wire));
    open_.push_back(std::move(done));
  }
  std::string WhyNotReady() const override { return ""; }

  // From now on every event meets this outcome before Publish returns.
  void Always(PublishOutcome outcome) {
    absl::MutexLock lock(&mu_);
    at_once_ = std::move(outcome);
  }
  void Settle(const PublishOutcome& outcome) {
    Done done;
    {
      absl::MutexLock lock(&mu_);
      ASSERT_FALSE(open_.empty()) << "nothing was published";
      done = std::move(open_.front());
      open_.pop_front();
    }
    std::move(done)(outcome);
  }
  std::vector<v1::Event> events() {
    absl::MutexLock lock(&mu_);
    std::vector<v1::Event> events;
    for (const std::string& wire : wires_) {
      EXPECT_TRUE(events.emplace_back().ParseFromString(wire));
    }
    return events;
  }

 private:
  absl::Mutex mu_;
  std::vector<std::string> wires_;
  std::deque<Done> open_;
  std::optional<PublishOutcome> at_once_;
};

// The real transcoder, and a count of the bodies it was shown.
class CountingTranscoder final : public EventTranscoder {
 public:
  absl::StatusOr<Transcoded> Transcode(std::string_view body, const Delivery& delivery) override {
    ++calls;
    if (!fail_with.ok()) return fail_with;
    return pool_.Transcode(body, delivery);
  }

  std::atomic<int> calls = 0;
  absl::Status fail_with;

 private:
  static const TranscodeTables& Tables() {
    static const auto& tables = *new auto(BuildEventTables());
    return **tables;
  }
  TranscoderPool pool_{Tables()};
};

constexpr char kCharge[] =
    R"({"id":"evt_1","object":"event","type":"charge.succeeded","livemode":true,)"
    R"("data":{"object":{"id":"ch_1","object":"charge","amount":4200}}})";
constexpr char kNewSecret[] = "whsec_new";
constexpr char kOldSecret[] = "whsec_old";
constexpr char kAcmeSecret[] = "whsec_acme";

// A request that a test builds field by field.
struct Post {
  std::string method = "POST";
  std::string path = "/webhook";
  std::string body = kCharge;
  std::vector<std::pair<std::string, std::string>> headers;
};

class WebhookHandlerTest : public ::testing::Test {
 protected:
  WebhookHandlerTest() {
    AddEndpoint("default", {kNewSecret, kOldSecret});
    AddEndpoint("acme", {kAcmeSecret});
  }

  void AddEndpoint(const std::string& name, const std::vector<std::string>& texts) {
    auto endpoint = std::make_shared<EndpointSecrets>();
    endpoint->endpoint = name;
    for (const std::string& text : texts) {
      auto secret = SigningSecret::Create(text);
      ASSERT_TRUE(secret.ok());
      endpoint->secrets.push_back(*std::move(secret));
    }
    endpoints_[name] = std::move(endpoint);
  }

  static std::string Sign(const std::string& body, const std::string& secret, absl::Time time) {
    const std::string timestamp = absl::StrCat(absl::ToUnixSeconds(time));
    const SignatureHex hex = SigningSecret::Create(secret)->Sign(timestamp, body);
    return absl::StrCat("t=", timestamp, ",v1=", absl::string_view(hex.data(), hex.size()));
  }
  // A post as Stripe sends it.
  Post Signed(std::string body = kCharge, const std::string& secret = kNewSecret) {
    Post post;
    post.headers = {{"Content-Type", "application/json"},
                    {"Stripe-Signature", Sign(body, secret, now_)}};
    post.body = std::move(body);
    return post;
  }

  // Sends a post the way the server does: the head, then the whole. The answer is
  // empty until there is one.
  std::shared_ptr<std::optional<HttpAnswer>> Send(const Post& post) {
    auto answer = std::make_shared<std::optional<HttpAnswer>>();
    *answer = handler_.CheckHead(Head(post));
    if (!answer->has_value()) Handle(post, answer);
    return answer;
  }
  // Sends a post without asking for its head first.
  HttpAnswer HandleOnly(const Post& post) {
    auto answer = std::make_shared<std::optional<HttpAnswer>>();
    Handle(post, answer);
    return answer->value_or(HttpAnswer{0, "not answered", {}});
  }
  // Sends a post that is answered at once.
  HttpAnswer SendNow(const Post& post) {
    return Send(post)->value_or(HttpAnswer{0, "not answered", {}});
  }

  std::string Metrics() { return prometheus::TextSerializer().Serialize(registry_.Collect()); }

  absl::Time now_ = absl::FromUnixSeconds(1'700'000'000);
  std::map<std::string, std::shared_ptr<const EndpointSecrets>, std::less<>> endpoints_;
  prometheus::Registry registry_;
  IngressMetrics metrics_{registry_};
  RejectList rejects_;
  RequestLog log_{[this] { return now_; }, rejects_};
  std::string not_allowed_;
  CountingTranscoder transcoder_;
  FakePublisher publisher_;
  WebhookHandler handler_{{
      .find_secrets =
          [this](std::string_view name) {
            const auto found = endpoints_.find(name);
            return found == endpoints_.end() ? nullptr : found->second;
          },
      .is_source_allowed = [this](std::string_view address) { return address != not_allowed_; },
      .now = [this] { return now_; },
      .tolerance = kToleranceDefault,
      .transcoder = transcoder_,
      .publisher = publisher_,
      .metrics = metrics_,
      .log = log_,
  }};

 private:
  static HttpRequest Head(const Post& post) {
    HttpRequest request{.method = post.method,
                        .path = post.path,
                        .headers = {},
                        .body = {},
                        .client_address = "192.0.2.7"};
    for (const auto& [name, value] : post.headers) request.headers.emplace_back(name, value);
    return request;
  }
  void Handle(const Post& post, std::shared_ptr<std::optional<HttpAnswer>> answer) {
    std::string padded = post.body;
    padded.append(kBodyPaddingBytes, '}');
    HttpRequest request = Head(post);
    request.body = std::string_view(padded).substr(0, post.body.size());
    handler_.Handle(request, [answer](HttpAnswer a) {
      EXPECT_FALSE(answer->has_value()) << "answered twice";
      *answer = std::move(a);
    });
  }
};

PublishOutcome Committed(uint64_t sequence) {
  return {PublishOutcome::Kind::kCommitted, sequence, ""};
}
PublishOutcome Duplicate(uint64_t sequence) {
  return {PublishOutcome::Kind::kDuplicate, sequence, ""};
}
PublishOutcome Unavailable(const std::string& reason) {
  return {PublishOutcome::Kind::kUnavailable, 0, reason};
}

std::string CodeOf(const HttpAnswer& answer) {
  constexpr char kBefore[] = "{\"error\":{\"code\":\"";
  if (answer.body.rfind(kBefore, 0) != 0) return answer.body;
  const size_t start = sizeof(kBefore) - 1;
  return answer.body.substr(start, answer.body.find('"', start) - start);
}

#define EXPECT_REFUSED(answer_expression, expected_status, expected_code) \
  do {                                                                    \
    const HttpAnswer refused = (answer_expression);                       \
    EXPECT_EQ(refused.status, expected_status);                           \
    EXPECT_EQ(CodeOf(refused), expected_code);                            \
  } while (false)

TEST_F(WebhookHandlerTest, Answers200OnlyOnceTheEventIsCommitted) {
  const auto answer = Send(Signed());
  ASSERT_EQ(publisher_.events().size(), 1u);
  EXPECT_FALSE(answer->has_value()) << "answered before the event is durable";
  publisher_.Settle(Committed(42));
  ASSERT_TRUE(answer->has_value());
  EXPECT_EQ((*answer)->status, 200);
  EXPECT_EQ((*answer)->body, R"({"status":"committed","sequence":42})");
  EXPECT_THAT((*answer)->headers, Contains(Pair("Content-Type", "application/json")));
}

TEST_F(WebhookHandlerTest, PublishesTheTypedEventWithItsRawBytes) {
  Send(Signed());
  ASSERT_EQ(publisher_.events().size(), 1u);
  const v1::Event event = publisher_.events().front();
  EXPECT_EQ(event.id(), "evt_1");
  EXPECT_EQ(event.type(), "charge.succeeded");
  EXPECT_EQ(event.endpoint(), "default");
  EXPECT_EQ(event.charge_succeeded().amount(), 4200);
  EXPECT_EQ(event.raw_json(), kCharge);
  EXPECT_EQ(event.sequence(), 0u);
  publisher_.Settle(Committed(1));
}

TEST_F(WebhookHandlerTest, TheTraceOfTheDeliveryIsPublishedWithTheEvent) {
  constexpr char kTrace[] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  Post traced = Signed();
  traced.headers.emplace_back("Traceparent", kTrace);
  Post mistraced = Signed();
  mistraced.headers.emplace_back("traceparent", "00-not-a-trace");
  Send(traced);
  Send(mistraced);
  Send(Signed());
  const std::vector<v1::Event> events = publisher_.events();
  ASSERT_EQ(events.size(), 3u) << "a trace decides about no event";
  EXPECT_EQ(events[0].traceparent(), kTrace);
  EXPECT_EQ(events[1].traceparent(), "");
  EXPECT_EQ(events[2].traceparent(), "");
  for (int i = 0; i < 3; ++i) publisher_.Settle(Committed(1));
}

TEST_F(WebhookHandlerTest, ADuplicateAnswers200WithTheOriginalSequence) {
  publisher_.Always(Duplicate(7));
  const HttpAnswer answer = SendNow(Signed());
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, R"({"status":"duplicate","sequence":7})");
}

TEST_F(WebhookHandlerTest, AnUnknownTypeIsPublishedAsUnrecognized) {
  const auto answer = Send(Signed(R"({"id":"evt_2","type":"moon.landed","data":{"object":{}}})"));
  publisher_.Settle(Committed(1));
  EXPECT_EQ((*answer)->status, 200);
  EXPECT_TRUE(publisher_.events().front().has_unrecognized());
}

TEST_F(WebhookHandlerTest, ABodyThatMapsOnlyPartlyIsPublishedWithItsPaths) {
  const auto answer = Send(Signed(
      R"({"id":"evt_3","type":"charge.succeeded","data":{"object":{"id":"ch","object":"charge",)"
      R"("amount":"much","brand_new":1}}})"));
  publisher_.Settle(Committed(1));
  EXPECT_EQ((*answer)->status, 200);
  EXPECT_THAT(publisher_.events().front().unmapped_paths(),
              UnorderedElementsAre("data.object.amount", "data.object.brand_new"));
  EXPECT_THAT(Metrics(), HasSubstr("penstock_ingress_events_with_unmapped_total 1\n"));
  EXPECT_THAT(Metrics(), HasSubstr("penstock_ingress_unmapped_values_total 2\n"));
}

TEST_F(WebhookHandlerTest, RefusesWhatStripeDidNotSign) {
  Post post = Signed();
  post.body += " ";
  EXPECT_REFUSED(SendNow(post), 400, "bad_signature");
  EXPECT_REFUSED(SendNow(Signed(kCharge, "whsec_other")), 400, "bad_signature");
  EXPECT_REFUSED(SendNow(Signed(kCharge, kAcmeSecret)), 400, "bad_signature");
  EXPECT_EQ(transcoder_.calls, 0) << "bytes of a stranger were parsed";
  EXPECT_THAT(publisher_.events(), IsEmpty());
}

TEST_F(WebhookHandlerTest, RefusesSignaturesThatAreTooOldOrTooNew) {
  const absl::Time signed_at = now_;
  const Post post = Signed();
  publisher_.Always(Committed(1));
  now_ = signed_at + absl::Seconds(300);
  EXPECT_EQ(SendNow(post).status, 200);
  now_ = signed_at + absl::Seconds(301);
  EXPECT_REFUSED(SendNow(post), 400, "timestamp_too_old");
  now_ = signed_at - absl::Seconds(300);
  EXPECT_EQ(SendNow(post).status, 200);
  now_ = signed_at - absl::Seconds(301);
  EXPECT_REFUSED(SendNow(post), 400, "timestamp_too_new");
  EXPECT_EQ(transcoder_.calls, 2);
}

TEST_F(WebhookHandlerTest, RefusesABadSignatureHeaderByTheHead) {
  const std::pair<std::vector<std::pair<std::string, std::string>>, const char*> table[] = {
      {{}, "no_header"},
      {{{"Stripe-Signature", ""}}, "no_header"},
      {{{"stripe-signature", "v1=00"}}, "malformed_header"},
      {{{"Stripe-Signature", "t=1"}}, "no_v1"},
      {{{"Stripe-Signature", "t=1,v0=00"}}, "no_v1"},
      {{{"Stripe-Signature", "t=1,v1=00"}, {"Stripe-Signature", "t=1,v1=00"}}, "malformed_header"},
      {{{"Stripe-Signature", "t=1,v1=" + std::string(9000, '0')}}, "malformed_header"},
  };
  for (const auto& [headers, code] : table) {
    Post post;
    post.headers = headers;
    EXPECT_REFUSED(SendNow(post), 400, code);
    EXPECT_REFUSED(HandleOnly(post), 400, code);
  }
  EXPECT_THAT(Metrics(), HasSubstr("penstock_ingress_body_bytes_count 7\n")) << "HandleOnly's own";
  EXPECT_EQ(transcoder_.calls, 0);
}

TEST_F(WebhookHandlerTest, TheSignatureIsJudgedBeforeTheBodyIsRead) {
  Post post = Signed();
  for (const char* body : {"", "not json", "[1]", "{}", "\xFF\xFE"}) {
    post.body = body;
    EXPECT_REFUSED(SendNow(post), 400, "bad_signature");
  }
  EXPECT_EQ(transcoder_.calls, 0);
}

TEST_F(WebhookHandlerTest, RefusesAVerifiedBodyThatIsNoEvent) {
  const std::pair<const char*, const char*> table[] = {
      {"", "not_json"},
      {"not json", "not_json"},
      {"{\"id\":\"evt\",\"type\":\"\xFF\"}", "not_utf8"},
      {"[1]", "not_an_object"},
      {"{}", "no_id"},
      {R"({"type":"a.b"})", "no_id"},
      {R"({"id":7,"type":"a.b"})", "no_id"},
      {R"({"id":"evt"})", "no_type"},
      {R"({"id":"evt","id":"evt","type":"a.b"})", "duplicate_id"},
      {R"({"id":"evt","type":"a.b","type":"a.b"})", "duplicate_type"},
  };
  for (const auto& [body, code] : table) {
    EXPECT_REFUSED(SendNow(Signed(body)), 400, code);
  }
  EXPECT_EQ(transcoder_.calls, static_cast<int>(std::size(table)));
  EXPECT_THAT(publisher_.events(), IsEmpty());
}

TEST_F(WebhookHandlerTest, AFailureThatIsNotAboutTheBodyIsA503) {
  transcoder_.fail_with = absl::ResourceExhaustedError("no memory");
  EXPECT_REFUSED(SendNow(Signed()), 503, "out_of_memory");
}

TEST_F(WebhookHandlerTest, AnythingNotKnownToBeStoredIsA503WithRetryAfter) {
  for (const char* reason : {"event_service_away", "log_full", "queue_full", "deadline", "refused",
                             "commit_failed", "draining"}) {
    publisher_.Always(Unavailable(reason));
    const HttpAnswer answer = SendNow(Signed());
    EXPECT_REFUSED(answer, 503, reason);
    EXPECT_THAT(answer.headers, Contains(Pair("Retry-After", "5")));
  }
}

TEST_F(WebhookHandlerTest, OtherPathsAndEndpointsAre404) {
  for (const char* path : {"/", "/webhook/", "/webhook/unknown", "/webhooks", "/metrics"}) {
    Post post = Signed();
    post.path = path;
    EXPECT_REFUSED(SendNow(post), 404, "unknown_endpoint");
    EXPECT_REFUSED(HandleOnly(post), 404, "unknown_endpoint");
  }
}

TEST_F(WebhookHandlerTest, OtherMethodsAre405) {
  for (const char* method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "post"}) {
    Post post = Signed();
    post.method = method;
    const HttpAnswer answer = SendNow(post);
    EXPECT_REFUSED(answer, 405, "method_not_allowed");
    EXPECT_THAT(answer.headers, Contains(Pair("Allow", "POST")));
    EXPECT_REFUSED(HandleOnly(post), 405, "method_not_allowed");
  }
}

TEST_F(WebhookHandlerTest, EncodedBodiesAre415) {
  publisher_.Always(Committed(1));
  for (const char* encoding : {"gzip", "br", "identity, gzip", "GZIP"}) {
    Post post = Signed();
    post.headers.emplace_back("content-encoding", encoding);
    EXPECT_REFUSED(SendNow(post), 415, "unsupported_content_encoding");
    EXPECT_REFUSED(HandleOnly(post), 415, "unsupported_content_encoding");
  }
  Post post = Signed();
  post.headers.emplace_back("Content-Encoding", " Identity ");
  EXPECT_EQ(SendNow(post).status, 200);
}

TEST_F(WebhookHandlerTest, EachEndpointHasItsOwnSecrets) {
  publisher_.Always(Committed(1));
  Post post = Signed(kCharge, kAcmeSecret);
  post.path = "/webhook/acme";
  EXPECT_EQ(SendNow(post).status, 200);
  post = Signed(kCharge, kNewSecret);
  post.path = "/webhook/acme";
  EXPECT_REFUSED(SendNow(post), 400, "bad_signature");
}

TEST_F(WebhookHandlerTest, TheEndpointStandsInTheEvent) {
  Post post = Signed(kCharge, kAcmeSecret);
  post.path = "/webhook/acme";
  Send(post);
  EXPECT_EQ(publisher_.events().at(0).endpoint(), "acme");
  publisher_.Settle(Committed(1));
}

TEST_F(WebhookHandlerTest, MetricsTellWhichSecretOfARollIsInUse) {
  publisher_.Always(Committed(1));
  EXPECT_EQ(SendNow(Signed(kCharge, kOldSecret)).status, 200);
  EXPECT_EQ(SendNow(Signed(kCharge, kNewSecret)).status, 200);
  EXPECT_EQ(SendNow(Signed(kCharge, kNewSecret)).status, 200);
  EXPECT_THAT(Metrics(),
              HasSubstr("penstock_ingress_secret_used_total{endpoint=\"default\",rank=\"0\"} 2\n"));
  EXPECT_THAT(Metrics(),
              HasSubstr("penstock_ingress_secret_used_total{endpoint=\"default\",rank=\"1\"} 1\n"));
}

TEST_F(WebhookHandlerTest, AnEndpointThatGoesAwayMidRequestIs404) {
  const Post post = Signed();
  publisher_.Always(Committed(1));
  endpoints_.clear();
  EXPECT_REFUSED(HandleOnly(post), 404, "unknown_endpoint");
}

TEST_F(WebhookHandlerTest, MetricsCountVerdictsOfConfiguredEndpointsOnly) {
  publisher_.Always(Committed(1));
  SendNow(Signed());
  Post stranger = Signed();
  stranger.path = "/webhook/made-up-name";
  SendNow(stranger);
  SendNow(Signed(kCharge, "whsec_other"));
  const std::string metrics = Metrics();
  EXPECT_THAT(metrics, HasSubstr("requests_total{endpoint=\"default\",verdict=\"committed\"} 1\n"));
  EXPECT_THAT(metrics,
              HasSubstr("requests_total{endpoint=\"default\",verdict=\"bad_signature\"} 1\n"));
  EXPECT_THAT(metrics, HasSubstr("requests_total{endpoint=\"\",verdict=\"unknown_endpoint\"} 1\n"));
  EXPECT_THAT(metrics, Not(HasSubstr("made-up-name")));
}

TEST_F(WebhookHandlerTest, InFlightCountsUnansweredRequests) {
  Send(Signed());
  EXPECT_THAT(Metrics(), HasSubstr("penstock_ingress_requests_in_flight 1\n"));
  publisher_.Settle(Committed(1));
  EXPECT_THAT(Metrics(), HasSubstr("penstock_ingress_requests_in_flight 0\n"));
  SendNow(Signed(kCharge, "whsec_other"));
  EXPECT_THAT(Metrics(), HasSubstr("penstock_ingress_requests_in_flight 0\n"));
}

TEST_F(WebhookHandlerTest, LogsOneLineForAnAcceptedEvent) {
  publisher_.Always(Committed(42));
  CaptureLog();
  SendNow(Signed());
  const std::string log = CapturedLog();
  for (const char* part : {R"("event_id":"evt_1")", R"("type":"charge.succeeded")",
                           R"("sequence":42)", R"("endpoint":"default")",
                           R"("verdict":"committed")", R"("status":200)", R"("duration_ms":)"}) {
    EXPECT_THAT(log, HasSubstr(part));
  }
  EXPECT_EQ(std::count(log.begin(), log.end(), '\n'), 1);
}

TEST_F(WebhookHandlerTest, LogsWhoWasRefusedAndNothingOfWhatWasSent) {
  Post post = Signed(R"({"id":"evt_private","type":"private.type"})", "whsec_other");
  CaptureLog();
  const HttpAnswer answer = SendNow(post);
  const std::string log = CapturedLog();
  EXPECT_THAT(log, HasSubstr(R"("verdict":"bad_signature")"));
  EXPECT_THAT(log, HasSubstr(R"("client_address":"192.0.2.7")"));
  for (const std::string& text : {log, answer.body}) {
    EXPECT_THAT(text, Not(HasSubstr("private")));
    EXPECT_THAT(text, Not(HasSubstr("whsec")));
    EXPECT_THAT(text, Not(HasSubstr(post.headers[1].second.substr(15, 20))));
  }
}

TEST_F(WebhookHandlerTest, AnAddressThatIsNotAllowedLearnsNothingElse) {
  not_allowed_ = "192.0.2.7";
  Post stranger;
  stranger.path = "/webhook/no-such-endpoint";
  for (const Post& post : {Signed(), stranger}) {
    const HttpAnswer answer = SendNow(post);
    EXPECT_EQ(answer.status, 403);
    EXPECT_THAT(answer.body, HasSubstr("\"source_not_allowed\""));
  }
  EXPECT_EQ(HandleOnly(Signed()).status, 403) << "also after a reload between head and body";
  EXPECT_THAT(Metrics(), HasSubstr("{endpoint=\"\",verdict=\"source_not_allowed\"} 3\n"));
  EXPECT_THAT(publisher_.events(), IsEmpty());
}

TEST_F(WebhookHandlerTest, ListsRejectedRequestsAndNothingOfWhatWasSent) {
  Post stranger = Signed(R"({"id":"evt_private","type":"private.type"})", "whsec_other");
  stranger.path = "/webhook/acme";
  SendNow(stranger);
  EXPECT_THAT(rejects_.ToJson(),
              HasSubstr(R"("reason":"bad_signature","status":400,"client_address":"192.0.2.7",)"
                        R"("endpoint":"acme","body_bytes":42})"));
  EXPECT_THAT(rejects_.ToJson(), Not(HasSubstr("private")));
  EXPECT_THAT(rejects_.ToJson(), Not(HasSubstr("whsec")));
}

TEST_F(WebhookHandlerTest, ListsTheSkewOfARefusedTimestamp) {
  Post late = Signed();
  now_ += absl::Seconds(412);
  SendNow(late);
  EXPECT_THAT(rejects_.ToJson(), HasSubstr(R"("signature_age_seconds":412})"));
}

TEST_F(WebhookHandlerTest, ListsNeitherAcceptedNorUnavailableRequests) {
  publisher_.Always(Committed(1));
  SendNow(Signed());
  publisher_.Always(PublishOutcome{});
  SendNow(Signed());
  EXPECT_THAT(rejects_.ToJson(), HasSubstr("\"rejects_total\":0"));
}

TEST_F(WebhookHandlerTest, AFloodOfStrangersDoesNotFillTheLog) {
  CaptureLog();
  for (int i = 0; i < 1000; ++i) SendNow(Post());
  const std::string log = CapturedLog();
  EXPECT_EQ(std::count(log.begin(), log.end(), '\n'), kRefusedLinesPerSecond);
  EXPECT_THAT(Metrics(), HasSubstr("verdict=\"no_header\"} 1000\n"));
}

TEST_F(WebhookHandlerTest, ManyThreadsPostAtOnce) {
  publisher_.Always(Committed(1));
  std::vector<std::thread> threads;
  std::atomic<int> accepted = 0;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 200; ++i) {
        const std::string body =
            absl::StrCat(R"({"id":"evt_)", t, "_", i, R"(","type":"charge.succeeded"})");
        if (SendNow(Signed(body)).status == 200) ++accepted;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(accepted, 800);
  EXPECT_THAT(Metrics(), HasSubstr("verdict=\"committed\"} 800\n"));
}

}  // namespace
}  // namespace penstock::ingress
