// Drops what has expired while RocksDB merges files. Part of the RocksDB fence.
#pragma once

#include <rocksdb/compaction_filter.h>

#include <memory>

#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {

// For every family but kMeta, whose entries never expire.
std::unique_ptr<rocksdb::CompactionFilter> MakeExpiryFilter(Family family,
                                                            std::shared_ptr<const Expiry> expiry);

}  // namespace penstock::event_service
