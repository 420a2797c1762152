// Decides whether Stripe signed a request. A pure function of its arguments.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "webhook_ingress/signature/signature_header.h"
#include "webhook_ingress/signature/signing_secret.h"

namespace penstock::ingress {

inline constexpr absl::Duration kToleranceDefault = absl::Seconds(300);
inline constexpr absl::Duration kToleranceMin = absl::Seconds(1);
inline constexpr absl::Duration kToleranceMax = absl::Seconds(86400);

// INVALID_ARGUMENT unless `tolerance` is within kToleranceMin and
// kToleranceMax. To be checked once at start-up.
absl::Status ValidateTolerance(absl::Duration tolerance);

struct SignatureCheck {
  SignatureVerdict verdict = SignatureVerdict::kNoHeader;
  // Index of the secret that signed, also when the timestamp is refused;
  // the first one when several did.
  std::optional<size_t> secret_index;
  // `now` minus the signed timestamp, in whole seconds; positive when signed in
  // the past. Zero when there is no readable timestamp.
  absl::Duration skew;
};

// Verifies the Stripe-Signature field `header` (nullopt when the request has
// none) over the raw `body`.
//
// The signature is judged first, then the time, so that a refused timestamp
// says the request was genuine. Both directions are held to `tolerance`,
// inclusive; `now` is cut to whole seconds as Stripe's timestamp is.
//
// Cost: one HMAC of the body per secret, none when the header is not well-formed.
// The time taken does not depend on which secret or v1 matched, or where it differs.
// `tolerance` MUST have passed ValidateTolerance. Thread-safe.
SignatureCheck VerifySignature(std::optional<std::string_view> header, std::string_view body,
                               absl::Span<const SigningSecret> secrets, absl::Time now,
                               absl::Duration tolerance);

}  // namespace penstock::ingress
