#include "clients/cli/rpc/rpc_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "penstock/error_info.h"

namespace penstock::cli {
namespace {

using absl::StatusCode;
using ::testing::HasSubstr;

absl::Status Error(StatusCode code, const std::string& message, const std::string& reason,
                   std::map<std::string, std::string> metadata = {}) {
  absl::Status error(code, message);
  if (!reason.empty()) SetErrorInfo({reason, std::move(metadata)}, error);
  return error;
}

struct Case {
  absl::Status error;
  ExitCode code;
  std::string advice;
};

// Every reason of event_service.proto that a reader of the log can meet.
TEST(ExplainTest, EveryReasonHasItsExitCodeAndSaysWhatToDoNext) {
  const std::map<std::string, std::string> bounds = {{"earliest_sequence", "100"},
                                                     {"head_sequence", "250"}};
  const std::vector<Case> cases = {
      {Error(StatusCode::kInvalidArgument, "m", "INVALID_FILTER"), ExitCode::kUsage, "--help"},
      {Error(StatusCode::kInvalidArgument, "m", "UNKNOWN_EVENT_TYPE",
             {{"nearest", "charge.failed"}}),
       ExitCode::kUsage, "Did you mean charge.failed? "},
      {Error(StatusCode::kInvalidArgument, "m", "UNKNOWN_EVENT_TYPE"), ExitCode::kUsage,
       "--allow-unknown-types"},
      {Error(StatusCode::kOutOfRange, "m", "CURSOR_EXPIRED", bounds),
       ExitCode::kPositionNotAvailable, "(earliest 100, head 250). Start with --from=earliest"},
      {Error(StatusCode::kOutOfRange, "m", "CURSOR_AHEAD", bounds), ExitCode::kPositionNotAvailable,
       "lost its tail"},
      {Error(StatusCode::kFailedPrecondition, "m", "LOG_ID_MISMATCH", {{"log_id", "abc"}}),
       ExitCode::kPositionNotAvailable, "this one is abc"},
      {Error(StatusCode::kNotFound, "m", "EVENT_NOT_FOUND"), ExitCode::kNotFound, "penstock list"},
      {Error(StatusCode::kDataLoss, "m", "DATA_LOSS",
             {{"from_sequence", "7"}, {"to_sequence", "9"}}),
       ExitCode::kDataLoss, "Sequences 7 to 9 are unreadable"},
      {Error(StatusCode::kResourceExhausted, "m", "TOO_MANY_STREAMS"), ExitCode::kFailure,
       "Close other subscriptions"},
      {Error(StatusCode::kUnavailable, "m", "DRAINING"), ExitCode::kUnreachable, "host:1"},
      {Error(StatusCode::kInternal, "m", "INTERNAL"), ExitCode::kFailure, "fault of the server"},
  };
  for (const Case& c : cases) {
    const Outcome outcome = Explain(c.error, "host:1");
    EXPECT_EQ(outcome.code, c.code) << c.error;
    EXPECT_THAT(outcome.message, HasSubstr(c.advice)) << c.error;
    EXPECT_THAT(outcome.message, HasSubstr("m")) << c.error;
  }
}

TEST(ExplainTest, CodesWithoutAReasonAreExplainedToo) {
  const std::vector<std::pair<StatusCode, ExitCode>> codes = {
      {StatusCode::kUnavailable, ExitCode::kUnreachable},
      {StatusCode::kDeadlineExceeded, ExitCode::kUnreachable},
      {StatusCode::kPermissionDenied, ExitCode::kPermissionDenied},
      {StatusCode::kUnauthenticated, ExitCode::kPermissionDenied},
      {StatusCode::kOutOfRange, ExitCode::kPositionNotAvailable},
      {StatusCode::kFailedPrecondition, ExitCode::kPositionNotAvailable},
      {StatusCode::kInvalidArgument, ExitCode::kUsage},
      {StatusCode::kNotFound, ExitCode::kNotFound},
      {StatusCode::kDataLoss, ExitCode::kDataLoss},
      {StatusCode::kUnimplemented, ExitCode::kFailure},
      {StatusCode::kUnknown, ExitCode::kFailure},
  };
  for (const auto& [code, exit_code] : codes) {
    const Outcome outcome = Explain(Error(code, "text", ""), "host:1");
    EXPECT_EQ(outcome.code, exit_code) << absl::StatusCodeToString(code);
    EXPECT_THAT(outcome.message, HasSubstr("text"));
  }
}

}  // namespace
}  // namespace penstock::cli
