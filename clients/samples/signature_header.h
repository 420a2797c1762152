// The header that proves a body to the webhook ingress.
#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace penstock::samples {

inline constexpr absl::string_view kSignatureHeaderName = "Stripe-Signature";

// "t=<timestamp>,v1=<64 hex digits>": the HMAC-SHA256 of "<timestamp>.<body>" under
// the whole `secret`, `whsec_` included. `timestamp` is in Unix seconds.
// Thread-safe.
std::string SignatureHeader(absl::string_view secret, int64_t timestamp, absl::string_view body);

}  // namespace penstock::samples
