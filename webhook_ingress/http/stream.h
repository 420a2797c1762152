// The bytes of one connection: the place where TLS sits between the socket and the
// requests.
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
    // Of a handshake: the next step takes long, and is for a turn.
    kWantTurn,
    // Less has arrived than was asked for, and more cannot before some is taken.
    kFull,
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
  // Prepares the stream: kMoved once it may be read and written, kWantRead or
  // kWantWrite when this is to be called again then, kWantTurn when `has_turn` is to
  // be true, once. Called first, until kMoved.
  virtual IoResult Handshake(bool has_turn) = 0;
  virtual IoResult Read(char* to, size_t bytes_max) = 0;
  virtual IoResult Write(std::string_view bytes) = 0;
  // Tells the peer that no more is sent; reading goes on.
  virtual void ShutdownWrite() = 0;
  // More can be read although the socket may have nothing: it is here already.
  virtual bool HasBufferedInput() const = 0;
  // Memory that the stream holds, beyond itself, or may hold before it is next
  // used; an upper bound for budgets.
  virtual size_t memory_bytes() const = 0;
  // Bytes with which the peer began its handshake, once memory is held for it.
  virtual size_t hello_bytes() const = 0;
  // What to wait on the socket with.
  virtual FdWatch& watch() = 0;
  // Closes the socket and gives back the memory, at once: whoever waits on the watch
  // may keep the stream for a while. Nothing else may be called from then on.
  virtual void Close() = 0;
};

// Looks at up to `bytes_max` bytes that have arrived, without taking them. kEnd
// and kBroken as Stream::Read.
IoResult PeekSocket(int fd, char* to, size_t bytes_max);
// Takes `bytes` that PeekSocket has shown.
void DropFromSocket(int fd, size_t bytes);
// How many bytes have arrived that nobody has taken.
size_t BytesArrived(int fd);
// Whether `bytes` have arrived that nobody has taken: kMoved when they have, kEnd
// when the peer has finished without, kFull when the socket has no room for so many,
// kBroken when there is urgent data in the way, else kWantRead. The socket then counts as
// readable only once they have, or the peer has finished, so that bytes that were
// looked at in vain do not wake anybody again; until this returns kMoved.
IoResult::Kind AwaitBytes(int fd, size_t bytes);

// A stream without encryption over a connected, non-blocking TCP socket.
std::unique_ptr<Stream> NewPlainStream(std::unique_ptr<FdWatch> watch);

}  // namespace penstock::ingress
