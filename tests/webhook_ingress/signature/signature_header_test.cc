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

// The grammar clause by clause; each text breaks or bends one.
TEST(SignatureHeader, FollowsEveryClauseOfTheGrammar) {
  const std::pair<std::string_view, Verdict> kClauses[] = {
      // Items are split at commas; spaces and tabs around each are trimmed.
      {" \t t=5 \t, \tv1=a\t ", Verdict::kOk},
      {"t=5;v1=a", Verdict::kMalformedHeader},
      {"t=5 v1=a", Verdict::kMalformedHeader},
      {"t=5\v,v1=a", Verdict::kMalformedHeader},
      {"t=5\r,v1=a", Verdict::kMalformedHeader},
      {"t=5\u00a0,v1=a", Verdict::kMalformedHeader},
      // Not around the equals sign: these are other keys, or other values.
      {"t =5,v1=a", Verdict::kMalformedHeader},
      {"t= 5,v1=a", Verdict::kMalformedHeader},
      {"t=5,v1 =a", Verdict::kNoV1},
      // Empty items, items without a value and unknown keys are ignored.
      {",,t=5,, ,v1=a,", Verdict::kOk},
      {"t=5,v1=a,v2=b,x,=,=y,v1", Verdict::kOk},
      {"t,t=5,v1=a", Verdict::kOk},
      {"T=5,v1=a", Verdict::kMalformedHeader},
      {"t=5,V1=a", Verdict::kNoV1},
      {"t=5,v01=a", Verdict::kNoV1},
      {"t=5,v10=a", Verdict::kNoV1},
      // Split at the first equals sign.
      {"t=5,v1=a=b=", Verdict::kOk},
      {"t=5=,v1=a", Verdict::kMalformedHeader},
      {"t==5,v1=a", Verdict::kMalformedHeader},
      // t is 1 to 15 digits.
      {"t=,v1=a", Verdict::kMalformedHeader},
      {"t=0,v1=a", Verdict::kOk},
      {"t=+5,v1=a", Verdict::kMalformedHeader},
      {"t=-5,v1=a", Verdict::kMalformedHeader},
      {"t=5.0,v1=a", Verdict::kMalformedHeader},
      {"t=5e3,v1=a", Verdict::kMalformedHeader},
      {"t=0x5,v1=a", Verdict::kMalformedHeader},
      {"t=\u0665,v1=a", Verdict::kMalformedHeader},
      {"t=000000000000005,v1=a", Verdict::kOk},
      {"t=0000000000000005,v1=a", Verdict::kMalformedHeader},
      // Two different ones, or none, are malformed, wherever they stand.
      {"v1=a,t=5", Verdict::kOk},
      {"t=5,v1=a,t=5", Verdict::kOk},
      {"t=5,v1=a,t=6", Verdict::kMalformedHeader},
      {"t=5,v1=a,t=x", Verdict::kMalformedHeader},
      {"v1=a", Verdict::kMalformedHeader},
      {"v0=a", Verdict::kMalformedHeader},
      // Only v1 counts, and its absence is an error of its own.
      {"t=5", Verdict::kNoV1},
      {"t=5,v0=a", Verdict::kNoV1},
      {"t=5,v1=", Verdict::kOk},
  };
  for (const auto& [text, verdict] : kClauses) {
    EXPECT_EQ(SignatureVerdictToken(Parse(text)), SignatureVerdictToken(verdict)) << text;
  }
  EXPECT_EQ(Parse(std::string_view("t=5\0,v1=a", 10)), Verdict::kMalformedHeader);
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
