#include "event_service/log/rocksdb_mend.h"

#include <rocksdb/db.h>
#include <rocksdb/iterator.h>
#include <rocksdb/write_batch.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "event_service/log/rocksdb_cursor.h"
#include "event_service/log/rocksdb_identity.h"
#include "event_service/log/rocksdb_records.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;
using Options = RocksDbEventLogOptions;

constexpr size_t kBatchBytes = 4 * 1024 * 1024;
// Above the numbers that a new database gives to its own files.
constexpr uint64_t kWalNumberOffset = 1'000'000;

absl::StatusOr<std::vector<fs::path>> FilesWith(const std::string& directory,
                                                const char* extension) {
  std::error_code error;
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(directory, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() == extension) files.push_back(entry->path());
  }
  if (error) {
    return absl::ErrnoToStatus(error.value(), absl::StrCat("cannot list ", directory));
  }
  return files;
}

absl::StatusOr<std::unique_ptr<RocksDbStore>> OpenStore(const Options& options,
                                                        RocksDbStore::Mode mode) {
  return RocksDbStore::Open(options, mode, std::make_shared<Expiry>());
}

// Moves the WAL into an empty database of its own. The repair of RocksDB would
// drop what it holds of a family that has no SST file yet; a new database has
// the same families under the same numbers, and replays it.
absl::Status MoveWal(const Options& from, const Options& to) {
  const absl::StatusOr<std::vector<fs::path>> wals = FilesWith(from.directory, ".log");
  if (!wals.ok()) return wals.status();
  std::error_code error;
  fs::create_directory(to.directory, error);
  auto empty = OpenStore(to, RocksDbStore::Mode::kCreateIfMissing);
  if (!empty.ok()) return empty.status();
  empty->reset();
  for (const fs::path& wal : *wals) {
    uint64_t number = 0;
    if (!absl::SimpleAtoi(wal.stem().string(), &number)) continue;
    fs::rename(wal, absl::StrCat(to.directory, "/", number + kWalNumberOffset, ".log"), error);
    if (error) {
      return absl::ErrnoToStatus(error.value(), absl::StrCat("cannot move ", wal.string()));
    }
  }
  return absl::OkStatus();
}

// What is newer wins: `from` was the WAL on top of `to`.
absl::Status CopyEntries(const RocksDbStore& from, RocksDbStore& to) {
  for (size_t i = 0; i < kFamilies; ++i) {
    const auto family = static_cast<Family>(i);
    rocksdb::WriteBatch batch;
    const std::unique_ptr<rocksdb::Iterator> it = from.NewIterator(family);
    for (it->SeekToFirst(); it->Valid(); it->Next()) {
      batch.Put(to.family(family), it->key(), it->value()).PermitUncheckedError();
      if (batch.GetDataSize() < kBatchBytes) continue;
      if (absl::Status status = to.Write(batch); !status.ok()) return status;
      batch.Clear();
    }
    if (!it->status().ok()) return FromRocksDb(it->status(), "the WAL cannot be read");
    if (absl::Status status = to.Write(batch); !status.ok()) return status;
  }
  return absl::OkStatus();
}

// Entries that are lost are made again; those that are there are only written
// over with what they hold.
absl::Status IndexEvents(RocksDbStore& store, const LogState& state) {
  constexpr ReadLimits kChunk = {.events_max = 1000, .bytes_max = 8 * 1024 * 1024};
  uint64_t after = std::max<uint64_t>(state.low_water, 1) - 1;
  for (;;) {
    rocksdb::WriteBatch batch;
    const auto events = store.NewIterator(Family::kEvents);
    const auto position = ReadForward(*events, state, after, kChunk, [&](const auto& event) {
      PutIndexEntries(store, *event, batch);
      return true;
    });
    if (const auto lost = DataLossRange(position.status())) {
      after = lost->to;
      if (after >= state.head) return absl::OkStatus();
      continue;
    }
    if (!position.ok()) return position.status();
    if (absl::Status status = store.Write(batch); !status.ok()) return status;
    if (position->at_head) return absl::OkStatus();
    after = position->scanned_to;
  }
}

absl::Status RepairTables(const Options& options) {
  const absl::StatusOr<std::vector<fs::path>> tables = FilesWith(options.directory, ".sst");
  if (!tables.ok()) return tables.status();
  if (!tables->empty()) return RocksDbStore::Repair(options);
  // Nothing to repair: an empty database takes what the WAL held.
  std::error_code error;
  fs::remove(absl::StrCat(options.directory, "/CURRENT"), error);
  return absl::OkStatus();
}

}  // namespace

absl::Status MendFiles(const Options& options) {
  Options wal_options = options;
  wal_options.directory = absl::StrCat(options.directory, "/wal");
  absl::Status status = MoveWal(options, wal_options);
  if (status.ok()) status = RepairTables(options);
  if (!status.ok()) return status;
  auto store = OpenStore(options, RocksDbStore::Mode::kCreateIfMissing);
  if (!store.ok()) return store.status();
  {
    const auto wal = OpenStore(wal_options, RocksDbStore::Mode::kSkipDamage);
    if (!wal.ok()) return wal.status();
    if (status = CopyEntries(**wal, **store); !status.ok()) return status;
  }
  std::error_code error;
  fs::remove_all(wal_options.directory, error);
  const absl::StatusOr<Found> found = Inspect(**store);
  if (!found.ok()) return found.status();
  return IndexEvents(**store, found->state);
}

}  // namespace penstock::event_service
