#include "event_service/rights/token_hash.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <cstddef>

namespace penstock::event_service {
namespace {

// 0 to 15, or 16 for what is no digit.
constexpr unsigned kNoDigit = 16;
unsigned Digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
  return kNoDigit;
}

}  // namespace

TokenHash HashToken(std::string_view token) {
  TokenHash hash;
  static_assert(std::tuple_size_v<TokenHash> == SHA256_DIGEST_LENGTH);
  SHA256(reinterpret_cast<const unsigned char*>(token.data()), token.size(), hash.data());
  return hash;
}

std::optional<TokenHash> ParseTokenHash(std::string_view hex) {
  TokenHash hash;
  if (hex.size() != 2 * hash.size()) return std::nullopt;
  for (size_t i = 0; i < hash.size(); ++i) {
    const unsigned high = Digit(hex[2 * i]);
    const unsigned low = Digit(hex[2 * i + 1]);
    if (high == kNoDigit || low == kNoDigit) return std::nullopt;
    hash[i] = static_cast<unsigned char>(high << 4 | low);
  }
  return hash;
}

bool SameTokenHash(const TokenHash& a, const TokenHash& b) {
  return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace penstock::event_service
