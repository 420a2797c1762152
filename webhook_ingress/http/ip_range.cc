#include "webhook_ingress/http/ip_range.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstring>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "common/absl_view.h"

namespace penstock::ingress {
namespace {

constexpr int kAddressBits = 128;
constexpr int kV4Bits = 32;
constexpr std::array<uint8_t, 12> kV4Prefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

// The first `bits` bits of both are the same.
bool SamePrefix(const std::array<uint8_t, 16>& left, const std::array<uint8_t, 16>& right,
                int bits) {
  const size_t whole = static_cast<size_t>(bits) / 8;
  if (std::memcmp(left.data(), right.data(), whole) != 0) return false;
  const int rest = bits % 8;
  return rest == 0 || (left[whole] ^ right[whole]) >> (8 - rest) == 0;
}

bool HasBitsBeyond(const std::array<uint8_t, 16>& bytes, int prefix_bits) {
  for (int bit = prefix_bits; bit < kAddressBits; ++bit) {
    if (bytes[static_cast<size_t>(bit) / 8] >> (7 - bit % 8) & 1) return true;
  }
  return false;
}

}  // namespace

IpAddress IpAddress::FromV4(const std::array<uint8_t, 4>& bytes) {
  std::array<uint8_t, 16> mapped;
  std::copy(kV4Prefix.begin(), kV4Prefix.end(), mapped.begin());
  std::copy(bytes.begin(), bytes.end(), mapped.begin() + kV4Prefix.size());
  return IpAddress(mapped);
}

IpAddress IpAddress::FromV6(const std::array<uint8_t, 16>& bytes) { return IpAddress(bytes); }

std::optional<IpAddress> IpAddress::Parse(std::string_view text) {
  // inet_pton wants a terminator, and would stop at a NUL within.
  char terminated[INET6_ADDRSTRLEN] = {};
  if (text.size() >= sizeof(terminated) || text.find('\0') != text.npos) return std::nullopt;
  std::copy(text.begin(), text.end(), terminated);
  std::array<uint8_t, 4> v4;
  if (inet_pton(AF_INET, terminated, v4.data()) == 1) return FromV4(v4);
  std::array<uint8_t, 16> v6;
  if (inet_pton(AF_INET6, terminated, v6.data()) == 1) return FromV6(v6);
  return std::nullopt;
}

bool IpAddress::is_v4() const {
  return std::equal(kV4Prefix.begin(), kV4Prefix.end(), bytes_.begin());
}

std::string IpAddress::ToString() const {
  char text[INET6_ADDRSTRLEN] = {};
  if (is_v4()) {
    inet_ntop(AF_INET, bytes_.data() + kV4Prefix.size(), text, sizeof(text));
  } else {
    inet_ntop(AF_INET6, bytes_.data(), text, sizeof(text));
  }
  return text;
}

std::optional<IpRanges::Range> IpRanges::ParseRange(std::string_view text) {
  const size_t slash = text.find('/');
  const std::string_view address_text = text.substr(0, slash);
  const std::optional<IpAddress> address = IpAddress::Parse(address_text);
  if (!address.has_value()) return std::nullopt;
  if (slash == std::string_view::npos) return Range{address->bytes(), kAddressBits};
  // Written as IPv6, ::ffff:0:0/96 is the whole of IPv4.
  const bool written_as_v4 = address_text.find(':') == std::string_view::npos;
  const std::string_view digits = text.substr(slash + 1);
  int bits = 0;
  if (digits.empty() || digits.size() > 3 ||
      digits.find_first_not_of("0123456789") != digits.npos ||
      !absl::SimpleAtoi(ToAbsl(digits), &bits) || bits > (written_as_v4 ? kV4Bits : kAddressBits)) {
    return std::nullopt;
  }
  const int prefix_bits = written_as_v4 ? kAddressBits - kV4Bits + bits : bits;
  if (HasBitsBeyond(address->bytes(), prefix_bits)) return std::nullopt;
  return Range{address->bytes(), prefix_bits};
}

absl::StatusOr<IpRanges> IpRanges::Parse(const std::vector<std::string>& texts) {
  if (texts.size() > kRangesMax) {
    return absl::InvalidArgumentError(absl::StrCat("more than ", kRangesMax, " address ranges"));
  }
  IpRanges ranges;
  for (const std::string& text : texts) {
    const std::optional<Range> range = ParseRange(text);
    if (!range.has_value()) {
      return absl::InvalidArgumentError(
          absl::StrCat("'", text.substr(0, INET6_ADDRSTRLEN),
                       "' is neither an address nor a CIDR block without further bits, such as "
                       "10.0.0.0/8"));
    }
    ranges.ranges_.push_back(*range);
  }
  return ranges;
}

bool IpRanges::Contains(const IpAddress& address) const {
  return std::any_of(ranges_.begin(), ranges_.end(), [&](const Range& range) {
    return SamePrefix(address.bytes(), range.bytes, range.prefix_bits);
  });
}

bool IpRanges::Contains(std::string_view address) const {
  const std::optional<IpAddress> parsed = IpAddress::Parse(address);
  return parsed.has_value() && Contains(*parsed);
}

}  // namespace penstock::ingress
