// Reads runs of records and notices what is missing. Part of the RocksDB fence.
#pragma once

#include <cstdint>
#include <memory>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "event_service/log/event_log.h"
#include "event_service/log/record_format.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {

using VisitEvent = absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)>;

// As EventLog::Read, of what `events` and `state` see. `events` must be no
// older than `state`, or records would seem to be missing.
absl::StatusOr<ReadPosition> ReadForward(rocksdb::Iterator& events, const LogState& state,
                                         uint64_t after, const ReadLimits& limits,
                                         VisitEvent visit);

// As EventLog::ReadBackwards.
absl::StatusOr<ReadPosition> ReadBackward(rocksdb::Iterator& events, const LogState& state,
                                          uint64_t before, const ReadLimits& limits,
                                          VisitEvent visit);

}  // namespace penstock::event_service
