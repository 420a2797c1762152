#include "event_service/log/rocksdb_store.h"

#include <rocksdb/cache.h>
#include <rocksdb/compaction_filter.h>
#include <rocksdb/iterator.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/log/rocksdb_expiry.h"
#include "event_service/log/rocksdb_options.h"

namespace penstock::event_service {
namespace {

constexpr std::array<const char*, kFamilies> kFamilyNames = {"default", "events", "ids", "times",
                                                             "types"};
constexpr int kCacheShardBits = 4;
constexpr double kHighPriorityShare = 0.7;

}  // namespace

absl::Status FromRocksDb(const rocksdb::Status& status, std::string_view doing) {
  if (status.ok()) return absl::OkStatus();
  const absl::StatusCode code =
      status.IsCorruption() ? absl::StatusCode::kDataLoss : absl::StatusCode::kInternal;
  return absl::Status(code, absl::StrCat(std::string(doing), ": ", status.ToString()));
}

RocksDbStore::RocksDbStore(std::shared_ptr<Expiry> expiry) : expiry_(std::move(expiry)) {}

RocksDbStore::~RocksDbStore() {
  if (db_ == nullptr) return;
  for (rocksdb::ColumnFamilyHandle* handle : families_) db_->DestroyColumnFamilyHandle(handle);
  // Everything was synced as it was written, so there is nothing to lose here.
  db_->Close().PermitUncheckedError();
}

std::vector<rocksdb::ColumnFamilyDescriptor> RocksDbStore::MakeDescriptors(
    const RocksDbEventLogOptions& options) {
  const auto cache = rocksdb::NewLRUCache(options.block_cache_bytes_max, kCacheShardBits,
                                          /*strict_capacity_limit=*/false, kHighPriorityShare);
  std::vector<rocksdb::ColumnFamilyDescriptor> descriptors;
  for (size_t i = 0; i < kFamilies; ++i) {
    const auto family = static_cast<Family>(i);
    std::unique_ptr<rocksdb::CompactionFilter> filter;
    if (family != Family::kMeta) filter = MakeExpiryFilter(family, expiry_);
    descriptors.emplace_back(kFamilyNames[i],
                             MakeFamilyOptions(family, options, cache, filter.get()));
    filters_.push_back(std::move(filter));
  }
  return descriptors;
}

absl::Status RocksDbStore::Repair(const RocksDbEventLogOptions& options) {
  RocksDbStore store(std::make_shared<Expiry>());
  const auto descriptors = store.MakeDescriptors(options);
  return FromRocksDb(rocksdb::RepairDB(options.directory, MakeDbOptions(options), descriptors),
                     "RocksDB cannot repair it");
}

absl::StatusOr<std::unique_ptr<RocksDbStore>> RocksDbStore::Open(
    const RocksDbEventLogOptions& options, Mode mode, std::shared_ptr<Expiry> expiry) {
  std::unique_ptr<RocksDbStore> store(new RocksDbStore(std::move(expiry)));
  rocksdb::DBOptions db_options = MakeDbOptions(options);
  db_options.listeners.push_back(MakeDiskWatch(options.on_disk_failure, store->waits_for_space_));
  const bool may_create = mode == Mode::kCreateIfMissing || mode == Mode::kSkipDamage;
  db_options.create_if_missing = may_create;
  db_options.create_missing_column_families = may_create;
  if (mode == Mode::kSkipDamage) {
    db_options.wal_recovery_mode = rocksdb::WALRecoveryMode::kSkipAnyCorruptedRecords;
    db_options.track_and_verify_wals_in_manifest = false;
  }
  const auto descriptors = store->MakeDescriptors(options);

  std::vector<rocksdb::ColumnFamilyHandle*> handles;
  rocksdb::DB* db = nullptr;
  const rocksdb::Status status =
      mode == Mode::kReadOnly
          ? rocksdb::DB::OpenForReadOnly(db_options, options.directory, descriptors, &handles, &db)
          : rocksdb::DB::Open(db_options, options.directory, descriptors, &handles, &db);
  if (!status.ok()) return FromRocksDb(status, "RocksDB cannot open it");
  store->db_.reset(db);
  std::copy(handles.begin(), handles.end(), store->families_.begin());
  return store;
}

absl::StatusOr<std::optional<std::string>> RocksDbStore::Get(Family family,
                                                             std::string_view key) const {
  std::string value;
  const rocksdb::Status status =
      db_->Get(rocksdb::ReadOptions(), this->family(family), ToSlice(key), &value);
  if (status.IsNotFound()) return std::optional<std::string>();
  if (!status.ok()) return FromRocksDb(status, "the log cannot be read");
  return std::optional<std::string>(std::move(value));
}

std::unique_ptr<rocksdb::Iterator> RocksDbStore::NewIterator(Family family) const {
  rocksdb::ReadOptions options;
  options.fill_cache = false;
  return std::unique_ptr<rocksdb::Iterator>(db_->NewIterator(options, this->family(family)));
}

absl::Status RocksDbStore::CheckSpaceFound() const {
  if (!*waits_for_space_) return absl::OkStatus();
  return absl::ResourceExhaustedError(
      "the disk of the log was full while files were written; free space on it, and the log goes "
      "on within seconds");
}

absl::Status RocksDbStore::Write(rocksdb::WriteBatch& batch) {
  rocksdb::WriteOptions options;
  options.sync = true;
  return FromRocksDb(db_->Write(options, &batch), "the log cannot be written");
}

}  // namespace penstock::event_service
