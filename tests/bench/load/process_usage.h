// What the kernel says a process has used.
#pragma once

#include <sys/types.h>

namespace penstock::bench {

struct ProcessUsage {
  // User and system time of all threads so far, in steps of 10 ms.
  double cpu_seconds = 0;
  double rss_bytes = 0;
};

// Of /proc; zeros when there is no such process.
ProcessUsage UsageOf(pid_t pid);

}  // namespace penstock::bench
