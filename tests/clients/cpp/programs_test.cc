// The example programs, as a newcomer runs them: against both services.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "proto/catalog/event_types.h"
#include "tests/support/process.h"
#include "tests/support/stack.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr absl::Duration kPatience = absl::Seconds(60);

class ProgramsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(stack_.StartEventService());
    ASSERT_TRUE(stack_.StartIngress());
  }

  // Posts a signed sample of this type, or of every type with "--all".
  void Trigger(const std::string& type) {
    std::vector<std::string> argv = {PENSTOCK_BIN_DIR "/penstock", "trigger", type};
    argv.push_back(absl::StrCat("--url=http://", stack_.ingress_address(), "/webhook"));
    argv.push_back("--secret-file=" + stack_.directory() + "/secrets/default");
    Process trigger(argv, stack_.directory() + "/trigger.err");
    trigger.ReadAll(kPatience);
    ASSERT_EQ(trigger.Wait(kPatience), 0);
  }

  std::unique_ptr<Process> Start(const std::string& program, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(),
                     {PENSTOCK_EXAMPLES_DIR "/" + program, stack_.event_service_address()});
    return std::make_unique<Process>(arguments, stack_.directory() + "/example.err");
  }

  Stack stack_;
};

TEST_F(ProgramsTest, TheSampleHandlerHasABranchForEverySeedType) {
  Trigger("--all");
  const std::unique_ptr<Process> program = Start("stripe_handler", {});
  const std::string output = program->ReadAll(kPatience);
  ASSERT_EQ(program->Wait(kPatience), 0);

  std::vector<std::string> expected;
  for (const catalog::EventType& type : catalog::AllEventTypes()) {
    if (!type.has_arm) continue;
    expected.push_back(
        absl::StrCat(type.is_seed ? "" : "Unhandled event type ", std::string(type.type)));
  }
  std::vector<std::string> actual;
  for (const std::string& line : std::vector<std::string>(absl::StrSplit(output, '\n'))) {
    if (line.empty()) continue;
    // A handled type is followed by the id of its object.
    const bool unhandled = line.rfind("Unhandled", 0) == 0;
    actual.push_back(unhandled ? line : line.substr(0, line.find(' ')));
  }
  EXPECT_THAT(actual, ::testing::UnorderedElementsAreArray(expected));
}

TEST_F(ProgramsTest, TheQuickstartEndsInGoodOrderAndResumes) {
  const std::string cursor = stack_.directory() + "/cursor";
  Trigger("payment_intent.succeeded");
  {
    const auto program = Start("quickstart", {cursor});
    EXPECT_THAT(program->ReadLine(kPatience).value_or(""), StartsWith("PaymentIntent pi_"));
    program->Signal(SIGTERM);
    EXPECT_EQ(program->Wait(kPatience), 0);
  }
  Trigger("invoice.paid");
  Trigger("payout.paid");
  const auto program = Start("quickstart", {cursor});
  EXPECT_THAT(program->ReadLine(kPatience).value_or(""), StartsWith("Invoice in_"));
  EXPECT_EQ(program->ReadLine(kPatience).value_or(""), "Unhandled event type payout.paid");
  program->Signal(SIGINT);
  EXPECT_EQ(program->Wait(kPatience), 0);
}

TEST_F(ProgramsTest, TheQuickstartSaysWhyItEnds) {
  const std::string cursor = stack_.directory() + "/cursor";
  std::ofstream(cursor) << "another-log:7\n";
  const auto program = Start("quickstart", {cursor});
  EXPECT_THAT(program->ReadAll(kPatience), IsEmpty());
  EXPECT_EQ(program->Wait(kPatience), 1);
  std::string line;
  std::ifstream errors(stack_.directory() + "/example.err");
  std::getline(errors, line);
  EXPECT_THAT(line, StartsWith("FAILED_PRECONDITION (LOG_ID_MISMATCH)"));
}

}  // namespace
}  // namespace penstock::testing
