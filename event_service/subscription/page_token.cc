#include "event_service/subscription/page_token.h"

#include <cstddef>
#include <string_view>

#include "absl/strings/escaping.h"
#include "event_service/error_reason.h"

namespace penstock::event_service {
namespace {

constexpr std::string_view kMagic("P\1", 2);
constexpr char kNewestFirst = 1;
constexpr size_t kHeaderBytes = 2 + 1 + 8 + 8;
constexpr size_t kChecksumBytes = 4;
// Far more than any log_id; keeps absurd tokens from being decoded at all.
constexpr size_t kTextBytesMax = 512;

void AppendLittleEndian(std::string& out, uint64_t value, size_t bytes) {
  for (size_t i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

uint64_t LittleEndian(std::string_view bytes) {
  uint64_t value = 0;
  for (size_t i = 0; i < bytes.size(); ++i) {
    value |= uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return value;
}

// FNV-1a.
uint32_t Checksum(std::string_view bytes) {
  uint32_t hash = 2166136261u;
  for (unsigned char c : bytes) hash = (hash ^ c) * 16777619u;
  return hash;
}

absl::Status Invalid() {
  return MakeError(ErrorReason::kInvalidPageToken,
                   "page_token is not one of this server; start again from the first page");
}

}  // namespace

std::string EncodePageToken(const PageToken& token) {
  std::string bytes(kMagic);
  bytes.push_back(token.newest_first ? kNewestFirst : 0);
  AppendLittleEndian(bytes, token.sequence, 8);
  AppendLittleEndian(bytes, token.fingerprint, 8);
  bytes += token.log_id;
  AppendLittleEndian(bytes, Checksum(bytes), kChecksumBytes);
  return absl::WebSafeBase64Escape(bytes);
}

absl::StatusOr<PageToken> DecodePageToken(const std::string& text) {
  std::string decoded;
  if (text.size() > kTextBytesMax || !absl::WebSafeBase64Unescape(text, &decoded)) {
    return Invalid();
  }
  const std::string_view bytes = decoded;
  if (bytes.size() < kHeaderBytes + kChecksumBytes || !bytes.starts_with(kMagic)) return Invalid();
  const std::string_view body = bytes.substr(0, bytes.size() - kChecksumBytes);
  if (LittleEndian(bytes.substr(body.size())) != Checksum(body)) return Invalid();
  const char flags = bytes[2];
  if (flags != 0 && flags != kNewestFirst) return Invalid();
  return PageToken{.log_id = std::string(body.substr(kHeaderBytes)),
                   .sequence = LittleEndian(bytes.substr(3, 8)),
                   .newest_first = flags == kNewestFirst,
                   .fingerprint = LittleEndian(bytes.substr(11, 8))};
}

}  // namespace penstock::event_service
