#include "webhook_ingress/app/log_limiter.h"

#include <gtest/gtest.h>

namespace penstock::ingress {
namespace {

TEST(LogLimiterTest, LetsABurstThroughAndCountsTheRest) {
  LogLimiter limiter(3);
  const absl::Time now = absl::UnixEpoch();
  for (int i = 0; i < 3; ++i) EXPECT_EQ(limiter.Admit(now), 0u) << i;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(limiter.Admit(now), std::nullopt) << i;
  EXPECT_EQ(limiter.Admit(now + absl::Seconds(1)), 5u);
  EXPECT_EQ(limiter.Admit(now + absl::Seconds(1)), 0u);
}

TEST(LogLimiterTest, AClockThatGoesBackNeitherFillsNorBlocks) {
  LogLimiter limiter(1);
  const absl::Time now = absl::UnixEpoch();
  EXPECT_TRUE(limiter.Admit(now).has_value());
  EXPECT_FALSE(limiter.Admit(now - absl::Hours(1)).has_value());
  EXPECT_TRUE(limiter.Admit(now - absl::Hours(1) + absl::Seconds(1)).has_value());
}

}  // namespace
}  // namespace penstock::ingress
