// Time lookups and retention of the log on RocksDB.
#include <rocksdb/convenience.h>
#include <rocksdb/iterator.h>
#include <rocksdb/write_batch.h>

#include <algorithm>
#include <limits>

#include "event_service/fault_point.h"
#include "event_service/log/free_space.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

// More than the record of a trim and the files' new list take.
constexpr uint64_t kTrimBytes = 1024 * 1024;

// The first microsecond at or after `time`: commit times are whole microseconds.
int64_t CeilingMicros(absl::Time time) {
  const int64_t micros = absl::ToUnixMicros(time);
  const bool is_whole = absl::FromUnixMicros(micros) >= time;
  return is_whole || micros == std::numeric_limits<int64_t>::max() ? micros : micros + 1;
}

// Removes whole files between the keys. What shares a file with something that
// is kept goes when that file is merged, see Expiry.
absl::Status DeleteFiles(const RocksDbStore& store, Family family, const std::string& begin,
                         const std::string& end) {
  const rocksdb::Slice first(begin);
  const rocksdb::Slice last(end);
  return FromRocksDb(rocksdb::DeleteFilesInRange(&store.db(), store.family(family), &first, &last,
                                                 /*include_end=*/false),
                     "expired files cannot be removed");
}

// When the first event from `low_water` on was committed, as the index of times has
// it; InfinitePast when it has none that can be read.
absl::Time TimeOfFirst(const RocksDbStore& store, uint64_t low_water) {
  const std::unique_ptr<rocksdb::Iterator> times = store.NewIterator(Family::kTimes);
  for (times->SeekToFirst(); times->Valid(); times->Next()) {
    const std::optional<TimeKey> key = DecodeTimeKey(FromSlice(times->key()));
    if (!key.has_value()) break;
    if (key->sequence >= low_water) return absl::FromUnixMicros(key->committed_at_micros);
  }
  return absl::InfinitePast();
}

}  // namespace

absl::StatusOr<uint64_t> RocksDbEventLog::LastSequenceBefore(absl::Time time) const {
  const LogState view = state();
  const std::unique_ptr<rocksdb::Iterator> times = store_->NewIterator(Family::kTimes);
  uint64_t last = 0;
  for (times->SeekForPrev(EncodeTimeKey({CeilingMicros(time), 0})); times->Valid(); times->Prev()) {
    const std::optional<TimeKey> key = DecodeTimeKey(FromSlice(times->key()));
    if (!key.has_value()) return absl::DataLossError("the time index is unreadable");
    // Written but not acknowledged yet: it is not there for anybody.
    if (key->sequence > view.head) continue;
    last = key->sequence;
    break;
  }
  if (!times->status().ok()) return FromRocksDb(times->status(), "the time index cannot be read");
  return std::max(last, state().low_water - 1);
}

absl::Status RocksDbEventLog::TrimBefore(absl::Time time) {
  PENSTOCK_FAULT_POINT("before_trim");
  const absl::StatusOr<uint64_t> last = LastSequenceBefore(time);
  if (!last.ok()) return last.status();
  if (absl::Status status = RaiseLowWater(*last + 1); !status.ok()) return status;
  PENSTOCK_FAULT_POINT("mid_trim");
  return DeleteExpired();
}

uint64_t RocksDbEventLog::EventBytesThrough(uint64_t sequence) const {
  const uint64_t low_water = state().low_water;
  if (sequence < low_water) return 0;
  rocksdb::SizeApproximationOptions options;
  // What is in memory is left out: it is one write buffer at most, and RocksDB's
  // estimate of a part of it may be off by all of it.
  options.include_memtables = false;
  options.include_files = true;
  const std::string begin = EventKey(low_water);
  const std::string end = EventKey(sequence + 1);
  const rocksdb::Range range(begin, end);
  uint64_t bytes = 0;
  // An estimate that cannot be made is no reason to trim.
  const rocksdb::Status status =
      store_->db().GetApproximateSizes(options, store_->family(Family::kEvents), &range, 1, &bytes);
  return status.ok() ? bytes : 0;
}

absl::StatusOr<bool> RocksDbEventLog::TrimToBytes(uint64_t bytes_max, uint64_t through_max) {
  const LogState view = state();
  const uint64_t stored = EventBytesThrough(view.last_stored);
  const uint64_t excess = stored > bytes_max ? stored - bytes_max : 0;
  // The newest event stays: its time is where the clock of the log goes on.
  uint64_t last = std::min(through_max, view.last_stored == 0 ? 0 : view.last_stored - 1);
  bool is_enough = true;
  if (excess == 0) {
    last = 0;
  } else if (EventBytesThrough(last) <= excess) {
    is_enough = last + 1 >= view.last_stored;
  } else {
    // The first sequence up to which the excess lies.
    uint64_t low = view.low_water;
    while (low < last) {
      const uint64_t middle = low + (last - low) / 2;
      EventBytesThrough(middle) < excess ? low = middle + 1 : last = middle;
    }
  }
  if (last >= view.low_water) {
    if (absl::Status status = RaiseLowWater(last + 1); !status.ok()) return status;
  }
  if (absl::Status status = DeleteExpired(); !status.ok()) return status;
  return is_enough;
}

// Done even when nothing new expired: a crash may have come in between.
absl::Status RocksDbEventLog::DeleteExpired() {
  const uint64_t low_water = state().low_water;
  const LogBounds retained = bounds();
  const absl::Time oldest_time =
      retained.earliest == 0 ? retained.head_committed_at : retained.earliest_committed_at;
  // Without a time of their own, as in a damaged block, nothing is known to be old.
  expiry_->low_water = low_water;
  const absl::Time ids_before = std::min(oldest_time, options_.now() - options_.id_memory);
  expiry_->ids_before_micros = absl::ToUnixMicros(ids_before);
  if (absl::Status status = DeleteFiles(*store_, Family::kEvents, EventKey(0), EventKey(low_water));
      !status.ok()) {
    return status;
  }
  PENSTOCK_FAULT_POINT("mid_trim_files");
  const TimeKey oldest{std::numeric_limits<int64_t>::min(), 0};
  return DeleteFiles(*store_, Family::kTimes, EncodeTimeKey(oldest),
                     EncodeTimeKey({absl::ToUnixMicros(oldest_time), 0}));
}

absl::Status RocksDbEventLog::RaiseLowWater(uint64_t low_water) {
  absl::MutexLock lock(&write_mutex_);
  if (!failure_.ok()) return failure_;
  LogState raised = state();
  if (low_water <= raised.low_water) return absl::OkStatus();
  // Trimming is what makes room, so it may take of the reserve, but not fail for good
  // on a disk without any.
  if (absl::Status status = CheckReserve(options_.free_bytes(), kTrimBytes); !status.ok()) {
    return status;
  }
  if (absl::Status status = store_->CheckSpaceFound(); !status.ok()) return status;
  raised.low_water = low_water;

  // On disk before anything is removed, so that what is gone was announced.
  rocksdb::WriteBatch batch;
  batch.Put(store_->family(Family::kMeta), kStateKey, EncodeLogState(raised))
      .PermitUncheckedError();
  if (absl::Status status = store_->Write(batch); !status.ok()) return Fail(std::move(status));
  {
    absl::MutexLock state_lock(&state_mutex_);
    state_.low_water = raised.low_water;
  }
  return FindEarliest();
}

absl::Status RocksDbEventLog::FindEarliest() {
  const LogState view = state();
  const std::unique_ptr<rocksdb::Iterator> events = store_->NewIterator(Family::kEvents);
  uint64_t earliest = 0;
  absl::Time committed_at = absl::InfinitePast();
  events->Seek(EventKey(view.low_water));
  if (events->Valid()) {
    const std::optional<uint64_t> sequence = DecodeEventKey(FromSlice(events->key()));
    if (sequence.has_value() && *sequence <= view.head) {
      earliest = *sequence;
      const absl::StatusOr<Record> record = DecodeRecord(*sequence, FromSlice(events->value()));
      if (record.ok()) committed_at = record->event->committed_at();
      // What comes before it is retained, and missing: as with a damaged block.
      if (record.ok() && record->previous >= view.low_water) earliest = view.low_water;
    }
  } else if (events->status().IsCorruption()) {
    // Readers are told when they come to it; the log is open for the rest.
    earliest = view.low_water;
  } else if (!events->status().ok()) {
    return FromRocksDb(events->status(), "the log cannot be read");
  }
  // Without a time, retention would never come past the damage.
  if (earliest != 0 && committed_at == absl::InfinitePast()) {
    committed_at = TimeOfFirst(*store_, earliest);
  }
  absl::MutexLock lock(&state_mutex_);
  earliest_ = earliest;
  earliest_committed_at_ = committed_at;
  return absl::OkStatus();
}

absl::Status RocksDbEventLog::Compact() {
  for (const Family family : {Family::kEvents, Family::kIds, Family::kTimes, Family::kTypes}) {
    rocksdb::CompactRangeOptions options;
    options.bottommost_level_compaction = rocksdb::BottommostLevelCompaction::kForceOptimized;
    const rocksdb::Status status =
        store_->db().CompactRange(options, store_->family(family), nullptr, nullptr);
    if (!status.ok()) return FromRocksDb(status, "the log cannot be compacted");
  }
  return absl::OkStatus();
}

}  // namespace penstock::event_service
