#include "event_service/log/retention.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"
#include "tests/support/event_log/memory_event_log.h"

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

// ---- A log under steady load, for simulated days ----------------------------------

using ::penstock::testing::DiskLog;
using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;

class SteadyLoadTest : public ::testing::Test {
 protected:
  static constexpr int kEventsPerDay = 2000;
  static constexpr int kPassesPerDay = 24;

  SteadyLoadTest() {
    disk_.options.now = [this] { return now_; };
    disk_.options.id_memory = absl::Hours(24 * 4);
    // So that a day makes several files, as it does in a log that is used.
    disk_.options.write_buffers_bytes_max = 1024 * 1024;
    disk_.MustOpen();
  }

  // Events that do not compress, commits and passes of retention in between.
  void LiveADay(const RetentionPolicy& policy) {
    for (int i = 0; i < kEventsPerDay; ++i) {
      EventSpec spec;
      spec.id = absl::StrCat("evt_", next_);
      spec.type = i % 10 == 0 ? "invoice.paid" : "charge.succeeded";
      for (int n = 0; n < 1000; ++n) {
        noise_ = noise_ * 6364136223846793005u + 1442695040888963407u;
        spec.raw_json.push_back(static_cast<char>('!' + (noise_ >> 33) % 90));
      }
      now_ += absl::Hours(24) / kEventsPerDay;
      ASSERT_TRUE(disk_.log().Apply({Stored(next_++, spec, now_)}).ok());
      if (i % (kEventsPerDay / kPassesPerDay) == 0) {
        ASSERT_TRUE(ApplyRetention(disk_.log(), policy, now_).ok());
      }
    }
  }
  // Bytes on disk at the end of each day.
  std::vector<uint64_t> LiveDays(int days, const RetentionPolicy& policy) {
    std::vector<uint64_t> bytes;
    for (int day = 0; day < days; ++day) {
      LiveADay(policy);
      bytes.push_back(disk_.log().SizeBytes());
    }
    return bytes;
  }
  // The disk is as full after the last days as it was when the limit was first reached.
  static void ExpectLevel(const std::vector<uint64_t>& bytes, size_t from_day) {
    for (const uint64_t day : bytes)
      std::printf("%llu KiB\n", static_cast<unsigned long long>(day / 1024));
    const auto middle = bytes.begin() + static_cast<std::ptrdiff_t>((from_day + bytes.size()) / 2);
    const uint64_t early =
        *std::max_element(bytes.begin() + static_cast<std::ptrdiff_t>(from_day), middle);
    const uint64_t late = *std::max_element(middle, bytes.end());
    EXPECT_LT(late, early + early / 4);
    EXPECT_LT(late, bytes[from_day] * 2);
  }

  absl::Time now_ = TestEpoch();
  uint64_t next_ = 1;
  uint64_t noise_ = 1;
  DiskLog disk_;
};

TEST_F(SteadyLoadTest, DiskUseLevelsOffUnderRetentionByTime) {
  ExpectLevel(LiveDays(20, {.time_max = absl::Hours(24 * 4)}), 5);
  // What is kept is what was asked for.
  EXPECT_NEAR(static_cast<double>(next_ - disk_.log().bounds().earliest), 4 * kEventsPerDay, 200);
}

TEST_F(SteadyLoadTest, DiskUseLevelsOffUnderRetentionByBytes) {
  constexpr uint64_t kBytesMax = 8 * 1024 * 1024;
  ExpectLevel(LiveDays(20, {.bytes_max = kBytesMax}), 5);
  const double kept = static_cast<double>(next_ - disk_.log().bounds().earliest) * 1100;
  EXPECT_NEAR(kept, static_cast<double>(kBytesMax), kBytesMax / 4.0);
}

TEST(Retention, ALimitThatIsFarTooLowTrimsATenthPerPass) {
  penstock::testing::MemoryEventLog log;
  for (uint64_t i = 1; i <= 1001; ++i) ASSERT_TRUE(log.Apply({Stored(i, absl::StrCat(i))}).ok());
  const RetentionPolicy policy = {.bytes_max = 10};
  EXPECT_FALSE(*ApplyRetention(log, policy, TestEpoch()));
  EXPECT_EQ(log.bounds().earliest, 102u);
  int passes = 1;
  while (!*ApplyRetention(log, policy, TestEpoch())) ++passes;
  EXPECT_GT(passes, 20);
  EXPECT_EQ(log.bounds().earliest, 1001u);
}

}  // namespace
}  // namespace penstock::event_service
