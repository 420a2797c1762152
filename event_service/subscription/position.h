// Positions in a log: checking the ones that clients send, and saying what is wrong with them.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/event_log.h"
#include "event_service/subscription/subscribe_spec.h"

namespace penstock::event_service {

// OutOfRange (CURSOR_EXPIRED), for a reader whose next event after `sequence`, or before it, is
// past its retention.
absl::Status CursorExpired(const LogBounds& bounds, uint64_t sequence);

// OK when a reader may go on after `sequence`: the log is asked, because with gaps between
// sequences its bounds do not tell. OutOfRange with reason CURSOR_EXPIRED or CURSOR_AHEAD.
absl::Status CheckReadableAfter(const EventLog& log, uint64_t sequence);

// OK, or FailedPrecondition with reason LOG_ID_MISMATCH.
absl::Status CheckLogId(const EventLog& log, const std::string& log_id);

// The sequence just before the oldest retained event; the head when none is retained.
uint64_t BeforeEarliest(const LogBounds& bounds);

// The sequence after which a subscription starts. `start` has passed Normalize.
// The errors of CheckReadableAfter and CheckLogId; NotFound (EVENT_NOT_FOUND) for the id of an
// event that is not remembered; errors of the log as they are.
absl::StatusOr<uint64_t> ResolveStart(const Start& start, const EventLog& log);

// Whether the start means "from what is retained" when the first event is read:
// retention may have moved on since it was resolved, and that is no error.
bool FollowsRetention(const Start& start);

// Gives an error of EventLog::Read after `sequence` its reason: CURSOR_EXPIRED, CURSOR_AHEAD or
// DATA_LOSS. Any other error is returned as it is.
absl::Status ExplainReadError(const absl::Status& error, const EventLog& log, uint64_t sequence);

}  // namespace penstock::event_service
