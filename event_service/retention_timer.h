// Forgets events that are past their retention, from time to time.
#pragma once

#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/log/event_log.h"

namespace penstock::event_service {

// Owns the thread that calls EventLog::TrimBefore: at the start, then every `interval`.
class RetentionTimer {
 public:
  // Borrows `log`.
  RetentionTimer(EventLog& log, absl::Duration retention, absl::Duration interval);
  // Stops, after a trim that is under way.
  ~RetentionTimer();

 private:
  void Run();

  EventLog& log_;
  const absl::Duration retention_;
  const absl::Duration interval_;
  absl::Mutex mutex_;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;
};

}  // namespace penstock::event_service
