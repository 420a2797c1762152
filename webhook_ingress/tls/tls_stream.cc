#include "webhook_ingress/tls/tls_stream.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <climits>
#include <utility>

#include "webhook_ingress/tls/tls_buffers.h"
#include "webhook_ingress/tls/tls_records.h"

namespace penstock::ingress {
namespace {

using Kind = IoResult::Kind;

// More than RecordBytes looks at.
constexpr size_t kRecordPeekBytes = 8;

class TlsStream : public Stream {
 public:
  TlsStream(std::unique_ptr<FdWatch> watch, std::shared_ptr<SSL_CTX> context)
      : watch_(std::move(watch)), context_(std::move(context)) {}

  IoResult Handshake(bool has_turn) override {
    if (ssl_ == nullptr) {
      const Kind hello = AwaitHello();
      if (hello != Kind::kMoved) return {hello, 0};
      // The answer is signed: up to a millisecond.
      if (!has_turn) return {Kind::kWantTurn, 0};
      ssl_.reset(SSL_new(context_.get()));
      // The context is kept by ssl_ from here on.
      context_.reset();
      if (ssl_ == nullptr || SSL_set_fd(ssl_.get(), watch_->fd()) != 1) return {};
      SSL_set_accept_state(ssl_.get());
    } else if (const Kind arrived = AwaitRecord(); arrived != Kind::kMoved) {
      return {arrived, 0};
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl_.get());
    TrimTlsBuffers();
    if (result != 1) return {Explain(result), 0};
    in_pieces_ = false;
    established_ = true;
    return {Kind::kMoved, 0};
  }

  IoResult Read(char* to, size_t bytes_max) override {
    if (AwaitRecord() == Kind::kWantRead) return {Kind::kWantRead, 0};
    ERR_clear_error();
    const int result = SSL_read(ssl_.get(), to, Clamp(bytes_max));
    if (result > 0) {
      in_pieces_ = false;
      return {Kind::kMoved, static_cast<size_t>(result)};
    }
    const Kind kind = Explain(result);
    if (kind == Kind::kWantRead && !MayEndWithoutData()) return {};
    return {kind, 0};
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

  size_t hello_bytes() const override { return hello_bytes_; }

  FdWatch& watch() override { return *watch_; }

  void Close() override {
    ssl_.reset();
    watch_->Close();
  }

 private:
  struct Free {
    void operator()(SSL* ssl) const { SSL_free(ssl); }
  };

  static int Clamp(size_t bytes) { return static_cast<int>(std::min<size_t>(bytes, INT_MAX)); }

  // kMoved once the client's hello has arrived. OpenSSL would take tens of kilobytes
  // at its first byte, and hold them for as long as the rest takes.
  Kind AwaitHello() { return OrPieces(AwaitWhole(&HelloBytes, kPeekBytes, &hello_bytes_)); }

  // kMoved once OpenSSL can read a whole record, or has something else to do. It would
  // take 16 KiB at the first byte of one.
  Kind AwaitRecord() {
    if (SSL_want_write(ssl_.get()) || SSL_has_pending(ssl_.get()) == 1) return Kind::kMoved;
    // The rest of a record does not tell how long it is.
    if (in_pieces_) return AwaitBytes(watch_->fd(), 1);
    return OrPieces(AwaitWhole(&RecordBytes, kRecordPeekBytes, nullptr));
  }

  // A socket that has no room for the rest gets it once OpenSSL has taken the beginning.
  // Who filled it has sent more than OpenSSL holds.
  Kind OrPieces(Kind arrived) {
    if (arrived != Kind::kFull) return arrived;
    in_pieces_ = true;
    counted_at_ = BytesTaken();
    return AwaitBytes(watch_->fd(), 1);
  }

  // Whether OpenSSL may have read without there being data for us: the beginning of a
  // record, or, so many times, a whole one.
  bool MayEndWithoutData() {
    if (in_pieces_ && BytesTaken() - counted_at_ <= kTlsRecordBytesMax) return true;
    counted_at_ = BytesTaken();
    return ++records_without_data_ <= kTlsRecordsWithoutDataMax;
  }

  // Bytes that OpenSSL has taken from the socket.
  uint64_t BytesTaken() const {
    return ssl_ == nullptr ? 0 : BIO_number_read(SSL_get_rbio(ssl_.get()));
  }

  // kMoved once as many bytes have arrived as `look` says of their beginning; `*whole`
  // is set to how many these are. kBroken when it says that they make no sense, kFull
  // when the socket has no room for them.
  Kind AwaitWhole(Arrival (*look)(std::string_view), size_t peek_bytes, size_t* whole) const {
    char peeked[kPeekBytes];
    for (size_t needed = 1;;) {
      if (const Kind arrived = AwaitBytes(watch_->fd(), needed); arrived != Kind::kMoved) {
        return arrived;
      }
      const IoResult here = PeekSocket(watch_->fd(), peeked, peek_bytes);
      if (here.kind != Kind::kMoved) return here.kind;
      const Arrival arrival = look(std::string_view(peeked, here.bytes));
      if (arrival.needed == 0) return Kind::kBroken;
      if (arrival.known && BytesArrived(watch_->fd()) >= arrival.needed) {
        if (whole != nullptr) *whole = arrival.needed;
        return Kind::kMoved;
      }
      needed = arrival.needed;
    }
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
  size_t hello_bytes_ = 0;
  // OpenSSL has taken the beginning of a record, and takes the rest as it comes.
  bool in_pieces_ = false;
  int records_without_data_ = 0;
  // BytesTaken when the last of them was counted, or the pieces began.
  uint64_t counted_at_ = 0;
};

}  // namespace

std::unique_ptr<Stream> NewTlsStream(std::unique_ptr<FdWatch> watch,
                                     std::shared_ptr<SSL_CTX> context) {
  return std::make_unique<TlsStream>(std::move(watch), std::move(context));
}

}  // namespace penstock::ingress
