#include "event_service/log/rocksdb_options.h"

#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>

#include <algorithm>
#include <utility>

namespace penstock::event_service {
namespace {

constexpr uint64_t kMebibyte = 1024 * 1024;

// Replayed, twice, when the log is opened, at some 30 MiB a second when events are
// small. What a flush is about to free comes on top.
constexpr uint64_t kWalBytesMax = 64 * kMebibyte;
// Opening a file costs a read; a log of 200 GB has 3 000 of them.
constexpr int kOpenFilesMax = 512;
constexpr int kBackgroundJobs = 2;
// Written out steadily, so that a flush does not stall the next sync of the WAL.
constexpr uint64_t kSyncStepBytes = kMebibyte;
// First level of the ids, which are in no order: each merge into it rewrites all of
// it, for the few that came meanwhile.
constexpr uint64_t kIdsFirstLevelBytes = 64 * kMebibyte;
// Files of ids and of types overlap, so each merge rewrites a level for the few entries that came
// meanwhile. With RocksDB's 4 files, event-service took 68 us per event on a log of 10 million
// events, with 12 it takes 51; a lookup asks the filters of 8 more files.
constexpr int kOverlappingFilesPerMerge = 12;
// Writes wait for merges from here on. At full load a file comes about every second.
constexpr int kOverlappingFilesSlow = 32;
constexpr int kOverlappingFilesMax = 48;
// Files of the indexes are rewritten at least this often, so that what has
// expired does not stay for ever in a file that nothing overlaps.
constexpr uint64_t kIndexRewriteSeconds = 3 * 24 * 3600;
// Block sizes: events are read in long runs, ids and index entries one by one.
constexpr size_t kEventBlockBytes = 16 * 1024;
constexpr size_t kIndexBlockBytes = 4 * 1024;
// One false positive in about 100 absent ids.
constexpr double kFilterBitsPerId = 10;

rocksdb::BlockBasedTableOptions TableOptions(Family family, std::shared_ptr<rocksdb::Cache> cache) {
  rocksdb::BlockBasedTableOptions table;
  table.format_version = 5;
  table.checksum = rocksdb::kXXH3;
  // Indexes and filters count towards the bound of the cache too; the
  // ones that every lookup needs stay in it longest.
  table.block_cache = std::move(cache);
  table.cache_index_and_filter_blocks = true;
  table.cache_index_and_filter_blocks_with_high_priority = true;
  table.pin_l0_filter_and_index_blocks_in_cache = true;
  table.block_size = family == Family::kEvents ? kEventBlockBytes : kIndexBlockBytes;
  if (family == Family::kIds) {
    // Nearly every lookup on the commit path is of an absent id. Ribbon filters
    // take 30 % less memory than Bloom filters: 44 MB for 50 million ids. Fresh
    // files get a Bloom filter, which is faster to build.
    table.filter_policy.reset(rocksdb::NewRibbonFilterPolicy(kFilterBitsPerId, 1));
    table.partition_filters = true;
    table.index_type = rocksdb::BlockBasedTableOptions::kTwoLevelIndexSearch;
  }
  return table;
}

size_t WriteBufferBytes(Family family, size_t budget) {
  // Events are a hundred times as large as their index entries.
  const size_t share = family == Family::kEvents ? 4 : family == Family::kIds ? 8 : 16;
  return std::max<size_t>(budget / share, kMebibyte);
}

}  // namespace

rocksdb::DBOptions MakeDbOptions(const RocksDbEventLogOptions& options) {
  rocksdb::DBOptions db;
  if (options.env != nullptr) db.env = options.env;
  db.info_log = MakeInfoLog(options.on_message);
  db.info_log_level = rocksdb::InfoLogLevel::WARN_LEVEL;
  db.stats_dump_period_sec = 0;
  db.stats_persist_period_sec = 0;

  // Takes what is whole up to the first damage; the mark then tells whether
  // that is everything that was acknowledged. The mode that refuses any damage but a
  // short tail would also refuse the harmless remains of a power cut: a last
  // record, never acknowledged, of which only some pages reached the disk.
  db.wal_recovery_mode = rocksdb::WALRecoveryMode::kPointInTimeRecovery;
  // A log file that is missing in the middle is an error, not a gap.
  db.track_and_verify_wals_in_manifest = true;
  db.max_total_wal_size = kWalBytesMax;
  db.paranoid_checks = true;
  // A failed write is final: see EventLog::Apply.
  db.max_bgerror_resume_count = 0;

  db.db_write_buffer_size = options.write_buffers_bytes_max;
  db.max_open_files = kOpenFilesMax;
  db.max_background_jobs = kBackgroundJobs;
  db.bytes_per_sync = kSyncStepBytes;
  db.skip_stats_update_on_db_open = true;
  return db;
}

rocksdb::ColumnFamilyOptions MakeFamilyOptions(Family family, const RocksDbEventLogOptions& options,
                                               std::shared_ptr<rocksdb::Cache> cache,
                                               const rocksdb::CompactionFilter* filter) {
  rocksdb::ColumnFamilyOptions cf;
  cf.table_factory.reset(
      rocksdb::NewBlockBasedTableFactory(TableOptions(family, std::move(cache))));
  cf.write_buffer_size = WriteBufferBytes(family, options.write_buffers_bytes_max);
  cf.compaction_filter = filter;
  if (family == Family::kIds) {
    // Nearly every lookup on the commit path is of an absent id: it need not walk the memtable.
    cf.memtable_prefix_bloom_size_ratio = 0.1;
    cf.memtable_whole_key_filtering = true;
  }
  // Files of events never overlap, so they move from level to level without
  // being rewritten, and keep the compression that they were flushed with.
  cf.compression = rocksdb::kLZ4Compression;
  cf.bottommost_compression = rocksdb::kDisableCompressionOption;
  if (family == Family::kIds || family == Family::kTimes || family == Family::kTypes) {
    cf.periodic_compaction_seconds = kIndexRewriteSeconds;
  }
  if (family == Family::kIds) cf.max_bytes_for_level_base = kIdsFirstLevelBytes;
  if (family == Family::kIds || family == Family::kTypes) {
    cf.level0_file_num_compaction_trigger = kOverlappingFilesPerMerge;
    cf.level0_slowdown_writes_trigger = kOverlappingFilesSlow;
    cf.level0_stop_writes_trigger = kOverlappingFilesMax;
  }
  return cf;
}

}  // namespace penstock::event_service
