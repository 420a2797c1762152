#include "tests/bench/load/process_usage.h"

#include <unistd.h>

#include <fstream>
#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

namespace penstock::bench {

ProcessUsage UsageOf(pid_t pid) {
  ProcessUsage usage;
  std::ifstream status(absl::StrCat("/proc/", pid, "/status"));
  for (std::string key; status >> key;) {
    if (key == "VmRSS:" && status >> usage.rss_bytes) usage.rss_bytes *= 1024;
  }
  // The name, in brackets, may hold anything; utime and stime are the 12th and 13th field after it.
  std::ifstream stat(absl::StrCat("/proc/", pid, "/stat"));
  stat.ignore(std::numeric_limits<std::streamsize>::max(), ')');
  std::string skipped;
  for (int i = 0; i < 11; ++i) stat >> skipped;
  double user = 0, system = 0;
  if (stat >> user >> system) {
    usage.cpu_seconds = (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
  }
  return usage;
}

bool AwaitQuiet(const std::vector<pid_t>& pids, absl::Duration patience) {
  constexpr double kQuietShare = 0.02;
  const auto used = [&pids] {
    double seconds = 0;
    for (const pid_t pid : pids) seconds += UsageOf(pid).cpu_seconds;
    return seconds;
  };
  const absl::Time deadline = absl::Now() + patience;
  while (absl::Now() < deadline) {
    const double before = used();
    absl::SleepFor(absl::Seconds(1));
    if (used() - before < kQuietShare) return true;
  }
  return false;
}

}  // namespace penstock::bench
