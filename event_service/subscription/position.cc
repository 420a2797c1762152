#include "event_service/subscription/position.h"

#include <algorithm>
#include <optional>

#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"

namespace penstock::event_service {
namespace {

ErrorMetadata BoundsMetadata(const LogBounds& bounds) {
  return {{"earliest_sequence", absl::StrCat(bounds.earliest)},
          {"head_sequence", absl::StrCat(bounds.head)}};
}

absl::Status CursorAhead(const LogBounds& bounds, uint64_t sequence) {
  return MakeError(
      ErrorReason::kCursorAhead,
      absl::StrCat("the position ", sequence, " is ahead of the newest event, ", bounds.head,
                   "; the log may have lost its tail: choose another start"),
      BoundsMetadata(bounds));
}

// Resolves each kind of start.
struct Resolver {
  const EventLog& log;
  const LogBounds bounds;

  absl::StatusOr<uint64_t> operator()(std::monostate) const {
    return MakeError(ErrorReason::kStartMissing, "the request does not say where to start");
  }
  absl::StatusOr<uint64_t> operator()(const StartAfter& start) const {
    if (absl::Status same = CheckLogId(log, start.log_id); !same.ok()) {
      return InField("after", same);
    }
    if (absl::Status readable = CheckReadableAfter(log, start.sequence); !readable.ok()) {
      return InField("after", readable);
    }
    return start.sequence;
  }
  absl::StatusOr<uint64_t> operator()(StartEarliest) const { return BeforeEarliest(bounds); }
  absl::StatusOr<uint64_t> operator()(StartLatest) const { return bounds.head; }
  absl::StatusOr<uint64_t> operator()(const StartFromTime& start) const {
    absl::StatusOr<uint64_t> before = log.LastSequenceBefore(start.time);
    if (!before.ok()) return before;
    return std::clamp(*before, BeforeEarliest(bounds), bounds.head);
  }
  absl::StatusOr<uint64_t> operator()(const StartAfterEventId& start) const {
    absl::StatusOr<std::optional<uint64_t>> sequence = log.FindSequence(start.event_id);
    if (!sequence.ok()) return sequence.status();
    if (!sequence->has_value()) {
      return MakeError(ErrorReason::kEventNotFound,
                       "no event with the id of after_event_id was committed, or it is forgotten; "
                       "start from a cursor, a time or earliest");
    }
    if (absl::Status readable = CheckReadableAfter(log, **sequence); !readable.ok()) {
      return InField("after_event_id", readable);
    }
    return **sequence;
  }
};

}  // namespace

uint64_t BeforeEarliest(const LogBounds& bounds) {
  return bounds.earliest == 0 ? bounds.head : bounds.earliest - 1;
}

absl::Status CursorExpired(const LogBounds& bounds, uint64_t sequence) {
  return MakeError(ErrorReason::kCursorExpired,
                   absl::StrCat("events next to the position ", sequence,
                                " are past their retention; start from earliest and fetch what "
                                "is missing from Stripe"),
                   BoundsMetadata(bounds));
}

absl::Status CheckReadableAfter(const EventLog& log, uint64_t sequence) {
  const auto look_at_one = [](const std::shared_ptr<const StoredEvent>&) { return false; };
  const absl::Status read =
      log.Read(sequence, {.events_max = 1, .bytes_max = 1}, look_at_one).status();
  // Other errors are of the events behind the position, and the reader's to meet.
  return absl::IsOutOfRange(read) ? ExplainReadError(read, log, sequence) : absl::OkStatus();
}

absl::Status CheckLogId(const EventLog& log, const std::string& log_id) {
  if (log_id == log.log_id()) return absl::OkStatus();
  return MakeError(ErrorReason::kLogIdMismatch,
                   "the position belongs to another log; this one was restored or has lost data: "
                   "choose another start, by time or earliest",
                   {{"log_id", log.log_id()}});
}

absl::StatusOr<uint64_t> ResolveStart(const Start& start, const EventLog& log) {
  return std::visit(Resolver{.log = log, .bounds = log.bounds()}, start);
}

bool FollowsRetention(const Start& start) {
  return std::holds_alternative<StartEarliest>(start) ||
         std::holds_alternative<StartFromTime>(start);
}

absl::Status ExplainReadError(const absl::Status& error, const EventLog& log, uint64_t sequence) {
  if (absl::IsOutOfRange(error)) {
    const LogBounds bounds = log.bounds();
    return sequence > bounds.head ? CursorAhead(bounds, sequence) : CursorExpired(bounds, sequence);
  }
  if (absl::IsDataLoss(error)) {
    const SequenceRange lost =
        DataLossRange(error).value_or(SequenceRange{.from = sequence + 1, .to = sequence + 1});
    return MakeError(
        ErrorReason::kDataLoss,
        absl::StrCat("the events at the sequences ", lost.from, " to ", lost.to,
                     " are unreadable on disk; start after them and fetch them from "
                     "Stripe"),
        {{"from_sequence", absl::StrCat(lost.from)}, {"to_sequence", absl::StrCat(lost.to)}});
  }
  return error;
}

}  // namespace penstock::event_service
