// The durable log.
//
// Deciding the order of events (Sequencer, see committer.h) and applying an
// event at a sequence (EventLog::Apply) are two steps, so that an external log
// may one day decide the order. Nobody may assume that sequences are dense.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "event_service/event/stored_event.h"

namespace penstock::event_service {

// The first and last readable event.
struct LogBounds {
  // Oldest retained sequence; 0 when the log holds nothing.
  uint64_t earliest = 0;
  // Newest committed sequence ever, retained or not; 0 when there is none.
  uint64_t head = 0;
  // When they were committed; InfinitePast when there is no such event.
  absl::Time earliest_committed_at = absl::InfinitePast();
  absl::Time head_committed_at = absl::InfinitePast();
};

// Sequences that cannot be read, both included.
struct SequenceRange {
  uint64_t from = 0;
  uint64_t to = 0;
};

// A DataLoss error that carries its range.
absl::Status DataLossAt(const SequenceRange& range, std::string_view what);
// The range of such an error; nullopt for any other status. Reading after
// `to` goes on behind the damage.
std::optional<SequenceRange> DataLossRange(const absl::Status& status);

// Limits of one Read call.
struct ReadLimits {
  size_t events_max = 256;
  // Counted over wire(); the event that crosses it is still delivered.
  size_t bytes_max = 256 * 1024;
};

// Where a Read call stopped.
struct ReadPosition {
  // Every event up to and including this sequence has been looked at.
  uint64_t scanned_to = 0;
  // True when `scanned_to` was the head at that moment.
  bool at_head = false;
  // Events that were read for it, visited or not.
  size_t events_read = 0;
};

// Which event types to read.
struct TypeSelection {
  // Whole names, "charge.succeeded".
  std::vector<std::string> exact{};
  // Beginnings of names, "charge.".
  std::vector<std::string> prefixes{};

  bool Matches(std::string_view type) const;
};

// A totally ordered, durable, deduplicating store of events.
//
// Threads: Apply is called by one thread at a time (the committer), the two
// Trim calls by one thread at a time, which may be another one; everything else
// by any thread at any time.
class EventLog {
 public:
  virtual ~EventLog() = default;

  // Identity of this log; changes when acknowledged data may have been lost.
  // Stable for the lifetime of the object.
  virtual const std::string& log_id() const = 0;

  virtual LogBounds bounds() const = 0;

  // The sequence that the id was committed at, also when the event itself is
  // past its retention; nullopt when the id is not remembered.
  virtual absl::StatusOr<std::optional<uint64_t>> FindSequence(std::string_view event_id) const = 0;

  // Stores events at their sequences, all or none, in one durable write.
  // Sequences MUST be increasing and greater than the head.
  // MUST NOT return OK before every event survives power loss.
  // ResourceExhausted: nothing was written, the disk reserve is reached; may be
  // tried again. Any other error: it is unknown what is on disk; the caller
  // MUST stop acknowledging and end the process, because a retried fsync may
  // report success for pages that were lost.
  virtual absl::Status Apply(absl::Span<const std::shared_ptr<const StoredEvent>> events) = 0;

  // Looks at events after `after` in order, calls `visit` for each, and stops
  // at a limit, at the head, or when `visit` returns false (that event counts
  // as looked at). Pins nothing after it returns.
  // OutOfRange: `after` is older than the retention (earliest - 1) or ahead of the head.
  // DataLoss: the event that comes next is unreadable, see DataLossRange. What
  // precedes it has been visited by an earlier call or by this one.
  virtual absl::StatusOr<ReadPosition> Read(
      uint64_t after, const ReadLimits& limits,
      absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const = 0;

  // As Read, but visits only events of these types. Reads them by way of an index
  // where they are few, so that a rare type is replayed without reading what
  // lies between. Limits count events that were read. A damaged event of another
  // type may or may not be in the way.
  virtual absl::StatusOr<ReadPosition> ReadTypes(
      uint64_t after, const TypeSelection& types, const ReadLimits& limits,
      absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const = 0;

  // As Read, newest first, from the newest event with a sequence below `before`,
  // which may be past the head. `scanned_to` is the lowest sequence looked at,
  // `at_head` means the earliest was reached; no OutOfRange.
  virtual absl::StatusOr<ReadPosition> ReadBackwards(
      uint64_t before, const ReadLimits& limits,
      absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const = 0;

  // One event by its sequence or id. NotFound when never committed or past its
  // retention. DataLoss as Read.
  virtual absl::StatusOr<std::shared_ptr<const StoredEvent>> Get(uint64_t sequence) const = 0;
  virtual absl::StatusOr<std::shared_ptr<const StoredEvent>> GetById(
      std::string_view event_id) const = 0;

  // The greatest sequence committed strictly before `time`, 0 when there is
  // none: reading after it starts with the first event at or after `time`.
  // Never less than the retention allows Read to start after.
  virtual absl::StatusOr<uint64_t> LastSequenceBefore(absl::Time time) const = 0;

  // Makes events committed before `time` unreadable, then frees their space.
  // Ids stay remembered for as long as the log was opened for.
  virtual absl::Status TrimBefore(absl::Time time) = 0;

  // Makes the oldest events unreadable until those that stay take at most
  // `bytes_max`, then frees their space. Never trims past the sequence `through_max`,
  // nor the newest event. Bytes are those that the events take on disk without
  // indexes, approximately. False when `through_max` came first.
  virtual absl::StatusOr<bool> TrimToBytes(uint64_t bytes_max, uint64_t through_max) = 0;

  // Bytes on disk, approximate.
  virtual uint64_t SizeBytes() const = 0;
};

}  // namespace penstock::event_service
