// What proving a body costs, beside one pass of SHA-256 over the same bytes, which is what an HMAC
// cannot go below.
#include <benchmark/benchmark.h>
#include <openssl/evp.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "clients/samples/signature_header.h"
#include "tests/bench/load/charge_source.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::ingress {
namespace {

constexpr char kSecret[] = "whsec_bench_verify";
constexpr int64_t kTime = 1'800'000'000;

void BM_Sha256(benchmark::State& state) {
  bench::ChargeSource source(kSecret, 1);
  const std::string& body = source.Body(0);
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  EVP_MD* sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  unsigned char digest[EVP_MAX_MD_SIZE];
  for (auto _ : state) {
    EVP_DigestInit_ex2(context, sha256, nullptr);
    EVP_DigestUpdate(context, body.data(), body.size());
    EVP_DigestFinal_ex(context, digest, nullptr);
    benchmark::DoNotOptimize(digest);
  }
  EVP_MD_free(sha256);
  EVP_MD_CTX_free(context);
}
BENCHMARK(BM_Sha256);

// range(0): secrets of the endpoint, of which the last one signed; two while one is rolled.
void BM_Verify(benchmark::State& state) {
  bench::ChargeSource source(kSecret, 1);
  const std::string& body = source.Body(0);
  std::vector<SigningSecret> secrets;
  for (int64_t i = 1; i < state.range(0); ++i) {
    secrets.push_back(*SigningSecret::Create("whsec_bench_other"));
  }
  secrets.push_back(*SigningSecret::Create(kSecret));
  const std::string header = samples::SignatureHeader(kSecret, kTime, body);
  for (auto _ : state) {
    const SignatureCheck check =
        VerifySignature(header, body, secrets, absl::FromUnixSeconds(kTime), absl::Seconds(300));
    if (check.verdict != SignatureVerdict::kOk) std::abort();
  }
}
BENCHMARK(BM_Verify)->Arg(1)->Arg(2);

}  // namespace
}  // namespace penstock::ingress

BENCHMARK_MAIN();
