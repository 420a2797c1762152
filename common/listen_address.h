// Addresses of the form HOST:PORT, as flags give them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace penstock {

struct ListenAddress {
  // A literal IPv4 or IPv6 address, the latter without brackets, or a host name.
  std::string host;
  // 0 asks the system for a free port.
  uint16_t port = 0;

  // "127.0.0.1:4242", "[::1]:4242".
  std::string ToString() const;
  // True for 127.0.0.0/8, ::1 and "localhost".
  bool IsLoopback() const;
};

// Parses "127.0.0.1:4242", "[::1]:4242", "localhost:0". InvalidArgument shows
// the form that was expected.
absl::StatusOr<ListenAddress> ParseListenAddress(std::string_view text);

}  // namespace penstock
