// Runs every case of signature_vectors.json with the clock that it names.
//
// `recommended` maps to a verdict; STALE_OR_FUTURE is told apart by comparing
// `t` with `now`; CONFIG_ERROR means ValidateTolerance refuses the tolerance,
// so that verifying never starts. `payload_gen`, where present, is the body
// written as text + "character"*count + text, because it is too large to inline.
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"
#include "simdjson.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::ingress {
namespace {

struct Vector {
  std::string id;
  std::string header;
  std::string payload;
  std::string secret;
  int64_t tolerance_seconds = 0;
  int64_t now_seconds = 0;
  std::string recommended;
};

// Expands `head + "a"*1048576 + tail`.
std::string GeneratePayload(const std::string& recipe) {
  const std::vector<std::string> parts = absl::StrSplit(recipe, " + ");
  const std::vector<std::string> middle = absl::StrSplit(parts.at(1), '*');
  size_t count = 0;
  EXPECT_TRUE(absl::SimpleAtoi(middle.at(1), &count));
  return parts.at(0) + std::string(count, middle.at(0).at(1)) + parts.at(2);
}

std::string Text(simdjson::dom::element element, const char* key) {
  return std::string(std::string_view(element[key]));
}

std::vector<Vector> LoadVectors() {
  simdjson::dom::parser parser;
  std::vector<Vector> vectors;
  const simdjson::dom::element root = parser.load(PENSTOCK_SIGNATURE_VECTORS);
  for (const simdjson::dom::element element : root["cases"].get_array()) {
    Vector vector{.id = Text(element, "id"),
                  .header = Text(element, "header"),
                  .payload = "",
                  .secret = Text(element, "secret"),
                  .tolerance_seconds = element["tolerance"].get_int64(),
                  .now_seconds = element["now"].get_int64(),
                  .recommended = Text(element, "recommended")};
    std::string_view recipe;
    if (element["payload_gen"].get(recipe) == simdjson::SUCCESS) {
      vector.payload = GeneratePayload(std::string(recipe));
    } else {
      EXPECT_TRUE(absl::Base64Unescape(Text(element, "payload_b64"), &vector.payload));
    }
    vectors.push_back(std::move(vector));
  }
  return vectors;
}

// The verdict of this project for a case, as the file spells it.
std::string Judge(const Vector& vector) {
  const absl::Duration tolerance = absl::Seconds(vector.tolerance_seconds);
  if (!ValidateTolerance(tolerance).ok()) return "CONFIG_ERROR";
  std::vector<SigningSecret> secrets;
  secrets.push_back(*SigningSecret::Create(vector.secret));
  const SignatureCheck check = VerifySignature(
      vector.header, vector.payload, secrets, absl::FromUnixSeconds(vector.now_seconds), tolerance);
  switch (check.verdict) {
    case SignatureVerdict::kOk:
      return "OK";
    case SignatureVerdict::kNoHeader:
      return "NO_HEADER";
    case SignatureVerdict::kMalformedHeader:
      return "MALFORMED";
    case SignatureVerdict::kNoV1:
      return "NO_V1";
    case SignatureVerdict::kBadSignature:
      return "BAD_SIGNATURE";
    case SignatureVerdict::kTimestampTooOld:
      EXPECT_GT(check.skew, tolerance) << vector.id;
      return "STALE_OR_FUTURE";
    case SignatureVerdict::kTimestampTooNew:
      EXPECT_LT(check.skew, -tolerance) << vector.id;
      return "STALE_OR_FUTURE";
  }
  return "?";
}

class SignatureVectors : public ::testing::TestWithParam<Vector> {};

TEST_P(SignatureVectors, GetsTheRecommendedVerdict) {
  EXPECT_EQ(Judge(GetParam()), GetParam().recommended) << "header: " << GetParam().header;
}

INSTANTIATE_TEST_SUITE_P(All, SignatureVectors, ::testing::ValuesIn(LoadVectors()),
                         [](const ::testing::TestParamInfo<Vector>& vector) {
                           return vector.param.id;
                         });

TEST(SignatureVectorsFile, HoldsEveryKindOfVerdict) {
  const std::vector<Vector> vectors = LoadVectors();
  EXPECT_GE(vectors.size(), 89u);
  for (const char* kind : {"OK", "NO_HEADER", "MALFORMED", "NO_V1", "BAD_SIGNATURE",
                           "STALE_OR_FUTURE", "CONFIG_ERROR"}) {
    bool found = false;
    for (const Vector& vector : vectors) found |= vector.recommended == kind;
    EXPECT_TRUE(found) << kind;
  }
}

}  // namespace
}  // namespace penstock::ingress
