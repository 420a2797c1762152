#include "common/log_queue.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace penstock {
namespace {

// A pipe that takes 4 KiB and is read when the test says so.
class LogQueueTest : public ::testing::Test {
 protected:
  LogQueueTest() {
    EXPECT_EQ(pipe2(pipe_.data(), O_CLOEXEC), 0);
    fcntl(pipe_[1], F_SETPIPE_SZ, 4096);
    queue_ = std::make_unique<LogQueue>(LogQueue::Options{
        .fd = pipe_[1], .bytes_max = 20'000, .dropped_line = [](uint64_t dropped) {
          return absl::StrCat("dropped ", dropped, "\n");
        }});
  }
  ~LogQueueTest() override {
    Lines();
    close(pipe_[0]);
  }

  void PushMany(int count) {
    for (int i = 0; i < count; ++i) {
      queue_->Push(absl::StrCat(next_++, std::string(90, '.'), "\n"));
    }
  }
  void StartReader() {
    if (reader_.joinable()) return;
    reader_ = std::thread([this] {
      std::array<char, 1024> buffer;
      ssize_t size = 0;
      while ((size = read(pipe_[0], buffer.data(), buffer.size())) > 0) {
        read_.append(buffer.data(), static_cast<size_t>(size));
      }
    });
  }
  // Everything that came out of the pipe in the end.
  std::vector<std::string> Lines() {
    if (pipe_[1] >= 0) {
      StartReader();
      queue_.reset();
      close(std::exchange(pipe_[1], -1));
      reader_.join();
    }
    std::vector<std::string> lines = absl::StrSplit(read_, '\n', absl::SkipEmpty());
    return lines;
  }

  std::array<int, 2> pipe_{};
  std::unique_ptr<LogQueue> queue_;
  std::thread reader_;
  std::string read_;
  int next_ = 0;
};

TEST_F(LogQueueTest, WritesEveryLineInOrder) {
  StartReader();
  PushMany(100);
  EXPECT_TRUE(queue_->Flush(absl::Seconds(30)));
  PushMany(50);
  EXPECT_EQ(queue_->dropped(), 0u);
  const auto lines = Lines();
  ASSERT_EQ(lines.size(), 150u);
  for (size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(atoi(lines[i].c_str()), static_cast<int>(i));
}

TEST_F(LogQueueTest, AStalledDescriptorStallsNobodyAndTheMissingLinesAreCounted) {
  PushMany(1000);
  EXPECT_FALSE(queue_->Flush(absl::Milliseconds(10)));
  const uint64_t dropped = queue_->dropped();
  EXPECT_GT(dropped, 500u);
  EXPECT_LT(dropped, 1000u);
  StartReader();
  EXPECT_TRUE(queue_->Flush(absl::Seconds(30)));
  PushMany(1);
  const auto lines = Lines();
  ASSERT_EQ(lines.size(), 1000 - dropped + 2);
  EXPECT_EQ(lines[lines.size() - 2], absl::StrCat("dropped ", dropped));
  EXPECT_EQ(atoi(lines.back().c_str()), 1000);
}

TEST_F(LogQueueTest, ADescriptorThatCannotBeWrittenHoldsNothingUp) {
  LogQueue queue({.fd = -1, .dropped_line = [](uint64_t) { return std::string(); }});
  queue.Push("line\n");
  EXPECT_TRUE(queue.Flush(absl::Seconds(30)));
}

}  // namespace
}  // namespace penstock
