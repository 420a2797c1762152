// Keeps strangers from filling the log.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock::ingress {

// Lets `lines_per_second` through on average, and as many at once. Thread-safe.
class LogLimiter {
 public:
  explicit LogLimiter(double lines_per_second)
      : lines_per_second_(lines_per_second), lines_(lines_per_second) {}

  // Nothing when a line is to be dropped; otherwise how many were since the last
  // one that was not. `now` may go back.
  std::optional<uint64_t> Admit(absl::Time now) {
    absl::MutexLock lock(&mu_);
    const double passed = std::max(0.0, absl::ToDoubleSeconds(now - filled_at_));
    filled_at_ = now;
    lines_ = std::min(lines_per_second_, lines_ + passed * lines_per_second_);
    if (lines_ < 1) {
      ++dropped_;
      return std::nullopt;
    }
    lines_ -= 1;
    return std::exchange(dropped_, 0);
  }

 private:
  const double lines_per_second_;
  absl::Mutex mu_;
  double lines_ ABSL_GUARDED_BY(mu_);
  absl::Time filled_at_ ABSL_GUARDED_BY(mu_) = absl::InfinitePast();
  uint64_t dropped_ ABSL_GUARDED_BY(mu_) = 0;
};

}  // namespace penstock::ingress
