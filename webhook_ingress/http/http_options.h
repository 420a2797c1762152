// The limits of the HTTP server, each with its unit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "webhook_ingress/http/ip_range.h"
#include "webhook_ingress/http/stream.h"

namespace penstock::ingress {

struct HttpServerOptions {
  // Literal address or host name. "::" listens on IPv4 as well.
  std::string listen_host = "127.0.0.1";
  // 0 asks the system for a free port.
  uint16_t listen_port = 0;
  int listen_backlog = 4096;
  int io_threads = 2;

  // Request line and header fields together, proxies' additions included.
  size_t head_bytes_max = 16 * 1024;
  size_t head_fields_max = 100;
  // Generous for an event: a longer body is refused before it is read.
  size_t body_bytes_max = 1024 * 1024;

  // From the first byte of a request to its last. A new connection has as long
  // to send its first byte.
  absl::Duration request_deadline = absl::Seconds(10);
  // Between an answer and the first byte of the next request.
  absl::Duration idle_deadline = absl::Seconds(60);
  // The same while connections or descriptors run out.
  absl::Duration idle_deadline_under_pressure = absl::Seconds(1);
  // The same while draining. Who posts steadily is told by the next answer
  // (Connection: close) to connect elsewhere, instead of having a post cross the close.
  absl::Duration idle_deadline_draining = absl::Seconds(1);
  // From the answer being ready to its last byte being taken by the kernel.
  absl::Duration write_deadline = absl::Seconds(10);
  // After a refusal the rest of the request is read and thrown away, so that the
  // client gets to see the answer instead of a reset. Whichever comes first.
  absl::Duration linger_deadline = absl::Seconds(2);
  size_t linger_bytes_max = 1024 * 1024;

  size_t connections_max = 8192;
  // Per IPv4 address or IPv6 /64. Behind a load balancer every connection comes
  // from its addresses: raise this towards connections_max there.
  size_t connections_per_address_max = 1024;
  // Heads and bodies of requests being read or answered, of all connections.
  size_t buffered_bytes_max = 256 * 1024 * 1024;
  // The same for one address: a quarter, so that one sender cannot use it up.
  size_t buffered_bytes_per_address_max = 64 * 1024 * 1024;

  // How long to leave new connections waiting when descriptors have run out.
  absl::Duration accept_backoff = absl::Milliseconds(100);
  // How often deadlines are looked at: how late a deadline may strike.
  absl::Duration tick = absl::Milliseconds(100);

  // Proxies whose word about the client counts: what they say by the PROXY protocol,
  // at the beginning of a connection, and in X-Forwarded-For. From everybody else a
  // PROXY header is a malformed request, and X-Forwarded-For means nothing: the
  // client is the peer of the connection, the one address it cannot make up.
  //
  // Limits per address count a client that the PROXY protocol tells. Connections
  // without it carry requests of many clients: those of a trusted proxy are bounded
  // by the totals only.
  IpRanges trusted_proxies;

  // Puts encryption between the socket and the requests. Unset: none. Called on
  // the server's threads.
  std::function<std::unique_ptr<Stream>(std::unique_ptr<FdWatch> watch)> make_stream;
  // From the connection to the end of the handshake, PROXY header included.
  absl::Duration handshake_deadline = absl::Seconds(5);
  // Handshakes that the client has begun and not finished; each holds some 24 KB. One
  // more ends the oldest of the address that has the most.
  size_t handshakes_max = 256;
  // The same for those that hold more than 100 bytes for each that the client has
  // sent: a hello of less than 245 bytes, which lists little and names no server.
  size_t small_hellos_max = 64;
  // Connections under TLS that never had a request taken in; each holds some 16 KB. One
  // more ends the oldest of the address that has the most.
  size_t tls_strangers_max = 2500;
};

// INVALID_ARGUMENT naming the option that makes no sense.
absl::Status ValidateHttpServerOptions(const HttpServerOptions& options);

}  // namespace penstock::ingress
