// Backups of the log on RocksDB.
#include <fcntl.h>
#include <rocksdb/utilities/checkpoint.h>
#include <stdio.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/fault_point.h"
#include "event_service/log/directory.h"
#include "event_service/log/log_backup.h"
#include "event_service/log/log_directory.h"
#include "event_service/log/rocksdb_identity.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;

// Always flush: what is in files need not be replayed when the copy is opened.
constexpr uint64_t kFlushAlways = 0;

absl::Status Checkpoint(rocksdb::DB& db, const std::string& directory) {
  rocksdb::Checkpoint* made = nullptr;
  rocksdb::Status status = rocksdb::Checkpoint::Create(&db, &made);
  const std::unique_ptr<rocksdb::Checkpoint> checkpoint(made);
  if (status.ok()) status = checkpoint->CreateCheckpoint(directory, kFlushAlways);
  return FromRocksDb(status, "the backup cannot be made");
}

// How far the checkpoint goes: a little further than what was acknowledged when
// it was begun.
absl::StatusOr<Found> InspectCopy(const RocksDbEventLogOptions& options) {
  auto store =
      RocksDbStore::Open(options, RocksDbStore::Mode::kReadOnly, std::make_shared<Expiry>());
  if (!store.ok()) return store.status();
  return Inspect(**store);
}

// Renames without ever replacing what somebody made meanwhile.
absl::Status GiveName(const std::string& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
    return absl::ErrnoToStatus(errno, absl::StrCat("cannot rename ", from));
  }
  return SyncDirectory(to.parent_path());
}

}  // namespace

absl::StatusOr<LogBackup> RocksDbEventLog::Backup(const std::string& to) const {
  std::error_code error;
  fs::path target = fs::absolute(to, error).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  if (fs::exists(target, error)) {
    return absl::AlreadyExistsError(
        absl::StrCat(target.string(), " exists; give the backup a directory of its own"));
  }
  if (absl::Status made = MakeDirectory(target.parent_path()); !made.ok()) return made;
  const std::string hidden =
      (target.parent_path() / absl::StrCat(".", target.filename().string(), ".partial")).string();
  const std::string hidden_by_rocksdb = hidden + ".tmp";
  const auto remove_remains = [&] {
    fs::remove_all(hidden, error);
    fs::remove_all(hidden_by_rocksdb, error);
  };
  remove_remains();

  const uint64_t acknowledged = bounds().head;
  RocksDbEventLogOptions copy_options;
  copy_options.directory = hidden;
  copy_options.env = options_.env;
  LogBackup backup{log_id(), 0};
  absl::Status status = Checkpoint(store_->db(), hidden);
  PENSTOCK_FAULT_POINT("mid_checkpoint");
  if (status.ok()) {
    const absl::StatusOr<Found> found = InspectCopy(copy_options);
    status = found.status();
    if (status.ok()) backup.head = found->state.head;
  }
  if (status.ok() && backup.head < acknowledged) {
    status = absl::DataLossError(absl::StrCat("the copy ends at ", backup.head, " and not at ",
                                              acknowledged, "; the backup was thrown away"));
  }
  if (status.ok()) {
    auto mark = MarkFile::Create(hidden, backup.log_id, options_.mark_io);
    status = mark.ok() ? (*mark)->Restart(backup.log_id, backup.head) : mark.status();
  }
  PENSTOCK_FAULT_POINT("before_checkpoint_name");
  if (status.ok()) status = SyncDirectory(hidden);
  if (status.ok()) status = GiveName(hidden, target);
  if (!status.ok()) {
    remove_remains();
    return status;
  }
  return backup;
}

absl::StatusOr<LogBackup> BackupLog(RocksDbEventLogOptions options, const std::string& to) {
  std::error_code error;
  const bool exists = fs::exists(options.directory, error);
  if (exists) {
    const absl::StatusOr<DirectoryContents> contents = LookInto(options);
    if (!contents.ok()) return contents.status();
    if (!contents->holds_a_log()) {
      return Refuse(options, absl::StatusCode::kNotFound, "it holds no log to back up");
    }
  } else {
    return Refuse(options, absl::StatusCode::kNotFound, "it does not exist");
  }
  auto log = RocksDbEventLog::Open(std::move(options));
  if (!log.ok()) return log.status();
  return (*log)->Backup(to);
}

}  // namespace penstock::event_service
