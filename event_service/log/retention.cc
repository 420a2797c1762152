#include "event_service/log/retention.h"

#include <algorithm>

namespace penstock::event_service {

absl::Time TrimCutoff(absl::Time now, absl::Duration time_max, const LogBounds& bounds) {
  const absl::Time due = now - time_max;
  if (bounds.earliest == 0) return due;
  return std::min(due, bounds.earliest_committed_at + time_max / kTimePassesMin);
}

absl::StatusOr<bool> ApplyRetention(EventLog& log, const RetentionPolicy& policy, absl::Time now) {
  LogBounds bounds = log.bounds();
  absl::Status trimmed = log.TrimBefore(TrimCutoff(now, policy.time_max, bounds));
  if (!trimmed.ok()) return trimmed;
  if (!policy.bytes_max.has_value()) return true;
  bounds = log.bounds();
  if (bounds.earliest == 0) return true;
  return log.TrimToBytes(*policy.bytes_max,
                         bounds.earliest + (bounds.head - bounds.earliest) / kBytesPassesMin);
}

}  // namespace penstock::event_service
