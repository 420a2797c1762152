// Opening the log on RocksDB: is it ours, is it whole, may we have it.
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/log/free_space.h"
#include "event_service/log/log_directory.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_identity.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

using Options = RocksDbEventLogOptions;

// The mark, or null when it is lost and the loss is accepted.
absl::StatusOr<std::unique_ptr<MarkFile>> OpenMark(const Options& options,
                                                   const DirectoryContents& contents) {
  if (!contents.has_mark && !contents.has_database) {
    if (!contents.foreign_file.empty()) {
      return Refuse(options, absl::StatusCode::kFailedPrecondition,
                    absl::StrCat("it holds other files (", contents.foreign_file,
                                 ") and no log; give an empty directory"));
    }
    absl::StatusOr<std::string> log_id = NewLogId();
    if (!log_id.ok()) return log_id.status();
    auto mark = MarkFile::Create(options.directory, *log_id, OwnMarkIo(options));
    if (!mark.ok()) return Refuse(options, mark.status());
    return mark;
  }
  auto mark = MarkFile::Open(options.directory, OwnMarkIo(options));
  if (mark.ok()) return mark;
  if (!absl::IsNotFound(mark.status()) && !absl::IsDataLoss(mark.status())) {
    return Refuse(options, mark.status());
  }
  if (options.accept_data_loss && contents.has_database) return std::unique_ptr<MarkFile>();
  return Refuse(
      options, absl::StatusCode::kDataLoss,
      absl::StrCat("its mark is lost (", mark.status().message(),
                   "), so nobody can tell whether acknowledged events are missing. "
                   "Restore the directory, or open it as it is, under a new log_id, with ",
                   options.accept_data_loss_flag));
}

absl::Status AcceptLoss(const Options& options, RocksDbStore& store,
                        std::unique_ptr<MarkFile>& mark, LogState& state) {
  std::optional<uint64_t> acknowledged;
  if (mark != nullptr) acknowledged = mark->mark().acknowledged;
  return StartNewIdentity(options, store, acknowledged, mark, state);
}

}  // namespace

absl::StatusOr<std::unique_ptr<RocksDbEventLog>> RocksDbEventLog::Open(Options options) {
  if (!options.free_bytes) {
    options.free_bytes = [directory = options.directory] { return FreeSpaceBytes(directory); };
  }
  auto lock = LockLogDirectory(options);
  if (!lock.ok()) return lock.status();
  const absl::StatusOr<DirectoryContents> contents = LookInto(options);
  if (!contents.ok()) return contents.status();
  if (contents->is_being_replaced) {
    return Refuse(options, absl::StatusCode::kFailedPrecondition,
                  "a restore into it was interrupted; run the restore again");
  }
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
      state_(state) {}

}  // namespace penstock::event_service
