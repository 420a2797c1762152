#include "tests/webhook_ingress/tls/tls_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>

#include "absl/time/clock.h"

namespace penstock::ingress {
namespace {

constexpr timeval kPatience = {.tv_sec = 20, .tv_usec = 0};
constexpr char kProtocols[] = "\x02h2\x08http/1.1";

}  // namespace

TlsClient::TlsClient(uint16_t port, const Options& options)
    : fd_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      context_(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free),
      ssl_(nullptr, &SSL_free) {
  // OpenSSL writes to sockets that the other side has closed.
  signal(SIGPIPE, SIG_IGN);
  setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof(kPatience));
  sockaddr_in to = {};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (!options.source.empty()) {
    sockaddr_in from = {};
    from.sin_family = AF_INET;
    inet_pton(AF_INET, options.source.c_str(), &from.sin_addr);
    if (bind(fd_, reinterpret_cast<const sockaddr*>(&from), sizeof(from)) != 0) return;
  }
  if (connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof(to)) != 0) return;
  send(fd_, options.preface.data(), options.preface.size(), MSG_NOSIGNAL);
  // So low that what the server refuses is refused by the server.
  SSL_CTX_set_security_level(context_.get(), 0);
  SSL_CTX_set_min_proto_version(context_.get(), options.version_min);
  SSL_CTX_set_max_proto_version(context_.get(), options.version_max);
  SSL_CTX_set_alpn_protos(context_.get(), reinterpret_cast<const unsigned char*>(kProtocols),
                          sizeof(kProtocols) - 1);
  ssl_.reset(SSL_new(context_.get()));
  SSL_set_fd(ssl_.get(), fd_);
  connected_ = SSL_connect(ssl_.get()) == 1;
}

TlsClient::~TlsClient() { close(fd_); }

std::string TlsClient::server_name() const {
  const std::unique_ptr<X509, decltype(&X509_free)> certificate(
      SSL_get1_peer_certificate(ssl_.get()), &X509_free);
  char name[256] = {};
  X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, name,
                            sizeof(name));
  return name;
}

std::string TlsClient::protocol() const {
  const unsigned char* name = nullptr;
  unsigned int bytes = 0;
  SSL_get0_alpn_selected(ssl_.get(), &name, &bytes);
  return std::string(reinterpret_cast<const char*>(name), bytes);
}

bool TlsClient::Send(std::string_view bytes) {
  return SSL_write(ssl_.get(), bytes.data(), static_cast<int>(bytes.size())) ==
         static_cast<int>(bytes.size());
}

bool TlsClient::ReadMore() {
  char bytes[16384];
  const int count = SSL_read(ssl_.get(), bytes, sizeof(bytes));
  if (count > 0) received_.append(bytes, static_cast<size_t>(count));
  return count > 0;
}

std::string TlsClient::ReadAnswer() {
  size_t end;
  while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
    if (!ReadMore()) return "";
  }
  const size_t field = received_.find("Content-Length: ");
  const size_t length = field > end ? 0 : std::strtoul(received_.c_str() + field + 16, nullptr, 10);
  while (received_.size() < end + 4 + length) {
    if (!ReadMore()) return "";
  }
  std::string answer = received_.substr(0, end + 4 + length);
  received_.erase(0, answer.size());
  return answer;
}

bool TlsClient::EndsBy(absl::Time deadline) {
  for (;;) {
    const int64_t left = absl::ToInt64Milliseconds(deadline - absl::Now()) + 1;
    pollfd waiting = {fd_, POLLIN, 0};
    if (left <= 0 || poll(&waiting, 1, static_cast<int>(left)) <= 0) return false;
    char dropped[4096];
    if (recv(fd_, dropped, sizeof(dropped), 0) <= 0) return true;
  }
}

bool TlsClient::SeesClose() { return received_.empty() && !ReadMore(); }

std::string TlsClient::EncryptAfterKeyUpdates(int changes, std::string_view bytes,
                                              size_t padded_to) {
  SSL_set_block_padding(ssl_.get(), padded_to);
  BIO* const out = BIO_new(BIO_s_mem());
  SSL_set0_wbio(ssl_.get(), out);
  for (int i = 0; i < changes; ++i) {
    if (SSL_key_update(ssl_.get(), SSL_KEY_UPDATE_NOT_REQUESTED) != 1 ||
        SSL_do_handshake(ssl_.get()) != 1) {
      return "";
    }
  }
  Send(bytes);
  char* encrypted = nullptr;
  const long size = BIO_get_mem_data(out, &encrypted);
  return std::string(encrypted, static_cast<size_t>(size));
}

void TlsClient::SendRaw(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (n <= 0) return;
    sent_raw_ += static_cast<size_t>(n);
    bytes.remove_prefix(static_cast<size_t>(n));
  }
}

bool TlsClient::Renegotiate() {
  if (SSL_renegotiate(ssl_.get()) != 1) return false;
  return SSL_do_handshake(ssl_.get()) == 1 && SSL_renegotiate_pending(ssl_.get()) == 0;
}

}  // namespace penstock::ingress
