#include "tests/bench/load/null_server.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "tests/bench/load/http_message.h"

namespace penstock::bench {
namespace {

constexpr std::string_view kAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
// How soon the end is noticed.
constexpr int kPollMs = 20;

void WatchInput(int epoll, int fd) {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.fd = fd;
  ::epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

}  // namespace

NullServer::NullServer() {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(at);
  if (::bind(listener_, reinterpret_cast<const sockaddr*>(&at), sizeof(at)) != 0 ||
      ::listen(listener_, 1024) != 0 ||
      ::getsockname(listener_, reinterpret_cast<sockaddr*>(&at), &size) != 0) {
    std::perror("bench: listen");
    std::exit(1);
  }
  address_ = absl::StrCat("127.0.0.1:", ntohs(at.sin_port));
  epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
  WatchInput(epoll_, listener_);
  thread_ = std::thread([this] { Serve(); });
}

NullServer::~NullServer() {
  stopping_ = true;
  thread_.join();
  ::close(epoll_);
  ::close(listener_);
}

double NullServer::cpu_seconds() const {
  clockid_t clock;
  timespec time{};
  auto& thread = const_cast<std::thread&>(thread_);
  if (::pthread_getcpuclockid(thread.native_handle(), &clock) == 0) ::clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void NullServer::Serve() {
  std::map<int, std::string> requests;
  epoll_event events[256];
  char bytes[64 * 1024];
  while (!stopping_) {
    const int count = ::epoll_wait(epoll_, events, 256, kPollMs);
    for (int i = 0; i < count; ++i) {
      const int fd = events[i].data.fd;
      if (fd == listener_) {
        const int accepted = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        const int on = 1;
        ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        WatchInput(epoll_, accepted);
        continue;
      }
      const ssize_t got = ::recv(fd, bytes, sizeof(bytes), MSG_DONTWAIT);
      if (got <= 0) {
        ::close(fd);
        requests.erase(fd);
        continue;
      }
      std::string& request = requests[fd];
      request.append(bytes, static_cast<size_t>(got));
      if (HttpMessageBytes(request) == 0) continue;
      request.clear();
      if (::send(fd, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL) < 0) ::close(fd);
    }
  }
  for (const auto& [fd, request] : requests) ::close(fd);
}

}  // namespace penstock::bench
