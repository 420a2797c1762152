#include "event_service/log/mark_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <string>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/time/clock.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::ReadFile;
using ::penstock::testing::TemporaryDirectory;
using ::penstock::testing::WriteFile;

constexpr size_t kPageBytes = 4096;
constexpr char kLogId[] = "0123456789abcdef0123456789abcdef";

class MarkFileTest : public ::testing::Test {
 protected:
  void Create() {
    auto made = MarkFile::Create(directory_.path(), kLogId, io_);
    ASSERT_TRUE(made.ok()) << made.status();
    mark_ = *std::move(made);
  }
  absl::Status Reopen() {
    mark_.reset();
    auto opened = MarkFile::Open(directory_.path(), io_);
    if (opened.ok()) mark_ = *std::move(opened);
    return opened.status();
  }
  std::string path() const { return directory_.path() + "/MARK"; }
  // Damages the pages, 0 to 2, of the closed file.
  void Tear(std::initializer_list<size_t> pages) {
    mark_.reset();
    std::string content = ReadFile(path());
    for (size_t page : pages) content[page * kPageBytes + 50] ^= 1;
    WriteFile(path(), content);
  }

  TemporaryDirectory directory_;
  MarkFile::Io io_ = MarkFile::SystemIo();
  std::unique_ptr<MarkFile> mark_;
};

TEST_F(MarkFileTest, GoldenBytes) {
  EXPECT_EQ(absl::BytesToHexString(EncodeMark({kLogId, 0x0102, 0x0304})),
            "50454e534d41524b"
            "00000001"
            "30313233343536373839616263646566"
            "30313233343536373839616263646566"
            "0000000000000102"
            "0000000000000304"
            "863680fa");
}

TEST_F(MarkFileTest, StartsAtZeroAndRemembersWhatItWasTold) {
  Create();
  EXPECT_EQ(mark_->mark().acknowledged, 0u);
  ASSERT_TRUE(mark_->Advance(41).ok());
  ASSERT_TRUE(mark_->Advance(42).ok());
  ASSERT_TRUE(Reopen().ok());
  EXPECT_EQ(mark_->mark().acknowledged, 42u);
  EXPECT_EQ(mark_->mark().log_id, kLogId);
}

TEST_F(MarkFileTest, IsInTheFileBeforeAdvanceReturns) {
  Create();
  ASSERT_TRUE(mark_->Advance(42).ok());
  // Another process would see it now.
  EXPECT_EQ(DecodeMark(ReadFile(path()))->acknowledged, 42u);
}

TEST_F(MarkFileTest, SyncPutsItIntoASlotThatNoWriteTears) {
  Create();
  ASSERT_TRUE(mark_->Advance(42).ok());
  ASSERT_TRUE(mark_->Sync().ok());
  Tear({0});
  ASSERT_TRUE(Reopen().ok());
  EXPECT_EQ(mark_->mark().acknowledged, 42u);
}

TEST_F(MarkFileTest, WhatNobodyWaitsForIsSyncedAfterAPause) {
  auto syncs = std::make_shared<std::atomic<int>>(0);
  io_.sync = [syncs](int) {
    ++*syncs;
    return absl::OkStatus();
  };
  Create();
  *syncs = 0;
  const absl::Time start = absl::Now();
  uint64_t advanced = 0;
  while (*syncs < 5) ASSERT_TRUE(mark_->Advance(++advanced).ok());
  EXPECT_GE(absl::Now() - start, 4 * MarkFile::kPause);
}

TEST_F(MarkFileTest, WhatIsWaitedForIsSyncedAtOnce) {
  io_.sync = [](int) { return absl::OkStatus(); };
  Create();
  // The best of many, because a busy machine has pauses of its own.
  absl::Duration best = absl::InfiniteDuration();
  for (uint64_t i = 1; i <= 50; ++i) {
    const absl::Time start = absl::Now();
    ASSERT_TRUE(mark_->Advance(2 * i).ok());
    ASSERT_TRUE(mark_->Sync().ok());
    ASSERT_TRUE(mark_->Advance(2 * i + 1).ok());
    ASSERT_TRUE(mark_->Sync().ok());
    best = std::min(best, absl::Now() - start);
  }
  EXPECT_LT(best, MarkFile::kPause / 2);
}

TEST_F(MarkFileTest, ASyncedSlotIsKeptUntilTheOtherOneIsSynced) {
  Create();
  for (uint64_t i = 1; i <= 5; ++i) {
    ASSERT_TRUE(mark_->Advance(i).ok());
    ASSERT_TRUE(mark_->Sync().ok());
    const std::string content = ReadFile(path());
    const uint64_t a = DecodeMark(std::string_view(content).substr(kPageBytes))->acknowledged;
    const uint64_t b = DecodeMark(std::string_view(content).substr(2 * kPageBytes))->acknowledged;
    EXPECT_EQ(std::max(a, b), i);
    EXPECT_EQ(std::min(a, b), i - 1);
  }
  // Also after a restart the older one goes first.
  ASSERT_TRUE(Reopen().ok());
  ASSERT_TRUE(mark_->Advance(6).ok());
  ASSERT_TRUE(mark_->Sync().ok());
  const std::string content = ReadFile(path());
  const uint64_t a = DecodeMark(std::string_view(content).substr(kPageBytes))->acknowledged;
  const uint64_t b = DecodeMark(std::string_view(content).substr(2 * kPageBytes))->acknowledged;
  EXPECT_EQ(std::min(a, b), 5u);
}

TEST_F(MarkFileTest, SurvivesTheLossOfAnyTwoSlots) {
  for (auto pages : {std::initializer_list<size_t>{0, 1}, {0, 2}, {1, 2}}) {
    Create();
    ASSERT_TRUE(mark_->Advance(41).ok());
    ASSERT_TRUE(mark_->Sync().ok());
    ASSERT_TRUE(mark_->Advance(42).ok());
    ASSERT_TRUE(mark_->Sync().ok());
    Tear(pages);
    ASSERT_TRUE(Reopen().ok());
    EXPECT_GE(mark_->mark().acknowledged, 41u);
  }
}

TEST_F(MarkFileTest, WithoutAnIntactSlotItIsDataLossAndWithoutAFileNotFound) {
  EXPECT_EQ(Reopen().code(), absl::StatusCode::kNotFound);
  Create();
  Tear({0, 1, 2});
  EXPECT_EQ(Reopen().code(), absl::StatusCode::kDataLoss);
  WriteFile(path(), "");
  EXPECT_EQ(Reopen().code(), absl::StatusCode::kDataLoss);
}

TEST_F(MarkFileTest, RestartGivesAnotherIdentity) {
  Create();
  ASSERT_TRUE(mark_->Advance(42).ok());
  const std::string other(kMarkLogIdBytes, 'f');
  ASSERT_TRUE(mark_->Restart(other, 50).ok());
  Tear({0});
  ASSERT_TRUE(Reopen().ok());
  EXPECT_EQ(mark_->mark().log_id, other);
  EXPECT_EQ(mark_->mark().acknowledged, 50u);
}

TEST_F(MarkFileTest, AFailedWriteIsFinal) {
  auto failing = std::make_shared<std::atomic<bool>>(false);
  io_.write = [failing](int fd, std::string_view bytes, uint64_t offset) {
    if (*failing) return absl::InternalError("write failed");
    return MarkFile::SystemIo().write(fd, bytes, offset);
  };
  Create();
  ASSERT_TRUE(mark_->Advance(1).ok());
  *failing = true;
  EXPECT_FALSE(mark_->Advance(2).ok());
  *failing = false;
  EXPECT_FALSE(mark_->Advance(3).ok());
}

TEST_F(MarkFileTest, AFailedSyncInTheBackgroundEndsAdvancing) {
  auto failing = std::make_shared<std::atomic<bool>>(false);
  io_.sync = [failing](int fd) {
    return *failing ? absl::InternalError("sync failed") : MarkFile::SystemIo().sync(fd);
  };
  Create();
  ASSERT_TRUE(mark_->Sync().ok());
  *failing = true;
  // Either this call or the one after the background sync reports it; Sync waits for it.
  (void)mark_->Advance(1);
  EXPECT_FALSE(mark_->Sync().ok());
  EXPECT_FALSE(mark_->Advance(2).ok());
}

}  // namespace
}  // namespace penstock::event_service
