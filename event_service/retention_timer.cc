#include "event_service/retention_timer.h"

#include "absl/time/clock.h"
#include "common/json_log.h"
#include "event_service/log/trim_cutoff.h"

namespace penstock::event_service {

RetentionTimer::RetentionTimer(EventLog& log, absl::Duration retention, absl::Duration interval)
    : log_(log), retention_(retention), interval_(interval) {
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
    const LogBounds bounds = log_.bounds();
    const uint64_t before = bounds.earliest;
    const absl::Status trimmed = log_.TrimBefore(TrimCutoff(absl::Now(), retention_, bounds));
    const uint64_t after = log_.bounds().earliest;
    // Events that stay too long are no harm to anybody; the next turn tries again.
    if (!trimmed.ok()) {
      Log(LogLevel::kError, "retention failed", {{"detail", trimmed.ToString()}});
    } else if (after != before) {
      Log(LogLevel::kInfo, "events past their retention", {{"earliest_sequence", after}});
    }
    absl::MutexLock lock(&mutex_);
    if (mutex_.AwaitWithTimeout(absl::Condition(&stopping_), interval_)) return;
  } while (true);
}

}  // namespace penstock::event_service
