// The command line of `penstock`, turned into options. The one place that knows CLI11.
#pragma once

#include <string>
#include <variant>

#include "clients/cli/commands/commands.h"
#include "clients/cli/commands/trigger.h"
#include "clients/cli/exit_code.h"

namespace penstock::cli {

// What a command line asks for that needs no command: help, a version, or a
// complaint (`code` is kUsage, `text` is for standard error).
struct Answer {
  ExitCode code = ExitCode::kOk;
  std::string text;
};

using Command = std::variant<Answer, TailOptions, TriggerOptions, GetOptions, ListOptions,
                             TypesOptions, InfoOptions, SubscriptionsOptions, RejectsOptions>;

// Reads the arguments and PENSTOCK_SERVER. Never exits, never prints.
Command ParseCommandLine(int argc, const char* const* argv);

}  // namespace penstock::cli
