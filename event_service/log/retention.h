// How long events stay, and how far one pass of retention may go.
#pragma once

#include <cstdint>
#include <optional>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "event_service/log/event_log.h"

namespace penstock::event_service {

// Whatever is reached first.
struct RetentionPolicy {
  absl::Duration time_max = absl::InfiniteDuration();
  // As EventLog::TrimToBytes counts.
  std::optional<uint64_t> bytes_max{};
};

// One pass trims by time at most this part of the retention. A clock that jumps
// ahead, by itself or by a hand, would otherwise empty the log at once, and what
// is trimmed is gone when the clock comes back. In a steady state a pass trims
// what one interval of the timer brought, which is far less.
inline constexpr int kTimePassesMin = 100;

// One pass trims by bytes at most this part of the events. A limit that was
// mistyped would otherwise empty the log at once.
inline constexpr uint64_t kBytesPassesMin = 10;

// Events committed before the returned time may be trimmed now.
absl::Time TrimCutoff(absl::Time now, absl::Duration time_max, const LogBounds& bounds);

// One pass. False when the limits of a pass kept it from all that is due: the
// next one may follow soon.
absl::StatusOr<bool> ApplyRetention(EventLog& log, const RetentionPolicy& policy, absl::Time now);

}  // namespace penstock::event_service
