#include "clients/cli/io/output.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <string>

namespace penstock::cli {
namespace {

using ::testing::HasSubstr;

class OutputTest : public ::testing::Test {
 protected:
  OutputTest() {
    signal(SIGPIPE, SIG_IGN);
    EXPECT_EQ(pipe(fds_), 0);
  }
  ~OutputTest() override {
    if (fds_[0] >= 0) close(fds_[0]);
    close(fds_[1]);
  }

  int writer() const { return fds_[1]; }
  void CloseReader() {
    close(fds_[0]);
    fds_[0] = -1;
  }
  std::string ReadSome() {
    char chunk[4096];
    const ssize_t count = read(fds_[0], chunk, sizeof(chunk));
    return std::string(chunk, count > 0 ? static_cast<size_t>(count) : 0);
  }

 private:
  int fds_[2];
};

TEST_F(OutputTest, WritesWhenFlushed) {
  Output out(writer());
  out.Write("a");
  out.WriteLine("b");
  out.Flush();
  EXPECT_EQ(ReadSome(), "ab\n");
  EXPECT_FALSE(out.dead());
}

TEST_F(OutputTest, WritesWhenDestroyed) {
  Output(writer()).WriteLine("last words");
  EXPECT_EQ(ReadSome(), "last words\n");
}

TEST_F(OutputTest, AReaderThatWentAwayIsNoError) {
  Output out(writer());
  CloseReader();
  out.WriteLine("lost");
  out.Flush();
  EXPECT_TRUE(out.ReaderGone());
  EXPECT_TRUE(out.dead());
  EXPECT_TRUE(out.status().ok());
}

TEST_F(OutputTest, NoticesBetweenWritesThatTheReaderWentAway) {
  Output out(writer());
  EXPECT_FALSE(out.ReaderGone());
  CloseReader();
  EXPECT_TRUE(out.ReaderGone());
}

TEST(OutputToAFullDeviceTest, IsAnError) {
  const int full = open("/dev/full", O_WRONLY);
  ASSERT_GE(full, 0);
  Output out(full);
  out.WriteLine("x");
  out.Flush();
  EXPECT_THAT(std::string(out.status().message()), HasSubstr("No space left"));
  EXPECT_FALSE(out.ReaderGone());
  close(full);
}

}  // namespace
}  // namespace penstock::cli
