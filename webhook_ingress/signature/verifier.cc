#include "webhook_ingress/signature/verifier.h"

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

// Compares every v1 with the signature of every secret, even after a match, so
// that timing does not tell which of them matched.
std::optional<size_t> FindSigner(const SignatureHeader& header, std::string_view body,
                                 absl::Span<const SigningSecret> secrets) {
  size_t signer = secrets.size();
  for (size_t i = secrets.size(); i-- > 0;) {
    const SignatureHex expected = secrets[i].Sign(header.timestamp_text, body);
    unsigned matches = 0;
    for (const std::string_view v1 : header.v1) {
      matches |= static_cast<unsigned>(
          EqualInConstantTime(v1, std::string_view(expected.data(), expected.size())));
    }
    if (matches != 0) signer = i;
  }
  if (signer == secrets.size()) return std::nullopt;
  return signer;
}

}  // namespace

absl::Status ValidateTolerance(absl::Duration tolerance) {
  if (tolerance >= kToleranceMin && tolerance <= kToleranceMax) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      "the signature tolerance must be from ", absl::FormatDuration(kToleranceMin), " to ",
      absl::FormatDuration(kToleranceMax), ", not ", absl::FormatDuration(tolerance),
      "; Stripe's own default is ", absl::FormatDuration(kToleranceDefault)));
}

SignatureCheck VerifySignature(std::optional<std::string_view> header, std::string_view body,
                               absl::Span<const SigningSecret> secrets, absl::Time now,
                               absl::Duration tolerance) {
  SignatureCheck check;
  SignatureHeader parsed;
  check.verdict = ParseSignatureHeader(header, &parsed);
  if (check.verdict != SignatureVerdict::kOk) return check;

  check.skew = absl::Seconds(absl::ToUnixSeconds(now) - parsed.timestamp_seconds);
  check.secret_index = FindSigner(parsed, body, secrets);
  if (!check.secret_index.has_value()) {
    check.verdict = SignatureVerdict::kBadSignature;
  } else if (check.skew > tolerance) {
    check.verdict = SignatureVerdict::kTimestampTooOld;
  } else if (check.skew < -tolerance) {
    check.verdict = SignatureVerdict::kTimestampTooNew;
  }
  return check;
}

}  // namespace penstock::ingress
