#include "event_service/log/rocksdb_cursor.h"

#include <rocksdb/iterator.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::event_service {
namespace {

// Damage is searched sequence by sequence this far, then in growing steps.
constexpr uint64_t kSingleSteps = 64;

bool SeekAt(rocksdb::Iterator& events, uint64_t sequence) {
  events.Seek(EventKey(sequence));
  return events.status().ok();
}

bool SeekBelow(rocksdb::Iterator& events, uint64_t sequence) {
  events.SeekForPrev(EventKey(sequence));
  return events.status().ok();
}

// Walks from `bad` (unreadable) to the nearest position that `readable` likes,
// at most `distance_max` away; returns the distance, or nullopt. A readable
// stretch may be jumped over once the steps have grown; the range that is then
// reported is too large and never too small.
template <typename Readable>
std::optional<uint64_t> DistanceToReadable(uint64_t distance_max, Readable readable) {
  uint64_t bad = 0;
  uint64_t step = 1;
  uint64_t good = 0;
  while (good == 0) {
    const uint64_t probe = std::min(bad + step, distance_max);
    if (probe == bad) return std::nullopt;
    if (readable(probe)) {
      good = probe;
    } else {
      bad = probe;
      if (bad >= kSingleSteps) step *= 2;
    }
  }
  while (good - bad > 1) {
    const uint64_t middle = bad + (good - bad) / 2;
    (readable(middle) ? good : bad) = middle;
  }
  return good;
}

// The error for an iterator that stopped working after `last`.
absl::Status DamageAfter(rocksdb::Iterator& events, const LogState& state, uint64_t last) {
  const rocksdb::Status cause = events.status();
  if (!cause.IsCorruption() || SeekAt(events, last + 1)) {
    return FromRocksDb(cause, "the log cannot be read");
  }
  uint64_t to = state.last_stored;
  const auto distance = DistanceToReadable(state.last_stored - last,
                                           [&](uint64_t d) { return SeekAt(events, last + d); });
  if (distance.has_value() && SeekAt(events, last + *distance) && events.Valid()) {
    const std::optional<uint64_t> next = DecodeEventKey(FromSlice(events.key()));
    if (next.has_value()) to = std::min(to, *next - 1);
  }
  return DataLossAt({last + 1, to}, cause.ToString());
}

// Going backwards RocksDB looks one key ahead before it gives the current one,
// so it stumbles one event too early; forwards, that event can be read.
bool RetryForwards(rocksdb::Iterator& events, std::optional<uint64_t> expected) {
  return expected.has_value() && SeekAt(events, *expected) && events.Valid() &&
         FromSlice(events.key()) == EventKey(*expected);
}

// The error for an iterator that stopped working below `upper`.
absl::Status DamageBelow(rocksdb::Iterator& events, const LogState& state, uint64_t upper,
                         const rocksdb::Status& cause) {
  if (!cause.IsCorruption() || SeekBelow(events, upper - 1)) {
    return FromRocksDb(cause, "the log cannot be read");
  }
  uint64_t from = state.low_water;
  const auto distance = DistanceToReadable(
      upper - state.low_water, [&](uint64_t d) { return SeekBelow(events, upper - d); });
  if (distance.has_value() && SeekBelow(events, upper - *distance) && events.Valid()) {
    const std::optional<uint64_t> next = DecodeEventKey(FromSlice(events.key()));
    if (next.has_value()) from = std::max(from, *next + 1);
  }
  return DataLossAt({from, upper - 1}, cause.ToString());
}

constexpr char kMissing[] = "they are missing on disk";

// The record after `last`, where `events` stands; nullopt at the head.
absl::StatusOr<std::optional<Record>> RecordAfter(rocksdb::Iterator& events, const LogState& state,
                                                  uint64_t last) {
  if (!events.status().ok()) return DamageAfter(events, state, last);
  std::optional<uint64_t> sequence;
  if (events.Valid()) sequence = DecodeEventKey(FromSlice(events.key()));
  if (!events.Valid() || (sequence.has_value() && *sequence > state.head)) {
    if (last < state.last_stored) return DataLossAt({last + 1, state.last_stored}, kMissing);
    return std::optional<Record>();
  }
  if (!sequence.has_value()) return absl::DataLossError("the log holds a key that is no sequence");
  absl::StatusOr<Record> record = DecodeRecord(*sequence, FromSlice(events.value()));
  if (!record.ok()) {
    return DataLossAt({last + 1, *sequence}, std::string(record.status().message()));
  }
  if (record->previous > last) return DataLossAt({last + 1, *sequence - 1}, kMissing);
  return std::optional<Record>(*std::move(record));
}

// The record below `upper`, where `events` stands; nullopt at the earliest.
// `expected` is its sequence, where a record above has told it.
absl::StatusOr<std::optional<Record>> RecordBelow(rocksdb::Iterator& events, const LogState& state,
                                                  uint64_t upper,
                                                  std::optional<uint64_t> expected) {
  if (const rocksdb::Status cause = events.status();
      !cause.ok() && !RetryForwards(events, expected)) {
    return DamageBelow(events, state, upper, cause);
  }
  std::optional<uint64_t> sequence;
  if (events.Valid()) sequence = DecodeEventKey(FromSlice(events.key()));
  if (!events.Valid() || (sequence.has_value() && *sequence < state.low_water)) {
    if (expected.has_value() && *expected >= state.low_water) {
      return DataLossAt({state.low_water, *expected}, kMissing);
    }
    return std::optional<Record>();
  }
  if (!sequence.has_value()) return absl::DataLossError("the log holds a key that is no sequence");
  if (expected.has_value() && *sequence < *expected) {
    return DataLossAt({*sequence + 1, *expected}, kMissing);
  }
  absl::StatusOr<Record> record = DecodeRecord(*sequence, FromSlice(events.value()));
  if (!record.ok()) {
    return DataLossAt({*sequence, upper - 1}, std::string(record.status().message()));
  }
  return std::optional<Record>(*std::move(record));
}

// What the record at or above `upper` says came before it.
std::optional<uint64_t> PreviousOf(rocksdb::Iterator& events, const LogState& state,
                                   uint64_t upper) {
  if (upper > state.last_stored) return state.last_stored;
  if (!SeekAt(events, upper) || !events.Valid()) return std::nullopt;
  const std::optional<uint64_t> sequence = DecodeEventKey(FromSlice(events.key()));
  if (!sequence.has_value() || *sequence > state.head) return std::nullopt;
  const absl::StatusOr<Record> record = DecodeRecord(*sequence, FromSlice(events.value()));
  if (!record.ok()) return std::nullopt;
  return record->previous;
}

}  // namespace

absl::StatusOr<ReadPosition> ReadForward(rocksdb::Iterator& events, const LogState& state,
                                         uint64_t after, const ReadLimits& limits,
                                         VisitEvent visit) {
  ReadPosition position{.scanned_to = after};
  size_t bytes = 0;
  bool go_on = true;
  for (size_t i = 0; go_on && i < limits.events_max && bytes < limits.bytes_max; ++i) {
    i == 0 ? events.Seek(EventKey(after + 1)) : events.Next();
    auto record = RecordAfter(events, state, position.scanned_to);
    if (!record.ok()) {
      // What was visited counts; the next call starts at the damage.
      if (i > 0) return position;
      return record.status();
    }
    if (!record->has_value()) {
      position.scanned_to = state.head;
      break;
    }
    const std::shared_ptr<const StoredEvent>& event = (*record)->event;
    position.scanned_to = event->sequence();
    ++position.events_read;
    bytes += event->wire().size();
    go_on = visit(event);
  }
  position.at_head = position.scanned_to == state.head;
  return position;
}

absl::StatusOr<ReadPosition> ReadBackward(rocksdb::Iterator& events, const LogState& state,
                                          uint64_t before, const ReadLimits& limits,
                                          VisitEvent visit) {
  ReadPosition position{.scanned_to = std::min(before, state.head + 1)};
  if (position.scanned_to <= state.low_water) {
    position.at_head = true;
    return position;
  }
  std::optional<uint64_t> expected = PreviousOf(events, state, position.scanned_to);
  size_t bytes = 0;
  bool go_on = true;
  for (size_t i = 0; go_on && i < limits.events_max && bytes < limits.bytes_max; ++i) {
    i == 0 ? events.SeekForPrev(EventKey(position.scanned_to - 1)) : events.Prev();
    auto record = RecordBelow(events, state, position.scanned_to, expected);
    if (!record.ok()) {
      if (i > 0) return position;
      return record.status();
    }
    if (!record->has_value()) {
      position.at_head = true;
      break;
    }
    const std::shared_ptr<const StoredEvent>& event = (*record)->event;
    position.scanned_to = event->sequence();
    ++position.events_read;
    expected = (*record)->previous;
    position.at_head = *expected < state.low_water;
    bytes += event->wire().size();
    go_on = visit(event) && !position.at_head;
  }
  return position;
}

}  // namespace penstock::event_service
