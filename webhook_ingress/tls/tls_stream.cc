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
    const Kind arrived = ssl_ == nullptr ? AwaitHello() : AwaitRecord();
    if (arrived != Kind::kMoved) return {arrived, 0};
    // The answer is signed, which takes up to a millisecond: to a hello that comes in
    // pieces, or is asked for once more, at a later step.
    if (!has_answered_ && !has_turn) return {Kind::kWantTurn, 0};
    if (ssl_ == nullptr && !Begin()) return {};
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl_.get());
    TrimTlsBuffers();
    if (result != 1) return {Explain(result), 0};
    established_ = true;
    return {Kind::kMoved, 0};
  }

  IoResult Read(char* to, size_t bytes_max) override {
    const Kind arrived = AwaitRecord();
    if (arrived == Kind::kWantRead || arrived == Kind::kBroken) return {arrived, 0};
    ERR_clear_error();
    const int result = SSL_read(ssl_.get(), to, Clamp(bytes_max));
    if (result > 0) return {Kind::kMoved, static_cast<size_t>(result)};
    const Kind kind = Explain(result);
    // The beginning of a record, or, so many times, a whole one without data for us.
    if (kind == Kind::kWantRead && !IsInsideRecord() &&
        ++records_without_data_ > kTlsRecordsWithoutDataMax) {
      return {};
    }
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
    if (!established_) return kTlsHandshakeBytes;
    // The buffer of the record that it is inside of.
    return kTlsIdleBytes + (IsInsideRecord() ? kTlsRecordBytesMax : 0);
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

  bool Begin() {
    ssl_.reset(SSL_new(context_.get()));
    // The context is kept by ssl_ from here on.
    context_.reset();
    if (ssl_ == nullptr || SSL_set_fd(ssl_.get(), watch_->fd()) != 1) return false;
    SSL_set_accept_state(ssl_.get());
    SSL_set_msg_callback(ssl_.get(), &NoteMessage);
    SSL_set_msg_callback_arg(ssl_.get(), this);
    return true;
  }

  // Finished when a session is resumed, and nothing is signed.
  static void NoteMessage(int is_sent, int, int content_type, const void* bytes, size_t size, SSL*,
                          void* stream) {
    if (is_sent == 0 || content_type != SSL3_RT_HANDSHAKE || size == 0) return;
    const auto type = *static_cast<const unsigned char*>(bytes);
    if (type == SSL3_MT_CERTIFICATE_VERIFY || type == SSL3_MT_SERVER_KEY_EXCHANGE ||
        type == SSL3_MT_FINISHED) {
      static_cast<TlsStream*>(stream)->has_answered_ = true;
    }
  }

  // OpenSSL has taken the beginning of a record: "RB" is the state of reading its body.
  bool IsInsideRecord() const {
    return SSL_rstate_string(ssl_.get())[1] == 'B' || SSL_has_pending(ssl_.get()) == 1;
  }

  // kMoved once the client's hello has arrived. OpenSSL would take tens of kilobytes
  // at its first byte, and hold them for as long as the rest takes.
  Kind AwaitHello() { return OrPieces(AwaitWhole(&HelloBytes, kPeekBytes, &hello_bytes_)); }

  // kMoved once OpenSSL can read a whole record, or has something else to do. It would
  // take 16 KiB at the first byte of one.
  Kind AwaitRecord() {
    if (SSL_want_write(ssl_.get()) || SSL_has_pending(ssl_.get()) == 1) return Kind::kMoved;
    // The rest of a record does not tell how long it is.
    if (IsInsideRecord()) return AwaitBytes(watch_->fd(), 1);
    return OrPieces(AwaitWhole(&RecordBytes, kRecordPeekBytes, nullptr));
  }

  // A socket that has no room for the rest gets it once OpenSSL has taken the beginning.
  Kind OrPieces(Kind arrived) const {
    return arrived == Kind::kFull ? AwaitBytes(watch_->fd(), 1) : arrived;
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
  // Has written what it signed.
  bool has_answered_ = false;
  int records_without_data_ = 0;
};

}  // namespace

std::unique_ptr<Stream> NewTlsStream(std::unique_ptr<FdWatch> watch,
                                     std::shared_ptr<SSL_CTX> context) {
  return std::make_unique<TlsStream>(std::move(watch), std::move(context));
}

}  // namespace penstock::ingress
