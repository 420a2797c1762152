#include "webhook_ingress/tls/tls_stream.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <climits>
#include <utility>

namespace penstock::ingress {
namespace {

using Kind = IoResult::Kind;

// A record: its type, its version, the length of what follows.
constexpr size_t kRecordHeaderBytes = 5;
constexpr unsigned char kHandshakeRecord = 22;
// Of a record before encryption; a longer one is refused by OpenSSL.
constexpr size_t kRecordBytesMax = 16 * 1024;

class TlsStream : public Stream {
 public:
  TlsStream(std::unique_ptr<FdWatch> watch, std::shared_ptr<SSL_CTX> context)
      : watch_(std::move(watch)), context_(std::move(context)) {}

  IoResult Handshake() override {
    if (ssl_ == nullptr) {
      const Kind hello = AwaitHello();
      if (hello != Kind::kMoved) return {hello, 0};
      ssl_.reset(SSL_new(context_.get()));
      // The context is kept by ssl_ from here on.
      context_.reset();
      if (ssl_ == nullptr || SSL_set_fd(ssl_.get(), watch_->fd()) != 1) return {};
      SSL_set_accept_state(ssl_.get());
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl_.get());
    if (result != 1) return {Explain(result), 0};
    established_ = true;
    return {Kind::kMoved, 0};
  }

  IoResult Read(char* to, size_t bytes_max) override {
    ERR_clear_error();
    const int result = SSL_read(ssl_.get(), to, Clamp(bytes_max));
    if (result > 0) return {Kind::kMoved, static_cast<size_t>(result)};
    return {Explain(result), 0};
  }

  IoResult Write(std::string_view bytes) override {
    ERR_clear_error();
    const int result = SSL_write(ssl_.get(), bytes.data(), Clamp(bytes.size()));
    if (result > 0) return {Kind::kMoved, static_cast<size_t>(result)};
    return {Explain(result), 0};
  }

  void ShutdownWrite() override {
    ERR_clear_error();
    // Says that no more comes; what the client says to that is not waited for.
    SSL_shutdown(ssl_.get());
    shutdown(watch_->fd(), SHUT_WR);
  }

  bool HasBufferedInput() const override { return ssl_ != nullptr && SSL_pending(ssl_.get()) > 0; }

  size_t memory_bytes() const override {
    if (ssl_ == nullptr) return 0;
    return established_ ? kTlsIdleBytes : kTlsHandshakeBytes;
  }

  FdWatch& watch() override { return *watch_; }

 private:
  struct Free {
    void operator()(SSL* ssl) const { SSL_free(ssl); }
  };

  static int Clamp(size_t bytes) { return static_cast<int>(std::min<size_t>(bytes, INT_MAX)); }

  // kMoved once the first record has arrived. OpenSSL would take tens of kilobytes
  // at its first byte, and hold them for as long as the rest takes.
  Kind AwaitHello() const {
    if (const Kind arrived = AwaitBytes(watch_->fd(), 1); arrived != Kind::kMoved) return arrived;
    unsigned char header[kRecordHeaderBytes] = {};
    PeekSocket(watch_->fd(), reinterpret_cast<char*>(header), sizeof(header));
    if (header[0] != kHandshakeRecord) return Kind::kBroken;
    if (const Kind arrived = AwaitBytes(watch_->fd(), kRecordHeaderBytes);
        arrived != Kind::kMoved) {
      return arrived;
    }
    PeekSocket(watch_->fd(), reinterpret_cast<char*>(header), sizeof(header));
    const size_t record = static_cast<size_t>(header[3]) << 8 | header[4];
    if (record > kRecordBytesMax) return Kind::kBroken;
    return AwaitBytes(watch_->fd(), kRecordHeaderBytes + record);
  }

  // What a result that is not success means.
  Kind Explain(int result) const {
    switch (SSL_get_error(ssl_.get(), result)) {
      case SSL_ERROR_WANT_READ:
        return Kind::kWantRead;
      case SSL_ERROR_WANT_WRITE:
        return Kind::kWantWrite;
      case SSL_ERROR_ZERO_RETURN:
        return Kind::kEnd;
      default:
        ERR_clear_error();
        return Kind::kBroken;
    }
  }

  // Before ssl_, which uses its descriptor to the end.
  const std::unique_ptr<FdWatch> watch_;
  std::shared_ptr<SSL_CTX> context_;
  std::unique_ptr<SSL, Free> ssl_;
  bool established_ = false;
};

}  // namespace

std::unique_ptr<Stream> NewTlsStream(std::unique_ptr<FdWatch> watch,
                                     std::shared_ptr<SSL_CTX> context) {
  return std::make_unique<TlsStream>(std::move(watch), std::move(context));
}

}  // namespace penstock::ingress
