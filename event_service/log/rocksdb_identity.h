// Who a log is and whether it is whole. Part of the RocksDB fence.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/mark_file.h"
#include "event_service/log/record_format.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {

// A log_id that no other log has.
absl::StatusOr<std::string> NewLogId();

// How the mark of the log itself is written: whether it fails matters to the process.
MarkFile::Io OwnMarkIo(const RocksDbEventLogOptions& options);

// What the database says about itself.
struct Found {
  std::optional<std::string> format;
  std::optional<std::string> log_id;
  LogState state;
};

// The events and the index of times tell how far the log goes, and until when, so that
// one damaged block does not shorten it: the greater answer counts.
absl::StatusOr<Found> Inspect(const RocksDbStore& store);

// Looks at the database without changing it: opening it for writing would
// throw away whatever follows the damage, and with it the chance to repair.
// DataLoss when RocksDB cannot open it, FailedPrecondition for another format.
absl::StatusOr<Found> InspectOnDisk(const RocksDbEventLogOptions& options, const Mark& mark);

// OK when everything that was acknowledged is there.
absl::Status CheckComplete(const RocksDbEventLogOptions& options, const Found& found,
                           const Mark& mark);

absl::Status WriteIdentity(RocksDbStore& store, const std::string& log_id, const LogState& state);

// Gives what is in `options.directory` a new identity. Sequences go on behind
// `acknowledged`, or, where nobody knows how far they went (nullopt), far behind
// what is there: a consumer may have seen them. `mark` is made when it is null.
// Interrupted, it leaves a log that is refused.
absl::Status StartNewIdentity(const RocksDbEventLogOptions& options, RocksDbStore& store,
                              std::optional<uint64_t> acknowledged, std::unique_ptr<MarkFile>& mark,
                              LogState& state);

}  // namespace penstock::event_service
