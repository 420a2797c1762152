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

TEST(FreeSpaceTest, LessThanTheReserveIsRefusedSayingHowMuchThereIs) {
  EXPECT_TRUE(CheckReserve(uint64_t{100} << 20, 100 << 20).ok());
  const absl::Status status = CheckReserve(uint64_t{99} << 20, 100 << 20);
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_THAT(std::string(status.message()), HasSubstr("99 MiB free"));
}

TEST(FreeSpaceTest, WhatCannotBeToldIsNoReasonToRefuse) {
  EXPECT_TRUE(CheckReserve(absl::InternalError("statvfs"), 100 << 20).ok());
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
