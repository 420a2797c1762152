// The header by which a TCP proxy tells whom a connection is from: the PROXY
// protocol of HAProxy, versions 1 and 2. Pure.
//
//   v1   PROXY TCP4 3.18.12.63 10.0.0.5 56324 443 CR LF       107 bytes at most
//   v2   0D 0A 0D 0A 00 0D 0A 51 55 49 54 0A                  signature
//        21          version 2, command PROXY (20: LOCAL)
//        11          family IPv4 (1_) or IPv6 (2_), stream (_1)
//        00 0C       length of what follows
//        addresses and ports, then further fields, which are skipped
//
// https://www.haproxy.org/download/2.6/doc/proxy-protocol.txt
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "webhook_ingress/http/ip_range.h"

namespace penstock::ingress {

// Longest header that is read; the addresses take 52 bytes, load balancers add
// some hundred bytes of further fields.
inline constexpr size_t kProxyHeaderBytesMax = 4096;

struct ProxyHeader {
  enum class Result {
    // The bytes are the beginning of a header, or may be.
    kNeedMore,
    // The bytes do not begin with a header.
    kNone,
    // They do, and it is not well-formed, or too long.
    kMalformed,
    kComplete,
  };
  Result result = Result::kNone;
  // When complete: its length, and the client. No client when the proxy speaks
  // for itself (health checks) or for a family that is not IP.
  size_t bytes = 0;
  std::optional<IpAddress> client;
};

// Reads the header at the beginning of `bytes`, the first bytes of a connection.
ProxyHeader ParseProxyHeader(std::string_view bytes);

}  // namespace penstock::ingress
