// What the kernel says a process has used.
#pragma once

#include <sys/types.h>

#include <vector>

#include "absl/time/time.h"

namespace penstock::bench {

struct ProcessUsage {
  // User and system time of all threads so far, in steps of 10 ms.
  double cpu_seconds = 0;
  double rss_bytes = 0;
};

// Of /proc; zeros when there is no such process.
ProcessUsage UsageOf(pid_t pid);

// Waits until the processes together use less than 2 % of a processor: what goes on after its
// cause, such as compaction after a fill, is not to be counted to what is measured next. False
// when it goes on for longer than `patience`.
bool AwaitQuiet(const std::vector<pid_t>& pids, absl::Duration patience);

}  // namespace penstock::bench
