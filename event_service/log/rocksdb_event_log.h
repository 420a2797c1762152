// The durable log, on RocksDB.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/clock.h"
#include "event_service/log/directory.h"
#include "event_service/log/event_log.h"
#include "event_service/log/mark_file.h"
#include "event_service/log/record_format.h"

namespace rocksdb {
class Env;
}

namespace penstock::event_service {

class RocksDbStore;
struct Expiry;

// How loud RocksDB's own messages are.
enum class LogSeverity { kWarning, kError };

struct RocksDbEventLogOptions {
  // Made when it does not exist. Only one process may have it open.
  std::string directory;
  // How operators name `directory`; for error texts.
  std::string directory_flag = "--log-dir";

  // Opens a log that lost acknowledged events, with what is left of it, under
  // a new log_id. Sequences go on behind the lost ones. Without it, such a log
  // is refused. Has no effect on a log that lost nothing.
  bool accept_data_loss = false;
  std::string accept_data_loss_flag = "--accept-data-loss";

  // Acknowledges only after the mark was synced too: see mark_file.h for what
  // it buys. Doubles the latency of a commit.
  bool sync_mark_before_acknowledging = false;

  // Below this much free space Apply answers ResourceExhausted. Room for RocksDB to
  // write out what it holds in memory, and for an operator to work. Looked at before
  // each write: that costs 2 us, and others may fill a small disk in 20 ms.
  uint64_t disk_reserve_bytes = uint64_t{256} * 1024 * 1024;

  // An id is remembered at least this long, and at least as long as its event.
  absl::Duration id_memory = absl::Hours(30 * 24);

  // Upper bounds of RocksDB's memory: unwritten data, and cached blocks with filters.
  size_t write_buffers_bytes_max = 128 * 1024 * 1024;
  size_t block_cache_bytes_max = 192 * 1024 * 1024;

  // Receives RocksDB's warnings and errors, one line each, from any thread.
  // RocksDB gets no log file of its own: it ends the process when that file
  // cannot be written, which is exactly when the disk is full.
  std::function<void(LogSeverity, std::string_view)> on_message;

  // Told, from any thread, that the disk failed beside a write: while the mark was
  // synced after it, or while RocksDB wrote files in the background. The next Apply
  // fails; whoever waits for it may wait long, and looks sound meanwhile. A full
  // disk is none of these. May be called more than once, and with locks held: MUST be
  // quick, and MUST NOT call the log. May be empty.
  std::function<void(const absl::Status& why)> on_disk_failure;

  // For tests.
  std::function<absl::Time()> now = absl::Now;
  // Default: of the file system of `directory`.
  std::function<absl::StatusOr<uint64_t>()> free_bytes;
  rocksdb::Env* env = nullptr;
  MarkFile::Io mark_io = MarkFile::SystemIo();
};

// A finished backup.
struct LogBackup {
  std::string log_id;
  // Newest sequence that it holds.
  uint64_t head = 0;
};

// Threads: as EventLog. Backup from any thread. TrimBefore may take seconds, and holds back Apply
// only for one synced write.
class RocksDbEventLog : public EventLog {
 public:
  // Opens the log, or makes a new one in an empty or missing directory. Changes
  // nothing on disk when it refuses. Time: reads what was written since the
  // last flush twice, some 64 MiB, a second or two.
  //
  // FailedPrecondition: in use by another process; or not a log; or written by another version.
  // DataLoss: acknowledged events are missing; the text names them. See accept_data_loss.
  // PermissionDenied, NotFound and others: the directory cannot be used; the text names the cause.
  static absl::StatusOr<std::unique_ptr<RocksDbEventLog>> Open(RocksDbEventLogOptions options);
  ~RocksDbEventLog() override;

  const std::string& log_id() const override { return log_id_; }
  LogBounds bounds() const override;
  absl::StatusOr<std::optional<uint64_t>> FindSequence(std::string_view event_id) const override;
  absl::Status Apply(absl::Span<const std::shared_ptr<const StoredEvent>> events) override;
  absl::StatusOr<ReadPosition> Read(
      uint64_t after, const ReadLimits& limits,
      absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const override;
  absl::StatusOr<ReadPosition> ReadTypes(
      uint64_t after, const TypeSelection& types, const ReadLimits& limits,
      absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const override;
  absl::StatusOr<ReadPosition> ReadBackwards(
      uint64_t before, const ReadLimits& limits,
      absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const override;
  absl::StatusOr<std::shared_ptr<const StoredEvent>> Get(uint64_t sequence) const override;
  absl::StatusOr<std::shared_ptr<const StoredEvent>> GetById(
      std::string_view event_id) const override;
  absl::StatusOr<uint64_t> LastSequenceBefore(absl::Time time) const override;
  absl::Status TrimBefore(absl::Time time) override;
  absl::StatusOr<bool> TrimToBytes(uint64_t bytes_max, uint64_t through_max) override;
  uint64_t SizeBytes() const override;

  // Makes a copy in the new directory `to`, while the log goes on. It holds at
  // least what was acknowledged before the call, and survives power loss before
  // this returns. On the same file system it shares the files with the log until
  // those are merged or removed, so it takes little space at first.
  // AlreadyExists when `to` is there. Nothing is left behind by a failure, and
  // by a crash only a hidden directory that the next backup to `to` removes.
  absl::StatusOr<LogBackup> Backup(const std::string& to) const;

  // Writes everything in memory to files and merges them, dropping what has
  // expired. Happens by itself sooner or later; for maintenance and tests. Slow.
  absl::Status Compact();

 private:
  RocksDbEventLog(RocksDbEventLogOptions options, std::unique_ptr<DirectoryLock> lock,
                  std::unique_ptr<MarkFile> mark, std::shared_ptr<Expiry> expiry,
                  std::unique_ptr<RocksDbStore> store, const LogState& state);

  LogState state() const;
  // OK when reading may start after `after`, which was said when the log was as `before`.
  absl::Status CheckReadable(uint64_t after, const LogState& before) const;
  // Finds the oldest event at or after the low-water mark.
  absl::Status FindEarliest();
  // Remembers the first failure of a write; everything after it fails likewise.
  absl::Status Fail(absl::Status status) ABSL_EXCLUSIVE_LOCKS_REQUIRED(write_mutex_);
  absl::Status CheckOrder(absl::Span<const std::shared_ptr<const StoredEvent>> events) const;
  // Makes everything before `low_water` unreadable; on disk when it returns.
  absl::Status RaiseLowWater(uint64_t low_water) ABSL_LOCKS_EXCLUDED(write_mutex_);
  // Gives back the space of what is unreadable.
  absl::Status DeleteExpired();
  // Bytes of the events up to `sequence`.
  uint64_t EventBytesThrough(uint64_t sequence) const;
  void Publish(absl::Span<const std::shared_ptr<const StoredEvent>> events);

  const RocksDbEventLogOptions options_;
  const std::unique_ptr<DirectoryLock> lock_;
  const std::unique_ptr<MarkFile> mark_;
  const std::string log_id_;
  // Read by compactions on RocksDB's threads.
  const std::shared_ptr<Expiry> expiry_;
  const std::unique_ptr<RocksDbStore> store_;

  // Serialises writes. Taken before `state_mutex_`.
  absl::Mutex write_mutex_;
  absl::Status failure_ ABSL_GUARDED_BY(write_mutex_);

  // What readers may see. Events past `head` may be in the store, but are not
  // acknowledged, and no reader gets them.
  mutable absl::Mutex state_mutex_;
  LogState state_ ABSL_GUARDED_BY(state_mutex_);
  uint64_t earliest_ ABSL_GUARDED_BY(state_mutex_) = 0;
  absl::Time earliest_committed_at_ ABSL_GUARDED_BY(state_mutex_) = absl::InfinitePast();
};

}  // namespace penstock::event_service
