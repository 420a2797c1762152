#include "tests/faults/harness/program.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_join.h"
#include "tests/faults/harness/memory.h"

namespace penstock::faults {
namespace {

constexpr int kExitSkipped = 77;  // SKIP_RETURN_CODE in CMakeLists.txt
constexpr size_t kMebibyte = 1024 * 1024;

struct Arguments {
  std::string name;
  RunOptions run{.seed = 1, .cycles = 0, .is_long = false, .event_service = {}, .ingress = {}};
  bool list = false;
  std::vector<std::string> finds;
};

void List(absl::Span<const Scenario> scenarios) {
  for (const Scenario& scenario : scenarios) {
    std::printf("%-24s %s (%llu cycles, %llu with --long)\n", scenario.name, scenario.what,
                static_cast<unsigned long long>(scenario.cycles_short),
                static_cast<unsigned long long>(scenario.cycles_long));
  }
}

const char* VerdictOf(const Result& result) {
  if (!result.skipped.empty()) return "SKIP";
  // Without an acknowledgement there was nothing to lose, so nothing was tested.
  if (result.findings.acknowledged == 0) return "BROKEN";
  return result.findings.clean() ? "PASS" : "FAIL";
}

// Whether the run failed, and for this reason.
bool Finds(const Result& result, const std::string& what) {
  const Findings& found = result.findings;
  if (found.acknowledged == 0) return false;
  if (what == "lost") return found.lost > 0;
  if (what == "duplicates") return found.duplicates > 0;
  if (what == "holes") return found.holes > 0;
  return std::any_of(
      found.complaints.begin(), found.complaints.end(),
      [&](const std::string& complaint) { return absl::StrContains(complaint, what); });
}

void Print(const Scenario& scenario, const RunOptions& options, const Result& result) {
  const Findings& found = result.findings;
  for (const std::string& complaint : found.complaints) {
    std::printf("# %s: %s\n", scenario.name, complaint.c_str());
  }
  if (!result.measured.empty()) std::printf("# %s: %s\n", scenario.name, result.measured.c_str());
  if (!result.skipped.empty()) {
    std::printf("# %s: not run: %s\n", scenario.name, result.skipped.c_str());
  }
  const size_t rss = result.peak_rss_bytes != 0 ? result.peak_rss_bytes : PeakRssBytes();
  std::printf("%s %llu %zu %zu %zu %zu %zuMiB %s\n", scenario.name,
              static_cast<unsigned long long>(options.seed), found.acknowledged, found.lost,
              found.duplicates, found.holes, rss / kMebibyte, VerdictOf(result));
  std::fflush(stdout);
}

int RunOne(const Scenario& scenario, const Arguments& arguments) {
  RunOptions options = arguments.run;
  if (options.cycles == 0) {
    options.cycles = arguments.run.is_long ? scenario.cycles_long : scenario.cycles_short;
  }
  const Result result = scenario.run(options);
  Print(scenario, options, result);
  if (!result.skipped.empty()) return kExitSkipped;
  if (arguments.finds.empty()) return VerdictOf(result) == std::string_view("PASS") ? 0 : 1;
  for (const std::string& what : arguments.finds) {
    if (Finds(result, what)) return 0;
  }
  std::printf("# %s: it did not find: %s\n", scenario.name,
              absl::StrJoin(arguments.finds, ", nor: ").c_str());
  return 1;
}

}  // namespace

int RunProgram(int argc, const char* const* argv, absl::Span<const Scenario> scenarios) {
  Arguments arguments;
  CLI::App app("Faults against the log of Penstock, one line of verdict each.");
  app.add_option("name", arguments.name, "A run of --list, or all");
  app.add_option("--seed", arguments.run.seed, "What the run draws its chances from");
  app.add_option("--cycles", arguments.run.cycles, "How often the fault happens");
  app.add_option("--event_service", arguments.run.event_service,
                 "Program to put to the test instead of event-service");
  app.add_option("--ingress", arguments.run.ingress,
                 "Program to put to the test instead of webhook-ingress");
  app.add_flag("--long", arguments.run.is_long, "The long form, where --cycles is not given");
  app.add_option(
         "--finds", arguments.finds,
         "For a planted bug: what makes the exit status 0 is that the run finds this, which "
         "is lost, duplicates, holes, or a part of another complaint; given again: or this")
      ->allow_extra_args(false);
  app.add_flag("--list", arguments.list, "Lists the runs");
  CLI11_PARSE(app, argc, argv);
  if (arguments.list) {
    List(scenarios);
    return 0;
  }
  int status = 0;
  bool found = false;
  for (const Scenario& scenario : scenarios) {
    if (arguments.name != "all" && arguments.name != scenario.name) continue;
    found = true;
    const int one = RunOne(scenario, arguments);
    // Of several runs, failing counts more than not running.
    if (status == 0 || one == 1) status = one;
  }
  if (!found) {
    std::fprintf(stderr, "there is no run \"%s\"; --list shows them\n", arguments.name.c_str());
    return 2;
  }
  return status;
}

}  // namespace penstock::faults
