// A failed call of event_service, free of gRPC types.
#pragma once

#include <map>
#include <string>

#include "absl/status/status.h"
#include "clients/cli/exit_code.h"

namespace penstock::cli {

// The status of a call with its ErrorInfo, if the server sent one. event_service.proto
// lists the reasons and their metadata.
struct RpcError {
  absl::StatusCode code = absl::StatusCode::kOk;
  std::string message;
  // Empty when the server sent no ErrorInfo, as when it was never reached.
  std::string reason;
  std::map<std::string, std::string> metadata;

  bool ok() const { return code == absl::StatusCode::kOk; }
};

// True when the same call may succeed later without any change to it.
bool IsRetryable(absl::StatusCode code);

// One line: code, reason and message.
std::string Describe(const RpcError& error);

// The exit code of a command that ends with `error`, and a text that says what
// to do next. `server` is the address as the user gave it. `error` MUST NOT be OK.
Outcome Explain(const RpcError& error, const std::string& server);

}  // namespace penstock::cli
