#include <rocksdb/listener.h>

#include <utility>

#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

using rocksdb::BackgroundErrorReason;

class DiskWatch : public rocksdb::EventListener {
 public:
  DiskWatch(std::function<void(const absl::Status&)> on_failure,
            std::shared_ptr<std::atomic<bool>> waits_for_space)
      : on_failure_(std::move(on_failure)), waits_for_space_(std::move(waits_for_space)) {}

  // Before RocksDB refuses writes because of it.
  void OnBackgroundError(BackgroundErrorReason reason, rocksdb::Status* error) override {
    // Of a write, which tells by itself.
    if (reason != BackgroundErrorReason::kWriteCallback) Take(*error);
  }

  // After RocksDB takes writes again, or gave it up.
  void OnErrorRecoveryEnd(const rocksdb::BackgroundErrorRecoveryInfo& info) override {
    *waits_for_space_ = false;
    if (!info.new_bg_error.ok()) Take(info.new_bg_error);
  }

 private:
  void Take(const rocksdb::Status& error) {
    if (error.IsNoSpace() && error.severity() < rocksdb::Status::kFatalError) {
      *waits_for_space_ = true;
    } else if (error.IsIOError() && on_failure_) {
      // What is corrupt is no worse for readers when the process ends; the next write finds out.
      on_failure_(FromRocksDb(error, "the log cannot be written in the background"));
    }
  }

  const std::function<void(const absl::Status&)> on_failure_;
  const std::shared_ptr<std::atomic<bool>> waits_for_space_;
};

}  // namespace

std::shared_ptr<rocksdb::EventListener> MakeDiskWatch(
    std::function<void(const absl::Status&)> on_failure,
    std::shared_ptr<std::atomic<bool>> waits_for_space) {
  return std::make_shared<DiskWatch>(std::move(on_failure), std::move(waits_for_space));
}

}  // namespace penstock::event_service
