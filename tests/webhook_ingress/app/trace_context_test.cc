#include "webhook_ingress/app/trace_context.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace penstock::ingress {
namespace {

using ::testing::Eq;
using ::testing::Optional;

// The example of the specification.
constexpr char kTrace[] = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

std::optional<std::string> Find(std::string_view value, std::string_view name = "traceparent") {
  const std::vector<std::pair<std::string_view, std::string_view>> fields = {
      {"Host", "localhost"}, {name, value}, {"tracestate", "vendor=1"}};
  return FindTraceparent(fields);
}

TEST(TraceContext, IsKeptAsSent) {
  EXPECT_THAT(Find(kTrace), Optional(Eq(kTrace)));
  EXPECT_THAT(Find(kTrace, "TraceParent"), Optional(Eq(kTrace)));
  EXPECT_THAT(Find(std::string(" \t") + kTrace + " "), Optional(Eq(kTrace)));
}

TEST(TraceContext, IsNothingWithoutTheField) {
  EXPECT_EQ(FindTraceparent({}), std::nullopt);
  EXPECT_EQ(Find(kTrace, "traceparen"), std::nullopt);
}

TEST(TraceContext, IsNothingWhenSentTwice) {
  const std::vector<std::pair<std::string_view, std::string_view>> fields = {
      {"traceparent", kTrace}, {"Traceparent", kTrace}};
  EXPECT_EQ(FindTraceparent(fields), std::nullopt);
}

TEST(TraceContext, OfALaterVersionHasThePartsThatAreKnown) {
  const std::string parts = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";
  EXPECT_THAT(Find("cc-" + parts + "-01"), Optional(Eq("00-" + parts + "-01")));
  EXPECT_THAT(Find("cc-" + parts + "-fe"), Optional(Eq("00-" + parts + "-00")));
  EXPECT_THAT(Find("cc-" + parts + "-0b-what.the.future.brings"),
              Optional(Eq("00-" + parts + "-01")));
  EXPECT_EQ(Find("cc-" + parts + "-01x"), std::nullopt);
}

TEST(TraceContext, ThatIsNotValidIsNothing) {
  const std::string good = kTrace;
  ASSERT_EQ(good.size(), 55u);
  EXPECT_EQ(Find(""), std::nullopt);
  EXPECT_EQ(Find(good + "-00"), std::nullopt);
  EXPECT_EQ(Find("ff" + good.substr(2)), std::nullopt);
  EXPECT_EQ(Find("00-00000000000000000000000000000000-b7ad6b7169203331-01"), std::nullopt);
  EXPECT_EQ(Find("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"), std::nullopt);
  for (size_t i = 0; i < good.size(); ++i) {
    SCOPED_TRACE(i);
    EXPECT_EQ(Find(good.substr(0, i)), std::nullopt);
    for (const char wrong : {'g', 'A', '\x80', '_'}) {
      std::string text = good;
      text[i] = wrong;
      EXPECT_EQ(Find(text), std::nullopt) << text;
    }
  }
}

}  // namespace
}  // namespace penstock::ingress
