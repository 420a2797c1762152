// Opening the log on RocksDB: is it ours, is it whole, may we have it.
#include <rocksdb/iterator.h>
#include <rocksdb/write_batch.h>

#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;
using Options = RocksDbEventLogOptions;

// How far sequences jump when the mark is lost, and with it the knowledge of how far they went.
constexpr uint64_t kSequencesSkippedWithoutMark = 1'000'000'000;

absl::Status Refuse(const Options& options, absl::StatusCode code, const std::string& why) {
  return absl::Status(code, absl::StrCat("cannot open the log in ", options.directory, " (",
                                         options.directory_flag, "): ", why));
}

absl::Status Refuse(const Options& options, const absl::Status& cause) {
  return Refuse(options, cause.code(), std::string(cause.message()));
}

absl::StatusOr<std::string> NewLogId() {
  std::string bytes(kMarkLogIdBytes / 2, '\0');
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    return absl::ErrnoToStatus(errno, "cannot draw a log_id");
  }
  return absl::BytesToHexString(bytes);
}

// What a directory looks like before anything in it is opened.
struct Contents {
  bool has_database = false;
  bool has_mark = false;
  // Neither of ours nor of the file system.
  std::string foreign_file;
};

absl::StatusOr<Contents> LookInto(const Options& options) {
  std::error_code error;
  Contents contents;
  for (fs::directory_iterator entry(options.directory, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename();
    if (name == "CURRENT") {
      contents.has_database = true;
    } else if (name == kMarkFileName) {
      contents.has_mark = true;
    } else if (name != "lost+found" && name != absl::StrCat(std::string(kMarkFileName), ".new")) {
      contents.foreign_file = name;
    }
  }
  if (error) {
    return Refuse(options, absl::ErrnoToStatus(error.value(), "cannot list the directory"));
  }
  return contents;
}

absl::StatusOr<std::unique_ptr<DirectoryLock>> LockDirectory(const Options& options) {
  if (absl::Status made = MakeDirectory(options.directory); !made.ok()) {
    return Refuse(options, made);
  }
  auto lock = DirectoryLock::Take(options.directory);
  if (absl::IsFailedPrecondition(lock.status())) {
    return Refuse(options, absl::StatusCode::kFailedPrecondition,
                  absl::StrCat("another process has it open; stop that one, or give this one a "
                               "directory of its own with ",
                               options.directory_flag));
  }
  if (!lock.ok()) return Refuse(options, lock.status());
  return lock;
}

// The mark, or null when it is lost and the loss is accepted.
absl::StatusOr<std::unique_ptr<MarkFile>> OpenMark(const Options& options,
                                                   const Contents& contents) {
  if (!contents.has_mark && !contents.has_database) {
    if (!contents.foreign_file.empty()) {
      return Refuse(options, absl::StatusCode::kFailedPrecondition,
                    absl::StrCat("it holds other files (", contents.foreign_file,
                                 ") and no log; give an empty directory"));
    }
    absl::StatusOr<std::string> log_id = NewLogId();
    if (!log_id.ok()) return log_id.status();
    auto mark = MarkFile::Create(options.directory, *log_id, options.mark_io);
    if (!mark.ok()) return Refuse(options, mark.status());
    return mark;
  }
  auto mark = MarkFile::Open(options.directory, options.mark_io);
  if (mark.ok()) return mark;
  if (!absl::IsNotFound(mark.status()) && !absl::IsDataLoss(mark.status())) {
    return Refuse(options, mark.status());
  }
  if (options.accept_data_loss && contents.has_database) return std::unique_ptr<MarkFile>();
  return Refuse(options, absl::StatusCode::kDataLoss,
                absl::StrCat("its mark is lost (", mark.status().message(),
                             "), so nobody can tell whether acknowledged events are missing. "
                             "Restore the directory, or open it as it is, under a new log_id, with ",
                             options.accept_data_loss_flag));
}

// What the database says about itself.
struct Found {
  std::optional<std::string> format;
  std::optional<std::string> log_id;
  LogState state;
};

// The newest key of a family: `position` of nothing when it is empty, or unreadable.
template <typename Decode>
auto LastKey(const RocksDbStore& store, Family family, Decode decode) {
  const std::unique_ptr<rocksdb::Iterator> it = store.NewIterator(family);
  it->SeekToLast();
  return it->Valid() ? decode(FromSlice(it->key())) : std::nullopt;
}

// Two indexes tell how far the log goes, so that one damaged block does not
// shorten it: the greater answer counts.
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
  const auto last_time = LastKey(store, Family::kTimes, DecodeTimeKey);
  const uint64_t last = std::max(last_event.value_or(0), last_time ? last_time->sequence : 0);
  found.state.last_stored = std::max(found.state.last_stored, last);
  found.state.head = std::max(found.state.head, last);
  if (last_time.has_value()) {
    found.state.head_committed_at = std::max(
        found.state.head_committed_at, absl::FromUnixMicros(last_time->committed_at_micros));
  }
  return found;
}

// Looks at the database without changing it: opening it for writing would
// throw away whatever follows the damage, and with it the chance to repair.
absl::StatusOr<Found> InspectOnDisk(const Options& options, const Mark& mark) {
  auto store = RocksDbStore::Open(options, RocksDbStore::Mode::kReadOnly,
                                  std::make_shared<Expiry>());
  if (!store.ok()) {
    // Making it was interrupted: nothing was ever acknowledged.
    if (mark.acknowledged == 0) return Found();
    return Refuse(options, absl::StatusCode::kDataLoss,
                  absl::StrCat("it acknowledged events up to ", mark.acknowledged,
                               " and cannot be read. ", store.status().message(),
                               ". Restore the directory from a copy, or move it away to start "
                               "an empty log"));
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

std::string RangeText(uint64_t from, uint64_t to) {
  return from == to ? absl::StrCat("event ", from, " is") : absl::StrCat("events ", from, " to ",
                                                                        to, " are");
}

// OK when everything that was acknowledged is there.
absl::Status CheckComplete(const Options& options, const Found& found, const Mark& mark) {
  const std::string hint = absl::StrCat(
      ". Restore the directory from a copy, or open what is left, under a new log_id, with ",
      options.accept_data_loss_flag);
  if (found.state.head < mark.acknowledged) {
    return Refuse(options, absl::StatusCode::kDataLoss,
                  absl::StrCat("it lost acknowledged events: ",
                               RangeText(found.state.head + 1, mark.acknowledged), " missing",
                               hint));
  }
  if (found.log_id.has_value() && *found.log_id != mark.log_id) {
    return Refuse(options, absl::StatusCode::kDataLoss,
                  absl::StrCat("its mark belongs to another log (", mark.log_id, ", not ",
                               *found.log_id, "), so acknowledged events may be missing", hint));
  }
  return absl::OkStatus();
}

absl::Status WriteIdentity(RocksDbStore& store, const std::string& log_id,
                           const LogState& state) {
  rocksdb::WriteBatch batch;
  batch.Put(store.family(Family::kMeta), kFormatKey, kLogFormat).PermitUncheckedError();
  batch.Put(store.family(Family::kMeta), kLogIdKey, log_id).PermitUncheckedError();
  batch.Put(store.family(Family::kMeta), kStateKey, EncodeLogState(state)).PermitUncheckedError();
  return store.Write(batch);
}

// Gives what is left a new identity. Sequences go on behind everything that a
// consumer may have seen. Interrupted, it leaves a log that is refused again.
absl::Status AcceptLoss(const Options& options, RocksDbStore& store,
                        std::unique_ptr<MarkFile>& mark, LogState& state) {
  absl::StatusOr<std::string> log_id = NewLogId();
  if (!log_id.ok()) return log_id.status();
  state.head = mark == nullptr ? state.head + kSequencesSkippedWithoutMark
                               : std::max(state.head, mark->mark().acknowledged);
  if (absl::Status status = WriteIdentity(store, *log_id, state); !status.ok()) return status;
  if (mark == nullptr) {
    auto made = MarkFile::Create(options.directory, *log_id, options.mark_io);
    if (!made.ok()) return made.status();
    mark = *std::move(made);
  }
  return mark->Restart(*log_id, state.head);
}

FreeSpaceGuard::Options FreeSpaceOptions(const Options& options) {
  FreeSpaceGuard::Options guard;
  guard.reserve_bytes = options.disk_reserve_bytes;
  guard.interval = options.disk_check_interval;
  guard.now = options.now;
  guard.free_bytes = options.free_bytes;
  if (!guard.free_bytes) {
    guard.free_bytes = [directory = options.directory] { return FreeSpaceBytes(directory); };
  }
  return guard;
}

}  // namespace

absl::StatusOr<std::unique_ptr<RocksDbEventLog>> RocksDbEventLog::Open(Options options) {
  auto lock = LockDirectory(options);
  if (!lock.ok()) return lock.status();
  const absl::StatusOr<Contents> contents = LookInto(options);
  if (!contents.ok()) return contents.status();
  auto mark = OpenMark(options, *contents);
  if (!mark.ok()) return mark.status();

  // 1. Without touching it: is everything there?
  const Mark known = *mark == nullptr ? Mark() : (*mark)->mark();
  Found found;
  if (contents->has_database) {
    absl::StatusOr<Found> inspected = InspectOnDisk(options, known);
    if (!inspected.ok()) return inspected.status();
    found = *std::move(inspected);
  }
  absl::Status complete = CheckComplete(options, found, known);
  if (*mark != nullptr && !complete.ok() &&
      (!options.accept_data_loss || !contents->has_database)) {
    return complete;
  }

  // 2. For writing. Only a log that never acknowledged anything may be made.
  const bool is_new = *mark != nullptr && known.acknowledged == 0 && found.state.head == 0;
  auto expiry = std::make_shared<Expiry>();
  expiry->low_water = found.state.low_water;
  auto store = RocksDbStore::Open(
      options, is_new ? RocksDbStore::Mode::kCreateIfMissing : RocksDbStore::Mode::kReadWrite,
      expiry);
  if (!store.ok()) return Refuse(options, store.status());
  absl::StatusOr<Found> opened = Inspect(**store);
  if (!opened.ok()) return Refuse(options, opened.status());
  LogState state = opened->state;

  // 3. Identity.
  absl::Status status;
  if (*mark == nullptr || !complete.ok()) {
    status = AcceptLoss(options, **store, *mark, state);
  } else if (status = CheckComplete(options, *opened, known); !status.ok()) {
    return status;  // Different from what step 1 saw a moment ago.
  } else {
    if (!opened->log_id.has_value()) status = WriteIdentity(**store, known.log_id, state);
    // What was written and not acknowledged is part of the log from now on.
    if (status.ok()) status = (*mark)->Advance(state.head);
    if (status.ok()) status = (*mark)->Sync();
  }
  if (!status.ok()) return Refuse(options, status);

  std::unique_ptr<RocksDbEventLog> log(new RocksDbEventLog(std::move(options), *std::move(lock),
                                                           *std::move(mark), std::move(expiry),
                                                           *std::move(store), state));
  if (status = log->FindEarliest(); !status.ok()) return status;
  return log;
}

RocksDbEventLog::RocksDbEventLog(Options options, std::unique_ptr<DirectoryLock> lock,
                                 std::unique_ptr<MarkFile> mark, std::shared_ptr<Expiry> expiry,
                                 std::unique_ptr<RocksDbStore> store, const LogState& state)
    : options_(std::move(options)),
      lock_(std::move(lock)),
      mark_(std::move(mark)),
      log_id_(mark_->mark().log_id),
      expiry_(std::move(expiry)),
      store_(std::move(store)),
      free_space_(FreeSpaceOptions(options_)),
      state_(state) {}

}  // namespace penstock::event_service
