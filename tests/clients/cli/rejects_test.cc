#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "clients/cli/commands/commands.h"
#include "tests/clients/cli/captured_output.h"

namespace penstock::cli {
namespace {

using ::testing::HasSubstr;

constexpr char kTwoRejects[] =
    R"({"rejects_total":2,"rejects":[{"time":"2026-01-02T03:04:06.000Z","reason":"timestamp_too_old",)"
    R"("status":400,"client_address":"3.18.12.63","endpoint":"default","body_bytes":2048,)"
    R"("signature_age_seconds":412},)"
    R"({"time":"2026-01-02T03:04:05.000Z","reason":"bad_head","status":400,)"
    R"("client_address":"192.0.2.7","endpoint":"","body_bytes":0}]})";

class RejectsTest : public ::testing::Test {
 protected:
  // Standard output of `rejects`; standard error is in err_, the rest in outcome_.
  std::string Rejects(absl::StatusOr<std::string> page, bool json = false, uint64_t limit = 0) {
    CapturedOutput out;
    CapturedOutput err;
    const auto fetch = [&](const std::string& address, const std::string& path) {
      asked_ = address + path;
      return page;
    };
    outcome_ = RunRejects({"127.0.0.1:9090", json, limit}, fetch, {out.output(), err.output()});
    err_ = err.Text();
    return out.Text();
  }

  std::string asked_;
  Outcome outcome_;
  std::string err_;
};

TEST_F(RejectsTest, PrintsARowForEach) {
  EXPECT_EQ(
      Rejects(kTwoRejects),
      "TIME                      REASON             STATUS  ADDRESS     ENDPOINT  BYTES  AGE\n"
      "2026-01-02T03:04:06.000Z  timestamp_too_old  400     3.18.12.63  default   2048   412 s\n"
      "2026-01-02T03:04:05.000Z  bad_head           400     192.0.2.7   -         0      -\n");
  EXPECT_EQ(asked_, "127.0.0.1:9090/rejects");
  EXPECT_TRUE(outcome_.ok());
}

TEST_F(RejectsTest, JsonIsALineForEach) {
  const std::string lines = Rejects(kTwoRejects, /*json=*/true);
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 2);
  EXPECT_THAT(lines, HasSubstr("\"signature_age_seconds\":412"));
}

TEST_F(RejectsTest, TheLimitKeepsTheNewest) {
  const std::string lines = Rejects(kTwoRejects, /*json=*/true, /*limit=*/1);
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 1);
  EXPECT_THAT(lines, HasSubstr("timestamp_too_old"));
}

TEST_F(RejectsTest, SaysThatNothingWasRejected) {
  EXPECT_EQ(Rejects(R"({"rejects_total":0,"rejects":[]})"), "");
  EXPECT_THAT(err_, HasSubstr("Nothing was rejected"));
  EXPECT_TRUE(outcome_.ok());
}

TEST_F(RejectsTest, SaysWhereTheIngressPrintsItsAddress) {
  Rejects(absl::UnavailableError("Connection"));
  EXPECT_EQ(outcome_.code, ExitCode::kUnreachable);
  EXPECT_THAT(outcome_.message, HasSubstr("operations on"));
}

TEST_F(RejectsTest, SaysThatAnotherServerAnswered) {
  Rejects(absl::NotFoundError("no such page"));
  EXPECT_EQ(outcome_.code, ExitCode::kFailure);
  Rejects("<html>");
  EXPECT_EQ(outcome_.code, ExitCode::kFailure);
  EXPECT_THAT(outcome_.message, HasSubstr("--ops"));
}

}  // namespace
}  // namespace penstock::cli
