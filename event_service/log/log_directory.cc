#include "event_service/log/log_directory.h"

#include <filesystem>
#include <system_error>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "event_service/log/directory_replacement.h"
#include "event_service/log/mark_file.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;
using Options = RocksDbEventLogOptions;

}  // namespace

absl::Status Refuse(const Options& options, absl::StatusCode code, const std::string& why) {
  return absl::Status(code, absl::StrCat("cannot open the log in ", options.directory, " (",
                                         options.directory_flag, "): ", why));
}

absl::Status Refuse(const Options& options, const absl::Status& cause) {
  return Refuse(options, cause.code(), std::string(cause.message()));
}

absl::StatusOr<DirectoryContents> LookInto(const Options& options) {
  std::error_code error;
  DirectoryContents contents;
  for (fs::directory_iterator entry(options.directory, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename();
    if (name == "CURRENT") {
      contents.has_database = true;
    } else if (name == kMarkFileName) {
      contents.has_mark = true;
    } else if (name == kReplacingFileName) {
      contents.is_being_replaced = true;
    } else if (name != "lost+found" && !absl::EndsWith(name, ".new")) {
      contents.foreign_file = name;
    }
  }
  if (error) {
    return Refuse(options, absl::ErrnoToStatus(error.value(), "cannot list the directory"));
  }
  return contents;
}

absl::StatusOr<std::unique_ptr<DirectoryLock>> LockLogDirectory(const Options& options) {
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

}  // namespace penstock::event_service
