#include "webhook_ingress/signature/signature_header.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using Verdict = SignatureVerdict;

Verdict Parse(std::string_view text) {
  SignatureHeader header;
  return ParseSignatureHeader(text, &header);
}

TEST(SignatureHeader, TakesTimestampAndEveryV1) {
  SignatureHeader header;
  ASSERT_EQ(ParseSignatureHeader("t=17,v1=a,v0=b,v1=c", &header), Verdict::kOk);
  EXPECT_EQ(header.timestamp_text, "17");
  EXPECT_EQ(header.timestamp_seconds, 17);
  EXPECT_THAT(header.v1, ::testing::ElementsAre("a", "c"));
}

TEST(SignatureHeader, KeepsTheTimestampAsSent) {
  SignatureHeader header;
  ASSERT_EQ(ParseSignatureHeader("t=007,v1=a", &header), Verdict::kOk);
  EXPECT_EQ(header.timestamp_text, "007");
  EXPECT_EQ(header.timestamp_seconds, 7);
}

TEST(SignatureHeader, TellsNothingFromBlank) {
  SignatureHeader header;
  EXPECT_EQ(ParseSignatureHeader(std::nullopt, &header), Verdict::kNoHeader);
  EXPECT_EQ(Parse(""), Verdict::kNoHeader);
  EXPECT_EQ(Parse(" "), Verdict::kMalformedHeader);
}

TEST(SignatureHeader, RefusesSixteenDigitsAndTakesFifteen) {
  EXPECT_EQ(Parse("t=999999999999999,v1=a"), Verdict::kOk);
  EXPECT_EQ(Parse("t=1000000000000000,v1=a"), Verdict::kMalformedHeader);
}

TEST(SignatureHeader, ComparesRepeatedTimestampsAsText) {
  EXPECT_EQ(Parse("t=5,t=5,v1=a"), Verdict::kOk);
  EXPECT_EQ(Parse("t=5,t=05,v1=a"), Verdict::kMalformedHeader);
  EXPECT_EQ(Parse("t=5,t=,v1=a"), Verdict::kMalformedHeader);
}

TEST(SignatureHeader, KeepsNoMoreSignaturesThanTheLimit) {
  std::string text = "t=5";
  for (size_t i = 0; i < kSignaturesMax + 1; ++i) absl::StrAppend(&text, ",v1=", i);
  SignatureHeader header;
  ASSERT_EQ(ParseSignatureHeader(text, &header), Verdict::kOk);
  EXPECT_EQ(header.v1.size(), kSignaturesMax);
  EXPECT_EQ(header.v1.back(), absl::StrCat(kSignaturesMax - 1));
}

TEST(SignatureHeader, RefusesMoreThanEightKibibytes) {
  std::string text = "t=5,v1=a,";
  text.resize(kSignatureHeaderBytesMax, 'x');
  EXPECT_EQ(Parse(text), Verdict::kOk);
  EXPECT_EQ(Parse(text + "x"), Verdict::kMalformedHeader);
}

TEST(SignatureHeader, NamesEveryVerdictOnce) {
  EXPECT_EQ(SignatureVerdictToken(Verdict::kOk), "ok");
  EXPECT_EQ(SignatureVerdictToken(Verdict::kNoHeader), "no_header");
  EXPECT_EQ(SignatureVerdictToken(Verdict::kMalformedHeader), "malformed_header");
  EXPECT_EQ(SignatureVerdictToken(Verdict::kNoV1), "no_v1");
  EXPECT_EQ(SignatureVerdictToken(Verdict::kBadSignature), "bad_signature");
  EXPECT_EQ(SignatureVerdictToken(Verdict::kTimestampTooOld), "timestamp_too_old");
  EXPECT_EQ(SignatureVerdictToken(Verdict::kTimestampTooNew), "timestamp_too_new");
}

using Fields = std::vector<std::pair<std::string_view, std::string_view>>;

TEST(FindSignatureHeader, ComparesNamesWithoutCase) {
  std::string_view value;
  EXPECT_EQ(FindSignatureHeader(Fields{{"Host", "x"}, {"STRIPE-signature", "t=1"}}, &value),
            Verdict::kOk);
  EXPECT_EQ(value, "t=1");
}

TEST(FindSignatureHeader, TellsAMissingFieldFromARepeatedOne) {
  std::string_view value;
  EXPECT_EQ(FindSignatureHeader(Fields{{"Stripe-Signature-2", "t=1"}}, &value), Verdict::kNoHeader);
  EXPECT_EQ(
      FindSignatureHeader(Fields{{"Stripe-Signature", "a"}, {"stripe-signature", "a"}}, &value),
      Verdict::kMalformedHeader);
}

}  // namespace
}  // namespace penstock::ingress
