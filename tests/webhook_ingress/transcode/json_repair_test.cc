#include "webhook_ingress/transcode/json_repair.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

TEST(JsonRepair, FindsLoneSurrogatesOnly) {
  EXPECT_TRUE(HasLoneSurrogate(R"("\ud800")"));
  EXPECT_TRUE(HasLoneSurrogate(R"("\uDC00")"));
  EXPECT_TRUE(HasLoneSurrogate(R"("\ud800\u0041")"));
  EXPECT_TRUE(HasLoneSurrogate(R"("\ud800\ud800\udc00")"));
  EXPECT_FALSE(HasLoneSurrogate(R"("\ud800\udc00")"));
  EXPECT_FALSE(HasLoneSurrogate(R"("\\ud800")"));
  EXPECT_TRUE(HasLoneSurrogate(R"("\\\ud800")"));
  EXPECT_FALSE(HasLoneSurrogate(R"("\ud7ff\ue000\n")"));
  EXPECT_FALSE(HasLoneSurrogate(R"("\ud8)"));
  EXPECT_FALSE(HasLoneSurrogate("\\"));
}

TEST(JsonRepair, RewritesLoneSurrogatesAtTheirLength) {
  EXPECT_EQ(RepairJson(R"({"\udfff":"a\ud83d\ude00\ud83d"})").text,
            R"({"\ufffd":"a\ud83d\ude00\ufffd"})");
}

TEST(JsonRepair, RewritesNumbersThatNothingCanHold) {
  const std::string unreadable = absl::StrCat(kUnreadableNumber);
  for (const char* number : {"18446744073709551616", "-9223372036854775809", "1e309", "-1E+400",
                             "123456789012345678901234567890", "1.5e1000"}) {
    EXPECT_EQ(RepairJson(number).text, unreadable) << number;
  }
  for (const char* number : {"18446744073709551615", "-9223372036854775808", "1e308", "1e-999", "0",
                             "-0", "0.1", "123456789012345678901234567890.5"}) {
    EXPECT_EQ(RepairJson(number).text, number) << number;
  }
}

TEST(JsonRepair, LeavesWhatIsNoNumberAlone) {
  for (const char* text : {"01234567890123456789012", "1e", "1e999.", "--99999999999999999999",
                           "99999999999999999999.", "+99999999999999999999e",
                           R"("99999999999999999999")", R"({"99999999999999999999":"\"1e999"})"}) {
    EXPECT_EQ(RepairJson(text).text, text);
  }
}

TEST(JsonRepair, MeasuresTheDepth) {
  EXPECT_EQ(RepairJson("1").depth, 0u);
  EXPECT_EQ(RepairJson(R"({"a":[[],{"b":"[[[["}]})").depth, 3u);
  EXPECT_EQ(RepairJson("]]]][").depth, 1u);
}

}  // namespace
}  // namespace penstock::ingress
