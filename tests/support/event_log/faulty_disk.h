// A disk for RocksDB and the mark that fails when told to, and forgets what was not synced.
#pragma once

#include <rocksdb/env.h>
#include <rocksdb/file_system.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "event_service/log/mark_file.h"
#include "tests/support/event_log/disk_log.h"
#include "tests/support/event_log/power_loss.h"

namespace penstock::testing {

// Threads: any. One operation at a time, so that a power cut falls between two of them.
class FaultyDisk {
 public:
  FaultyDisk();
  ~FaultyDisk();

  // For RocksDbEventLogOptions. The disk outlives the log.
  rocksdb::Env* env() { return env_.get(); }
  event_service::MarkFile::Io mark_io();

  // Every operation that changes the disk or syncs it fails from the `n`-th on (the
  // next is 1); 0: none.
  void FailFrom(uint64_t n);
  // The `n`-th alone fails.
  void FailOnce(uint64_t n);
  // What fails, fails for want of space, until Repair().
  void BeFull() { is_full_ = true; }
  rocksdb::IOStatus Failure() const;
  // Before the `n`-th the power is lost: what is left of `directory` goes into
  // the empty directory `image`, see PowerLoss::Save, and nothing works any more
  // until Repair().
  void CutPowerAt(uint64_t n, const std::string& directory, const std::string& image,
                  std::mt19937_64* chance);
  // True from the power cut on, also before the operation that finds out about it ends.
  bool is_cut() const;
  // The power, and everything else, is back.
  void Repair();

  // Operations since the disk was made.
  uint64_t operations() const;
  // Bytes that were written and not synced, in files that are still there.
  uint64_t UnsyncedBytes() const;
  // As PowerLoss::Save, at this moment.
  void Save(const std::string& from, const std::string& to,
            std::mt19937_64* chance = nullptr) const;

  // For the wrappers. Performs `operation` and tells `power_` about it, before or after, unless
  // it is to fail: then returns `failed`.
  template <typename Result>
  Result Do(Result failed, const std::function<Result(PowerLoss&)>& operation) {
    absl::MutexLock lock(&mutex_);
    return Allow() ? operation(power_) : failed;
  }

 private:
  struct PowerCut {
    uint64_t at = 0;
    std::string directory;
    std::string image;
    std::mt19937_64* chance = nullptr;
  };

  // Counts one operation; false when it is to fail.
  bool Allow() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  const TemporaryDirectory graveyard_;
  std::atomic<bool> is_full_{false};
  mutable absl::Mutex mutex_;
  PowerLoss power_ ABSL_GUARDED_BY(mutex_);
  uint64_t operations_ ABSL_GUARDED_BY(mutex_) = 0;
  uint64_t fail_from_ ABSL_GUARDED_BY(mutex_) = 0;
  uint64_t fail_to_ ABSL_GUARDED_BY(mutex_) = 0;
  PowerCut cut_ ABSL_GUARDED_BY(mutex_);
  bool is_cut_ ABSL_GUARDED_BY(mutex_) = false;
  std::unique_ptr<rocksdb::Env> env_;
};

}  // namespace penstock::testing
