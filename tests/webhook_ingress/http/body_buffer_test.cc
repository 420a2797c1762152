#include "webhook_ingress/http/body_buffer.h"

#include <string>

#include "gtest/gtest.h"
#include "webhook_ingress/http/http_types.h"

namespace penstock::ingress {
namespace {

TEST(BodyBuffer, PadsAnEmptyBody) {
  const BodyBuffer buffer;
  EXPECT_EQ(buffer.View().size(), 0u);
  for (size_t i = 0; i < kBodyPaddingBytes; ++i) EXPECT_EQ(buffer.View().data()[i], '\0');
  EXPECT_EQ(buffer.capacity(), 0u);
}

TEST(BodyBuffer, KeepsWhatWasAppended) {
  BodyBuffer buffer;
  std::string wanted;
  for (int i = 0; i < 1000; ++i) {
    const std::string piece = std::to_string(i);
    buffer.Append(piece, 0);
    wanted += piece;
  }
  EXPECT_EQ(buffer.View(), wanted);
  buffer.Clear();
  EXPECT_EQ(buffer.capacity(), 0u);
}

TEST(BodyBuffer, TellsItsCapacityBeforeItGrows) {
  BodyBuffer buffer;
  for (int i = 0; i < 100; ++i) {
    const size_t told = buffer.CapacityFor(777, 77'700);
    buffer.Append(std::string(777, 'x'), 77'700);
    ASSERT_EQ(buffer.capacity(), told);
  }
  EXPECT_EQ(buffer.capacity(), 77'700 + kBodyPaddingBytes);
}

TEST(BodyBuffer, GrowsWithWhatArrivedNotWithWhatIsExpected) {
  BodyBuffer buffer;
  EXPECT_LE(buffer.CapacityFor(1, 1 << 20), 4096u);
  EXPECT_EQ(buffer.CapacityFor(10, 10), 10 + kBodyPaddingBytes);
}

}  // namespace
}  // namespace penstock::ingress
