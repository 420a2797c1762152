#include "event_service/subscription/response_size.h"

#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

constexpr absl::Duration kFast = absl::Milliseconds(1);

TEST(ResponseSize, StartsSmallAndDoublesWithFullResponses) {
  ResponseSize size;
  EXPECT_EQ(size.Next(0), kFirstResponseBytes);
  size.Written(kFirstResponseBytes, kFast);
  EXPECT_EQ(size.Next(0), 2 * kFirstResponseBytes);
  for (int i = 0; i < 20; ++i) size.Written(size.Next(0), kFast);
  EXPECT_EQ(size.Next(0), size_t{1024 * 1024});
}

TEST(ResponseSize, HeartbeatsSayNothingAboutTheReader) {
  ResponseSize size;
  for (int i = 0; i < 20; ++i) size.Written(100, kFast);
  EXPECT_EQ(size.Next(0), kFirstResponseBytes);
}

TEST(ResponseSize, ShrinksAfterASlowWriteButNotBelowTheFirst) {
  ResponseSize size;
  for (int i = 0; i < 3; ++i) size.Written(size.Next(0), kFast);
  EXPECT_EQ(size.Next(0), 8 * kFirstResponseBytes);
  size.Written(100, kSlowWrite);
  EXPECT_EQ(size.Next(0), 4 * kFirstResponseBytes);
  for (int i = 0; i < 10; ++i) size.Written(100, kSlowWrite);
  EXPECT_EQ(size.Next(0), kFirstResponseBytes);
}

TEST(ResponseSize, IsSmallWhileManyWritesAreUnderWay) {
  ResponseSize size;
  for (int i = 0; i < 20; ++i) size.Written(size.Next(0), kFast);
  EXPECT_EQ(size.Next(kWritingBytesMax - 1024 * 1024), size_t{1024 * 1024 / kWritingBytesShare});
  EXPECT_EQ(size.Next(kWritingBytesMax), kFirstResponseBytes);
  EXPECT_EQ(size.Next(2 * kWritingBytesMax), kFirstResponseBytes);
}

// However fast each of them was before: what a thousand of them hold when they stop reading.
TEST(ResponseSize, AThousandStalledReadersHoldLittle) {
  size_t writing = 0;
  for (int stream = 0; stream < 1000; ++stream) {
    ResponseSize size;
    for (int i = 0; i < 20; ++i) size.Written(size.Next(0), kFast);
    writing += size.Next(writing);
  }
  EXPECT_LE(writing / 1000, size_t{64 * 1024});
}

}  // namespace
}  // namespace penstock::event_service
