// What a request that is not Stripe's costs, compared with hashing its body. Both are
// measured in turns, on this thread's clock, and the least of many turns counts: other
// work of the machine only ever adds.
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <prometheus/registry.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "webhook_ingress/app/webhook_handler.h"

namespace penstock::ingress {
namespace {

constexpr int kTurns = 40;
constexpr double kHashesPerSecretMax = 1.5;

absl::Duration ThreadCpu() {
  timespec used = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return absl::DurationFromTimespec(used);
}

class NoTranscoder final : public EventTranscoder {
 public:
  absl::StatusOr<Transcoded> Transcode(std::string_view, const Delivery&) override {
    ADD_FAILURE() << "a body that nobody signed was read as JSON";
    return absl::InternalError("");
  }
};
class NoPublisher final : public Publisher {
 public:
  void Publish(std::string, Done) override { ADD_FAILURE() << "published"; }
  std::string WhyNotReady() const override { return ""; }
};

class CostBeforeTrust : public ::testing::Test {
 protected:
  void UseSecrets(size_t count) {
    auto endpoint = std::make_shared<EndpointSecrets>();
    endpoint->endpoint = "default";
    for (size_t i = 0; i < count; ++i) {
      endpoint->secrets.push_back(*SigningSecret::Create(absl::StrCat("whsec_", i)));
    }
    secrets_ = std::move(endpoint);
  }
  absl::Duration Refuse(const std::string& body) {
    HttpRequest request;
    request.method = "POST";
    request.path = "/webhook";
    request.headers.emplace_back("Stripe-Signature", "t=1700000000,v1=00");
    request.body = std::string_view(body).substr(0, body.size() - kBodyPaddingBytes);
    int status = 0;
    const absl::Duration start = ThreadCpu();
    handler_.Handle(request, [&](HttpAnswer answer) { status = answer.status; });
    const absl::Duration taken = ThreadCpu() - start;
    EXPECT_EQ(status, 400);
    return taken;
  }
  static absl::Duration Hash(const std::string& body) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    const absl::Duration start = ThreadCpu();
    EVP_Digest(body.data(), body.size() - kBodyPaddingBytes, digest, nullptr, EVP_sha256(),
               nullptr);
    return ThreadCpu() - start;
  }
  // Hashes of the body that a refusal costs, per secret.
  double HashesPerSecret(size_t body_bytes, size_t secrets) {
    UseSecrets(secrets);
    const std::string body(body_bytes + kBodyPaddingBytes, 'x');
    absl::Duration refusal = absl::InfiniteDuration();
    absl::Duration hash = absl::InfiniteDuration();
    for (int turn = 0; turn < kTurns; ++turn) {
      refusal = std::min(refusal, Refuse(body));
      hash = std::min(hash, Hash(body));
    }
    const double ratio = absl::FDivDuration(refusal, hash) / static_cast<double>(secrets);
    std::printf("%7zu bytes, %zu secrets: refused in %s, hashed in %s: %.2f hashes per secret\n",
                body_bytes, secrets, absl::FormatDuration(refusal).c_str(),
                absl::FormatDuration(hash).c_str(), ratio);
    return ratio;
  }

  std::shared_ptr<const EndpointSecrets> secrets_;
  prometheus::Registry registry_;
  IngressMetrics metrics_{registry_};
  RejectList rejects_;
  RequestLog log_{[] { return absl::Now(); }, rejects_};
  NoTranscoder transcoder_;
  NoPublisher publisher_;
  WebhookHandler handler_{{
      .find_secrets = [this](std::string_view) { return secrets_; },
      .is_source_allowed = nullptr,
      .now = [] { return absl::FromUnixSeconds(1'700'000'000); },
      .tolerance = kToleranceDefault,
      .transcoder = transcoder_,
      .publisher = publisher_,
      .metrics = metrics_,
      .log = log_,
  }};
};

TEST_F(CostBeforeTrust, ABadSignatureCostsAHashPerSecret) {
  EXPECT_LE(HashesPerSecret(1 << 20, kSecretsPerEndpointMax), kHashesPerSecretMax);
  EXPECT_LE(HashesPerSecret(1 << 20, 1), kHashesPerSecretMax);
  EXPECT_LE(HashesPerSecret(64 << 10, kSecretsPerEndpointMax), kHashesPerSecretMax);
  // For information: the fixed part of an HMAC, and of a request, begins to show.
  HashesPerSecret(6 << 10, kSecretsPerEndpointMax);
  HashesPerSecret(6 << 10, 1);
}

}  // namespace
}  // namespace penstock::ingress
