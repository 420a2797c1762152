#include "webhook_ingress/tls/tls_acceptor.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <cstring>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "webhook_ingress/tls/tls_stream.h"

namespace penstock::ingress {
namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

// For TLS 1.2; those of 1.3 are all of this kind.
constexpr char kCiphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr size_t kSendFragmentBytes = 4096;
// The one protocol that is spoken here, as ALPN writes it.
constexpr unsigned char kHttp11[] = "\x08http/1.1";

// What OpenSSL stumbled over last. Its reasons are fixed texts.
absl::Status Refusal(const char* what) {
  const char* const reason = ERR_reason_error_string(ERR_peek_last_error());
  ERR_clear_error();
  return absl::InvalidArgumentError(
      absl::StrCat("OpenSSL does not take the ", what, ": ", reason ? reason : "no reason given"));
}

Bio Open(const std::string& text) {
  return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free);
}

absl::Status UseCertificate(SSL_CTX* context, const std::string& pem) {
  const Bio bio = Open(pem);
  const Certificate leaf(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), &X509_free);
  if (leaf == nullptr || SSL_CTX_use_certificate(context, leaf.get()) != 1) {
    return Refusal("certificate");
  }
  while (X509* next = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
    if (SSL_CTX_add0_chain_cert(context, next) == 1) continue;
    X509_free(next);
    return Refusal("certificate chain");
  }
  // The end of the file is an error to the reader.
  ERR_clear_error();
  return absl::OkStatus();
}

absl::Status UseKey(SSL_CTX* context, const std::string& pem) {
  const Bio bio = Open(pem);
  const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
  if (key == nullptr || SSL_CTX_use_PrivateKey(context, key.get()) != 1 ||
      SSL_CTX_check_private_key(context) != 1) {
    return Refusal("key");
  }
  return absl::OkStatus();
}

// Picks http/1.1 when the client offers it; without a common protocol TLS goes on
// without, and the client finds HTTP/1.1.
int SelectProtocol(SSL*, const unsigned char** chosen, unsigned char* chosen_bytes,
                   const unsigned char* offered, unsigned int offered_bytes, void*) {
  unsigned char* found = nullptr;
  if (SSL_select_next_proto(&found, chosen_bytes, kHttp11, sizeof(kHttp11) - 1, offered,
                            offered_bytes) != OPENSSL_NPN_NEGOTIATED) {
    return SSL_TLSEXT_ERR_NOACK;
  }
  *chosen = found;
  return SSL_TLSEXT_ERR_OK;
}

bool Restrict(SSL_CTX* context) {
  SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION |
                                   SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_num_tickets(context, 0);
  // A connection that waits holds no buffers; an answer may be moved between tries.
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  // Reading returns after a record without data, which are counted (tls_stream.h).
  SSL_CTX_clear_mode(context, SSL_MODE_AUTO_RETRY);
  // Answers are short; the buffer for what is sent is as long as this.
  SSL_CTX_set_max_send_fragment(context, kSendFragmentBytes);
  SSL_CTX_set_alpn_select_cb(context, &SelectProtocol, nullptr);
  return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
         SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION) == 1 &&
         SSL_CTX_set_cipher_list(context, kCiphers) == 1;
}

}  // namespace

absl::Status TlsAcceptor::Use(const TlsContents& contents) {
  std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
  if (context == nullptr || !Restrict(context.get())) return Refusal("settings");
  if (absl::Status used = UseCertificate(context.get(), contents.certificate); !used.ok()) {
    return used;
  }
  if (absl::Status used = UseKey(context.get(), contents.key); !used.ok()) return used;
  absl::MutexLock lock(&mu_);
  context_.swap(context);
  return absl::OkStatus();
}

std::unique_ptr<Stream> TlsAcceptor::NewStream(std::unique_ptr<FdWatch> watch) const {
  absl::ReaderMutexLock lock(&mu_);
  return NewTlsStream(std::move(watch), context_);
}

}  // namespace penstock::ingress
