// Gives memory back to the system once an attack, or a peak, is over.
#pragma once

#include <cstddef>
#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock {

struct MemoryTrimmerOptions {
  absl::Duration trim_every = absl::Seconds(5);
  // Less is soon used again.
  size_t trim_at_free_bytes = 512 * 1024;
  // A block of so many bytes is mapped on its own, and goes back when it is freed; 64 KiB is more
  // than most events have. Otherwise glibc raises it with every large block that is freed, and
  // large bodies come to lie among small things. 0 leaves it to glibc, because blocks that come
  // and go all the time are cheaper so.
  int mapped_bytes_min = 64 * 1024;
};

// glibc keeps what was freed, unless it is at the end of a heap: after a flood of
// connections a process stays as large as it ever was. While this lives, what is
// free beyond `trim_at_free_bytes` is given back every `trim_every`; threads that
// allocate meanwhile wait, some milliseconds for 100 MiB. One per process.
class MemoryTrimmer {
 public:
  explicit MemoryTrimmer(const MemoryTrimmerOptions& options = {});
  ~MemoryTrimmer();
  MemoryTrimmer(const MemoryTrimmer&) = delete;
  MemoryTrimmer& operator=(const MemoryTrimmer&) = delete;

 private:
  absl::Mutex mu_;
  bool stopping_ ABSL_GUARDED_BY(mu_) = false;
  std::thread thread_;
};

}  // namespace penstock
