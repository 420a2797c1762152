// RocksDB, set up for the log. Only rocksdb_*.cc include this file: it is the
// fence behind which RocksDB stays.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/rocksdb_event_log.h"

namespace penstock::event_service {

// What compactions may drop. Written by TrimBefore.
struct Expiry {
  // Events and index entries below this sequence.
  std::atomic<uint64_t> low_water{0};
  // Ids committed before this, unless their event is retained.
  std::atomic<int64_t> ids_before_micros{std::numeric_limits<int64_t>::min()};
};

// The column families, see record_format.h.
enum class Family : size_t { kMeta, kEvents, kIds, kTimes, kTypes };
inline constexpr size_t kFamilies = 5;

inline rocksdb::Slice ToSlice(std::string_view bytes) { return {bytes.data(), bytes.size()}; }
inline std::string_view FromSlice(const rocksdb::Slice& slice) {
  return {slice.data(), slice.size()};
}

// Corruption becomes DataLoss, everything else Internal: never
// ResourceExhausted, which would promise that nothing was written.
absl::Status FromRocksDb(const rocksdb::Status& status, std::string_view doing);

// Sends RocksDB's warnings and errors to `on_message`.
std::shared_ptr<rocksdb::Logger> MakeInfoLog(
    std::function<void(LogSeverity, std::string_view)> on_message);

// Tells `on_failure`, if any, of errors of the disk in RocksDB's background work, and
// keeps `waits_for_space` true while that work found the disk full: RocksDB looks for
// space every few seconds and refuses writes until it has it.
std::shared_ptr<rocksdb::EventListener> MakeDiskWatch(
    std::function<void(const absl::Status&)> on_failure,
    std::shared_ptr<std::atomic<bool>> waits_for_space);

// An open database. Threads: any.
class RocksDbStore {
 public:
  enum class Mode {
    kReadOnly,         // changes nothing on disk
    kReadWrite,        // the database exists
    kCreateIfMissing,  // it may not, or only in part
    kSkipDamage,       // as before, and damaged records of its WAL are passed over
  };
  // `expiry` outlives the background work, so it is shared.
  static absl::StatusOr<std::unique_ptr<RocksDbStore>> Open(const RocksDbEventLogOptions& options,
                                                            Mode mode,
                                                            std::shared_ptr<Expiry> expiry);
  // Makes a database that opens out of the SST files that are there. Those that
  // cannot be read are left out. Nobody has it open.
  static absl::Status Repair(const RocksDbEventLogOptions& options);
  ~RocksDbStore();

  RocksDbStore(const RocksDbStore&) = delete;
  RocksDbStore& operator=(const RocksDbStore&) = delete;

  rocksdb::DB& db() const { return *db_; }
  rocksdb::ColumnFamilyHandle* family(Family family) const {
    return families_[static_cast<size_t>(family)];
  }

  absl::StatusOr<std::optional<std::string>> Get(Family family, std::string_view key) const;
  // Leaves the block cache to the filters and indexes: whoever scans the log does it once.
  std::unique_ptr<rocksdb::Iterator> NewIterator(Family family) const;
  // Durable before it returns OK.
  absl::Status Write(rocksdb::WriteBatch& batch);
  // ResourceExhausted while a Write would be refused because background work found
  // the disk full. It goes on by itself, so it is no reason to end.
  absl::Status CheckSpaceFound() const;

 private:
  explicit RocksDbStore(std::shared_ptr<Expiry> expiry);

  // The column families, with their filters, which this object owns.
  std::vector<rocksdb::ColumnFamilyDescriptor> MakeDescriptors(
      const RocksDbEventLogOptions& options);

  std::shared_ptr<Expiry> expiry_;
  std::shared_ptr<std::atomic<bool>> waits_for_space_ = std::make_shared<std::atomic<bool>>(false);
  // Used by `db_`, so declared before it.
  std::vector<std::unique_ptr<rocksdb::CompactionFilter>> filters_;
  std::unique_ptr<rocksdb::DB> db_;
  std::array<rocksdb::ColumnFamilyHandle*, kFamilies> families_{};
};

}  // namespace penstock::event_service
