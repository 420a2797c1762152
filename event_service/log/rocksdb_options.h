// RocksDB's knobs, each with its reason. Part of the RocksDB fence.
#pragma once

#include <rocksdb/cache.h>
#include <rocksdb/options.h>

#include <memory>

#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {

rocksdb::DBOptions MakeDbOptions(const RocksDbEventLogOptions& options);

// `filter` is borrowed and may be null.
rocksdb::ColumnFamilyOptions MakeFamilyOptions(Family family, const RocksDbEventLogOptions& options,
                                               std::shared_ptr<rocksdb::Cache> cache,
                                               const rocksdb::CompactionFilter* filter);

}  // namespace penstock::event_service
