// How far one pass of retention may go.
#pragma once

#include <algorithm>

#include "absl/time/time.h"
#include "event_service/log/event_log.h"

namespace penstock::event_service {

// One pass trims at most this part of the retention. A clock that jumps ahead,
// by itself or by a hand, would otherwise empty the log at once, and what is
// trimmed is gone when the clock comes back. In a steady state a pass trims
// what one interval of the timer brought, which is far less.
inline constexpr int kTrimPassesMin = 100;

// Events committed before the returned time may be trimmed now.
inline absl::Time TrimCutoff(absl::Time now, absl::Duration retention, const LogBounds& bounds) {
  const absl::Time due = now - retention;
  if (bounds.earliest == 0) return due;
  return std::min(due, bounds.earliest_committed_at + retention / kTrimPassesMin);
}

}  // namespace penstock::event_service
