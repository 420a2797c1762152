// What the HTTP server tells about itself, for metrics and logs.
#pragma once

#include <cstdint>
#include <string_view>

namespace penstock::ingress {

// A request, or a whole connection, that the server turned away by itself.
struct RefusedRequest {
  // Stable, such as "body_too_large"; of static storage duration.
  std::string_view token;
  // 0 when no answer could be sent.
  int status = 0;
  // Borrowed for the call.
  std::string_view client_address;
  // As HttpRequest::body_bytes; 0 when the head was not read.
  uint64_t body_bytes = 0;
};

// Called from the server's threads, several at a time; MUST NOT block.
class HttpObserver {
 public:
  virtual ~HttpObserver() = default;

  virtual void ConnectionOpened() = 0;
  virtual void ConnectionClosed() = 0;

  // The server turned away a connection or a request on its own, without the
  // handler's say.
  virtual void RequestRefused(const RefusedRequest& refused) = 0;

  // The bytes held for requests changed by `change`.
  virtual void BufferedBytesChanged(int64_t change) = 0;

  // No connection can be accepted for now: `error` is the errno.
  virtual void AcceptPaused(int error) = 0;
};

}  // namespace penstock::ingress
