#include "tests/bench/load/http_load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include "absl/strings/numbers.h"
#include "tests/bench/load/arrivals.h"
#include "tests/bench/load/http_message.h"

namespace penstock::bench {
namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kLastAnswers = 30 * kSecond;
constexpr size_t kAnswerBytesMax = 16 * 1024;

int64_t ThreadCpuNs() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * kSecond + time.tv_nsec;
}

int Connect(const std::string& address) {
  const size_t colon = address.rfind(':');
  sockaddr_in to{};
  to.sin_family = AF_INET;
  int port = 0;
  if (colon == address.npos || !absl::SimpleAtoi(address.substr(colon + 1), &port) ||
      ::inet_pton(AF_INET, address.substr(0, colon).c_str(), &to.sin_addr) != 1) {
    std::fprintf(stderr, "bench: %s is no address\n", address.c_str());
    std::exit(1);
  }
  to.sin_port = htons(static_cast<uint16_t>(port));
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&to), sizeof(to)) != 0) {
    std::perror("bench: connect");
    std::exit(1);
  }
  return fd;
}

class Generator {
 public:
  explicit Generator(const LoadOptions& options) : options_(options) {}

  LoadResult Run() {
    epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
    connections_.resize(options_.connections);
    for (size_t i = 0; i < connections_.size(); ++i) {
      connections_[i].fd = Connect(options_.address);
      epoll_event event{};
      event.events = EPOLLIN;
      event.data.u64 = i;
      ::epoll_ctl(epoll_, EPOLL_CTL_ADD, connections_[i].fd, &event);
      idle_.push_back(i);
    }
    const int64_t begin = NowNs();
    result_.start = begin + options_.warm_up_ns;
    result_.end = result_.start + options_.measured_ns;
    if (options_.per_second > 0) {
      arrivals_.emplace(options_.per_second, options_.seed, begin, result_.end);
    }
    Loop();
    for (const Connection& connection : connections_) ::close(connection.fd);
    ::close(epoll_);
    result_.seconds = static_cast<double>(measured_until_ - measured_from_) * 1e-9;
    if (result_.answered > 0) {
      result_.own_cpu_us = static_cast<double>(cpu_until_ - cpu_from_) * 1e-3 /
                           static_cast<double>(result_.answered);
    }
    return std::move(result_);
  }

 private:
  struct Connection {
    int fd = -1;
    int64_t posted = 0;
    std::string answer{};
  };

  void Loop() {
    int64_t now = NowNs();
    while (true) {
      PostWhatIsDue(now);
      if (now >= result_.end && (idle_.size() + result_.broken == connections_.size() ||
                                 now >= result_.end + kLastAnswers)) {
        return;
      }
      epoll_event events[256];
      const int count = Wait(now, events);
      now = NowNs();
      Mark(now);
      for (int i = 0; i < count; ++i) Receive(events[i].data.u64);
    }
  }

  void Mark(int64_t now) {
    if (!started_ && now >= result_.start) {
      started_ = true;
      if (options_.on_start) options_.on_start();
      measured_from_ = NowNs();
      cpu_from_ = ThreadCpuNs();
    }
    if (started_ && !ended_ && now >= result_.end) {
      ended_ = true;
      cpu_until_ = ThreadCpuNs();
      measured_until_ = NowNs();
      if (options_.on_end) options_.on_end();
    }
  }

  int Wait(int64_t now, epoll_event (&events)[256]) {
    int64_t until = now < result_.start ? result_.start
                    : now < result_.end ? result_.end
                                        : result_.end + kLastAnswers;
    if (arrivals_ && !idle_.empty() && arrivals_->next()) {
      until = std::min(until, *arrivals_->next());
    }
    const int64_t pause = std::max<int64_t>(until - now, 0);
    const timespec timeout{pause / kSecond, pause % kSecond};
    return ::epoll_pwait2(epoll_, events, 256, &timeout, nullptr);
  }

  void PostWhatIsDue(int64_t now) {
    if (arrivals_) {
      arrivals_->Advance(now);
      while (!idle_.empty() && arrivals_->waiting() > 0 && MayPost()) Post(arrivals_->Take());
    } else if (now < result_.end) {
      while (!idle_.empty() && MayPost()) Post(std::nullopt);
    }
  }

  bool MayPost() const { return options_.posts_max == 0 || result_.posts < options_.posts_max; }

  void Post(std::optional<int64_t> due) {
    Connection& connection = connections_[idle_.back()];
    const std::string& request = options_.request(result_.posts);
    connection.posted = due.value_or(NowNs());
    if (options_.on_post) options_.on_post(result_.posts, connection.posted);
    ++result_.posts;
    // Blocking: an answered connection has room for one request.
    const ssize_t sent = ::send(connection.fd, request.data(), request.size(), MSG_NOSIGNAL);
    // A connection that cannot send has an end or an error to be read, and is broken there.
    if (sent < 0) std::perror("bench: send");
    idle_.pop_back();
  }

  void Receive(size_t index) {
    Connection& connection = connections_[index];
    char bytes[4096];
    const ssize_t count = ::recv(connection.fd, bytes, sizeof(bytes), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (count <= 0) return Break(index);
    connection.answer.append(bytes, static_cast<size_t>(count));
    const size_t whole = HttpMessageBytes(connection.answer);
    if (whole == 0) {
      if (connection.answer.size() > kAnswerBytesMax) Break(index);
      return;
    }
    Answered(connection, index);
  }

  void Answered(Connection& connection, size_t index) {
    const int64_t now = NowNs();
    const bool ok = connection.answer.compare(0, 12, "HTTP/1.1 200") == 0;
    ++(ok ? result_.ok : result_.other);
    connection.answer.clear();
    idle_.push_back(index);
    if (started_ && !ended_) ++result_.answered;
    if (connection.posted >= result_.start && connection.posted < result_.end) {
      result_.latencies.Add(now - connection.posted);
    }
  }

  void Break(size_t index) {
    ::epoll_ctl(epoll_, EPOLL_CTL_DEL, connections_[index].fd, nullptr);
    const auto idle = std::find(idle_.begin(), idle_.end(), index);
    if (idle != idle_.end()) idle_.erase(idle);
    ++result_.broken;
  }

  const LoadOptions& options_;
  LoadResult result_;
  std::optional<Arrivals> arrivals_;
  std::vector<Connection> connections_;
  std::vector<size_t> idle_;
  int epoll_ = -1;
  bool started_ = false;
  bool ended_ = false;
  int64_t measured_from_ = 0, measured_until_ = 0;
  int64_t cpu_from_ = 0, cpu_until_ = 0;
};

}  // namespace

int64_t NowNs() {
  timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * kSecond + time.tv_nsec;
}

LoadResult RunLoad(const LoadOptions& options) { return Generator(options).Run(); }

}  // namespace penstock::bench
