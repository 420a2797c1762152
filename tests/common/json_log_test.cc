#include "common/json_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace penstock {
namespace {

std::string Escaped(std::string_view text) {
  std::string out;
  AppendJsonString(text, out);
  return out;
}

TEST(JsonLog, WritesEachKindOfValueAsJson) {
  EXPECT_EQ(FormatLogFields(LogLevel::kInfo, "committed",
                            {{"event_id", "evt_1"}, {"sequence", 7u}, {"skew", -3}, {"live", true}}),
            R"("level":"info","msg":"committed","event_id":"evt_1","sequence":7,"skew":-3,"live":true)");
}

TEST(JsonLog, AValueCannotForgeALine) {
  EXPECT_EQ(Escaped("a\"}\n{\"level\":\"error"), R"("a\"}\u000a{\"level\":\"error")");
}

TEST(JsonLog, KeepsUtf8AndReplacesWhatIsNot) {
  EXPECT_EQ(Escaped("zł €"), "\"zł €\"");
  EXPECT_EQ(Escaped("a\xff" "b"), R"("a\ufffdb")");
  EXPECT_EQ(Escaped("\xed\xa0\x80"), R"("\ufffd\ufffd\ufffd")");  // an encoded surrogate
  EXPECT_EQ(Escaped("\xc0\xaf"), R"("\ufffd\ufffd")");            // an overlong slash
  EXPECT_EQ(Escaped("\xe2\x82"), R"("\ufffd\ufffd")");            // cut short
}

TEST(JsonLog, NumbersThatJsonLacksBecomeNull) {
  EXPECT_EQ(FormatLogFields(LogLevel::kDebug, "", {{"x", 1.0 / 0.0}}),
            R"("level":"debug","msg":"","x":null)");
}

TEST(JsonLog, LevelsAreParsedByTheirNames) {
  EXPECT_EQ(*ParseLogLevel("warning"), LogLevel::kWarning);
  EXPECT_THAT(std::string(ParseLogLevel("loud").status().message()),
              testing::HasSubstr("debug, info, warning, error"));
}

TEST(JsonLog, LinesBelowTheLevelAreDropped) {
  SetLogLevel(LogLevel::kWarning);
  EXPECT_FALSE(LogEnabled(LogLevel::kInfo));
  EXPECT_TRUE(LogEnabled(LogLevel::kError));
  SetLogLevel(LogLevel::kInfo);
}

}  // namespace
}  // namespace penstock
