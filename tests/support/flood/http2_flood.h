// Attacks on a gRPC port, as a stranger on the network would make them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "absl/time/time.h"

namespace penstock::testing {

enum class Flood {
  // A header block that never ends.
  kContinuation,
  // Streams that are opened and reset at once (CVE-2023-44487).
  kRapidReset,
  // Connections that say hello and nothing more. Only with TLS.
  kHalfHandshake,
};

struct FloodOptions {
  std::string host = "127.0.0.1";
  uint16_t port = 0;
  // Speak TLS, without a client certificate and without looking at the server's.
  bool tls = true;
  absl::Duration duration = absl::Seconds(2);
  int threads = 4;
  // Half-open connections at a time, over all threads.
  int connections_max = 400;
  // Asked now and then; true ends the flood.
  std::function<bool()> enough = [] { return false; };
};

struct FloodResult {
  // Connections that the server took, and bytes sent on them.
  uint64_t connections = 0;
  uint64_t bytes = 0;
};

// Attacks until the time is over; a connection that the server closes is replaced by the next.
FloodResult RunFlood(Flood flood, const FloodOptions& options);

}  // namespace penstock::testing
