// The data directory as a whole, before anything in it is opened.
//
//   MARK         see mark_file.h
//   CURRENT ...  the files of RocksDB
//   REPLACING    what is here is being replaced, see directory_replacement.h
//   control      socket of the running service, see event_service/control_socket.h
#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/directory.h"
#include "event_service/log/rocksdb_event_log.h"

namespace penstock::event_service {

// An error that names the directory and the flag that it came from.
absl::Status Refuse(const RocksDbEventLogOptions& options, absl::StatusCode code,
                    const std::string& why);
absl::Status Refuse(const RocksDbEventLogOptions& options, const absl::Status& cause);

struct DirectoryContents {
  bool has_database = false;
  bool has_mark = false;
  bool is_being_replaced = false;
  // One that is neither of ours nor of the file system; empty when there is none.
  std::string foreign_file;

  bool holds_a_log() const { return has_database || has_mark; }
};
absl::StatusOr<DirectoryContents> LookInto(const RocksDbEventLogOptions& options);

// Makes the directory when it is missing. FailedPrecondition, saying what to do,
// when another process has it.
absl::StatusOr<std::unique_ptr<DirectoryLock>> LockLogDirectory(
    const RocksDbEventLogOptions& options);

}  // namespace penstock::event_service
