#include "event_service/log/trim_cutoff.h"

#include <gtest/gtest.h>

namespace penstock::event_service {
namespace {

constexpr absl::Duration kRetention = absl::Hours(100);

LogBounds LogFrom(absl::Time earliest) {
  LogBounds bounds;
  bounds.earliest = 1;
  bounds.head = 9;
  bounds.earliest_committed_at = earliest;
  return bounds;
}

TEST(TrimCutoff, TrimsWhatIsPastItsRetention) {
  const absl::Time now = absl::FromUnixSeconds(1760000000);
  const absl::Time earliest = now - kRetention - absl::Minutes(1);
  EXPECT_EQ(TrimCutoff(now, kRetention, LogFrom(earliest)), now - kRetention);
}

TEST(TrimCutoff, AClockThatJumpsAheadTrimsAHundredthOfTheRetentionPerPass) {
  const absl::Time earliest = absl::FromUnixSeconds(1760000000);
  const absl::Time now = earliest + absl::Hours(24 * 365);
  EXPECT_EQ(TrimCutoff(now, kRetention, LogFrom(earliest)), earliest + absl::Hours(1));
}

TEST(TrimCutoff, AClockBehindTheLogTrimsNothing) {
  const absl::Time earliest = absl::FromUnixSeconds(1760000000);
  EXPECT_LT(TrimCutoff(earliest - absl::Hours(1), kRetention, LogFrom(earliest)), earliest);
}

TEST(TrimCutoff, EveryPassTakesAtLeastTheEarliestEventThatIsDue) {
  const absl::Time earliest = absl::FromUnixSeconds(1760000000);
  const absl::Time now = earliest + 2 * kRetention;
  EXPECT_GT(TrimCutoff(now, kRetention, LogFrom(earliest)), earliest);
}

}  // namespace
}  // namespace penstock::event_service
