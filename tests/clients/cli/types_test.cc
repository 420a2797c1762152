#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "clients/cli/commands/commands.h"
#include "proto/catalog/event_types.h"
#include "tests/clients/cli/captured_output.h"

namespace penstock::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

class TypesTest : public ::testing::Test {
 protected:
  // Standard output of `types`; standard error is in err_, the rest in outcome_.
  std::string Types(const std::string& pattern, bool json = false) {
    CapturedOutput out;
    CapturedOutput err;
    outcome_ = RunTypes({pattern, json}, {out.output(), err.output()});
    err_ = err.Text();
    return out.Text();
  }

  Outcome outcome_;
  std::string err_;
};

TEST_F(TypesTest, AnExactTypeIsOneRowOfTypeObjectStatusAndArm) {
  EXPECT_EQ(Types("charge.captured"),
            "TYPE             OBJECT  STATUS   ARM\n"
            "charge.captured  charge  current  charge_captured\n");
  EXPECT_THAT(err_, IsEmpty());
  EXPECT_TRUE(outcome_.ok());
}

TEST_F(TypesTest, JsonIsALineForEachType) {
  EXPECT_EQ(Types("charge.captured", /*json=*/true),
            "{\"type\":\"charge.captured\",\"object\":\"charge\",\"status\":\"current\","
            "\"arm\":\"charge_captured\"}\n");
}

TEST_F(TypesTest, APrefixMatchesWholeSegmentsOnly) {
  EXPECT_THAT(Types("issuing.*", /*json=*/true), IsEmpty()) << "not issuing_card.created";
  EXPECT_THAT(Types("charge.*", /*json=*/true), HasSubstr("\"charge.dispute.created\""));
}

TEST_F(TypesTest, AnyPartOfANameFindsIt) {
  const std::string types = Types("dispute");
  EXPECT_THAT(types, HasSubstr("\ncharge.dispute.created "));
  EXPECT_THAT(types, HasSubstr("\nissuing_dispute.created "));
}

TEST_F(TypesTest, WithoutAPatternEveryTypeIsThere) {
  const std::string types = Types("");
  EXPECT_EQ(static_cast<size_t>(std::count(types.begin(), types.end(), '\n')),
            catalog::AllEventTypes().size() + 1);
}

TEST_F(TypesTest, PreviewTypesSayThatTheyArriveAsUnrecognized) {
  const std::string types = Types("account_notice.created");
  EXPECT_THAT(types, HasSubstr("preview  unrecognized\n"));
  EXPECT_THAT(err_, HasSubstr("arrive as `unrecognized`"));
}

TEST_F(TypesTest, ThinTypesArriveAsEventNotifications) {
  const std::string types = Types("v2.core.account[configuration.merchant].*");
  EXPECT_THAT(types, HasSubstr("  event_notification\n"));
  EXPECT_THAT(err_, IsEmpty());
}

TEST_F(TypesTest, NoMatchIsNotFound) {
  EXPECT_THAT(Types("charge.suceeded"), IsEmpty());
  EXPECT_EQ(outcome_.code, ExitCode::kNotFound);
}

}  // namespace
}  // namespace penstock::cli
