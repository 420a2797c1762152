// What a failed call of event_service means to whoever ran a command.
#pragma once

#include <string>

#include "absl/status/status.h"
#include "clients/cli/exit_code.h"

namespace penstock::cli {

// The exit code of a command that ends with `error`, and a text that says what
// to do next, by its ErrorInfo if it has one. `server` is the address as the user
// gave it. `error` MUST NOT be OK.
Outcome Explain(const absl::Status& error, const std::string& server);

}  // namespace penstock::cli
