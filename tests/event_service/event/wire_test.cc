#include "event_service/event/wire.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace penstock::event_service {
namespace {

using namespace std::string_view_literals;

std::string ErrorOf(std::string_view wire) {
  WireScanner scanner(wire);
  WireField field;
  while (scanner.Next(field)) {
  }
  return std::string(scanner.error());
}

TEST(WireScannerTest, ReportsEveryFieldWithItsOffset) {
  std::string wire;
  AppendVarintField(6, 300, wire);
  AppendBytesField(99, "abc", wire);
  wire += "\x0d\x01\x02\x03\x04"sv;
  wire += "\x09\x01\x02\x03\x04\x05\x06\x07\x08"sv;

  WireScanner scanner(wire);
  WireField field;
  ASSERT_TRUE(scanner.Next(field));
  EXPECT_EQ(field.number, 6u);
  EXPECT_EQ(field.varint, 300u);
  EXPECT_EQ(field.offset, 0u);
  ASSERT_TRUE(scanner.Next(field));
  EXPECT_EQ(field.number, 99u);
  EXPECT_EQ(field.bytes, "abc");
  EXPECT_EQ(field.offset, 3u);
  ASSERT_TRUE(scanner.Next(field));
  EXPECT_EQ(field.type, WireType::kFixed32);
  ASSERT_TRUE(scanner.Next(field));
  EXPECT_EQ(field.type, WireType::kFixed64);
  EXPECT_FALSE(scanner.Next(field));
  EXPECT_EQ(scanner.error(), "");
  EXPECT_EQ(scanner.offset(), wire.size());
}

TEST(WireScannerTest, RefusesWhatReachesPastTheEnd) {
  EXPECT_EQ(ErrorOf("\x08"sv), "a varint is cut off");
  EXPECT_EQ(ErrorOf("\x08\x80"sv), "a varint is cut off");
  EXPECT_EQ(ErrorOf("\x1a\x05"
                    "abc"sv),
            "a field is cut off");
  EXPECT_EQ(ErrorOf("\x1a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"sv), "a field is cut off");
  EXPECT_EQ(ErrorOf("\x0d\x01\x02\x03"sv), "a field is cut off");
  EXPECT_EQ(ErrorOf("\x09\x01\x02\x03\x04\x05\x06\x07"sv), "a field is cut off");
}

TEST(WireScannerTest, RefusesOverlongVarintsGroupsAndFieldZero) {
  EXPECT_EQ(ErrorOf("\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"sv),
            "a varint is longer than 10 bytes");
  EXPECT_EQ(ErrorOf("\x1b\x1c"sv), "a field has wire type 3, 4, 6 or 7");
  EXPECT_EQ(ErrorOf("\x1e"sv), "a field has wire type 3, 4, 6 or 7");
  EXPECT_EQ(ErrorOf("\x00\x01"sv), "a field number is out of range");
  EXPECT_EQ(ErrorOf("\x80\x80\x80\x80\x10\x01"sv), "a field number is out of range");
}

TEST(Utf8Test, AcceptsWhatProtobufAccepts) {
  EXPECT_TRUE(IsValidUtf8(""));
  EXPECT_TRUE(IsValidUtf8("evt_1\0x"sv));
  EXPECT_TRUE(IsValidUtf8("caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80 \xf4\x8f\xbf\xbf"));
}

TEST(Utf8Test, RefusesOverlongSurrogateTruncatedAndTooLarge) {
  for (std::string_view text :
       {"\xc0\x80"sv, "\xc1\xbf"sv, "\xe0\x9f\xbf"sv, "\xf0\x8f\xbf\xbf"sv, "\xed\xa0\x80"sv,
        "\xe2\x82"sv, "\x80"sv, "\xff"sv, "\xf4\x90\x80\x80"sv, "\xc3("sv}) {
    EXPECT_FALSE(IsValidUtf8(text)) << ::testing::PrintToString(std::string(text));
  }
}

}  // namespace
}  // namespace penstock::event_service
