// Backups, restores and what is saved from a log that cannot be opened.
#include "event_service/log/log_backup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <thread>

#include "absl/strings/str_cat.h"
#include "event_service/log/log_verify.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::ReadFile;
using ::penstock::testing::Stored;
using ::penstock::testing::TemporaryDirectory;
using ::penstock::testing::TestEpoch;
using ::penstock::testing::WriteFile;
using ::testing::HasSubstr;

namespace fs = std::filesystem;

class LogBackupTest : public ::testing::Test {
 protected:
  LogBackupTest() {
    disk_.options.directory_flag = "--data_dir";
    disk_.MustOpen();
  }

  RocksDbEventLog& log() { return disk_.log(); }
  void AppendMany(int count) {
    for (int i = 0; i < count; ++i) {
      const uint64_t sequence = log().bounds().head + 1;
      ASSERT_TRUE(log().Apply({Stored(sequence, absl::StrCat("evt_", sequence))}).ok());
    }
  }
  std::string Place(std::string_view name) const {
    return absl::StrCat(places_.path(), "/", std::string(name));
  }
  static RocksDbEventLogOptions At(const std::string& directory) {
    RocksDbEventLogOptions options;
    options.directory = directory;
    options.directory_flag = "--data_dir";
    options.disk_reserve_bytes = 0;
    return options;
  }
  static RestoreOptions From(const std::string& directory) {
    return {.from = directory, .replace = true, .time_stamp = "then"};
  }
  void MustBackup(const std::string& to) {
    const auto backup = log().Backup(to);
    ASSERT_TRUE(backup.ok()) << backup.status();
  }
  // The events of a log that must open.
  static uint64_t EventsIn(const std::string& directory) {
    const auto report = VerifyLog(At(directory));
    EXPECT_TRUE(report.ok()) << report.status();
    if (!report.ok()) return 0;
    for (const LogFault& fault : report->faults) ADD_FAILURE() << directory << ": " << fault.what;
    return report->events;
  }

  TemporaryDirectory places_;
  DiskLog disk_;
};

TEST_F(LogBackupTest, ABackupOfAnOpenLogHoldsEverythingAcknowledgedAndOpens) {
  AppendMany(20);
  const auto backup = log().Backup(Place("b"));
  ASSERT_TRUE(backup.ok()) << backup.status();
  EXPECT_EQ(backup->head, 20u);
  EXPECT_EQ(backup->log_id, log().log_id());
  AppendMany(5);  // The log goes on, the backup does not.
  EXPECT_EQ(EventsIn(Place("b")), 20u);
  EXPECT_EQ((*RocksDbEventLog::Open(At(Place("b"))))->bounds().head, 20u);
  EXPECT_EQ(log().bounds().head, 25u);
}

TEST_F(LogBackupTest, BackupsBesideCommitsAndRetentionAreEachWhole) {
  std::atomic<bool> done{false};
  std::thread committer([&] {
    while (!done) {
      AppendMany(1);
      EXPECT_TRUE(log().TrimBefore(TestEpoch() - absl::Hours(1)).ok());
    }
  });
  for (int i = 0; i < 5; ++i) {
    const uint64_t acknowledged = log().bounds().head;
    MustBackup(Place(absl::StrCat(i)));
    EXPECT_GE(EventsIn(Place(absl::StrCat(i))), acknowledged);
  }
  done = true;
  committer.join();
}

TEST_F(LogBackupTest, ABackupNeverReplacesWhatIsThere) {
  fs::create_directory(Place("b"));
  EXPECT_EQ(log().Backup(Place("b")).status().code(), absl::StatusCode::kAlreadyExists);
}

TEST_F(LogBackupTest, ABackupOfAClosedLogAndOfNone) {
  AppendMany(3);
  disk_.Close();
  EXPECT_EQ(BackupLog(At(disk_.directory()), Place("b"))->head, 3u);
  EXPECT_EQ(BackupLog(At(Place("none")), Place("c")).status().code(), absl::StatusCode::kNotFound);
  EXPECT_FALSE(fs::exists(Place("none")));
}

TEST_F(LogBackupTest, RemainsOfABackupThatWasKilledAreNoLogAndAreRemoved) {
  AppendMany(3);
  MustBackup(Place("b"));
  // As it is before it gets its mark and its name.
  fs::rename(Place("b"), Place(".c.partial"));
  fs::remove(Place(".c.partial/MARK"));
  EXPECT_THAT(std::string(RocksDbEventLog::Open(At(Place(".c.partial"))).status().message()),
              HasSubstr("its mark is lost"));
  MustBackup(Place("c"));
  EXPECT_FALSE(fs::exists(Place(".c.partial")));
  EXPECT_EQ(EventsIn(Place("c")), 3u);
}

// ---- Restore -------------------------------------------------------------------

TEST_F(LogBackupTest, RestoredElsewhereALogGetsANewIdBecauseNobodyKnowsWhatIsMissing) {
  AppendMany(10);
  MustBackup(Place("b"));
  const auto restored = RestoreLog(At(Place("new")), From(Place("b")));
  ASSERT_TRUE(restored.ok()) << restored.status();
  EXPECT_TRUE(restored->is_new_log_id);
  EXPECT_NE(restored->log_id, log().log_id());
  EXPECT_EQ(EventsIn(Place("new")), 10u);
  // Sequences that a consumer may have seen after the backup are not used again.
  EXPECT_GT(restored->head, 1'000'000u);
  EXPECT_EQ(EventsIn(Place("b")), 10u);
}

TEST_F(LogBackupTest, RestoredOverItsOwnLogACompleteCopyKeepsTheLogId) {
  AppendMany(10);
  MustBackup(Place("b"));
  const std::string log_id = log().log_id();
  disk_.Crash();
  disk_.Delete(disk_.path("CURRENT"));
  const auto restored = RestoreLog(At(disk_.directory()), From(Place("b")));
  ASSERT_TRUE(restored.ok()) << restored.status();
  EXPECT_FALSE(restored->is_new_log_id);
  EXPECT_EQ(restored->log_id, log_id);
  EXPECT_EQ(restored->replaced, disk_.directory() + "/replaced-then");
  EXPECT_TRUE(fs::exists(restored->replaced + "/MARK"));
  disk_.MustOpen();
  AppendMany(1);
  EXPECT_EQ(log().bounds().head, 11u);
}

TEST_F(LogBackupTest, RestoredOverALogThatWentFurtherACopyGetsANewIdAndReusesNoSequence) {
  AppendMany(10);
  MustBackup(Place("b"));
  AppendMany(7);
  const std::string log_id = log().log_id();
  disk_.Close();
  const auto restored = RestoreLog(At(disk_.directory()), From(Place("b")));
  ASSERT_TRUE(restored.ok()) << restored.status();
  EXPECT_TRUE(restored->is_new_log_id);
  EXPECT_NE(restored->log_id, log_id);
  EXPECT_EQ(restored->head, 17u);
  disk_.MustOpen();
  AppendMany(1);
  EXPECT_EQ(log().bounds().head, 18u);
  EXPECT_EQ((*log().GetById("evt_18"))->sequence(), 18u);
}

TEST_F(LogBackupTest, AnExistingLogIsOnlyReplacedWhenThatIsSaid) {
  AppendMany(2);
  MustBackup(Place("b"));
  disk_.Close();
  RestoreOptions restore = From(Place("b"));
  restore.replace = false;
  const absl::Status refused = RestoreLog(At(disk_.directory()), restore).status();
  EXPECT_EQ(refused.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_THAT(std::string(refused.message()), HasSubstr("--replace"));
  disk_.MustOpen();
}

TEST_F(LogBackupTest, WrongPlacesAreRefusedAndLeftAlone) {
  AppendMany(2);
  MustBackup(Place("b"));
  const auto code = [](const absl::StatusOr<RestoredLog>& restored) {
    return restored.status().code();
  };
  // A log that is in use, as the source and as the target.
  EXPECT_EQ(code(RestoreLog(At(Place("x")), From(disk_.directory()))),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(code(RestoreLog(At(disk_.directory()), From(Place("b")))),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(code(RestoreLog(At(Place("b")), From(Place("b")))),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(code(RestoreLog(At(Place("x")), From(Place("none")))), absl::StatusCode::kNotFound);
  fs::create_directory(Place("files"));
  WriteFile(Place("files/notes.txt"), "mine");
  EXPECT_EQ(code(RestoreLog(At(Place("x")), From(Place("files")))), absl::StatusCode::kNotFound);
  EXPECT_EQ(code(RestoreLog(At(Place("files")), From(Place("b")))),
            absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(ReadFile(Place("files/notes.txt")), "mine");
}

TEST_F(LogBackupTest, ADamagedCopyIsRefusedBeforeAnythingIsReplaced) {
  AppendMany(5);
  MustBackup(Place("b"));
  disk_.Close();
  for (const auto& entry : fs::directory_iterator(Place("b"))) {
    if (entry.path().extension() != ".sst") continue;
    fs::remove(entry.path());  // The file is shared with the log, its name is not.
    WriteFile(entry.path(), "damage");
  }
  EXPECT_EQ(RestoreLog(At(disk_.directory()), From(Place("b"))).status().code(),
            absl::StatusCode::kDataLoss);
  disk_.MustOpen();
  EXPECT_EQ(log().bounds().head, 5u);
}

// The process is killed before the n-th change of the disk, for every n.
TEST_F(LogBackupTest, ARestoreThatIsKilledAnywhereLeavesNothingThatOpensAsAHalfLog) {
  AppendMany(10);
  MustBackup(Place("b"));
  AppendMany(3);
  disk_.Close();
  const DiskLog::Copy before = disk_.Save();
  int refused = 0;
  for (int n = 0;; ++n) {
    SCOPED_TRACE(absl::StrCat("killed before step ", n));
    fs::remove_all(disk_.directory());
    fs::create_directory(disk_.directory());
    disk_.Restore(before);
    int steps = 0;
    RestoreOptions restore = From(Place("b"));
    restore.before_step = [&] {
      return steps++ == n ? absl::CancelledError("killed") : absl::OkStatus();
    };
    const bool finished = RestoreLog(At(disk_.directory()), restore).ok();
    if (finished) break;
    const auto opened = RocksDbEventLog::Open(At(disk_.directory()));
    if (opened.ok()) {
      // Not begun yet.
      EXPECT_EQ((*opened)->bounds().head, 13u);
      continue;
    }
    ++refused;
    EXPECT_THAT(std::string(opened.status().message()), HasSubstr("run the restore again"));
    // What the replaced log acknowledged is still known, half way through.
    const auto again = RestoreLog(At(disk_.directory()), From(Place("b")));
    ASSERT_TRUE(again.ok()) << again.status();
    EXPECT_TRUE(again->is_new_log_id);
    EXPECT_EQ(again->head, 13u);
    EXPECT_EQ(EventsIn(disk_.directory()), 10u);
  }
  EXPECT_GT(refused, 10);
}

// ---- Salvage ---------------------------------------------------------------------

class SalvageTest : public LogBackupTest {
 protected:
  // An event that does not compress.
  void AppendLarge() {
    ::penstock::testing::EventSpec spec;
    uint64_t state = 1;
    for (int n = 0; n < 20'000; ++n) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      spec.raw_json.push_back(static_cast<char>('!' + (state >> 33) % 90));
    }
    const uint64_t sequence = log().bounds().head + 1;
    spec.id = absl::StrCat("evt_", sequence);
    ASSERT_TRUE(log().Apply({Stored(sequence, spec)}).ok());
  }
  // What is left of the log in Place("s").
  RestoredLog MustSalvage() {
    const auto salvaged = SalvageLog(At(Place("s")), From(disk_.directory()));
    EXPECT_TRUE(salvaged.ok()) << salvaged.status();
    return salvaged.ok() ? *salvaged : RestoredLog();
  }
};

TEST_F(SalvageTest, ALogWithoutItsManifestIsSavedWhole) {
  AppendMany(10);
  const std::string log_id = log().log_id();
  disk_.Close();
  disk_.MustOpen();  // Opening writes what the first run left in the WAL to files.
  AppendMany(5);
  disk_.Crash();
  for (const auto& entry : fs::directory_iterator(disk_.directory())) {
    if (entry.path().filename().string().starts_with("MANIFEST")) fs::remove(entry.path());
  }
  EXPECT_THAT(std::string(disk_.Open().message()), HasSubstr("event-service salvage"));
  const RestoredLog salvaged = MustSalvage();
  EXPECT_NE(salvaged.log_id, log_id);
  EXPECT_EQ(salvaged.head, 15u);
  EXPECT_EQ(EventsIn(Place("s")), 15u);
}

TEST_F(SalvageTest, ALogThatNeverWroteAFileIsSavedFromItsWal) {
  AppendMany(10);
  disk_.Crash();
  disk_.Delete(disk_.path("CURRENT"));
  const RestoredLog salvaged = MustSalvage();
  EXPECT_EQ(salvaged.head, 10u);
  EXPECT_EQ(EventsIn(Place("s")), 10u);
}

TEST_F(SalvageTest, BehindADamagedRecordOfTheWalTheRestIsSavedToo) {
  // RocksDB gives up the rest of a block of 32 KiB.
  for (int i = 0; i < 10; ++i) AppendLarge();
  disk_.Crash();
  disk_.FlipBitInWal(50'000);
  disk_.Delete(disk_.path("CURRENT"));
  EXPECT_EQ(MustSalvage().head, 10u);
  EXPECT_TRUE((*RocksDbEventLog::Open(At(Place("s"))))->GetById("evt_10").ok());
}

TEST_F(SalvageTest, WithoutAFileOfEventsTheRestIsServedAndTheHoleIsDataLoss) {
  AppendLarge();
  AppendMany(9);
  ASSERT_TRUE(log().Compact().ok());
  disk_.Close();
  disk_.MustOpen();  // Nothing is left of them in the WAL.
  AppendMany(10);
  disk_.Crash();
  // The file with the first ten events.
  std::string largest;
  for (const std::string& file : disk_.Files(".sst")) {
    if (largest.empty() || fs::file_size(file) > fs::file_size(largest)) largest = file;
  }
  disk_.Delete(largest);
  EXPECT_THAT(std::string(disk_.Open().message()), HasSubstr("event-service salvage"));
  EXPECT_EQ(MustSalvage().head, 20u);
  const auto log = RocksDbEventLog::Open(At(Place("s")));
  ASSERT_TRUE(log.ok()) << log.status();
  const auto ignore = [](const auto&) { return true; };
  EXPECT_EQ((*log)->Read(0, ReadLimits(), ignore).status().code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ((*log)->Read(10, ReadLimits(), ignore)->scanned_to, 20u);
  EXPECT_TRUE((*log)->GetById("evt_15").ok());
}

}  // namespace
}  // namespace penstock::event_service
