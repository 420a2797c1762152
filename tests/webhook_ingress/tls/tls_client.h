// A TLS client that does as it is told.
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/time/time.h"

namespace penstock::ingress {

// Trusts every certificate. Not thread-safe.
class TlsClient {
 public:
  struct Options {
    int version_min = TLS1_2_VERSION;
    int version_max = TLS1_3_VERSION;
    // Sent before the handshake, in the clear.
    std::string preface = {};
    // Address to come from, such as "127.0.0.2".
    std::string source = {};
  };

  // Connects to 127.0.0.1 and shakes hands.
  explicit TlsClient(uint16_t port) : TlsClient(port, Options()) {}
  TlsClient(uint16_t port, const Options& options);
  ~TlsClient();
  TlsClient(const TlsClient&) = delete;
  TlsClient& operator=(const TlsClient&) = delete;

  // The handshake is done.
  bool connected() const { return connected_; }
  // "TLSv1.3".
  std::string version() const { return SSL_get_version(ssl_.get()); }
  // Common name of the server's certificate.
  std::string server_name() const;
  // "http/1.1", or empty.
  std::string protocol() const;

  bool Send(std::string_view bytes);
  // The next answer framed by its Content-Length, head and body; empty when none comes.
  std::string ReadAnswer();
  // Whether the server closes without another byte.
  bool SeesClose();
  // Whether the server ends the connection by then, whatever it sends before.
  bool EndsBy(absl::Time deadline);
  // Of the connection, handshake included.
  uint64_t bytes_sent() const { return BIO_number_written(SSL_get_wbio(ssl_.get())) + sent_raw_; }
  // Asks to shake hands again, which only TLS 1.2 knows; whether the server did.
  bool Renegotiate();
  // What encrypts `bytes` after so many changes of this side's key (TLS 1.3). From here
  // on nothing is sent but by SendRaw.
  // Each record is filled up to a multiple of `padded_to` bytes.
  std::string EncryptAfterKeyUpdates(int changes, std::string_view bytes, size_t padded_to = 1);
  // Sends bytes as they are.
  void SendRaw(std::string_view bytes);

 private:
  bool ReadMore();

  int fd_ = -1;
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
  std::unique_ptr<SSL, decltype(&SSL_free)> ssl_;
  bool connected_ = false;
  size_t sent_raw_ = 0;
  std::string received_;
};

}  // namespace penstock::ingress
