// Copies of a log, and logs made from copies.
//
// A backup is a directory that opens as a log does: a checkpoint of RocksDB and
// a mark of its own. It is made under a hidden name and renamed, so there is
// either no backup or a whole one.
//
// A restored log keeps its log_id only when it is proven that it holds
// everything that was ever acknowledged under it: the mark of the directory that
// is restored over says how far that was. Anything else gets a new log_id, so
// that a consumer with a cursor of the lost part is told (LOG_ID_MISMATCH)
// instead of being served other events under the same sequences.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/directory_replacement.h"
#include "event_service/log/rocksdb_event_log.h"

namespace penstock::event_service {

// Backs up the log in `options.directory`, which nobody else has open, to the
// new directory `to`; see RocksDbEventLog::Backup for an open one.
// NotFound when there is no log. Otherwise as Open and Backup.
absl::StatusOr<LogBackup> BackupLog(RocksDbEventLogOptions options, const std::string& to);

struct RestoreOptions {
  // The backup, or the damaged log to salvage. Never changed.
  std::string from;
  // Allows `to` to hold a log. It is moved aside, into a directory within it.
  bool replace = false;
  // Names the directory that it is moved to.
  std::string time_stamp;
  BeforeStep before_step{};
};

struct RestoredLog {
  std::string log_id;
  // False when the copy was proven to be complete.
  bool is_new_log_id = true;
  uint64_t earliest = 0;
  uint64_t head = 0;
  // Where the log went that was there before; empty when there was none.
  std::string replaced;
};

// Makes the log in `to.directory` from a backup. Interrupted, it leaves a
// directory that is refused until the restore is run again.
// FailedPrecondition: `from` or `to` is in use, or `to` holds something and
// `replace` is not said. NotFound: `from` holds no log. DataLoss: `from` itself
// lost events; SalvageLog takes it.
absl::StatusOr<RestoredLog> RestoreLog(const RocksDbEventLogOptions& to,
                                       const RestoreOptions& restore);

// As RestoreLog, from a log that cannot be opened any more. What RocksDB's
// repair finds in the files is kept, under a new log_id; reading what is missing
// is DATA_LOSS with its sequences. The indexes are made anew from the events.
absl::StatusOr<RestoredLog> SalvageLog(const RocksDbEventLogOptions& to,
                                       const RestoreOptions& restore);

}  // namespace penstock::event_service
