#include "event_service/log/rocksdb_identity.h"

#include <rocksdb/iterator.h>
#include <rocksdb/write_batch.h>
#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "event_service/log/log_directory.h"

namespace penstock::event_service {
namespace {

using Options = RocksDbEventLogOptions;

// How far sequences jump when the mark is lost, and with it the knowledge of how far they went.
constexpr uint64_t kSequencesSkippedWithoutMark = 1'000'000'000;

// The newest key of a family: `position` of nothing when it is empty, or unreadable.
template <typename Decode>
auto LastKey(const RocksDbStore& store, Family family, Decode decode) {
  const std::unique_ptr<rocksdb::Iterator> it = store.NewIterator(family);
  it->SeekToLast();
  return it->Valid() ? decode(FromSlice(it->key())) : std::nullopt;
}

std::string RangeText(uint64_t from, uint64_t to) {
  return from == to ? absl::StrCat("event ", from, " is")
                    : absl::StrCat("events ", from, " to ", to, " are");
}

}  // namespace

absl::StatusOr<std::string> NewLogId() {
  std::string bytes(kMarkLogIdBytes / 2, '\0');
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    return absl::ErrnoToStatus(errno, "cannot draw a log_id");
  }
  return absl::BytesToHexString(bytes);
}

MarkFile::Io OwnMarkIo(const Options& options) {
  MarkFile::Io io = options.mark_io;
  io.on_sync_failure = options.on_disk_failure;
  return io;
}

absl::StatusOr<Found> Inspect(const RocksDbStore& store) {
  Found found;
  auto format = store.Get(Family::kMeta, kFormatKey);
  auto log_id = store.Get(Family::kMeta, kLogIdKey);
  auto state = store.Get(Family::kMeta, kStateKey);
  for (const auto* value : {&format, &log_id, &state}) {
    if (!value->ok()) return value->status();
  }
  found.format = *std::move(format);
  found.log_id = *std::move(log_id);
  if (state->has_value()) {
    const std::optional<LogState> decoded = DecodeLogState(**state);
    if (!decoded.has_value()) return absl::DataLossError("its state is unreadable");
    found.state = *decoded;
  }
  const auto last_event = LastKey(store, Family::kEvents, DecodeEventKey);
  if (last_event.has_value()) {
    const auto value = store.Get(Family::kEvents, EventKey(*last_event));
    if (value.ok() && value->has_value()) {
      const absl::StatusOr<Record> record = DecodeRecord(*last_event, **value);
      if (record.ok()) {
        found.state.head_committed_at =
            std::max(found.state.head_committed_at, record->event->committed_at());
      }
    }
  }
  const auto last_time = LastKey(store, Family::kTimes, DecodeTimeKey);
  const uint64_t last = std::max(last_event.value_or(0), last_time ? last_time->sequence : 0);
  found.state.last_stored = std::max(found.state.last_stored, last);
  found.state.head = std::max(found.state.head, last);
  if (last_time.has_value()) {
    found.state.head_committed_at = std::max(found.state.head_committed_at,
                                             absl::FromUnixMicros(last_time->committed_at_micros));
  }
  return found;
}

absl::StatusOr<Found> InspectOnDisk(const Options& options, const Mark& mark) {
  auto store =
      RocksDbStore::Open(options, RocksDbStore::Mode::kReadOnly, std::make_shared<Expiry>());
  if (!store.ok()) {
    // Making it was interrupted: nothing was ever acknowledged.
    if (mark.acknowledged == 0) return Found();
    return Refuse(options, absl::StatusCode::kDataLoss,
                  absl::StrCat("it acknowledged events up to ", mark.acknowledged,
                               " and cannot be read. ", store.status().message(),
                               ". Restore it from a backup (event-service restore), or save what "
                               "can still be read into a new directory (event-service salvage), "
                               "or move it away to start an empty log"));
  }
  absl::StatusOr<Found> found = Inspect(**store);
  if (!found.ok()) return Refuse(options, found.status());
  if (found->format.has_value() && *found->format != kLogFormat) {
    return Refuse(options, absl::StatusCode::kFailedPrecondition,
                  absl::StrCat("it has format ", *found->format, ", this version reads format ",
                               kLogFormat, "; use the version of Penstock that wrote it"));
  }
  return found;
}

absl::Status CheckComplete(const Options& options, const Found& found, const Mark& mark) {
  const std::string hint = absl::StrCat(
      ". Restore the directory from a copy, or open what is left, under a new log_id, with ",
      options.accept_data_loss_flag);
  if (found.state.head < mark.acknowledged) {
    return Refuse(
        options, absl::StatusCode::kDataLoss,
        absl::StrCat("it lost acknowledged events: ",
                     RangeText(found.state.head + 1, mark.acknowledged), " missing", hint));
  }
  if (found.log_id.has_value() && *found.log_id != mark.log_id) {
    return Refuse(options, absl::StatusCode::kDataLoss,
                  absl::StrCat("its mark belongs to another log (", mark.log_id, ", not ",
                               *found.log_id, "), so acknowledged events may be missing", hint));
  }
  return absl::OkStatus();
}

absl::Status WriteIdentity(RocksDbStore& store, const std::string& log_id, const LogState& state) {
  rocksdb::WriteBatch batch;
  batch.Put(store.family(Family::kMeta), kFormatKey, kLogFormat).PermitUncheckedError();
  batch.Put(store.family(Family::kMeta), kLogIdKey, log_id).PermitUncheckedError();
  batch.Put(store.family(Family::kMeta), kStateKey, EncodeLogState(state)).PermitUncheckedError();
  return store.Write(batch);
}

absl::Status StartNewIdentity(const Options& options, RocksDbStore& store,
                              std::optional<uint64_t> acknowledged, std::unique_ptr<MarkFile>& mark,
                              LogState& state) {
  absl::StatusOr<std::string> log_id = NewLogId();
  if (!log_id.ok()) return log_id.status();
  state.head = acknowledged.has_value() ? std::max(state.head, *acknowledged)
                                        : state.head + kSequencesSkippedWithoutMark;
  if (absl::Status status = WriteIdentity(store, *log_id, state); !status.ok()) return status;
  if (mark == nullptr) {
    auto made = MarkFile::Create(options.directory, *log_id, OwnMarkIo(options));
    if (!made.ok()) return made.status();
    mark = *std::move(made);
  }
  return mark->Restart(*log_id, state.head);
}

}  // namespace penstock::event_service
