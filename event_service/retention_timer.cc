#include "event_service/retention_timer.h"

#include "absl/time/clock.h"
#include "common/json_log.h"

namespace penstock::event_service {

RetentionTimer::RetentionTimer(EventLog& log, const RetentionPolicy& policy)
    : log_(log), policy_(policy) {
  thread_ = std::thread([this] { Run(); });
}

RetentionTimer::~RetentionTimer() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  thread_.join();
}

void RetentionTimer::Run() {
  do {
    const uint64_t before = log_.bounds().earliest;
    const absl::StatusOr<bool> trimmed = ApplyRetention(log_, policy_, absl::Now());
    const uint64_t after = log_.bounds().earliest;
    // Events that stay too long are no harm to anybody; the next turn tries again.
    if (!trimmed.ok()) {
      Log(LogLevel::kError, "retention failed", {{"detail", trimmed.status().ToString()}});
    } else if (after != before) {
      Log(LogLevel::kInfo, "events past their retention", {{"earliest_sequence", after}});
    }
    const bool is_behind = trimmed.ok() && !*trimmed;
    absl::MutexLock lock(&mutex_);
    if (mutex_.AwaitWithTimeout(absl::Condition(&stopping_),
                                is_behind ? kRetentionCatchUpInterval : kRetentionInterval)) {
      return;
    }
  } while (true);
}

}  // namespace penstock::event_service
