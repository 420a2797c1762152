#include "webhook_ingress/http/stream.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace penstock::ingress {
namespace {

template <typename Call>
ssize_t Retry(Call call) {
  ssize_t n;
  do {
    n = call();
  } while (n < 0 && errno == EINTR);
  return n;
}

bool Blocked() { return errno == EAGAIN || errno == EWOULDBLOCK; }

IoResult Receive(int fd, char* to, size_t bytes_max, int flags) {
  const ssize_t n = Retry([&] { return recv(fd, to, bytes_max, flags); });
  if (n > 0) return {IoResult::Kind::kMoved, static_cast<size_t>(n)};
  if (n == 0) return {IoResult::Kind::kEnd, 0};
  return Blocked() ? IoResult{IoResult::Kind::kWantRead, 0} : IoResult{};
}

class PlainStream : public Stream {
 public:
  explicit PlainStream(std::unique_ptr<FdWatch> watch) : watch_(std::move(watch)) {}

  IoResult Handshake(bool) override { return {IoResult::Kind::kMoved, 0}; }
  IoResult Read(char* to, size_t bytes_max) override {
    return Receive(watch_->fd(), to, bytes_max, 0);
  }

  IoResult Write(std::string_view bytes) override {
    const ssize_t n =
        Retry([&] { return send(watch_->fd(), bytes.data(), bytes.size(), MSG_NOSIGNAL); });
    if (n >= 0) return {IoResult::Kind::kMoved, static_cast<size_t>(n)};
    return Blocked() ? IoResult{IoResult::Kind::kWantWrite, 0} : IoResult{};
  }

  void ShutdownWrite() override { shutdown(watch_->fd(), SHUT_WR); }

  bool HasBufferedInput() const override { return false; }
  size_t memory_bytes() const override { return 0; }
  size_t hello_bytes() const override { return 0; }
  FdWatch& watch() override { return *watch_; }
  void Close() override { watch_->Close(); }

 private:
  const std::unique_ptr<FdWatch> watch_;
};

void SetReadableAt(int fd, size_t bytes) {
  const int least = static_cast<int>(bytes);
  setsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, &least, sizeof(least));
}

short StateOf(int fd) {
  pollfd state = {fd, POLLIN | POLLRDHUP | POLLPRI, 0};
  return poll(&state, 1, 0) > 0 ? state.revents : short{0};
}

}  // namespace

IoResult PeekSocket(int fd, char* to, size_t bytes_max) {
  return Receive(fd, to, bytes_max, MSG_PEEK);
}

void DropFromSocket(int fd, size_t bytes) {
  char dropped[1024];
  while (bytes > 0) {
    const IoResult result = Receive(fd, dropped, std::min(bytes, sizeof(dropped)), 0);
    if (result.kind != IoResult::Kind::kMoved) return;
    bytes -= result.bytes;
  }
}

size_t BytesArrived(int fd) {
  int bytes = 0;
  return ioctl(fd, FIONREAD, &bytes) == 0 && bytes > 0 ? static_cast<size_t>(bytes) : 0;
}

IoResult::Kind AwaitBytes(int fd, size_t bytes) {
  if (BytesArrived(fd) < bytes) {
    SetReadableAt(fd, bytes);
    const short state = StateOf(fd);
    // They may have arrived before the socket knew what to wait for.
    if (BytesArrived(fd) < bytes) {
      if ((state & (POLLRDHUP | POLLHUP | POLLERR)) != 0) return IoResult::Kind::kEnd;
      // Urgent data: counted for readiness, and not among what can be read. Neither TLS nor
      // the PROXY protocol sends any, and waiting for the rest would be a busy loop.
      if ((state & POLLPRI) != 0) return IoResult::Kind::kBroken;
      // Linux calls a socket readable below its mark when its window is closed or memory
      // is short (tcp_epollin_ready): a packet keeps all of its memory until its last byte
      // is taken, so a few bytes may fill a buffer. What is not there would never come.
      return (state & POLLIN) != 0 ? IoResult::Kind::kFull : IoResult::Kind::kWantRead;
    }
  }
  SetReadableAt(fd, 1);
  return IoResult::Kind::kMoved;
}

std::unique_ptr<Stream> NewPlainStream(std::unique_ptr<FdWatch> watch) {
  return std::make_unique<PlainStream>(std::move(watch));
}

}  // namespace penstock::ingress
