#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "event_service/log/directory.h"
#include "event_service/log/free_space.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::event_service {
namespace {

using ::testing::HasSubstr;

class FreeSpaceGuardTest : public ::testing::Test {
 protected:
  FreeSpaceGuard guard_{{.reserve_bytes = 100 << 20,
                         .interval = absl::Milliseconds(100),
                         .free_bytes = [this]() -> absl::StatusOr<uint64_t> {
                           ++asked_;
                           if (!error_.ok()) return error_;
                           return free_bytes_;
                         },
                         .now = [this] { return now_; }}};
  uint64_t free_bytes_ = 200 << 20;
  absl::Status error_;
  absl::Time now_ = absl::UnixEpoch();
  int asked_ = 0;
};

TEST_F(FreeSpaceGuardTest, RefusesBelowTheReserveAndAcceptsAgain) {
  EXPECT_TRUE(guard_.Check().ok());
  free_bytes_ = 99 << 20;
  now_ += absl::Milliseconds(100);
  const absl::Status status = guard_.Check();
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_THAT(std::string(status.message()), HasSubstr("99 MiB free"));
  free_bytes_ = 100 << 20;
  now_ += absl::Milliseconds(100);
  EXPECT_TRUE(guard_.Check().ok());
}

TEST_F(FreeSpaceGuardTest, AsksOncePerIntervalAndAgainWhenTheClockGoesBack) {
  EXPECT_TRUE(guard_.Check().ok());
  now_ += absl::Milliseconds(99);
  EXPECT_TRUE(guard_.Check().ok());
  EXPECT_EQ(asked_, 1);
  now_ -= absl::Hours(1);
  EXPECT_TRUE(guard_.Check().ok());
  EXPECT_EQ(asked_, 2);
}

TEST_F(FreeSpaceGuardTest, GoesOnWhenTheFreeSpaceCannotBeTold) {
  error_ = absl::InternalError("statvfs");
  EXPECT_TRUE(guard_.Check().ok());
}

TEST(FreeSpaceTest, AsksTheFileSystem) {
  EXPECT_GT(FreeSpaceBytes("/").value(), 0u);
  EXPECT_FALSE(FreeSpaceBytes("/nowhere/at/all").ok());
}

TEST(MakeDirectoryTest, MakesWhatIsMissingAndLeavesTheRest) {
  testing::TemporaryDirectory directory;
  const std::string deep = directory.path() + "/a/b/c/";
  ASSERT_TRUE(MakeDirectory(deep).ok());
  EXPECT_TRUE(std::filesystem::is_directory(deep));
  EXPECT_TRUE(MakeDirectory(deep).ok());
  EXPECT_TRUE(MakeDirectory("/").ok());
  testing::WriteFile(directory.path() + "/file", "");
  EXPECT_FALSE(MakeDirectory(directory.path() + "/file/log").ok());
}

TEST(DirectoryLockTest, IsExclusiveUntilReleased) {
  testing::TemporaryDirectory directory;
  auto first = DirectoryLock::Take(directory.path());
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(DirectoryLock::Take(directory.path()).status().code(),
            absl::StatusCode::kFailedPrecondition);
  first->reset();
  EXPECT_TRUE(DirectoryLock::Take(directory.path()).ok());
}

}  // namespace
}  // namespace penstock::event_service
