#include "webhook_ingress/transcode/timestamp.h"

#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

void ExpectTime(const char* text, int64_t seconds, int32_t nanos) {
  const auto time = ParseIsoTime(text);
  ASSERT_TRUE(time.has_value()) << text;
  EXPECT_EQ(time->seconds, seconds) << text;
  EXPECT_EQ(time->nanos, nanos) << text;
}

TEST(IsoTime, ReadsFractionsToTheNanosecond) {
  ExpectTime("2024-09-17T06:20:52Z", 1726554052, 0);
  ExpectTime("2024-09-17T06:20:52.246Z", 1726554052, 246'000'000);
  ExpectTime("2024-09-17T06:20:52.123456789Z", 1726554052, 123'456'789);
  ExpectTime("1969-12-31T23:59:59.5Z", -1, 500'000'000);
}

TEST(IsoTime, ReadsOffsets) {
  ExpectTime("2024-09-17T08:20:52+02:00", 1726554052, 0);
  ExpectTime("2024-09-17T00:50:52-05:30", 1726554052, 0);
}

TEST(IsoTime, ReadsTheWholeRange) {
  ExpectTime("0001-01-01T00:00:00Z", kTimestampSecondsMin, 0);
  ExpectTime("9999-12-31T23:59:59.999999999Z", kTimestampSecondsMax, 999'999'999);
  ExpectTime("2024-02-29T00:00:00Z", 1709164800, 0);
}

TEST(IsoTime, RefusesEverythingElse) {
  for (const char* text : {"",
                           "2024-09-17",
                           "2024-09-17 06:20:52Z",
                           "2024-09-17T06:20:52",
                           "2024-9-17T06:20:52Z",
                           "2024-09-17T06:20:52.Z",
                           "2024-09-17T06:20:52.1234567890Z",
                           "2024-02-30T06:20:52Z",
                           "2023-02-29T00:00:00Z",
                           "2024-13-01T00:00:00Z",
                           "2024-09-17T24:00:00Z",
                           "2024-09-17T06:60:00Z",
                           "2024-09-17T06:20:60Z",
                           "2024-09-17T06:20:52Z ",
                           " 2024-09-17T06:20:52Z",
                           "2024-09-17T06:20:52+2:00",
                           "2024-09-17T06:20:52+24:00",
                           "0000-01-01T00:00:00Z",
                           "0001-01-01T00:00:00+01:00",
                           "9999-12-31T23:59:59-01:00",
                           "infinite-future",
                           "1726554052"}) {
    EXPECT_FALSE(ParseIsoTime(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace penstock::ingress
