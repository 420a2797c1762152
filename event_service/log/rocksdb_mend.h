// Makes a database that opens out of the files of one that does not. Part of
// the RocksDB fence.
#pragma once

#include "absl/status/status.h"
#include "event_service/log/rocksdb_event_log.h"

namespace penstock::event_service {

// Works in `options.directory`, which is a copy and is left half done on an
// error. The files are read without the MANIFEST: whole SST files, and whatever
// is intact in the WAL. The indexes are completed from the events.
absl::Status MendFiles(const RocksDbEventLogOptions& options);

}  // namespace penstock::event_service
