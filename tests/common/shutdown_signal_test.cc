#include "common/shutdown_signal.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

namespace penstock {
namespace {

TEST(ShutdownSignal, ReportsTheSignalThatCame) {
  ShutdownSignal shutdown;
  kill(getpid(), SIGTERM);
  EXPECT_EQ(shutdown.Wait(), "SIGTERM");
  kill(getpid(), SIGINT);
  EXPECT_EQ(shutdown.Wait(), "SIGINT");
}

TEST(ShutdownSignal, ARequestEndsTheWaitAndGivesItsReason) {
  ShutdownSignal shutdown;
  shutdown.Request("commit failed");
  EXPECT_EQ(shutdown.Wait(), "commit failed");
}

}  // namespace
}  // namespace penstock
