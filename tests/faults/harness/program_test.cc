#include "tests/faults/harness/program.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace penstock::faults {
namespace {

// The exit status of a run that ends like this.
int StatusOf(const Result& result, std::vector<const char*> arguments = {}) {
  const Scenario scenarios[] = {
      {"one", "for this test", 1, 1, [&](const RunOptions&) { return result; }}};
  arguments.insert(arguments.begin(), {"program", "one"});
  return RunProgram(static_cast<int>(arguments.size()), arguments.data(), scenarios);
}

Result Finding(Findings findings) {
  Result result;
  result.findings = std::move(findings);
  return result;
}

TEST(Program, ARunThatLostNothingPasses) { EXPECT_EQ(StatusOf(Finding({.acknowledged = 1})), 0); }

TEST(Program, AnyFindingFails) {
  EXPECT_EQ(StatusOf(Finding({.acknowledged = 1, .lost = 1})), 1);
  EXPECT_EQ(StatusOf(Finding({.acknowledged = 1, .duplicates = 1})), 1);
  EXPECT_EQ(StatusOf(Finding({.acknowledged = 1, .holes = 1})), 1);
  EXPECT_EQ(StatusOf(Finding({.acknowledged = 1, .complaints = {"it ended"}})), 1);
}

TEST(Program, WhereNothingWasAcknowledgedNothingWasTested) {
  EXPECT_EQ(StatusOf(Finding({})), 1);
  EXPECT_EQ(StatusOf(Finding({.complaints = {"it ended"}}), {"--finds", "it ended"}), 1);
}

TEST(Program, APlantedBugIsFoundOnlyForItsOwnReason) {
  const Result found = Finding({.acknowledged = 1, .lost = 1, .complaints = {"a: it ended"}});
  EXPECT_EQ(StatusOf(found, {"--finds", "lost"}), 0);
  EXPECT_EQ(StatusOf(found, {"--finds", "it ended"}), 0);
  EXPECT_EQ(StatusOf(found, {"--finds", "holes"}), 1);
  EXPECT_EQ(StatusOf(found, {"--finds", "duplicates"}), 1);
  EXPECT_EQ(StatusOf(found, {"--finds", "it never ended"}), 1);
  EXPECT_EQ(StatusOf(found, {"--finds", "it never ended", "--finds", "lost"}), 0);
  EXPECT_EQ(StatusOf(found, {"--finds", "it never ended", "--finds", "holes"}), 1);
  EXPECT_EQ(StatusOf(Finding({.acknowledged = 1}), {"--finds", "lost"}), 1);
}

TEST(Program, ARunThatTheMachineDoesNotAllowIsSkipped) {
  Result result;
  result.skipped = "no loop device";
  EXPECT_EQ(StatusOf(result), 77);
}

TEST(Program, AnUnknownRunIsAnError) {
  const char* const arguments[] = {"program", "two"};
  EXPECT_EQ(RunProgram(2, arguments, {}), 2);
}

}  // namespace
}  // namespace penstock::faults
