// What a process holds in memory, as the kernel counts it.
#pragma once

#include <sys/types.h>

#include <cstddef>

namespace penstock::faults {

// The most that was resident since the process started; 0 when it is gone.
size_t PeakRssBytes(pid_t pid);
// Of this process.
size_t PeakRssBytes();
// Resident now; 0 when it is gone.
size_t RssBytes(pid_t pid);

}  // namespace penstock::faults
