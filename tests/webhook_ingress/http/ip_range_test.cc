#include "webhook_ingress/http/ip_range.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;

IpRanges Ranges(const std::vector<std::string>& texts) {
  absl::StatusOr<IpRanges> ranges = IpRanges::Parse(texts);
  EXPECT_TRUE(ranges.ok()) << ranges.status();
  return ranges.value_or(IpRanges());
}

TEST(IpAddress, ReadsBothFamilies) {
  EXPECT_EQ(IpAddress::Parse("3.18.12.63")->ToString(), "3.18.12.63");
  EXPECT_EQ(IpAddress::Parse("2001:DB8:0:0::1")->ToString(), "2001:db8::1");
  EXPECT_EQ(IpAddress::Parse("::ffff:3.18.12.63")->ToString(), "3.18.12.63");
}

TEST(IpAddress, RefusesWhatIsNotExactlyAnAddress) {
  for (const std::string_view text :
       {"", " 1.2.3.4", "1.2.3.4 ", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4:5", "[::1]",
        "fe80::1%eth0", "localhost", "1.2.3.4.5",
        ":::", "1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa"}) {
    EXPECT_FALSE(IpAddress::Parse(text).has_value()) << text;
  }
  EXPECT_FALSE(IpAddress::Parse(std::string_view("1.2.3.4\0", 8)).has_value());
}

TEST(IpRanges, ContainsAddressesAndBlocks) {
  const IpRanges ranges = Ranges({"3.18.12.63", "10.0.0.0/8", "2001:db8::/32", "192.168.7.128/25"});
  for (const char* in : {"3.18.12.63", "10.255.0.1", "2001:db8:ffff::1", "192.168.7.128",
                         "192.168.7.255", "::ffff:10.1.2.3"}) {
    EXPECT_TRUE(ranges.Contains(in)) << in;
  }
  for (const char* out :
       {"3.18.12.62", "11.0.0.0", "2001:db9::1", "192.168.7.127", "::1", "unknown", ""}) {
    EXPECT_FALSE(ranges.Contains(out)) << out;
  }
}

TEST(IpRanges, TheWholeOfAFamilyIsABlockToo) {
  EXPECT_TRUE(Ranges({"0.0.0.0/0"}).Contains("255.1.2.3"));
  EXPECT_FALSE(Ranges({"0.0.0.0/0"}).Contains("2001:db8::1"));
  EXPECT_TRUE(Ranges({"::/0"}).Contains("2001:db8::1"));
  EXPECT_FALSE(IpRanges().Contains("1.2.3.4"));
}

TEST(IpRanges, SaysWhichTextIsWrong) {
  for (const char* text : {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "10.0.0.0/-1", "10/8",
                           "2001:db8::/129", "10.0.0.1/8", "2001:db8::1/32", "example.com", ""}) {
    const absl::Status status = IpRanges::Parse({"1.2.3.4", text}).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << text;
    EXPECT_THAT(std::string(status.message()), HasSubstr(std::string("'") + text + "'"));
  }
}

TEST(IpRanges, IsBounded) {
  EXPECT_TRUE(IpRanges::Parse(std::vector<std::string>(IpRanges::kRangesMax, "::1")).ok());
  EXPECT_FALSE(IpRanges::Parse(std::vector<std::string>(IpRanges::kRangesMax + 1, "::1")).ok());
}

}  // namespace
}  // namespace penstock::ingress
