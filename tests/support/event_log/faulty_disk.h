// A disk for RocksDB that fails when told to and forgets what was not synced.
#pragma once

#include <rocksdb/env.h>
#include <rocksdb/file_system.h>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "event_service/log/mark_file.h"

namespace penstock::testing {

// Threads: any.
class FaultyDisk {
 public:
  FaultyDisk();
  ~FaultyDisk();

  // For RocksDbEventLogOptions. The disk outlives the log.
  rocksdb::Env* env() { return env_.get(); }
  event_service::MarkFile::Io mark_io();

  // Every write and sync from the `n`-th on (the next is 1) fails; 0: none.
  void FailFrom(uint64_t n);
  // Writes and syncs since the disk was made.
  uint64_t operations() const { return operations_; }
  // Bytes that were written and not synced, in files that are still there.
  uint64_t UnsyncedBytes() const;
  // What was synced of each file of `directory`, by its name without directory.
  // A log that lives on in a copy of its directory numbers its files as the
  // first one did, so names alone do not tell them apart.
  std::map<std::string, uint64_t> SyncedBytes(const std::string& directory) const;

  // For the wrappers: counts one operation; false when it is to fail.
  bool Allow();
  void Wrote(const std::string& file, uint64_t bytes);
  void Synced(const std::string& file);
  void Created(const std::string& file);
  void Renamed(const std::string& from, const std::string& to);
  void Deleted(const std::string& file);

 private:
  struct FileState {
    uint64_t written = 0;
    uint64_t synced = 0;
  };

  std::atomic<uint64_t> operations_{0};
  std::atomic<uint64_t> fail_from_{0};
  mutable absl::Mutex mutex_;
  std::map<std::string, FileState> files_ ABSL_GUARDED_BY(mutex_);
  std::unique_ptr<rocksdb::Env> env_;
};

}  // namespace penstock::testing
