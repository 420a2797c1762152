// Bearer tokens, which nobody needs to keep.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace penstock::event_service {

// SHA-256 of a token.
using TokenHash = std::array<unsigned char, 32>;

TokenHash HashToken(std::string_view token);

// Nullopt when `hex` is not 64 lower-case hexadecimal digits.
std::optional<TokenHash> ParseTokenHash(std::string_view hex);

// Takes as long whatever the hashes are.
bool SameTokenHash(const TokenHash& a, const TokenHash& b);

}  // namespace penstock::event_service
