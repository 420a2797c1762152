// What the HTTP server tells about itself, for metrics and logs.
#pragma once

#include <cstdint>
#include <string_view>

namespace penstock::ingress {

// Called from the server's threads, several at a time; MUST NOT block.
class HttpObserver {
 public:
  virtual ~HttpObserver() = default;

  virtual void ConnectionOpened() = 0;
  virtual void ConnectionClosed() = 0;

  // The server turned away a connection or a request on its own, without the
  // handler's say. `token` is stable, such as "body_too_large"; `status` is 0
  // when no answer could be sent.
  virtual void RequestRefused(std::string_view token, int status,
                              std::string_view client_address) = 0;

  // The bytes held for requests changed by `change`.
  virtual void BufferedBytesChanged(int64_t change) = 0;

  // No connection can be accepted for now: `error` is the errno.
  virtual void AcceptPaused(int error) = 0;
};

}  // namespace penstock::ingress
