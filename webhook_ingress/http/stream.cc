#include "webhook_ingress/http/stream.h"

#include <sys/socket.h>

#include <cerrno>
#include <utility>

namespace penstock::ingress {
namespace {

class PlainStream : public Stream {
 public:
  explicit PlainStream(std::unique_ptr<FdWatch> watch) : watch_(std::move(watch)) {}

  IoResult Read(char* to, size_t bytes_max) override {
    const ssize_t n = Retry([&] { return recv(watch_->fd(), to, bytes_max, 0); });
    if (n > 0) return {IoResult::Kind::kMoved, static_cast<size_t>(n)};
    if (n == 0) return {IoResult::Kind::kEnd, 0};
    return Blocked() ? IoResult{IoResult::Kind::kWantRead, 0} : IoResult{};
  }

  IoResult Write(std::string_view bytes) override {
    const ssize_t n =
        Retry([&] { return send(watch_->fd(), bytes.data(), bytes.size(), MSG_NOSIGNAL); });
    if (n >= 0) return {IoResult::Kind::kMoved, static_cast<size_t>(n)};
    return Blocked() ? IoResult{IoResult::Kind::kWantWrite, 0} : IoResult{};
  }

  void ShutdownWrite() override { shutdown(watch_->fd(), SHUT_WR); }

  FdWatch& watch() override { return *watch_; }

 private:
  template <typename Call>
  static ssize_t Retry(Call call) {
    ssize_t n;
    do {
      n = call();
    } while (n < 0 && errno == EINTR);
    return n;
  }
  static bool Blocked() { return errno == EAGAIN || errno == EWOULDBLOCK; }

  const std::unique_ptr<FdWatch> watch_;
};

}  // namespace

std::unique_ptr<Stream> NewPlainStream(std::unique_ptr<FdWatch> watch) {
  return std::make_unique<PlainStream>(std::move(watch));
}

}  // namespace penstock::ingress
