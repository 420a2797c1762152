#include "common/memory_trimmer.h"

#include <malloc.h>

namespace penstock {
MemoryTrimmer::MemoryTrimmer(const MemoryTrimmerOptions& options) {
  if (options.mapped_bytes_min > 0) mallopt(M_MMAP_THRESHOLD, options.mapped_bytes_min);
  thread_ = std::thread([this, options] {
    absl::MutexLock lock(&mu_);
    while (!mu_.AwaitWithTimeout(absl::Condition(&stopping_), options.trim_every)) {
      // Of all heaps. What is mapped on its own goes back by itself.
      if (mallinfo2().fordblks > options.trim_at_free_bytes) malloc_trim(0);
    }
  });
}

MemoryTrimmer::~MemoryTrimmer() {
  {
    absl::MutexLock lock(&mu_);
    stopping_ = true;
  }
  thread_.join();
}

}  // namespace penstock
