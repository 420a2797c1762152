// Time lookups and retention of the log on RocksDB.
#include <rocksdb/convenience.h>
#include <rocksdb/iterator.h>
#include <rocksdb/write_batch.h>

#include <algorithm>
#include <limits>

#include "event_service/fault_point.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

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
  if (absl::Status status = RaiseLowWater(time); !status.ok()) return status;
  PENSTOCK_FAULT_POINT("mid_trim");

  // Repeated even when nothing new expired: a crash may have come in between.
  const uint64_t low_water = state().low_water;
  expiry_->low_water = low_water;
  const absl::Time ids_before = std::min(time, options_.now() - options_.id_memory);
  expiry_->ids_before_micros = absl::ToUnixMicros(ids_before);
  if (absl::Status status = DeleteFiles(*store_, Family::kEvents, EventKey(0), EventKey(low_water));
      !status.ok()) {
    return status;
  }
  PENSTOCK_FAULT_POINT("mid_trim_files");
  const TimeKey oldest{std::numeric_limits<int64_t>::min(), 0};
  return DeleteFiles(*store_, Family::kTimes, EncodeTimeKey(oldest),
                     EncodeTimeKey({CeilingMicros(time), 0}));
}

absl::Status RocksDbEventLog::RaiseLowWater(absl::Time time) {
  absl::MutexLock lock(&write_mutex_);
  if (!failure_.ok()) return failure_;
  const absl::StatusOr<uint64_t> last = LastSequenceBefore(time);
  if (!last.ok()) return last.status();
  LogState raised = state();
  if (*last < raised.low_water) return absl::OkStatus();
  raised.low_water = *last + 1;

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
    }
  } else if (events->status().IsCorruption()) {
    // Readers are told when they come to it; the log is open for the rest.
    earliest = view.low_water;
  } else if (!events->status().ok()) {
    return FromRocksDb(events->status(), "the log cannot be read");
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
