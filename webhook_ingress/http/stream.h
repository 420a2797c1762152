// The bytes of one connection: the place where TLS will sit between the socket
// and the requests.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "webhook_ingress/http/event_loop.h"

namespace penstock::ingress {

struct IoResult {
  enum class Kind {
    // `bytes` were moved: at least one.
    kMoved,
    // Nothing to do before the socket is readable, or writable. Either may be
    // the answer to reading as well as to writing: TLS handshakes.
    kWantRead,
    kWantWrite,
    // The peer sends no more.
    kEnd,
    kBroken,
  };
  Kind kind = Kind::kBroken;
  size_t bytes = 0;
};

// Never blocks. Used on one thread.
class Stream {
 public:
  virtual ~Stream() = default;
  virtual IoResult Read(char* to, size_t bytes_max) = 0;
  virtual IoResult Write(std::string_view bytes) = 0;
  // Tells the peer that no more is sent; reading goes on.
  virtual void ShutdownWrite() = 0;
  // What to wait on, and to close, the socket with.
  virtual FdWatch& watch() = 0;
};

// A stream without encryption over a connected, non-blocking TCP socket.
std::unique_ptr<Stream> NewPlainStream(std::unique_ptr<FdWatch> watch);

}  // namespace penstock::ingress
