#include "event_service/log/rocksdb_event_log.h"

#include <rocksdb/write_batch.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/fault_point.h"
#include "event_service/log/free_space.h"
#include "event_service/log/rocksdb_cursor.h"
#include "event_service/log/rocksdb_records.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

// What an event takes in a batch beside its bytes: keys, index entries and their headers.
constexpr size_t kEntriesBytesMax = 512;

using Events = absl::Span<const std::shared_ptr<const StoredEvent>>;

absl::Status NotRetained(uint64_t sequence) {
  return absl::NotFoundError(absl::StrCat("the log holds no event with sequence ", sequence));
}

}  // namespace

RocksDbEventLog::~RocksDbEventLog() = default;

LogState RocksDbEventLog::state() const {
  absl::ReaderMutexLock lock(&state_mutex_);
  return state_;
}

LogBounds RocksDbEventLog::bounds() const {
  absl::ReaderMutexLock lock(&state_mutex_);
  return {earliest_, state_.head, earliest_committed_at_, state_.head_committed_at};
}

absl::StatusOr<std::optional<uint64_t>> RocksDbEventLog::FindSequence(
    std::string_view event_id) const {
  auto value = store_->Get(Family::kIds, event_id);
  if (!value.ok()) return value.status();
  if (!value->has_value()) return std::optional<uint64_t>();
  const std::optional<IdEntry> entry = DecodeIdEntry(**value);
  if (!entry.has_value()) return absl::DataLossError("the entry of an event id is unreadable");
  // Written but not acknowledged yet: it is not there for anybody.
  if (entry->sequence > state().head) return std::optional<uint64_t>();
  return std::optional<uint64_t>(entry->sequence);
}

absl::Status RocksDbEventLog::CheckOrder(Events events) const {
  uint64_t last = state().head;
  for (const auto& event : events) {
    if (event->sequence() <= last) {
      return absl::FailedPreconditionError(
          absl::StrCat("sequence ", event->sequence(), " cannot be applied after ", last));
    }
    last = event->sequence();
  }
  return absl::OkStatus();
}

absl::Status RocksDbEventLog::Fail(absl::Status status) {
  // ResourceExhausted would promise that nothing was written.
  if (absl::IsResourceExhausted(status)) {
    status = absl::InternalError(std::string(status.message()));
  }
  failure_ = std::move(status);
  // A trim may be what failed, and nobody looks at its answer but the log file.
  if (options_.on_disk_failure) options_.on_disk_failure(failure_);
  return failure_;
}

absl::Status RocksDbEventLog::Apply(Events events) {
  absl::MutexLock lock(&write_mutex_);
  if (!failure_.ok()) return failure_;
  if (events.empty()) return absl::OkStatus();
  if (absl::Status status = CheckOrder(events); !status.ok()) return status;
  if (absl::Status status = CheckReserve(options_.free_bytes(), options_.disk_reserve_bytes);
      !status.ok()) {
    return status;
  }
  if (absl::Status status = store_->CheckSpaceFound(); !status.ok()) return status;

  size_t batch_bytes = 64;
  for (const auto& event : events) batch_bytes += event->wire().size() + kEntriesBytesMax;
  rocksdb::WriteBatch batch(batch_bytes);
  uint64_t previous = state().last_stored;
  for (const auto& event : events) {
    PutEvent(*store_, *event, previous, batch);
    previous = event->sequence();
  }
  absl::Status status = store_->Write(batch);
  PENSTOCK_FAULT_POINT("before_mark");
  // Only now: a mark that is ahead of the log would make a power cut look like a loss.
  if (status.ok()) status = mark_->Advance(previous);
  if (status.ok() && options_.sync_mark_before_acknowledging) status = mark_->Sync();
  PENSTOCK_FAULT_POINT("after_mark");
  if (!status.ok()) return Fail(std::move(status));
  Publish(events);
  return absl::OkStatus();
}

void RocksDbEventLog::Publish(Events events) {
  absl::MutexLock lock(&state_mutex_);
  if (earliest_ == 0) {
    earliest_ = events.front()->sequence();
    earliest_committed_at_ = events.front()->committed_at();
  }
  state_.head = events.back()->sequence();
  state_.head_committed_at = events.back()->committed_at();
  state_.last_stored = state_.head;
}

absl::Status RocksDbEventLog::CheckReadable(uint64_t after, const LogState& before) const {
  const uint64_t low_water = state().low_water;
  if (after > before.head) {
    return absl::OutOfRangeError(
        absl::StrCat("sequence ", after, " is ahead of the log, which ends at ", before.head));
  }
  if (after + 1 < low_water) {
    return absl::OutOfRangeError(absl::StrCat(
        "events after ", after, " are past their retention; the log starts at ", low_water));
  }
  return absl::OkStatus();
}

absl::StatusOr<ReadPosition> RocksDbEventLog::Read(
    uint64_t after, const ReadLimits& limits,
    absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const {
  // The head first, then the iterator, then the low-water mark: so the iterator
  // sees everything up to the head, and everything that was not trimmed.
  const LogState before = state();
  const std::unique_ptr<rocksdb::Iterator> events = store_->NewIterator(Family::kEvents);
  if (absl::Status readable = CheckReadable(after, before); !readable.ok()) return readable;
  return ReadForward(*events, before, after, limits, visit);
}

absl::StatusOr<ReadPosition> RocksDbEventLog::ReadBackwards(
    uint64_t before, const ReadLimits& limits,
    absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const {
  LogState view = state();
  const std::unique_ptr<rocksdb::Iterator> events = store_->NewIterator(Family::kEvents);
  view.low_water = state().low_water;
  return ReadBackward(*events, view, before, limits, visit);
}

absl::StatusOr<std::shared_ptr<const StoredEvent>> RocksDbEventLog::Get(uint64_t sequence) const {
  const LogState view = state();
  if (sequence < view.low_water || sequence > view.head) return NotRetained(sequence);
  auto value = store_->Get(Family::kEvents, EventKey(sequence));
  if (absl::IsDataLoss(value.status())) {
    return DataLossAt({sequence, sequence}, std::string(value.status().message()));
  }
  if (!value.ok()) return value.status();
  if (!value->has_value()) return NotRetained(sequence);
  absl::StatusOr<Record> record = DecodeRecord(sequence, **value);
  if (!record.ok()) {
    return DataLossAt({sequence, sequence}, std::string(record.status().message()));
  }
  return std::move(record->event);
}

absl::StatusOr<std::shared_ptr<const StoredEvent>> RocksDbEventLog::GetById(
    std::string_view event_id) const {
  const absl::StatusOr<std::optional<uint64_t>> sequence = FindSequence(event_id);
  if (!sequence.ok()) return sequence.status();
  if (!sequence->has_value()) return absl::NotFoundError("the log holds no event with this id");
  auto event = Get(**sequence);
  const LogState view = state();
  const bool is_retained = **sequence >= view.low_water && **sequence <= view.head;
  // The index knows it and it is retained, so it must be there.
  if (absl::IsNotFound(event.status()) && is_retained) {
    return DataLossAt({**sequence, **sequence}, "it is missing on disk");
  }
  return event;
}

uint64_t RocksDbEventLog::SizeBytes() const {
  // Files come and go meanwhile; what vanishes does not count.
  uint64_t bytes = 0;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(options_.directory, error), end;
       !error && entry != end; entry.increment(error)) {
    std::error_code gone;
    const uint64_t size = entry->file_size(gone);
    if (!gone) bytes += size;
  }
  return bytes;
}

}  // namespace penstock::event_service
