#include "webhook_ingress/app/memory_trimmer.h"

#include <malloc.h>

namespace penstock::ingress {
namespace {

// A block of so many bytes is mapped on its own, and goes back when it is freed. Most
// events are smaller.
constexpr int kMappedBytesMin = 64 * 1024;

}  // namespace

MemoryTrimmer::MemoryTrimmer() {
  // Otherwise glibc raises it with every large block that is freed, and large bodies
  // come to lie among small things.
  mallopt(M_MMAP_THRESHOLD, kMappedBytesMin);
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
