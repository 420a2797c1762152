// Any text as a Stripe-Signature field: the limits hold, and no text is accepted
// that was not signed.
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "webhook_ingress/signature/verifier.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace penstock::ingress;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  SignatureHeader header;
  const SignatureVerdict parsed = ParseSignatureHeader(text, &header);
  if (parsed == SignatureVerdict::kOk) {
    if (header.v1.empty() || header.v1.size() > kSignaturesMax) std::abort();
    if (header.timestamp_text.empty() || header.timestamp_seconds < 0) std::abort();
  }
  static const std::vector<SigningSecret>* const secrets = [] {
    auto* list = new std::vector<SigningSecret>;
    list->push_back(*SigningSecret::Create("whsec_fuzz"));
    return list;
  }();
  const SignatureCheck check = VerifySignature(
      text, "{}", *secrets, absl::FromUnixSeconds(header.timestamp_seconds), kToleranceDefault);
  if (check.verdict == SignatureVerdict::kOk) std::abort();
  return 0;
}
