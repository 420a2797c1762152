#include "webhook_ingress/signature/signature_header.h"

#include "absl/strings/match.h"
#include "common/absl_view.h"

namespace penstock::ingress {
namespace {

std::string_view TrimSpacesAndTabs(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Returns whether `digits` is 1 to kTimestampDigitsMax digits, read into `*value`.
bool ParseTimestamp(std::string_view digits, int64_t* value) {
  if (digits.empty() || digits.size() > kTimestampDigitsMax) return false;
  int64_t result = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    result = result * 10 + (c - '0');
  }
  *value = result;
  return true;
}

// Takes one item into `*header`. Returns false when it makes the field malformed.
bool TakeItem(std::string_view item, SignatureHeader* header) {
  const size_t equals = item.find('=');
  if (equals == std::string_view::npos) return true;
  const std::string_view key = item.substr(0, equals);
  const std::string_view value = item.substr(equals + 1);
  if (key == "v1") {
    if (header->v1.size() < kSignaturesMax) header->v1.push_back(value);
    return true;
  }
  if (key != "t") return true;
  // Compared as text: it is the text that is signed.
  if (header->timestamp_text.data() != nullptr) return header->timestamp_text == value;
  header->timestamp_text = value;
  return ParseTimestamp(value, &header->timestamp_seconds);
}

}  // namespace

std::string_view SignatureVerdictToken(SignatureVerdict verdict) {
  switch (verdict) {
    case SignatureVerdict::kOk:
      return "ok";
    case SignatureVerdict::kNoHeader:
      return "no_header";
    case SignatureVerdict::kMalformedHeader:
      return "malformed_header";
    case SignatureVerdict::kNoV1:
      return "no_v1";
    case SignatureVerdict::kBadSignature:
      return "bad_signature";
    case SignatureVerdict::kTimestampTooOld:
      return "timestamp_too_old";
    case SignatureVerdict::kTimestampTooNew:
      return "timestamp_too_new";
  }
  return "unknown";
}

SignatureVerdict ParseSignatureHeader(std::optional<std::string_view> text,
                                      SignatureHeader* header) {
  *header = {};
  if (!text.has_value() || text->empty()) return SignatureVerdict::kNoHeader;
  if (text->size() > kSignatureHeaderBytesMax) return SignatureVerdict::kMalformedHeader;
  for (std::string_view rest = *text;;) {
    const size_t comma = rest.find(',');
    if (!TakeItem(TrimSpacesAndTabs(rest.substr(0, comma)), header)) {
      return SignatureVerdict::kMalformedHeader;
    }
    if (comma == std::string_view::npos) break;
    rest.remove_prefix(comma + 1);
  }
  if (header->timestamp_text.data() == nullptr) return SignatureVerdict::kMalformedHeader;
  return header->v1.empty() ? SignatureVerdict::kNoV1 : SignatureVerdict::kOk;
}

SignatureVerdict FindSignatureHeader(
    absl::Span<const std::pair<std::string_view, std::string_view>> fields,
    std::string_view* value) {
  SignatureVerdict verdict = SignatureVerdict::kNoHeader;
  for (const auto& [name, content] : fields) {
    if (!absl::EqualsIgnoreCase(ToAbsl(name), "Stripe-Signature")) continue;
    if (verdict == SignatureVerdict::kOk) return SignatureVerdict::kMalformedHeader;
    verdict = SignatureVerdict::kOk;
    *value = content;
  }
  return verdict;
}

}  // namespace penstock::ingress
