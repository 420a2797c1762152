#include "tests/support/fault_proxy/fault_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

#include "absl/time/clock.h"
#include "common/listen_address.h"
#include "tests/support/fault_proxy/relay.h"

namespace penstock::testing {
namespace {

[[noreturn]] void Die(const std::string& what) {
  std::fprintf(stderr, "fault proxy: %s: %s\n", what.c_str(), std::strerror(errno));
  std::abort();
}

sockaddr_in ToSocketAddress(const std::string& address) {
  const auto parsed = ParseListenAddress(address);
  sockaddr_in result{};
  result.sin_family = AF_INET;
  if (!parsed.ok() || inet_pton(AF_INET, parsed->host.c_str(), &result.sin_addr) != 1) {
    Die("\"" + address + "\" is not IPv4:PORT");
  }
  result.sin_port = htons(parsed->port);
  return result;
}

int Listen() {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  const sockaddr_in address = ToSocketAddress("127.0.0.1:0");
  if (fd < 0 || bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
      listen(fd, SOMAXCONN) != 0) {
    Die("cannot listen");
  }
  return fd;
}

void NoDelay(int fd) {
  const int on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

void CloseWithReset(int fd) {
  const linger now{.l_onoff = 1, .l_linger = 0};
  setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
  close(fd);
}

// A client, its connection to the upstream and what flows between them.
class Connection {
 public:
  // Owns both sockets. The connect of `server` may be under way: until it is made nothing can be
  // written to it, and its failure is a failure to read.
  Connection(int client, int server, uint64_t seed)
      : client_(client),
        server_(server),
        up_(client, server, seed),
        down_(server, client, seed ^ 0x9e3779b97f4a7c15) {}
  ~Connection() {
    for (const int fd : {client_, server_}) reset_ ? CloseWithReset(fd) : void(close(fd));
  }

  void SetFaults(const Faults& faults) {
    up_.SetFaults(faults.to_server);
    down_.SetFaults(faults.to_client);
  }
  void BlackHoleForGood() {
    up_.BlackHoleForGood();
    down_.BlackHoleForGood();
  }
  void Reset() { reset_ = true; }

  bool over() const { return reset_ || (up_.done() && down_.done()); }
  uint64_t bytes_to_client() const { return down_.bytes_passed(); }
  absl::Time NextChange(absl::Time now) const {
    return std::min(up_.NextChange(now), down_.NextChange(now));
  }

  // Two entries, of the client and of the server.
  void AddTo(std::vector<pollfd>& polls, absl::Time now) const {
    polls.push_back(Wanted(client_, up_, down_, now));
    polls.push_back(Wanted(server_, down_, up_, now));
  }
  void Serve(const pollfd& client, const pollfd& server, absl::Time now) {
    Serve(client, up_, down_, now);
    Serve(server, down_, up_, now);
  }

 private:
  static pollfd Wanted(int fd, const Relay& from, const Relay& to, absl::Time now) {
    short events = 0;
    if (from.WantsRead()) events |= POLLIN;
    if (to.WantsWrite(now)) events |= POLLOUT;
    // Without a wish the socket is left out: poll would report its end again and again.
    return {.fd = events == 0 ? -1 : fd, .events = events, .revents = 0};
  }

  void Serve(const pollfd& poll, Relay& from, Relay& to, absl::Time now) {
    const bool broken = poll.revents & (POLLERR | POLLHUP);
    // A broken socket still has what it received; reading tells when it is at its end.
    // The wishes are asked for again, because a fault may have come since.
    if ((poll.revents & POLLIN || broken) && from.WantsRead()) Note(from.Read(now));
    if ((poll.revents & POLLOUT || broken) && to.WantsWrite(now)) Note(to.Write(now));
  }

  void Note(Relay::Result result) { reset_ = reset_ || result == Relay::Result::kReset; }

  const int client_;
  const int server_;
  Relay up_;
  Relay down_;
  bool reset_ = false;
};

}  // namespace

class FaultProxy::Loop {
 public:
  Loop(const std::string& upstream, uint64_t seed)
      : seed_(seed),
        listener_(Listen()),
        wake_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
        upstream_(ToSocketAddress(upstream)) {
    if (wake_ < 0) Die("eventfd");
  }
  ~Loop() {
    close(listener_);
    close(wake_);
  }

  void Run();

  std::string address() const {
    sockaddr_in bound{};
    socklen_t length = sizeof(bound);
    getsockname(listener_, reinterpret_cast<sockaddr*>(&bound), &length);
    return "127.0.0.1:" + std::to_string(ntohs(bound.sin_port));
  }
  void Stop() {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
    Wake();
  }
  void SetUpstream(const sockaddr_in& upstream) {
    absl::MutexLock lock(&mutex_);
    upstream_ = upstream;
  }
  void SetFaults(const Faults& faults) {
    absl::MutexLock lock(&mutex_);
    faults_ = faults;
    for (const auto& connection : open_) connection->SetFaults(faults);
    Wake();
  }
  void ResetOpen() {
    absl::MutexLock lock(&mutex_);
    for (const auto& connection : open_) connection->Reset();
    Wake();
  }
  void BlackHoleOpen() {
    absl::MutexLock lock(&mutex_);
    for (const auto& connection : open_) connection->BlackHoleForGood();
    Wake();
  }
  size_t connections() const {
    absl::MutexLock lock(&mutex_);
    return open_.size();
  }
  uint64_t accepted() const {
    absl::MutexLock lock(&mutex_);
    return accepted_;
  }
  uint64_t bytes_to_client() const {
    absl::MutexLock lock(&mutex_);
    uint64_t bytes = bytes_of_closed_;
    for (const auto& connection : open_) bytes += connection->bytes_to_client();
    return bytes;
  }

 private:
  void Wake() const {
    const uint64_t one = 1;
    if (write(wake_, &one, sizeof(one)) < 0 && errno != EAGAIN) Die("eventfd");
  }
  void Accept() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void RemoveClosed() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  const uint64_t seed_;
  const int listener_;
  const int wake_;

  mutable absl::Mutex mutex_;
  sockaddr_in upstream_ ABSL_GUARDED_BY(mutex_);
  Faults faults_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::unique_ptr<Connection>> open_ ABSL_GUARDED_BY(mutex_);
  uint64_t accepted_ ABSL_GUARDED_BY(mutex_) = 0;
  uint64_t bytes_of_closed_ ABSL_GUARDED_BY(mutex_) = 0;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
};

void FaultProxy::Loop::Accept() {
  while (true) {
    const int client = accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (client < 0) return;
    ++accepted_;
    if (faults_.refuse) {
      CloseWithReset(client);
      continue;
    }
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (server < 0) Die("socket");
    NoDelay(client);
    NoDelay(server);
    auto connection = std::make_unique<Connection>(client, server, seed_ + accepted_ * 7919);
    connection->SetFaults(faults_);
    if (connect(server, reinterpret_cast<const sockaddr*>(&upstream_), sizeof(upstream_)) != 0 &&
        errno != EINPROGRESS) {
      connection->Reset();
    }
    open_.push_back(std::move(connection));
  }
}

void FaultProxy::Loop::RemoveClosed() {
  const auto closed = std::partition(open_.begin(), open_.end(),
                                     [](const auto& connection) { return !connection->over(); });
  for (auto it = closed; it != open_.end(); ++it) bytes_of_closed_ += (*it)->bytes_to_client();
  open_.erase(closed, open_.end());
}

void FaultProxy::Loop::Run() {
  std::vector<pollfd> polls;
  while (true) {
    absl::Time until = absl::InfiniteFuture();
    absl::Time now = absl::Now();
    {
      absl::MutexLock lock(&mutex_);
      RemoveClosed();
      if (stopping_) return open_.clear();
      polls = {{.fd = listener_, .events = POLLIN, .revents = 0},
               {.fd = wake_, .events = POLLIN, .revents = 0}};
      for (const auto& connection : open_) {
        connection->AddTo(polls, now);
        until = std::min(until, connection->NextChange(now));
      }
    }
    int timeout_ms = -1;
    if (until != absl::InfiniteFuture()) {
      timeout_ms = static_cast<int>(absl::ToInt64Milliseconds(until - now)) + 1;
    }
    if (poll(polls.data(), polls.size(), timeout_ms) < 0 && errno != EINTR) Die("poll");
    uint64_t wakes = 0;
    if (read(wake_, &wakes, sizeof(wakes)) < 0 && errno != EAGAIN) Die("eventfd");
    absl::MutexLock lock(&mutex_);
    now = absl::Now();
    // Only this thread adds and removes, so the entries still belong to the same connections.
    for (size_t i = 0; i < open_.size(); ++i) {
      open_[i]->Serve(polls[2 + 2 * i], polls[3 + 2 * i], now);
    }
    if (polls[0].revents != 0) Accept();
  }
}

FaultProxy::FaultProxy(const std::string& upstream, uint64_t seed)
    : loop_(std::make_unique<Loop>(upstream, seed)), thread_([this] { loop_->Run(); }) {}

FaultProxy::~FaultProxy() {
  loop_->Stop();
  thread_.join();
}

std::string FaultProxy::address() const { return loop_->address(); }

void FaultProxy::SetFaults(const Faults& faults) { loop_->SetFaults(faults); }

void FaultProxy::SetUpstream(const std::string& upstream) {
  loop_->SetUpstream(ToSocketAddress(upstream));
}

void FaultProxy::ResetOpenConnections() { loop_->ResetOpen(); }

void FaultProxy::BlackHoleOpenConnections() { loop_->BlackHoleOpen(); }

size_t FaultProxy::connections() const { return loop_->connections(); }

uint64_t FaultProxy::accepted() const { return loop_->accepted(); }

uint64_t FaultProxy::bytes_to_client() const { return loop_->bytes_to_client(); }

}  // namespace penstock::testing
