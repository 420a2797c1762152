#include "tests/support/fixed_port.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>
#include <set>

namespace penstock::testing {
namespace {

TEST(FixedPort, IsNoneThatAnOutgoingConnectionCouldBeGiven) {
  int lowest_ephemeral = 0;
  std::ifstream("/proc/sys/net/ipv4/ip_local_port_range") >> lowest_ephemeral;
  for (int i = 0; i < 100; ++i) EXPECT_LT(FindFixedPort(), lowest_ephemeral);
}

TEST(FixedPort, IsAnotherOneEachTime) {
  std::set<int> ports;
  for (int i = 0; i < 100; ++i) ports.insert(FindFixedPort());
  EXPECT_EQ(ports.size(), 100u);
  EXPECT_FALSE(ports.contains(0));
}

TEST(FixedPort, IsNotOneThatAServerListensOn) {
  const int first = FindFixedPort();
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  ASSERT_GE(fd, 0);
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  // The one that would come next, unless something else of this machine has it.
  address.sin_port = htons(static_cast<std::uint16_t>(first + 1));
  if (bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
      listen(fd, 1) != 0) {
    close(fd);
    GTEST_SKIP() << "port " << first + 1 << " is in use here";
  }
  EXPECT_NE(FindFixedPort(), first + 1);
  close(fd);
}

}  // namespace
}  // namespace penstock::testing
