#include "tests/support/fault_proxy/fault_proxy.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/time/clock.h"
#include "common/listen_address.h"

namespace penstock::testing {
namespace {

constexpr int kPatienceMs = 20'000;

// A blocking socket with deadlines. `reset` is set once a read fails.
struct Peer {
  explicit Peer(int socket) : fd(socket) {}
  Peer(Peer&& other) noexcept : fd(std::exchange(other.fd, -1)), reset(other.reset) {}
  ~Peer() {
    if (fd >= 0) close(fd);
  }

  void Send(const std::string& bytes) { send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL); }
  void End() { shutdown(fd, SHUT_WR); }
  // What one read returns; nullopt at the end, after a reset or at the timeout.
  std::optional<std::string> ReadSome(int timeout_ms = kPatienceMs) {
    pollfd wait{.fd = fd, .events = POLLIN, .revents = 0};
    if (poll(&wait, 1, timeout_ms) != 1) return std::nullopt;
    std::string bytes(65536, 0);
    const ssize_t count = recv(fd, bytes.data(), bytes.size(), 0);
    reset = reset || (count < 0 && errno == ECONNRESET);
    if (count <= 0) return std::nullopt;
    bytes.resize(static_cast<size_t>(count));
    return bytes;
  }
  // Reads until `count` bytes have come, or no more will.
  std::string Read(size_t count) {
    std::string all;
    while (all.size() < count) {
      const auto some = ReadSome();
      if (!some.has_value()) break;
      all += *some;
    }
    return all;
  }
  bool SaysNothingFor(int timeout_ms) { return !ReadSome(timeout_ms).has_value() && !reset; }

  int fd;
  bool reset = false;
};

sockaddr_in Loopback(uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

class Server {
 public:
  Server() : fd_(socket(AF_INET, SOCK_STREAM, 0)) {
    const sockaddr_in address = Loopback(0);
    bind(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    listen(fd_, 16);
  }
  ~Server() { close(fd_); }

  std::string address() const {
    sockaddr_in bound{};
    socklen_t length = sizeof(bound);
    getsockname(fd_, reinterpret_cast<sockaddr*>(&bound), &length);
    return "127.0.0.1:" + std::to_string(ntohs(bound.sin_port));
  }
  Peer Accept() {
    pollfd wait{.fd = fd_, .events = POLLIN, .revents = 0};
    return Peer(poll(&wait, 1, kPatienceMs) == 1 ? accept(fd_, nullptr, nullptr) : -1);
  }

 private:
  int fd_;
};

Peer Connect(const FaultProxy& proxy) {
  const sockaddr_in address = Loopback(ParseListenAddress(proxy.address())->port);
  Peer peer(socket(AF_INET, SOCK_STREAM, 0));
  connect(peer.fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
  return peer;
}

class FaultProxyTest : public ::testing::Test {
 protected:
  Server server_;
  FaultProxy proxy_{server_.address(), 7};
};

TEST_F(FaultProxyTest, PassesBytesAndEndsBothWays) {
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  client.Send("ping");
  EXPECT_EQ(server.Read(4), "ping");
  server.Send("pong");
  server.End();
  EXPECT_EQ(client.Read(100), "pong");
  EXPECT_FALSE(client.reset);
  client.Send("still heard");
  EXPECT_EQ(server.Read(11), "still heard");
  EXPECT_EQ(proxy_.bytes_to_client(), 4u);
}

TEST_F(FaultProxyTest, SlicesKeepEveryByteInOrder) {
  proxy_.SetFaults({.to_client = {.slice_bytes_max = 3}});
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  std::string sent;
  for (int i = 0; i < 500; ++i) sent += std::to_string(i);
  server.Send(sent);
  EXPECT_EQ(client.Read(sent.size()), sent);
}

TEST_F(FaultProxyTest, DelayHoldsBytesBack) {
  proxy_.SetFaults({.to_server = {.delay = absl::Milliseconds(200)}});
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  const absl::Time sent = absl::Now();
  client.Send("late");
  EXPECT_EQ(server.Read(4), "late");
  EXPECT_GE(absl::Now() - sent, absl::Milliseconds(200));
}

TEST_F(FaultProxyTest, ThrottleLimitsTheRate) {
  proxy_.SetFaults({.to_client = {.bytes_per_second = 10'000}});
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  const absl::Time sent = absl::Now();
  server.Send(std::string(4'000, 'x'));
  EXPECT_EQ(client.Read(4'000).size(), 4'000u);
  EXPECT_GE(absl::Now() - sent, absl::Milliseconds(350));
}

TEST_F(FaultProxyTest, BlackHolePassesNothingUntilItIsTakenAway) {
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  proxy_.SetFaults({.to_client = {.black_hole = true}});
  server.Send("lost for now");
  EXPECT_TRUE(client.SaysNothingFor(100));
  proxy_.SetFaults({});
  EXPECT_EQ(client.Read(12), "lost for now");
}

TEST_F(FaultProxyTest, BlackHoleOfOpenConnectionsSparesNewOnes) {
  Peer old_client = Connect(proxy_);
  Peer old_server = server_.Accept();
  proxy_.BlackHoleOpenConnections();
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  old_server.Send("never");
  server.Send("now");
  EXPECT_EQ(client.Read(3), "now");
  proxy_.SetFaults({});
  EXPECT_TRUE(old_client.SaysNothingFor(100));
}

// How many bytes get through before the reset of the first connection.
size_t BytesBeforeReset(uint64_t seed) {
  Server upstream;
  FaultProxy proxy(upstream.address(), seed);
  proxy.SetFaults({.to_client = {.reset_after_bytes_max = 50'000}});
  Peer client = Connect(proxy);
  Peer server = upstream.Accept();
  server.Send(std::string(50'000, 'x'));
  const size_t read = client.Read(50'000).size();
  client.Read(1);
  EXPECT_TRUE(client.reset);
  return read;
}

TEST(FaultProxySeedTest, ResetsAtAByteThatTheSeedDecides) {
  const size_t first = BytesBeforeReset(1);
  EXPECT_GE(first, 1u);
  EXPECT_EQ(BytesBeforeReset(1), first);
  EXPECT_NE(BytesBeforeReset(2), first);
}

TEST_F(FaultProxyTest, ResetsOpenConnectionsOnBothSides) {
  Peer client = Connect(proxy_);
  Peer server = server_.Accept();
  client.Send("x");
  EXPECT_EQ(server.Read(1), "x");
  EXPECT_EQ(proxy_.connections(), 1u);
  proxy_.ResetOpenConnections();
  client.Read(1);
  server.Read(1);
  EXPECT_TRUE(client.reset);
  EXPECT_TRUE(server.reset);
}

TEST_F(FaultProxyTest, RefusesNewConnections) {
  proxy_.SetFaults({.refuse = true});
  Peer client = Connect(proxy_);
  client.Read(1);
  EXPECT_TRUE(client.reset);
}

TEST_F(FaultProxyTest, FollowsAServerThatMoved) {
  Server moved;
  proxy_.SetUpstream(moved.address());
  Peer client = Connect(proxy_);
  Peer server = moved.Accept();
  client.Send("found");
  EXPECT_EQ(server.Read(5), "found");
}

TEST_F(FaultProxyTest, AnUpstreamThatIsAwayResetsTheClient) {
  proxy_.SetUpstream("127.0.0.1:1");
  Peer client = Connect(proxy_);
  client.Read(1);
  EXPECT_TRUE(client.reset);
}

}  // namespace
}  // namespace penstock::testing
