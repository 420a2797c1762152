// The internet-facing HTTP/1.1 server.
//
// It is made to be safe in front of strangers: every head is read strictly, every
// resource a client can hold has a limit and a deadline (http_options.h), and
// memory grows with what was received, never with what was announced.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "webhook_ingress/http/http_observer.h"
#include "webhook_ingress/http/http_options.h"
#include "webhook_ingress/http/http_types.h"

namespace penstock::ingress {

// Thread Safety: Start, Drain and Stop are called by one thread in that order,
// and never by the server's own; the counters by any.
class HttpServer {
 public:
  // `handler` and `observer` MUST outlive the server. A `respond` may outlive
  // it: an answer that comes after Stop goes nowhere.
  HttpServer(HttpServerOptions options, HttpHandler& handler, HttpObserver& observer);
  // Stops.
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // Listens and starts the threads. Returns the port. INVALID_ARGUMENT for
  // options that make no sense; otherwise why the address cannot be used.
  absl::StatusOr<uint16_t> Start();

  // Stops accepting, closes idle connections, and answers what is being read or
  // handled, saying `Connection: close`. Returns true as soon as every connection
  // is closed, false after `patience`.
  bool Drain(absl::Duration patience);

  // Closes every connection, answered or not, and ends the threads. Idempotent.
  void Stop();

  size_t connections() const;
  // Bytes held for requests now.
  size_t buffered_bytes() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace penstock::ingress
