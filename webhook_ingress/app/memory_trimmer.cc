#include "webhook_ingress/app/memory_trimmer.h"

#include <malloc.h>

namespace penstock::ingress {

MemoryTrimmer::MemoryTrimmer() {
  thread_ = std::thread([this] {
    absl::MutexLock lock(&mu_);
    while (!mu_.AwaitWithTimeout(absl::Condition(&stopping_), kTrimEvery)) {
      // Of all heaps. What is mapped on its own goes back by itself.
      if (mallinfo2().fordblks > kTrimAtFreeBytes) malloc_trim(0);
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

}  // namespace penstock::ingress
