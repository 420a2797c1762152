// The reason that the server gives for an error, beside its code.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "absl/status/status.h"

namespace penstock {

// A google.rpc.ErrorInfo of the domain "penstock.dev". The head of
// event_service.proto lists every reason with its code and its metadata.
struct ErrorInfo {
  // E.g. "CURSOR_EXPIRED".
  std::string reason{};
  // E.g. {"earliest_sequence", "812"}, {"head_sequence", "90411"}.
  std::map<std::string, std::string> metadata{};
};

// What the server said about `status`; nullopt when it was never reached, or when
// this library made the error (but START_MISSING is said by both).
std::optional<ErrorInfo> GetErrorInfo(const absl::Status& status);

// Attaches `info` to `status`, which MUST NOT be OK. For fakes in tests.
void SetErrorInfo(const ErrorInfo& info, absl::Status& status);

// One line: code, reason and message.
std::string Describe(const absl::Status& status);

}  // namespace penstock
