// The grammar of the Stripe-Signature header field. Pure: no clock, no keys.
//
//   t=1492774577,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
//
//   field := item *( "," item )
//   item  := OWS [ key "=" value ] OWS     split at the first "="
//
// Spaces and tabs are trimmed around an item, not around "=". Empty items,
// items without "=" and unknown keys are ignored, so that new schemes can
// appear beside v1. `t` is 1 to 15 digits and is signed as sent. Repeating the
// same `t` is allowed; two different ones are malformed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/types/span.h"

namespace penstock::ingress {

// Longer fields are malformed without being read. 120 signatures fit.
inline constexpr size_t kSignatureHeaderBytesMax = 8 * 1024;
// Further v1 items are not looked at. Stripe sends one per live secret.
inline constexpr size_t kSignaturesMax = 128;
// Fits a signed 64-bit count of seconds with room to add and subtract.
inline constexpr size_t kTimestampDigitsMax = 15;

// Why a request is or is not accepted.
enum class SignatureVerdict {
  kOk,
  kNoHeader,
  kMalformedHeader,
  kNoV1,
  kBadSignature,
  kTimestampTooOld,
  kTimestampTooNew,
};

// Stable token for answers, logs and metrics, such as "bad_signature".
std::string_view SignatureVerdictToken(SignatureVerdict verdict);

// A parsed field. The views point into the text it was parsed from.
struct SignatureHeader {
  std::string_view timestamp_text;
  int64_t timestamp_seconds = 0;
  std::vector<std::string_view> v1;
};

// Parses `text` into `*header`. Returns kOk, kNoHeader (nothing or an empty
// text), kMalformedHeader or kNoV1; `*header` is meaningful only after kOk.
// Costs no cryptography, so it may refuse a request before its body is read.
SignatureVerdict ParseSignatureHeader(std::optional<std::string_view> text,
                                      SignatureHeader* header);

// Finds the Stripe-Signature field among the fields of a request, comparing
// names without case. Returns kOk with `*value` set, kNoHeader, or
// kMalformedHeader when it appears more than once: Stripe sends one field, and
// joining several would let a sender behind a proxy add signatures to it.
SignatureVerdict FindSignatureHeader(
    absl::Span<const std::pair<std::string_view, std::string_view>> fields,
    std::string_view* value);

}  // namespace penstock::ingress
