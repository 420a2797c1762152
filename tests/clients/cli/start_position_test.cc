#include "clients/cli/start_position.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace penstock::cli {
namespace {

using ::testing::HasSubstr;

StartPosition Parsed(const std::string& text) {
  const absl::StatusOr<StartPosition> position = ParseStartPosition(text);
  if (!position.ok()) ADD_FAILURE() << position.status();
  return position.ok() ? *position : StartPosition();
}

TEST(ParseStartPositionTest, ReadsEveryForm) {
  EXPECT_EQ(Parsed("earliest"), StartPosition(FromEarliest{}));
  EXPECT_EQ(Parsed("latest"), StartPosition(FromLatest{}));
  EXPECT_EQ(Parsed("evt_1NG8Du2e"), StartPosition(AfterEventId{"evt_1NG8Du2e"}));
  EXPECT_EQ(Parsed("0f3a-9c:42"), StartPosition(Cursor{"0f3a-9c", 42}));
  EXPECT_EQ(Parsed("log:0"), StartPosition(Cursor{"log", 0}));
  EXPECT_EQ(Parsed("log:18446744073709551615"), StartPosition(Cursor{"log", UINT64_MAX}));
}

TEST(ParseStartPositionTest, ReadsTimesWithTheirZone) {
  const absl::Time noon = absl::FromUnixSeconds(1'769'860'800);
  EXPECT_EQ(Parsed("2026-01-31T12:00:00Z"), StartPosition(noon));
  EXPECT_EQ(Parsed("2026-01-31T13:00:00+01:00"), StartPosition(noon));
  EXPECT_EQ(Parsed("2026-01-31T12:00:00.25Z"), StartPosition(noon + absl::Milliseconds(250)));
}

TEST(ParseStartPositionTest, APrintedCursorIsReadBack) {
  const Cursor cursor{"9b1d6c2e-77aa-4e02-8f7e-2d60d1a3f0aa", 12345};
  EXPECT_EQ(Parsed(ToString(cursor)), StartPosition(cursor));
}

TEST(ParseStartPositionTest, AUuidThatBeginsWithFourDigitsIsNoDate) {
  EXPECT_EQ(Parsed("20260131-0000-4000-8000-000000000000:7"),
            StartPosition(Cursor{"20260131-0000-4000-8000-000000000000", 7}));
}

TEST(ParseStartPositionTest, RejectsEverythingElseAndNamesTheForms) {
  for (const std::string text :
       {"", "now", "Earliest", "42", ":42", "log:", "log:-1", "log:+1", "log: 1", "log:1x",
        "log:18446744073709551616", "lo g:1", "2026-01-31", "2026-01-31T12:00:00",
        "2026-01-31 12:00:00Z x", "2026-13-31T12:00:00Z", "evt_ 1", "evt_1:2", "ch_1"}) {
    const absl::StatusOr<StartPosition> position = ParseStartPosition(text);
    ASSERT_FALSE(position.ok()) << text;
    EXPECT_THAT(std::string(position.status().message()), HasSubstr("LOG:SEQ")) << text;
  }
}

}  // namespace
}  // namespace penstock::cli
