// How the `penstock` program ends. Scripts branch on these, so they never change.
#pragma once

#include <string>

namespace penstock::cli {

enum class ExitCode : int {
  // Done. Also: a `tail` without an end condition that was interrupted or whose
  // --timeout passed, and a reader of our standard output that went away.
  kOk = 0,
  // Something went wrong that has no code of its own, or an answer was not the expected one.
  kFailure = 1,
  // The command line, or a request built from it, is not valid.
  kUsage = 2,
  // The server cannot be reached, or is stopping.
  kUnreachable = 3,
  // The position asked for is expired, ahead of the log, or of another log.
  kPositionNotAvailable = 4,
  // No such event.
  kNotFound = 5,
  // --timeout passed before --count or --until-caught-up was met.
  kTimedOut = 6,
  // The server does not let us in.
  kPermissionDenied = 7,
  // Stored events are unreadable, or the stream broke a promise of event_service.proto.
  kDataLoss = 8,
  // SIGINT or SIGTERM before --count or --until-caught-up was met.
  kInterrupted = 130,
};

// What a command comes to: its exit code and, unless it is kOk, the text for
// standard error: what is wrong and what to do next. May span lines.
struct Outcome {
  ExitCode code = ExitCode::kOk;
  std::string message;

  bool ok() const { return code == ExitCode::kOk; }
};

}  // namespace penstock::cli
