// penstock: the command line. Wires options, connections and outputs; the work is in commands/.
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/time/clock.h"
#include "clients/cli/command_line.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/io/interrupt.h"
#include "clients/cli/io/output.h"
#include "clients/cli/ops_page.h"

namespace penstock::cli {
namespace {

// 64 bits, so that the ids of two runs of `trigger` never meet.
uint64_t RandomSeed() {
  std::random_device device;
  return uint64_t{device()} << 32 | device();
}

struct Dispatch {
  CommandIo io;

  Outcome operator()(const Answer& answer) const {
    if (answer.code == ExitCode::kOk) {
      io.out.Write(answer.text);
    } else {
      io.err.WriteLine(answer.text);
    }
    return {answer.code, ""};
  }
  Outcome operator()(const TailOptions& options) const {
    return RunTail(options, &MakeSubscriberConnection, io, [](std::function<void()> stop) {
      return std::make_unique<InterruptWatcher>(std::move(stop));
    });
  }
  Outcome operator()(const TriggerOptions& options) const {
    const absl::StatusOr<std::unique_ptr<WebhookPoster>> poster = MakeWebhookPoster(options.url);
    if (!poster.ok()) {
      return {ExitCode::kUsage, absl::StrCat("--url: ", std::string(poster.status().message()))};
    }
    return RunTrigger(options, **poster, &absl::Now, RandomSeed(), io);
  }
  Outcome operator()(const GetOptions& options) const {
    return RunGet(options,
                  *ConnectEventService(ToServerOptions(options.server, options.credentials)), io);
  }
  Outcome operator()(const ListOptions& options) const {
    return RunList(options,
                   *ConnectEventService(ToServerOptions(options.server, options.credentials)), io);
  }
  Outcome operator()(const InfoOptions& options) const {
    return RunInfo(options,
                   *ConnectEventService(ToServerOptions(options.server, options.credentials)), io);
  }
  Outcome operator()(const SubscriptionsOptions& options) const {
    return RunSubscriptions(
        options, *ConnectEventService(ToServerOptions(options.server, options.credentials)), io);
  }
  Outcome operator()(const TypesOptions& options) const { return RunTypes(options, io); }
  Outcome operator()(const RejectsOptions& options) const {
    return RunRejects(options, &FetchOpsPage, io);
  }
};

int Main(int argc, char** argv) {
  // A reader that went away is noticed where we write; see Output.
  signal(SIGPIPE, SIG_IGN);
  // gRPC's own log lines would say again, less clearly, what we report.
  setenv("GRPC_VERBOSITY", "NONE", /*overwrite=*/0);
  Output out(STDOUT_FILENO);
  Output err(STDERR_FILENO);
  Outcome outcome = std::visit(Dispatch{{out, err}}, ParseCommandLine(argc, argv));
  out.Flush();
  if (outcome.ok() && !out.status().ok()) {
    outcome = {ExitCode::kFailure, std::string(out.status().message())};
  }
  if (!outcome.message.empty()) {
    err.WriteLine(
        absl::StrCat("penstock: ", absl::StrReplaceAll(outcome.message, {{"\n", "\n  "}})));
  }
  err.Flush();
  return static_cast<int>(outcome.code);
}

}  // namespace
}  // namespace penstock::cli

int main(int argc, char** argv) { return penstock::cli::Main(argc, argv); }
