// IP addresses and ranges of them. Pure.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace penstock::ingress {

// An IPv4 or IPv6 address. An IPv4-mapped IPv6 address (::ffff:1.2.3.4) is the
// IPv4 address that it holds.
class IpAddress {
 public:
  // "3.18.12.63" or "2001:db8::1", without brackets, port or zone.
  static std::optional<IpAddress> Parse(std::string_view text);
  static IpAddress FromV4(const std::array<uint8_t, 4>& bytes);
  static IpAddress FromV6(const std::array<uint8_t, 16>& bytes);

  bool is_v4() const;
  // As Parse reads it, in its shortest form.
  std::string ToString() const;
  // As IPv6, IPv4 mapped into it.
  const std::array<uint8_t, 16>& bytes() const { return bytes_; }

 private:
  explicit IpAddress(const std::array<uint8_t, 16>& bytes) : bytes_(bytes) {}

  std::array<uint8_t, 16> bytes_;
};

// A set of addresses. Copying is cheap enough for a configuration, no more.
class IpRanges {
 public:
  // Every look goes through all of them.
  static constexpr size_t kRangesMax = 4096;

  // Nothing.
  IpRanges() = default;
  // Reads addresses and CIDR blocks, such as "3.18.12.63", "10.0.0.0/8" and
  // "2001:db8::/32". INVALID_ARGUMENT naming the first text that is neither, or
  // whose address has bits beyond its prefix: 10.0.0.1/8 may mean either.
  static absl::StatusOr<IpRanges> Parse(const std::vector<std::string>& texts);

  bool empty() const { return ranges_.empty(); }
  size_t size() const { return ranges_.size(); }
  bool Contains(const IpAddress& address) const;
  // False for a text that is no address.
  bool Contains(std::string_view address) const;

 private:
  struct Range {
    std::array<uint8_t, 16> bytes;
    int prefix_bits;
  };
  static std::optional<Range> ParseRange(std::string_view text);

  std::vector<Range> ranges_;
};

}  // namespace penstock::ingress
