#include "webhook_ingress/signature/verifier.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using Verdict = SignatureVerdict;

constexpr int64_t kNowSeconds = 1760000000;

class Verifier : public ::testing::Test {
 protected:
  void UseSecrets(const std::vector<std::string>& texts) {
    secrets_.clear();
    for (const std::string& text : texts) secrets_.push_back(*SigningSecret::Create(text));
  }

  // A header signed at `seconds` with each of `texts`.
  std::string Header(int64_t seconds, const std::vector<std::string>& texts) {
    std::string header = absl::StrCat("t=", seconds);
    for (const std::string& text : texts) {
      const SignatureHex hex = SigningSecret::Create(text)->Sign(absl::StrCat(seconds), body_);
      header += ",v1=" + std::string(hex.data(), hex.size());
    }
    return header;
  }

  SignatureCheck Verify(std::optional<std::string_view> header) {
    return VerifySignature(header, body_, secrets_, now_, tolerance_);
  }

  std::string body_ = R"({"id":"evt_1"})";
  std::vector<SigningSecret> secrets_;
  absl::Time now_ = absl::FromUnixSeconds(kNowSeconds);
  absl::Duration tolerance_ = kToleranceDefault;
};

TEST_F(Verifier, NamesTheSecretThatSigned) {
  UseSecrets({"whsec_a", "whsec_b"});
  EXPECT_EQ(Verify(Header(kNowSeconds, {"whsec_b"})).verdict, Verdict::kOk);
  EXPECT_EQ(Verify(Header(kNowSeconds, {"whsec_b"})).secret_index, 1u);
  EXPECT_EQ(Verify(Header(kNowSeconds, {"whsec_b", "whsec_a"})).secret_index, 0u);
}

TEST_F(Verifier, AcceptsBothSecretsWhileOneIsRolled) {
  UseSecrets({"whsec_new"});
  EXPECT_EQ(Verify(Header(kNowSeconds, {"whsec_old", "whsec_new"})).verdict, Verdict::kOk);
  UseSecrets({"whsec_old"});
  EXPECT_EQ(Verify(Header(kNowSeconds, {"whsec_old", "whsec_new"})).verdict, Verdict::kOk);
}

TEST_F(Verifier, RefusesEverythingWithoutSecrets) {
  UseSecrets({});
  EXPECT_EQ(Verify(Header(kNowSeconds, {"whsec_a"})).verdict, Verdict::kBadSignature);
}

TEST_F(Verifier, ReportsTheSkewAndTheSecretOfARefusedTimestamp) {
  UseSecrets({"whsec_a"});
  const SignatureCheck old = Verify(Header(kNowSeconds - 301, {"whsec_a"}));
  EXPECT_EQ(old.verdict, Verdict::kTimestampTooOld);
  EXPECT_EQ(old.skew, absl::Seconds(301));
  EXPECT_EQ(old.secret_index, 0u);
  const SignatureCheck early = Verify(Header(kNowSeconds + 301, {"whsec_a"}));
  EXPECT_EQ(early.verdict, Verdict::kTimestampTooNew);
  EXPECT_EQ(early.skew, absl::Seconds(-301));
}

TEST_F(Verifier, HoldsTheToleranceInclusiveInWholeSeconds) {
  UseSecrets({"whsec_a"});
  now_ += absl::Milliseconds(999);
  EXPECT_EQ(Verify(Header(kNowSeconds - 300, {"whsec_a"})).verdict, Verdict::kOk);
  EXPECT_EQ(Verify(Header(kNowSeconds + 300, {"whsec_a"})).verdict, Verdict::kOk);
}

TEST_F(Verifier, JudgesTheSignatureBeforeTheTime) {
  UseSecrets({"whsec_a"});
  const SignatureCheck check = Verify(Header(kNowSeconds - 9999, {"whsec_other"}));
  EXPECT_EQ(check.verdict, Verdict::kBadSignature);
  EXPECT_FALSE(check.secret_index.has_value());
}

TEST_F(Verifier, SurvivesTheLargestTimestamp) {
  UseSecrets({"whsec_a"});
  EXPECT_EQ(Verify(Header(999999999999999, {"whsec_a"})).verdict, Verdict::kTimestampTooNew);
}

TEST(ValidateTolerance, HoldsToOneSecondToOneDay) {
  EXPECT_TRUE(ValidateTolerance(absl::Seconds(1)).ok());
  EXPECT_TRUE(ValidateTolerance(absl::Hours(24)).ok());
  EXPECT_FALSE(ValidateTolerance(absl::ZeroDuration()).ok());
  EXPECT_FALSE(ValidateTolerance(absl::Seconds(-300)).ok());
  EXPECT_FALSE(ValidateTolerance(absl::Seconds(86401)).ok());
  EXPECT_FALSE(ValidateTolerance(absl::InfiniteDuration()).ok());
}

}  // namespace
}  // namespace penstock::ingress
