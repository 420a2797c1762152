// What may happen to a log on disk, one hazard per test.
#include "event_service/log/rocksdb_event_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/big_endian.h"
#include "event_service/log/crc32c.h"
#include "event_service/log/rocksdb_store.h"
#include "tests/event_service/log/rocksdb_event_log_fixture.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::EventSpec;
using ::penstock::testing::ReadFile;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;
using ::penstock::testing::WriteFile;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string CrcBytes(std::string_view data) {
  std::string bytes;
  AppendBigEndian(Crc32c(data), bytes);
  return bytes;
}

// ---- Losses that must be noticed -------------------------------------------

TEST_F(RocksDbEventLogTest, ADeletedWalIsRefusedNamingTheEvents) {
  AppendMany(10);
  disk_.Crash();
  disk_.DeleteWal();
  ExpectRefused(absl::StatusCode::kDataLoss, "events 1 to 10 are missing");
  // Refusing changed nothing.
  ExpectRefused(absl::StatusCode::kDataLoss, "events 1 to 10 are missing");
}

TEST_F(RocksDbEventLogTest, TheVeryFirstAcknowledgedEventIsMissedToo) {
  Append("evt_1");
  disk_.Crash();
  disk_.DeleteWal();
  ExpectRefused(absl::StatusCode::kDataLoss, "event 1 is missing");
}

TEST_F(RocksDbEventLogTest, AFlippedBitAnywhereInTheWalIsRefusedOrHarmless) {
  AppendMany(10);
  disk_.Crash();
  const std::string wal = disk_.Files(".log").back();
  const std::string intact = ReadFile(wal);
  const size_t step = std::max<size_t>(1, intact.size() / 60);
  int refused = 0;
  for (size_t offset = 0; offset < intact.size(); offset += step) {
    disk_.FlipBitInWal(offset);
    const absl::Status status = disk_.Open();
    if (status.ok()) {
      EXPECT_EQ(ReadAll().size(), 10u) << offset;
      ADD_FAILURE() << "every byte of the log is covered by a checksum, but not " << offset;
      return;
    }
    ++refused;
    EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss) << status;
    EXPECT_THAT(std::string(status.message()), HasSubstr(" missing. Restore"));
    // A refusal leaves the log as it is, so mending the bit mends the log.
    WriteFile(wal, intact);
  }
  EXPECT_GT(refused, 50);
  disk_.MustOpen();
  EXPECT_EQ(ReadAll().size(), 10u);
}

TEST_F(RocksDbEventLogTest, ATruncatedWalIsRefusedNamingTheEvents) {
  AppendMany(9);
  Append("evt_large", 10'000);
  disk_.Crash();
  disk_.TruncateWal(5'000);
  ExpectRefused(absl::StatusCode::kDataLoss, "event 10 is missing");
}

TEST_F(RocksDbEventLogTest, ALogRestoredFromAnOlderCopyUnderItsMarkIsRefused) {
  AppendMany(5);
  disk_.Close();
  const std::string wal = disk_.Files(".log").back();
  const std::string old_wal = ReadFile(wal);
  const std::string wal_name = std::filesystem::path(wal).filename();
  disk_.MustOpen();
  AppendMany(5);
  disk_.Crash();
  disk_.DeleteWal();
  WriteFile(disk_.path(wal_name), old_wal);
  ExpectRefused(absl::StatusCode::kDataLoss, "are missing");
}

TEST_F(RocksDbEventLogTest, AMarkOfAnotherLogIsRefused) {
  AppendMany(3);
  disk_.Close();
  DiskLog other;
  other.MustOpen();
  other.Close();
  WriteFile(disk_.path("MARK"), ReadFile(other.path("MARK")));
  ExpectRefused(absl::StatusCode::kDataLoss, "mark belongs to another log");
}

TEST_F(RocksDbEventLogTest, ALostMarkIsRefused) {
  AppendMany(3);
  disk_.Close();
  disk_.Delete(disk_.path("MARK"));
  ExpectRefused(absl::StatusCode::kDataLoss, "its mark is lost");
}

TEST_F(RocksDbEventLogTest, AnUnreadableDatabaseIsRefusedAndLeftAlone) {
  AppendMany(3);
  disk_.Close();
  disk_.Delete(disk_.path("CURRENT"));
  ExpectRefused(absl::StatusCode::kDataLoss, "events 1 to 3 are missing");
  disk_.options.accept_data_loss = true;
  ExpectRefused(absl::StatusCode::kDataLoss, "events 1 to 3 are missing");
}

// ---- Accepting a loss --------------------------------------------------------

TEST_F(RocksDbEventLogTest, AnAcceptedLossStartsANewLogIdAndNeverReusesASequence) {
  const std::string old_log_id = log().log_id();
  AppendMany(9);
  Append("evt_large", 10'000);
  disk_.Crash();
  disk_.TruncateWal(5'000);
  OpenAcceptingLoss();
  EXPECT_NE(log().log_id(), old_log_id);
  EXPECT_EQ(log().bounds().head, 10u);
  EXPECT_EQ(ReadAll().size(), 9u);
  EXPECT_TRUE(error_.ok()) << error_;
  Append("evt_next");
  EXPECT_EQ((*log().GetById("evt_next"))->sequence(), 11u);
  // The lost event comes again as a new one.
  EXPECT_EQ(log().FindSequence("evt_large")->has_value(), false);

  const std::string new_log_id = log().log_id();
  disk_.Crash();
  disk_.MustOpen();
  EXPECT_EQ(log().log_id(), new_log_id);
  EXPECT_THAT(ReadAll(8), ElementsAre(9, 11));
  EXPECT_TRUE(error_.ok()) << error_;
}

TEST_F(RocksDbEventLogTest, AcceptingALossIsPossibleWhenNothingIsLeft) {
  AppendMany(5);
  disk_.Crash();
  disk_.DeleteWal();
  OpenAcceptingLoss();
  EXPECT_EQ(log().bounds().head, 5u);
  EXPECT_EQ(log().bounds().earliest, 0u);
  Append("evt_next");
  EXPECT_THAT(ReadAll(5), ElementsAre(6));
}

TEST_F(RocksDbEventLogTest, AcceptingALossChangesNothingWhenNothingIsLost) {
  const std::string log_id = log().log_id();
  AppendMany(3);
  disk_.Crash();
  OpenAcceptingLoss();
  EXPECT_EQ(log().log_id(), log_id);
  EXPECT_EQ(log().bounds().head, 3u);
}

TEST_F(RocksDbEventLogTest, WithoutAMarkSequencesJumpBecauseNobodyKnowsHowFarTheyWent) {
  const std::string old_log_id = log().log_id();
  AppendMany(3);
  disk_.Close();
  disk_.Delete(disk_.path("MARK"));
  OpenAcceptingLoss();
  EXPECT_NE(log().log_id(), old_log_id);
  EXPECT_GT(log().bounds().head, 1'000'000u);
  EXPECT_EQ(ReadAll().size(), 3u);
  disk_.Close();
  disk_.MustOpen();
}

// ---- Remains of a power cut ---------------------------------------------------

// What one more commit would have added to the log, cut and damaged in the
// ways that a power cut leaves it. That commit was never acknowledged.
TEST_F(RocksDbEventLogTest, TheTornTailOfAnUnacknowledgedWriteOpensWithEverythingAcknowledged) {
  AppendMany(5);
  const std::string mark_at_5 = ReadFile(disk_.path("MARK"));
  const uint64_t wal_at_5 = disk_.WalBytes();
  EventSpec large;
  large.payload_bytes = 12'000;
  large.id = "evt_6";
  const auto sixth = Stored(6, large);
  large.id = "evt_7";
  ASSERT_TRUE(log().Apply({sixth, Stored(7, large)}).ok());
  disk_.Crash();
  WriteFile(disk_.path("MARK"), mark_at_5);
  const DiskLog::Copy copy = disk_.Save();
  const std::string wal_name = std::filesystem::path(disk_.Files(".log").back()).filename();
  const std::string intact = copy.at(wal_name).substr(0, wal_at_5);
  const std::string tail = copy.at(wal_name).substr(wal_at_5);
  ASSERT_GT(tail.size(), 24'000u);

  std::vector<std::string> torn;
  for (size_t size : {0, 1, 6, 7, 8, 100, 4096, 12'100, 24'000}) {
    torn.push_back(tail.substr(0, size));
  }
  for (size_t start : {0, 7, 4096, 16'384}) {  // pages that never reached the disk
    std::string hole = tail;
    hole.replace(start, 4096, 4096, '\0');
    torn.push_back(hole);
  }
  torn.push_back(std::string(8192, '\0'));
  torn.push_back(tail.substr(0, 8192) + std::string(8192, '\0'));
  std::string flipped = tail;
  flipped[20'000] ^= 1;
  torn.push_back(flipped);

  for (size_t i = 0; i < torn.size(); ++i) {
    SCOPED_TRACE(absl::StrCat("tail ", i));
    disk_.Restore(copy);
    WriteFile(disk_.path(wal_name), intact + torn[i]);
    const absl::Status status = disk_.Open();
    ASSERT_TRUE(status.ok()) << status;
    // All or nothing of the group, and nothing before it.
    EXPECT_THAT(ReadAll(), ElementsAre(1, 2, 3, 4, 5));
    Append("evt_6_again");
    disk_.Crash();
    disk_.MustOpen();
    EXPECT_EQ(ReadAll().size(), 6u);
    disk_.Close();
  }
}

TEST_F(RocksDbEventLogTest, AWholeWriteThatWasNotAcknowledgedBelongsToTheLogAfterARestart) {
  AppendMany(5);
  const std::string mark_at_5 = ReadFile(disk_.path("MARK"));
  Append("evt_6");
  disk_.Crash();
  WriteFile(disk_.path("MARK"), mark_at_5);
  disk_.MustOpen();
  EXPECT_EQ(log().bounds().head, 6u);
  // From now on it counts as acknowledged: readers may have seen it.
  EXPECT_EQ(DecodeMark(ReadFile(disk_.path("MARK")))->acknowledged, 6u);
}

TEST_F(RocksDbEventLogTest, TornSlotsOfTheMarkDoNoHarm) {
  AppendMany(5);
  disk_.Close();
  disk_.FlipBit(disk_.path("MARK"), 50);
  disk_.MustOpen();
  EXPECT_EQ(ReadAll().size(), 5u);
}

TEST_F(RocksDbEventLogTest, AnInterruptedBirthIsNoLoss) {
  disk_.Close();
  const DiskLog::Copy born = disk_.Save();
  // Every prefix of what is made, in the order in which it is made.
  DiskLog::Copy only_mark = {{"MARK", born.at("MARK")}};
  disk_.Restore(only_mark);
  disk_.MustOpen();
  disk_.Close();
  DiskLog::Copy without_identity = born;
  for (auto& [name, content] : without_identity) {
    if (name.ends_with(".log")) content.clear();
  }
  disk_.Restore(without_identity);
  disk_.MustOpen();
  Append("evt_1");
  disk_.Close();
  DiskLog::Copy half_a_database = only_mark;  // CURRENT is made after MANIFEST
  for (const auto& [name, content] : born) {
    if (name.starts_with("MANIFEST")) half_a_database[name] = content;
  }
  disk_.Restore(half_a_database);
  disk_.MustOpen();
  Append("evt_1");
}

// ---- Between the write and the acknowledgement ----------------------------------

TEST_F(RocksDbEventLogTest, AnEventThatIsWrittenAndNotAcknowledgedIsThereForNobody) {
  Append("evt_1");
  disk_.Close();
  const MarkFile::Io system = MarkFile::SystemIo();
  std::function<void()> before_mark;
  disk_.options.mark_io = {[&](int fd, std::string_view bytes, uint64_t offset) {
                             if (before_mark) std::exchange(before_mark, nullptr)();
                             return system.write(fd, bytes, offset);
                           },
                           system.sync};
  disk_.MustOpen();
  bool looked = false;
  before_mark = [&] {
    looked = true;
    EXPECT_EQ(*log().FindSequence("evt_2"), std::nullopt);
    EXPECT_EQ(log().GetById("evt_2").status().code(), absl::StatusCode::kNotFound);
    EXPECT_EQ(log().LastSequenceBefore(absl::InfiniteFuture()).value_or(0), 1u);
    EXPECT_THAT(ReadAll(), ElementsAre(1));
  };
  Append("evt_2");
  EXPECT_TRUE(looked);
  EXPECT_EQ(*log().FindSequence("evt_2"), std::optional<uint64_t>(2));
  // Its mark still writes, from a thread of its own, through what ends with this test.
  disk_.Close();
}

// ---- Directories that are not ours to open -----------------------------------------

TEST_F(RocksDbEventLogTest, ASecondOpenerIsRefusedNamingTheFlag) {
  RocksDbEventLogOptions options;
  options.directory = disk_.directory();
  const auto second = RocksDbEventLog::Open(options);
  EXPECT_EQ(second.status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_THAT(std::string(second.status().message()),
              AllOf(HasSubstr("another process has it open"), HasSubstr("--log-dir"),
                    HasSubstr(disk_.directory())));
  Append("evt_1");  // The first one is not disturbed.
}

TEST_F(RocksDbEventLogTest, ADirectoryOfSomethingElseIsRefusedAndLeftAlone) {
  disk_.Close();
  disk_.Restore({{"notes.txt", "mine"}});
  ExpectRefused(absl::StatusCode::kFailedPrecondition, "notes.txt");
  EXPECT_EQ(disk_.Save().size(), 1u);
}

TEST_F(RocksDbEventLogTest, AnEmptyVolumeWithLostAndFoundIsFine) {
  disk_.Close();
  disk_.Restore({});
  std::filesystem::create_directory(disk_.path("lost+found"));
  disk_.MustOpen();
}

TEST_F(RocksDbEventLogTest, AFormatOfTheFutureIsRefused) {
  AppendMany(2);
  disk_.Close();
  std::string slot = ReadFile(disk_.path("MARK"));
  // The version of the mark, in all its slots, with the checksum made good again.
  for (size_t page : {0, 4096, 8192}) {
    slot[page + 11] = 2;
    slot.replace(page + 60, 4, CrcBytes(slot.substr(page, 60)));
  }
  WriteFile(disk_.path("MARK"), slot);
  ExpectRefused(absl::StatusCode::kFailedPrecondition, "another version of Penstock");
}

TEST_F(RocksDbEventLogTest, APathThatCannotBeADirectoryIsRefusedSayingWhy) {
  disk_.Close();
  WriteFile(disk_.path("file"), "");
  RocksDbEventLogOptions options;
  options.directory = disk_.path("file") + "/log";
  const auto log = RocksDbEventLog::Open(options);
  EXPECT_THAT(std::string(log.status().message()),
              AllOf(HasSubstr("Not a directory"), HasSubstr("--log-dir")));
}

// ---- Space and time -----------------------------------------------------------------

TEST_F(RocksDbEventLogTest, TheDiskReserveRefusesWritesAndReadsGoOn) {
  AppendMany(2);
  disk_.Close();
  uint64_t free_bytes = 0;
  disk_.options.disk_reserve_bytes = 1000;
  disk_.options.free_bytes = [&free_bytes] { return free_bytes; };
  disk_.MustOpen();
  EXPECT_EQ(log().Apply({Stored(3, "evt_3")}).code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(ReadAll().size(), 2u);
  // Neither does a trim write on such a disk; later it does.
  EXPECT_EQ(log().TrimBefore(absl::InfiniteFuture()).code(), absl::StatusCode::kResourceExhausted);
  free_bytes = 1000;
  EXPECT_TRUE(log().Apply({Stored(3, "evt_3")}).ok());
  EXPECT_EQ(ReadAll().size(), 3u);
  free_bytes = 1 << 20;
  EXPECT_TRUE(log().TrimBefore(absl::InfiniteFuture()).ok());
}

TEST_F(RocksDbEventLogTest, IdsAreForgottenAfterTheirMemoryAndNeverBeforeTheirEvent) {
  disk_.Close();
  absl::Time now = TestEpoch();
  disk_.options.now = [&now] { return now; };
  disk_.options.id_memory = absl::Hours(24);
  disk_.MustOpen();
  ASSERT_TRUE(log().Apply({Stored(1, "evt_1", TestEpoch())}).ok());
  ASSERT_TRUE(log().Apply({Stored(2, "evt_2", TestEpoch() + absl::Hours(20))}).ok());
  ASSERT_TRUE(log().Apply({Stored(3, "evt_3", TestEpoch() + absl::Hours(22))}).ok());
  const auto trim = [&](absl::Time before) {
    ASSERT_TRUE(log().TrimBefore(before).ok());
    ASSERT_TRUE(log().Compact().ok());
  };
  // Trimmed, but within the memory.
  now = TestEpoch() + absl::Hours(23);
  trim(TestEpoch() + absl::Hours(21));
  EXPECT_EQ(*log().FindSequence("evt_1"), std::optional<uint64_t>(1));
  // Past the memory.
  now = TestEpoch() + absl::Hours(30);
  trim(TestEpoch() + absl::Hours(21));
  EXPECT_EQ(*log().FindSequence("evt_1"), std::nullopt);
  EXPECT_EQ(*log().FindSequence("evt_2"), std::optional<uint64_t>(2));
  // Past the memory, but the event is retained.
  now = TestEpoch() + absl::Hours(1000);
  trim(TestEpoch() + absl::Hours(21));
  EXPECT_EQ(*log().FindSequence("evt_2"), std::nullopt);
  EXPECT_EQ(*log().FindSequence("evt_3"), std::optional<uint64_t>(3));
  EXPECT_EQ(ReadAll(2).size(), 1u);
}

TEST_F(RocksDbEventLogTest, TrimmingGivesSpaceBack) {
  for (int i = 0; i < 40; ++i) Append(absl::StrCat("evt_", i + 1), 100'000);
  ASSERT_TRUE(log().Compact().ok());
  disk_.Close();
  disk_.MustOpen();
  ASSERT_TRUE(log().TrimBefore(TestEpoch() + absl::Seconds(40)).ok());
  ASSERT_TRUE(log().Compact().ok());
  EXPECT_EQ(ReadAll(39).size(), 1u);
  EXPECT_LT(log().SizeBytes(), 500'000u);
}

}  // namespace
}  // namespace penstock::event_service
