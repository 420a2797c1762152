#include "clients/cli/rpc/rpc_error.h"

#include "absl/strings/str_cat.h"
#include "penstock/error_info.h"

namespace penstock::cli {
namespace {

using absl::StatusCode;

// The value of a metadata key, or `otherwise` when the server did not send it.
std::string Fact(const ErrorInfo& info, const std::string& key, absl::string_view otherwise) {
  const auto it = info.metadata.find(key);
  return it == info.metadata.end() || it->second.empty() ? std::string(otherwise) : it->second;
}

// What to do about a reason of event_service.proto, or "" for reasons that need
// no more than the server's own text.
std::string AdviceForReason(const ErrorInfo& info) {
  if (info.reason == "CURSOR_EXPIRED") {
    return absl::StrCat("Events up to this position are past the retention (earliest ",
                        Fact(info, "earliest_sequence", "unknown"), ", head ",
                        Fact(info, "head_sequence", "unknown"),
                        "). Start with --from=earliest, and expect a gap.");
  }
  if (info.reason == "CURSOR_AHEAD") {
    return absl::StrCat(
        "The position is newer than the log (earliest ", Fact(info, "earliest_sequence", "unknown"),
        ", head ", Fact(info, "head_sequence", "unknown"),
        "): the log may have lost its tail, or this is another server. See `penstock "
        "info`, then start with --from=earliest or --from=latest.");
  }
  if (info.reason == "LOG_ID_MISMATCH") {
    return absl::StrCat("The position is of another log; this one is ",
                        Fact(info, "log_id", "unknown"),
                        ". Check --server; if the log was replaced, start with --from=earliest.");
  }
  if (info.reason == "UNKNOWN_EVENT_TYPE") {
    const std::string nearest = Fact(info, "nearest", "");
    return absl::StrCat(
        nearest.empty() ? "" : absl::StrCat("Did you mean ", nearest, "? "),
        "See `penstock types`, or pass --allow-unknown-types for a type that is newer "
        "than the server.");
  }
  if (info.reason == "EVENT_NOT_FOUND") {
    return "It was never received, or is past the retention. `penstock list` shows what there is.";
  }
  if (info.reason == "SUBSCRIPTION_NOT_FOUND") {
    return "It has ended, or another start of the server had it. List them again.";
  }
  if (info.reason == "DATA_LOSS") {
    return absl::StrCat(
        "Sequences ", Fact(info, "from_sequence", "unknown"), " to ",
        Fact(info, "to_sequence", "unknown"),
        " are unreadable on the server's disk. Restore the log or repair it, or start "
        "after the range with --from=LOG:SEQ (`penstock info` shows the log).");
  }
  if (info.reason == "TOO_MANY_STREAMS") return "Close other subscriptions first.";
  return "";
}

std::string AdviceForCode(StatusCode code) {
  switch (code) {
    case StatusCode::kPermissionDenied:
    case StatusCode::kUnauthenticated:
      return "Ask whoever runs the server, or the proxy before it, for access.";
    case StatusCode::kUnimplemented:
      return "The server does not know this call: is --server an event_service, and as new as this "
             "program?";
    case StatusCode::kInvalidArgument:
      return "Correct the option named above; see --help.";
    case StatusCode::kOutOfRange:
    case StatusCode::kFailedPrecondition:
      return "Start with --from=earliest or --from=latest; `penstock info` shows the log.";
    case StatusCode::kDataLoss:
      return "Stored events are unreadable on the server; see its log.";
    case StatusCode::kInternal:
    case StatusCode::kUnknown:
      return "This is a fault of the server; see its log.";
    default:
      return "";
  }
}

ExitCode ExitCodeFor(StatusCode code) {
  switch (code) {
    case StatusCode::kInvalidArgument:
      return ExitCode::kUsage;
    case StatusCode::kUnavailable:
    case StatusCode::kDeadlineExceeded:
      return ExitCode::kUnreachable;
    case StatusCode::kOutOfRange:
    case StatusCode::kFailedPrecondition:
      return ExitCode::kPositionNotAvailable;
    case StatusCode::kNotFound:
      return ExitCode::kNotFound;
    case StatusCode::kPermissionDenied:
    case StatusCode::kUnauthenticated:
      return ExitCode::kPermissionDenied;
    case StatusCode::kDataLoss:
      return ExitCode::kDataLoss;
    default:
      return ExitCode::kFailure;
  }
}

}  // namespace

Outcome Explain(const absl::Status& error, const std::string& server) {
  const ExitCode code = ExitCodeFor(error.code());
  if (code == ExitCode::kUnreachable) {
    return {code, absl::StrCat(
                      "cannot reach event_service at ", server, ": ", error.message(),
                      "\nCheck --server (or PENSTOCK_SERVER) and that event_service runs there.")};
  }
  std::string text = Describe(error);
  std::string advice = AdviceForReason(GetErrorInfo(error).value_or(ErrorInfo()));
  if (advice.empty()) advice = AdviceForCode(error.code());
  if (!advice.empty()) absl::StrAppend(&text, "\n", advice);
  return {code, text};
}

}  // namespace penstock::cli
