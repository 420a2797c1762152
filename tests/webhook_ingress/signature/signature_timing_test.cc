// Does the time of a refusal tell how much of a signature was right? Statistics
// need a quiet machine, so this runs by name only:
//   signature_test --gtest_also_run_disabled_tests --gtest_filter='SignatureTiming*'
#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::ingress {
namespace {

constexpr int kRounds = 200'000;
// Welch's t beyond this is a difference that chance does not explain.
constexpr double kWelchTMax = 4.5;

class Samples {
 public:
  void Add(double value) { values_.push_back(value); }

  // Drops the slowest tenth: interruptions, which are not ours.
  void Trim() {
    std::sort(values_.begin(), values_.end());
    values_.resize(values_.size() * 9 / 10);
  }
  double Mean() const {
    double sum = 0;
    for (const double value : values_) sum += value;
    return sum / static_cast<double>(values_.size());
  }
  double VarianceOfMean() const {
    const double mean = Mean();
    double sum = 0;
    for (const double value : values_) sum += (value - mean) * (value - mean);
    const double n = static_cast<double>(values_.size());
    return sum / (n - 1) / n;
  }

 private:
  std::vector<double> values_;
};

// Welch's t between refusing a signature wrong in its first digit and one
// wrong in its digit `position`.
double CompareWrongDigit(size_t position) {
  std::vector<SigningSecret> secrets;
  secrets.push_back(*SigningSecret::Create("whsec_a"));
  const std::string body(200, 'x');
  const SignatureHex hex = secrets[0].Sign("1760000000", body);
  const auto header_wrong_at = [&hex](size_t at) {
    std::string v1(hex.data(), hex.size());
    v1[at] = v1[at] == '0' ? '1' : '0';
    return "t=1760000000,v1=" + v1;
  };
  const std::string headers[2] = {header_wrong_at(0), header_wrong_at(position)};
  Samples samples[2];
  std::mt19937 random(7);
  for (int i = 0; i < kRounds; ++i) {
    const size_t kind = random() & 1;
    const auto start = std::chrono::steady_clock::now();
    const SignatureCheck check = VerifySignature(
        headers[kind], body, secrets, absl::FromUnixSeconds(1760000000), kToleranceDefault);
    const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(check.verdict, SignatureVerdict::kBadSignature);
    samples[kind].Add(taken.count());
  }
  for (Samples& each : samples) each.Trim();
  return (samples[0].Mean() - samples[1].Mean()) /
         std::sqrt(samples[0].VarianceOfMean() + samples[1].VarianceOfMean());
}

TEST(SignatureTiming, DISABLED_DoesNotTellWhereASignatureIsWrong) {
  for (const size_t position : {1, 32, 63}) {
    const double t = CompareWrongDigit(position);
    std::printf("digit 0 against digit %zu: Welch t = %.2f\n", position, t);
    EXPECT_LT(std::abs(t), kWelchTMax);
  }
}

}  // namespace
}  // namespace penstock::ingress
