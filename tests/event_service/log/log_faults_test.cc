// A disk that fails at every possible moment, and one that loses power.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/notification.h"
#include "absl/time/clock.h"
#include "event_service/log/committer.h"
#include "event_service/log/rocksdb_event_log.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"
#include "tests/support/event_log/faulty_disk.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::EventSpec;
using ::penstock::testing::FaultyDisk;
using ::penstock::testing::PublishedWire;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;

class LogFaultsTest : public ::testing::Test {
 protected:
  LogFaultsTest() {
    disk_log_.options.env = disk_.env();
    disk_log_.options.mark_io = disk_.mark_io();
  }
  void PowerCut() {
    disk_log_.PowerCut(
        [this](const std::string& from, const std::string& to) { disk_.Save(from, to); });
  }
  // Opens without faults, after the end that the test chose.
  void Recover() {
    disk_.FailFrom(0);
    disk_log_.MustOpen();
  }
  absl::Status Append(uint64_t sequence) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_", sequence);
    spec.payload_bytes = 3000;
    const absl::Time at = TestEpoch() + absl::Seconds(static_cast<int64_t>(sequence));
    return disk_log_.log().Apply({Stored(sequence, spec, at)});
  }
  std::set<uint64_t> ReadAll() {
    std::set<uint64_t> sequences;
    uint64_t after = std::max<uint64_t>(disk_log_.log().bounds().earliest, 1) - 1;
    const ReadLimits all = {.events_max = 1'000'000, .bytes_max = 1'000'000'000};
    const auto position = disk_log_.log().Read(after, all, [&](const auto& event) {
      sequences.insert(event->sequence());
      return true;
    });
    EXPECT_TRUE(position.ok()) << position.status();
    return sequences;
  }

  // The disk outlives the log.
  FaultyDisk disk_;
  DiskLog disk_log_;
};

TEST_F(LogFaultsTest, ApplyReturnsOnlyOnceEverythingIsSynced) {
  disk_log_.MustOpen();
  for (uint64_t i = 1; i <= 5; ++i) {
    ASSERT_TRUE(Append(i).ok());
    EXPECT_EQ(disk_.UnsyncedBytes(), 0u);
  }
}

TEST_F(LogFaultsTest, APowerCutKeepsEverythingAcknowledgedAcrossFlushesAndMerges) {
  disk_log_.options.write_buffers_bytes_max = 64 * 1024;
  disk_log_.MustOpen();
  uint64_t sequence = 0;
  for (int round = 0; round < 5; ++round) {
    for (int i = 0; i < 100; ++i) ASSERT_TRUE(Append(++sequence).ok());
    if (round == 2) {
      ASSERT_TRUE(disk_log_.log().Compact().ok());
    }
    PowerCut();
    Recover();
    EXPECT_EQ(ReadAll().size(), sequence);
  }
}

// What is done between two ends. Fills `acknowledged`; false once something failed.
class Script {
 public:
  explicit Script(DiskLog& log) : log_(log) {}

  void Run(const std::function<absl::Status(uint64_t)>& append) {
    if (!log_.is_open() && !log_.Open().ok()) return;
    for (uint64_t i = 1; i <= 4; ++i) Try(append, i);
    const absl::Status trimmed = log_.log().TrimBefore(TestEpoch() + absl::Seconds(3));
    trim_was_tried_ = true;
    (void)trimmed;  // May fail; what matters is what is left.
    Try(append, 5);
    (void)log_.log().Compact();
    Try(append, 6);
  }

  const std::set<uint64_t>& acknowledged() const { return acknowledged_; }
  bool trim_was_tried() const { return trim_was_tried_; }

 private:
  void Try(const std::function<absl::Status(uint64_t)>& append, uint64_t sequence) {
    if (append(sequence).ok()) {
      EXPECT_FALSE(failed_) << "acknowledged " << sequence << " after a failed write";
      acknowledged_.insert(sequence);
    } else {
      failed_ = true;
    }
  }

  DiskLog& log_;
  std::set<uint64_t> acknowledged_;
  bool failed_ = false;
  bool trim_was_tried_ = false;
};

// Fails the n-th write or sync, and everything after it, for every n of one
// life, then ends that life in either way. Whatever was acknowledged is there,
// the log opens, and it goes on.
TEST(LogFaultWalkTest, NoFailedOperationLosesAnAcknowledgedEventOrTheLog) {
  constexpr uint64_t kOperationsMax = 500;
  bool ran_through = false;
  for (uint64_t n = 1; !ran_through && n < kOperationsMax; ++n) {
    SCOPED_TRACE(absl::StrCat("operation ", n));
    FaultyDisk disk;
    DiskLog disk_log;
    disk_log.options.env = disk.env();
    disk_log.options.mark_io = disk.mark_io();
    disk_log.options.now = [] { return TestEpoch() + absl::Hours(1); };
    const auto append = [&](uint64_t sequence) {
      const std::string id = absl::StrCat("evt_", sequence);
      const absl::Time at = TestEpoch() + absl::Seconds(static_cast<int64_t>(sequence));
      return disk_log.log().Apply({Stored(sequence, id, at)});
    };
    const uint64_t before = disk.operations();
    const auto save = [&](const std::string& from, const std::string& to) { disk.Save(from, to); };
    disk.FailFrom(n);
    Script script(disk_log);
    script.Run(append);
    ran_through = disk.operations() - before < n;

    n % 2 == 0 ? disk_log.Crash() : disk_log.PowerCut(save);
    disk.FailFrom(0);
    const absl::Status status = disk_log.Open();
    ASSERT_TRUE(status.ok()) << status;
    const LogBounds bounds = disk_log.log().bounds();
    for (uint64_t sequence : script.acknowledged()) {
      ASSERT_GE(bounds.head, sequence);
      if (sequence >= 3 || !script.trim_was_tried()) {
        EXPECT_TRUE(disk_log.log().Get(sequence).ok()) << sequence;
      }
      EXPECT_EQ(*disk_log.log().FindSequence(absl::StrCat("evt_", sequence)), sequence);
    }
    EXPECT_TRUE(append(bounds.head + 1).ok());
  }
  EXPECT_TRUE(ran_through);
}

// The committer on a real log: threads submit, the process is killed at some
// moment, and every id that was acknowledged is there once, at its sequence.
TEST_F(LogFaultsTest, WhatThirtyTwoThreadsWereToldIsThereAfterACrash) {
  constexpr int kThreads = 32;
  constexpr int kEventsPerThread = 50;
  disk_log_.MustOpen();
  absl::Mutex mutex;
  std::map<std::string, uint64_t> acknowledged;
  {
    LiveRing ring(0, 1 << 20);
    Committer committer(disk_log_.log(), ring, {});
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
      threads.emplace_back([&, t] {
        for (int i = 0; i < kEventsPerThread; ++i) {
          // Half of the ids are submitted by two threads.
          const std::string id = absl::StrCat("evt_", t / 2, "_", i % 2 == 0 ? t : 0, "_", i);
          committer.Submit(PublishedWire(id), [&, id](const CommitOutcome& outcome) {
            absl::MutexLock lock(&mutex);
            EXPECT_TRUE(outcome.status.ok()) << outcome.status;
            const auto [first, is_new] = acknowledged.emplace(id, outcome.sequence);
            EXPECT_EQ(first->second, outcome.sequence);
          });
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    committer.Stop();
  }
  PowerCut();
  Recover();
  EXPECT_EQ(disk_log_.log().bounds().head, acknowledged.size());
  for (const auto& [id, sequence] : acknowledged) {
    ASSERT_EQ((*disk_log_.log().GetById(id))->sequence(), sequence);
  }
}

TEST_F(LogFaultsTest, AfterAFailedWriteNothingIsAcknowledgedEvenWhenTheDiskIsWellAgain) {
  disk_log_.MustOpen();
  ASSERT_TRUE(Append(1).ok());
  disk_.FailFrom(1);
  const absl::Status failed = Append(2);
  EXPECT_FALSE(failed.ok());
  EXPECT_FALSE(absl::IsResourceExhausted(failed)) << "that would promise that nothing was written";
  disk_.FailFrom(0);
  EXPECT_FALSE(Append(3).ok());
  EXPECT_FALSE(disk_log_.log().TrimBefore(absl::InfiniteFuture()).ok());
  EXPECT_EQ(disk_log_.log().bounds().head, 1u);
  EXPECT_EQ(ReadAll().size(), 1u);
  disk_log_.Crash();
  Recover();
  EXPECT_GE(disk_log_.log().bounds().head, 1u);
}

// What the log says of its disk beside the answers to writes.
class DiskFailureTest : public LogFaultsTest {
 protected:
  DiskFailureTest() {
    disk_log_.options.on_disk_failure = [this](const absl::Status&) {
      if (!is_told_.exchange(true)) told_.Notify();
    };
  }
  ~DiskFailureTest() override { disk_log_.Close(); }
  bool IsTold() { return told_.WaitForNotificationWithTimeout(absl::Seconds(30)); }
  bool is_told() const { return is_told_; }
  // Of what Compact does to the disk: the first is the file of the next WAL. The mark,
  // whose thread comes in between, is on another disk then.
  static constexpr uint64_t kFlushes = 2;

 private:
  std::atomic<bool> is_told_{false};
  absl::Notification told_;
};

// Nobody publishes any more, so nobody would find out.
TEST_F(DiskFailureTest, AFailedSyncOfTheMarkIsToldWithoutAnotherWrite) {
  std::atomic<bool> fails{false};
  disk_log_.options.mark_io.sync = [&, sync = disk_log_.options.mark_io.sync](int fd) {
    return fails ? absl::InternalError("the mark's disk failed") : sync(fd);
  };
  disk_log_.MustOpen();
  fails = true;
  ASSERT_TRUE(Append(1).ok());
  EXPECT_TRUE(IsTold());
  EXPECT_FALSE(Append(2).ok());
  disk_log_.Close();
}

TEST_F(DiskFailureTest, AFailedFlushInTheBackgroundIsToldWithoutAnotherWrite) {
  disk_log_.options.mark_io = MarkFile::SystemIo();
  disk_log_.MustOpen();
  ASSERT_TRUE(Append(1).ok());
  disk_.FailFrom(kFlushes);
  EXPECT_FALSE(disk_log_.log().Compact().ok());
  EXPECT_TRUE(IsTold());
}

// RocksDB looks for space every few seconds, and takes no writes before it has found it.
TEST_F(DiskFailureTest, ADiskThatIsFullInTheBackgroundEndsNothing) {
  disk_log_.options.mark_io = MarkFile::SystemIo();
  disk_log_.MustOpen();
  ASSERT_TRUE(Append(1).ok());
  disk_.BeFull();
  disk_.FailFrom(kFlushes);
  EXPECT_FALSE(disk_log_.log().Compact().ok());
  EXPECT_EQ(Append(2).code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(disk_log_.log().TrimBefore(absl::InfiniteFuture()).code(),
            absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(ReadAll().size(), 1u);
  disk_.Repair();
  const absl::Time deadline = absl::Now() + absl::Seconds(30);
  absl::Status again;
  while (absl::IsResourceExhausted(again = Append(2)) && absl::Now() < deadline) {
    absl::SleepFor(absl::Milliseconds(20));
  }
  EXPECT_TRUE(again.ok()) << again;
  EXPECT_FALSE(is_told());
}

TEST_F(LogFaultsTest, TheStricterMarkIsSyncedBeforeApplyReturns) {
  disk_log_.options.sync_mark_before_acknowledging = true;
  disk_log_.MustOpen();
  ASSERT_TRUE(Append(1).ok());
  disk_log_.Crash();
  // The latest slot is lost with the power; a synced one has it.
  disk_log_.FlipBit(disk_log_.path("MARK"), 50);
  disk_log_.DeleteWal();
  EXPECT_EQ(disk_log_.Open().code(), absl::StatusCode::kDataLoss);
}

}  // namespace
}  // namespace penstock::event_service
