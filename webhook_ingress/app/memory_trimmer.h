// Gives memory back to the system once an attack, or a peak, is over.
#pragma once

#include <cstddef>
#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock::ingress {

// glibc keeps what was freed, unless it is at the end of a heap: after a flood of
// connections a process stays as large as it ever was. While this lives, what is
// free beyond kTrimAtFreeBytes is given back every kTrimEvery.
class MemoryTrimmer {
 public:
  static constexpr absl::Duration kTrimEvery = absl::Seconds(5);
  // Less is soon used again.
  static constexpr size_t kTrimAtFreeBytes = 512 * 1024;

  MemoryTrimmer();
  ~MemoryTrimmer();
  MemoryTrimmer(const MemoryTrimmer&) = delete;
  MemoryTrimmer& operator=(const MemoryTrimmer&) = delete;

 private:
  absl::Mutex mu_;
  bool stopping_ ABSL_GUARDED_BY(mu_) = false;
  std::thread thread_;
};

}  // namespace penstock::ingress
