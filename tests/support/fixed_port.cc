#include "tests/support/fixed_port.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <fstream>

namespace penstock::testing {
namespace {

// Below it are the ports of well-known services.
constexpr int kLowest = 10'000;
// Ports that a process asks for before it comes to those of the next process.
constexpr int kPerProcess = 64;

int LowestEphemeral() {
  int lowest = 0;
  std::ifstream("/proc/sys/net/ipv4/ip_local_port_range") >> lowest;
  return lowest;
}

bool IsFree(std::uint16_t port) {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return false;
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  // As servers do, which start again while old connections linger.
  const int yes = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
  // A listening socket is in the way of this one only once this one listens too.
  const bool free = bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0 &&
                    listen(fd, 1) == 0;
  close(fd);
  return free;
}

}  // namespace

std::uint16_t FindFixedPort() {
  static std::atomic<int> asked = getpid() * kPerProcess;
  const int ports = LowestEphemeral() - kLowest;
  for (int tried = 0; tried < ports; ++tried) {
    const auto port = static_cast<std::uint16_t>(kLowest + asked++ % ports);
    if (IsFree(port)) return port;
  }
  return 0;
}

}  // namespace penstock::testing
