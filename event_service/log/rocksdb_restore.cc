// Logs made from backups, and from what is left of damaged logs.
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/log/log_backup.h"
#include "event_service/log/log_directory.h"
#include "event_service/log/rocksdb_identity.h"
#include "event_service/log/rocksdb_mend.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;
using Options = RocksDbEventLogOptions;

// Both directories, locked, and what is known about them.
struct Places {
  Options from;
  std::unique_ptr<DirectoryLock> from_lock;
  std::unique_ptr<DirectoryLock> to_lock;
  // Of the copy; a damaged log may have none.
  std::optional<Mark> from_mark;
  // Of the log that is or was in the target.
  std::optional<Mark> to_mark;
};

absl::Status CheckTarget(const Options& to, bool replace) {
  const absl::StatusOr<DirectoryContents> contents = LookInto(to);
  if (!contents.ok()) return contents.status();
  const bool is_empty = !contents->holds_a_log() && contents->foreign_file.empty();
  if (is_empty || contents->is_being_replaced) return absl::OkStatus();
  if (!contents->holds_a_log()) {
    return Refuse(to, absl::StatusCode::kFailedPrecondition,
                  absl::StrCat("it holds other files (", contents->foreign_file,
                               ") and no log; give an empty directory"));
  }
  if (replace) return absl::OkStatus();
  return Refuse(to, absl::StatusCode::kFailedPrecondition,
                "it holds a log already; give an empty directory, or say --replace to have that "
                "log moved aside");
}

absl::StatusOr<Places> LockPlaces(const Options& to, const RestoreOptions& restore) {
  Places places;
  places.from = to;
  places.from.directory = restore.from;
  places.from.directory_flag = "--from";
  std::error_code error;
  if (!fs::is_directory(restore.from, error)) {
    return Refuse(places.from, absl::StatusCode::kNotFound, "there is no such directory");
  }
  if (fs::equivalent(restore.from, to.directory, error)) {
    return Refuse(to, absl::StatusCode::kFailedPrecondition,
                  "it is the directory to copy from; give another one");
  }
  auto from_lock = LockLogDirectory(places.from);
  if (!from_lock.ok()) return from_lock.status();
  const absl::StatusOr<DirectoryContents> contents = LookInto(places.from);
  if (!contents.ok()) return contents.status();
  if (contents->is_being_replaced) {
    return Refuse(places.from, absl::StatusCode::kFailedPrecondition,
                  "it is half restored itself; finish that restore first");
  }
  auto to_lock = LockLogDirectory(to);
  if (!to_lock.ok()) return to_lock.status();
  if (absl::Status fit = CheckTarget(to, restore.replace); !fit.ok()) return fit;
  places.from_lock = *std::move(from_lock);
  places.to_lock = *std::move(to_lock);
  if (contents->has_mark) places.from_mark = DirectoryReplacement::KnownMark(restore.from);
  places.to_mark = DirectoryReplacement::KnownMark(to.directory);
  return places;
}

// How far sequences of the log `log_id` are known to have gone.
std::optional<uint64_t> AcknowledgedOf(const std::optional<Mark>& mark, const std::string& log_id) {
  return mark.has_value() && mark->log_id == log_id ? std::optional(mark->acknowledged)
                                                    : std::nullopt;
}

// Nothing that was acknowledged under this log_id is missing.
bool IsProvenComplete(const std::optional<uint64_t>& acknowledged, uint64_t head) {
  return acknowledged.has_value() && head >= *acknowledged;
}

// Gives the files in `staged.directory` a new log_id.
absl::Status StartAnew(const Options& staged, std::optional<uint64_t> acknowledged) {
  auto store =
      RocksDbStore::Open(staged, RocksDbStore::Mode::kReadWrite, std::make_shared<Expiry>());
  if (!store.ok()) return store.status();
  absl::StatusOr<Found> found = Inspect(**store);
  if (!found.ok()) return found.status();
  std::unique_ptr<MarkFile> mark;
  if (auto opened = MarkFile::Open(staged.directory, staged.mark_io); opened.ok()) {
    mark = *std::move(opened);
  }
  return StartNewIdentity(staged, **store, acknowledged, mark, found->state);
}

// The way that it will be opened has the last word. Its files then take their places.
absl::StatusOr<RestoredLog> OpenAndFinish(const Options& staged, DirectoryReplacement& replacement,
                                          const RestoreOptions& restore) {
  RestoredLog restored;
  {
    auto log = RocksDbEventLog::Open(staged);
    if (!log.ok()) return log.status();
    restored.log_id = (*log)->log_id();
    restored.earliest = (*log)->bounds().earliest;
    restored.head = (*log)->bounds().head;
  }
  absl::StatusOr<std::string> replaced = replacement.Finish(restore.time_stamp);
  if (!replaced.ok()) return replaced.status();
  restored.replaced = *std::move(replaced);
  return restored;
}

Options Staged(const Options& to, const DirectoryReplacement& replacement) {
  Options staged = to;
  staged.directory = replacement.staging();
  staged.accept_data_loss = false;
  return staged;
}

}  // namespace

absl::StatusOr<RestoredLog> RestoreLog(const Options& to, const RestoreOptions& restore) {
  const absl::StatusOr<Places> places = LockPlaces(to, restore);
  if (!places.ok()) return places.status();
  if (!places->from_mark.has_value()) {
    return Refuse(places->from, absl::StatusCode::kNotFound,
                  "it holds no backup; give a directory that event-service backup made");
  }
  const absl::StatusOr<Found> found = InspectOnDisk(places->from, *places->from_mark);
  if (!found.ok()) return found.status();
  if (absl::Status whole = CheckComplete(places->from, *found, *places->from_mark); !whole.ok()) {
    return whole;
  }
  const auto acknowledged = AcknowledgedOf(places->to_mark, places->from_mark->log_id);
  const bool keep_log_id = IsProvenComplete(acknowledged, found->state.head);

  auto replacement = DirectoryReplacement::Begin(to.directory, restore.before_step);
  if (!replacement.ok()) return replacement.status();
  absl::Status copied = CopyFiles(restore.from, replacement->staging(), restore.before_step);
  if (!copied.ok()) return copied;
  const Options staged = Staged(to, *replacement);
  if (!keep_log_id) {
    if (absl::Status anew = StartAnew(staged, acknowledged); !anew.ok()) return anew;
  }
  auto restored = OpenAndFinish(staged, *replacement, restore);
  if (restored.ok()) restored->is_new_log_id = !keep_log_id;
  return restored;
}

absl::StatusOr<RestoredLog> SalvageLog(const Options& to, const RestoreOptions& restore) {
  const absl::StatusOr<Places> places = LockPlaces(to, restore);
  if (!places.ok()) return places.status();
  auto replacement = DirectoryReplacement::Begin(to.directory, restore.before_step);
  if (!replacement.ok()) return replacement.status();
  absl::Status status = CopyFiles(restore.from, replacement->staging(), restore.before_step);
  const Options staged = Staged(to, *replacement);
  if (status.ok()) status = MendFiles(staged);
  std::optional<uint64_t> acknowledged;
  if (places->from_mark.has_value()) acknowledged = places->from_mark->acknowledged;
  if (status.ok()) status = StartAnew(staged, acknowledged);
  if (!status.ok()) return status;
  return OpenAndFinish(staged, *replacement, restore);
}

}  // namespace penstock::event_service
