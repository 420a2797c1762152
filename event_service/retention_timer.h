// Forgets events that are past their retention, from time to time.
#pragma once

#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/log/event_log.h"
#include "event_service/log/retention.h"

namespace penstock::event_service {

inline constexpr absl::Duration kRetentionInterval = absl::Minutes(1);
inline constexpr absl::Duration kRetentionCatchUpInterval = absl::Seconds(5);

// Owns the thread that applies the retention: at the start, then every
// kRetentionInterval, or kRetentionCatchUpInterval while more is due than one
// pass may trim.
class RetentionTimer {
 public:
  // Borrows `log`.
  RetentionTimer(EventLog& log, const RetentionPolicy& policy);
  // Stops, after a trim that is under way.
  ~RetentionTimer();

 private:
  void Run();

  EventLog& log_;
  const RetentionPolicy policy_;
  absl::Mutex mutex_;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;
};

}  // namespace penstock::event_service
