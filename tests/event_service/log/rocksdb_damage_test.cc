// Damage to a log, and what readers are told of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/record_format.h"
#include "event_service/log/retention.h"
#include "event_service/log/rocksdb_store.h"
#include "tests/event_service/log/rocksdb_event_log_fixture.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class DamagedFileTest : public RocksDbEventLogTest {
 protected:
  // 200 events of 2 KB that do not compress, in one file with many blocks.
  DamagedFileTest() {
    for (int i = 1; i <= 200; ++i) AppendNoise(i);
    EXPECT_TRUE(log().Compact().ok());
    disk_.Close();
  }
  void AppendNoise(int i) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_", i);
    uint64_t state = static_cast<uint64_t>(i) * 0x9e3779b97f4a7c15u;
    for (int n = 0; n < 2000; ++n) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      spec.raw_json.push_back(static_cast<char>('!' + (state >> 33) % 90));
    }
    ASSERT_TRUE(log().Apply({Stored(static_cast<uint64_t>(i), spec)}).ok());
  }
  // Of the file with the events, the largest.
  std::string EventFile() const {
    std::string largest;
    for (const std::string& file : disk_.Files(".sst")) {
      if (largest.empty() ||
          std::filesystem::file_size(file) > std::filesystem::file_size(largest)) {
        largest = file;
      }
    }
    return largest;
  }
};

TEST_F(DamagedFileTest, ACorruptBlockIsDataLossForItsEventsOnly) {
  disk_.FlipBit(EventFile(), 100'000);
  disk_.MustOpen();
  std::vector<uint64_t> before = ReadAll();
  const std::optional<SequenceRange> range = DataLossRange(error_);
  ASSERT_TRUE(range.has_value()) << error_;
  EXPECT_EQ(before.size(), range->from - 1);
  EXPECT_LE(range->to - range->from, 20u);
  EXPECT_THAT(std::string(error_.message()),
              HasSubstr(absl::StrCat("events ", range->from, " to ", range->to)));
  // The damage itself, and what lies on both sides of it.
  EXPECT_EQ(log().Get(range->from).status().code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(log().GetById(absl::StrCat("evt_", range->to)).status().code(),
            absl::StatusCode::kDataLoss);
  EXPECT_TRUE(log().Get(range->from - 1).ok());
  EXPECT_TRUE(log().Get(range->to + 1).ok());
  error_ = absl::OkStatus();
  EXPECT_EQ(ReadAll(range->to).size(), 200 - range->to);
  EXPECT_TRUE(error_.ok()) << error_;

  // The same range from behind.
  uint64_t last = 0;
  const auto ignore = [&](const auto& event) {
    last = event->sequence();
    return true;
  };
  const ReadLimits all = {.events_max = 1000, .bytes_max = 100'000'000};
  ASSERT_TRUE(log().ReadBackwards(201, all, ignore).ok());
  EXPECT_EQ(last, range->to + 1);
  const auto backwards = log().ReadBackwards(last, all, ignore);
  ASSERT_TRUE(DataLossRange(backwards.status()).has_value()) << backwards.status();
  EXPECT_EQ(DataLossRange(backwards.status())->from, range->from);
  EXPECT_EQ(DataLossRange(backwards.status())->to, range->to);
  EXPECT_EQ(log().ReadBackwards(range->from, all, ignore)->scanned_to, 1u);
}

TEST_F(DamagedFileTest, ADamagedLogStillTakesEvents) {
  disk_.FlipBit(EventFile(), 100'000);
  disk_.MustOpen();
  AppendNoise(201);
  EXPECT_TRUE(log().GetById("evt_201").ok());
  EXPECT_EQ(*log().FindSequence("evt_50"), std::optional<uint64_t>(50));
}

TEST_F(DamagedFileTest, ADamagedFirstOrLastBlockDoesNotHideHowFarTheLogGoes) {
  const DiskLog::Copy copy = disk_.Save();
  const uint64_t end = std::filesystem::file_size(EventFile());
  for (uint64_t offset : {uint64_t{100}, end - 20'000}) {
    disk_.Restore(copy);
    disk_.FlipBit(EventFile(), offset);
    disk_.MustOpen();
    EXPECT_EQ(log().bounds().head, 200u);
    ReadAll();
    ASSERT_TRUE(DataLossRange(error_).has_value()) << error_;
    disk_.Close();
  }
}

TEST_F(DamagedFileTest, AMissingFileIsRefused) {
  disk_.Delete(EventFile());
  ExpectRefused(absl::StatusCode::kDataLoss, "acknowledged events up to 200");
}

// What is old is told by the index of times then, or the log would grow for ever.
TEST_F(DamagedFileTest, RetentionComesPastADamagedFirstBlock) {
  disk_.FlipBit(EventFile(), 100);
  disk_.MustOpen();
  EXPECT_EQ(log().bounds().earliest, 1u);
  EXPECT_EQ(log().bounds().earliest_committed_at, TestEpoch());
  const RetentionPolicy an_hour = {.time_max = absl::Hours(1)};
  ASSERT_TRUE(ApplyRetention(log(), an_hour, TestEpoch() + absl::Hours(2)).ok());
  EXPECT_EQ(log().bounds().earliest, 0u);
}

TEST_F(DamagedFileTest, TheTimeOfTheHeadIsKnownWithoutTheIndexOfTimes) {
  DropEntries(Family::kTimes, {EncodeTimeKey({absl::ToUnixMicros(TestEpoch()), 200}),
                               EncodeTimeKey({absl::ToUnixMicros(TestEpoch()), 199})});
  disk_.MustOpen();
  EXPECT_EQ(log().bounds().head_committed_at, TestEpoch());
}

// RocksDB itself is content with each of these; the chain of the records is not.
class HoleTest : public RocksDbEventLogTest {
 protected:
  // Of nine events.
  void Lose(std::initializer_list<uint64_t> sequences) {
    AppendMany(9);
    disk_.Close();
    std::vector<std::string> keys;
    for (uint64_t sequence : sequences) keys.push_back(EventKey(sequence));
    DropEntries(Family::kEvents, keys);
    disk_.MustOpen();
  }
  static void ExpectRange(const absl::Status& status, uint64_t from, uint64_t to) {
    const auto range = DataLossRange(status);
    ASSERT_TRUE(range.has_value()) << status;
    EXPECT_EQ(range->from, from);
    EXPECT_EQ(range->to, to);
  }
};

TEST_F(HoleTest, IsDataLossFromBothSidesAndNeverASilentJump) {
  Lose({4, 5, 9});
  EXPECT_THAT(ReadAll(), ElementsAre(1, 2, 3));
  ExpectRange(error_, 4, 5);
  EXPECT_THAT(ReadAll(5), ElementsAre(6, 7, 8));
  ExpectRange(error_, 9, 9);
  const auto ignore = [](const auto&) { return true; };
  ExpectRange(log().ReadBackwards(10, ReadLimits(), ignore).status(), 9, 9);
  EXPECT_EQ(log().ReadBackwards(9, ReadLimits(), ignore)->scanned_to, 6u);
  ExpectRange(log().ReadBackwards(6, ReadLimits(), ignore).status(), 4, 5);
  ExpectRange(log().GetById("evt_4").status(), 4, 4);
}

TEST_F(HoleTest, BeforeTheFirstEventIsNoLaterBeginningOfTheLog) {
  Lose({1, 2, 3});
  EXPECT_EQ(log().bounds().earliest, 1u);
  EXPECT_THAT(ReadAll(log().bounds().earliest - 1), IsEmpty());
  ExpectRange(error_, 1, 3);
  ASSERT_TRUE(log().TrimBefore(TestEpoch() + absl::Seconds(4)).ok());
  EXPECT_EQ(log().bounds().earliest, 4u);
  EXPECT_EQ(ReadAll(3).size(), 6u);
}

}  // namespace
}  // namespace penstock::event_service
