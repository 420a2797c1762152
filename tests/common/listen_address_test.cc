#include "common/listen_address.h"

#include <gtest/gtest.h>

namespace penstock {
namespace {

TEST(ListenAddress, ParsesAndPrintsTheSameText) {
  for (const char* text : {"127.0.0.1:4242", "[::1]:0", "localhost:65535", "0.0.0.0:1"}) {
    const auto address = ParseListenAddress(text);
    ASSERT_TRUE(address.ok()) << text;
    EXPECT_EQ(address->ToString(), text);
  }
}

TEST(ListenAddress, RefusesWhatIsNotHostAndPort) {
  for (const char* text : {"", "4242", ":4242", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536",
                           "127.0.0.1:+1", "127.0.0.1: 1", "::1:4242", "host:12x"}) {
    EXPECT_FALSE(ParseListenAddress(text).ok()) << text;
  }
}

TEST(ListenAddress, KnowsLoopback) {
  for (const char* text : {"127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "localhost:1"}) {
    EXPECT_TRUE(ParseListenAddress(text)->IsLoopback()) << text;
  }
  for (const char* text : {"0.0.0.0:1", "[::]:1", "10.0.0.1:1", "127.example.com:1"}) {
    EXPECT_FALSE(ParseListenAddress(text)->IsLoopback()) << text;
  }
}

}  // namespace
}  // namespace penstock
