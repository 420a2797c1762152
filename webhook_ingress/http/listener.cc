#include "webhook_ingress/http/listener.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

// Connections accepted before the loop looks around again.
constexpr int kAcceptBatch = 64;
// Connections taken from the queue of the kernel when listening ends.
constexpr int kAcceptAtCloseMost = 4096;
// Many answers.
constexpr int kSendBufferBytes = 32 * 1024;

struct FreeAddresses {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};

bool TrySet(int fd, int level, int option, int value) {
  return setsockopt(fd, level, option, &value, sizeof(value)) == 0;
}

absl::StatusOr<UniqueFd> ListenOn(const addrinfo& address, int backlog) {
  UniqueFd fd(socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (fd.get() < 0) return absl::ErrnoToStatus(errno, "socket");
  if (!TrySet(fd.get(), SOL_SOCKET, SO_REUSEADDR, 1)) return absl::ErrnoToStatus(errno, "reuse");
  // "::" serves IPv4 as well; not so where the system forbids it, which is fine.
  if (address.ai_family == AF_INET6) TrySet(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, 0);
  if (bind(fd.get(), address.ai_addr, address.ai_addrlen) != 0) {
    return absl::ErrnoToStatus(errno, "bind");
  }
  if (listen(fd.get(), backlog) != 0) return absl::ErrnoToStatus(errno, "listen");
  return fd;
}

// "3.18.12.63" or "2001:db8::1"; an IPv4 client of an IPv6 socket as IPv4.
std::string AddressText(const sockaddr_storage& peer) {
  char text[INET6_ADDRSTRLEN] = "unknown";
  if (peer.ss_family == AF_INET) {
    inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in&>(peer).sin_addr, text, sizeof(text));
  } else if (peer.ss_family == AF_INET6) {
    const in6_addr& address = reinterpret_cast<const sockaddr_in6&>(peer).sin6_addr;
    const bool mapped = IN6_IS_ADDR_V4MAPPED(&address);
    const void* const bytes = mapped ? &address.s6_addr[12] : &address.s6_addr[0];
    inet_ntop(mapped ? AF_INET : AF_INET6, bytes, text, sizeof(text));
  }
  return text;
}

// Errors that last until descriptors or memory are freed elsewhere.
bool IsExhaustion(int error) {
  return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
}

}  // namespace

absl::StatusOr<UniqueFd> Listen(const std::string& host, uint16_t port, int backlog) {
  addrinfo hints = {};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  const std::string where = absl::StrCat(host, " port ", port);
  addrinfo* list = nullptr;
  const int error = getaddrinfo(host.c_str(), absl::StrCat(port).c_str(), &hints, &list);
  if (error != 0) {
    return absl::UnavailableError(
        absl::StrCat("cannot listen on ", where, ": ", gai_strerror(error)));
  }
  const std::unique_ptr<addrinfo, FreeAddresses> addresses(list);
  absl::StatusOr<UniqueFd> fd = ListenOn(*addresses, backlog);
  if (!fd.ok()) {
    return absl::Status(fd.status().code(),
                        absl::StrCat("cannot listen on ", where, ": ", fd.status().message()));
  }
  return fd;
}

absl::StatusOr<uint16_t> PortOf(const UniqueFd& listening) {
  sockaddr_storage address = {};
  socklen_t size = sizeof(address);
  if (getsockname(listening.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    return absl::ErrnoToStatus(errno, "cannot tell the port that is listened on");
  }
  // The port is at the same place in both.
  return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port);
}

Listener::Listener(std::shared_ptr<ServerState> server, std::unique_ptr<FdWatch> watch,
                   OnAccepted on_accepted)
    : server_(std::move(server)), watch_(std::move(watch)), on_accepted_(std::move(on_accepted)) {}

void Listener::Resume() {
  if (!closed_) watch_->AwaitReadable(shared_from_this());
}

void Listener::OnReady() {
  // After a pause the next tick resumes.
  if (!closed_ && AcceptUpTo(kAcceptBatch)) Resume();
}

void Listener::Close() {
  if (closed_) return;
  // They have connected already, as far as they know.
  AcceptUpTo(kAcceptAtCloseMost);
  closed_ = true;
  watch_->Close();
}

bool Listener::AcceptUpTo(int most) {
  for (int i = 0; i < most; ++i) {
    sockaddr_storage peer = {};
    socklen_t size = sizeof(peer);
    UniqueFd fd(accept4(watch_->fd(), reinterpret_cast<sockaddr*>(&peer), &size,
                        SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (fd.get() >= 0) {
      server_->accept_paused = false;
      Admit(std::move(fd), AddressText(peer));
      continue;
    }
    const int error = errno;
    if (error == EAGAIN || error == EWOULDBLOCK) {
      server_->accept_paused = false;
      return true;
    }
    // Trying again at once would spin: the connection stays in the queue.
    if (IsExhaustion(error)) {
      server_->accept_paused = true;
      server_->observer.AcceptPaused(error);
      return false;
    }
    // Anything else is about this one connection, which has gone away.
  }
  return true;
}

void Listener::Admit(UniqueFd fd, const std::string& address) {
  std::string_view token;
  const auto sharing = server_->options.trusted_proxies.Contains(address)
                           ? AddressTable::Sharing::kProxy
                           : AddressTable::Sharing::kOwn;
  std::unique_ptr<AddressTable::Place> place = server_->addresses->Admit(address, sharing, &token);
  if (place != nullptr) {
    // One small send per answer must not wait for the acknowledgement of the last.
    TrySet(fd.get(), IPPROTO_TCP, TCP_NODELAY, 1);
    // Who does not read is noticed once it is full, and holds no more than this of
    // the kernel's memory; the system itself would let it grow to megabytes.
    TrySet(fd.get(), SOL_SOCKET, SO_SNDBUF, kSendBufferBytes);
    on_accepted_({std::move(fd), address, std::move(place)});
    return;
  }
  constexpr std::string_view kFull =
      "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 1\r\n"
      "Connection: close\r\n\r\n";
  // As far as it gets: nothing is kept for a connection that has no place.
  const ssize_t sent = send(fd.get(), kFull.data(), kFull.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  server_->observer.RequestRefused(
      {.token = token, .status = sent > 0 ? 503 : 0, .client_address = address});
}

}  // namespace penstock::ingress
