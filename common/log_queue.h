// Lines on their way to a descriptor that may stall: a full pipe, a terminal that
// was stopped, a disk that hangs. Who logs never waits for it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock {

// Threads: any. Lines keep the order in which they were pushed.
class LogQueue {
 public:
  struct Options {
    // Borrowed; never closed.
    int fd = 2;
    // Bytes waiting to be written. When they are reached, lines are dropped until
    // half of them have been written.
    size_t bytes_max = 4 * 1024 * 1024;
    // Makes the line that stands where `dropped` lines are missing.
    std::function<std::string(uint64_t dropped)> dropped_line;
  };

  explicit LogQueue(Options options);
  // Waits for what is pending to be written.
  ~LogQueue();

  LogQueue(const LogQueue&) = delete;
  LogQueue& operator=(const LogQueue&) = delete;

  // Takes a line with its end. Never waits for the descriptor.
  void Push(std::string line);

  // Waits until everything pushed so far is written. False at the timeout.
  bool Flush(absl::Duration timeout);

  // Lines dropped since the start.
  uint64_t dropped() const;

 private:
  void Run();
  std::string TakeBatch() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void AddDroppedLine() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  bool HasWork() const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    return stopping_ || !lines_.empty() || unannounced_ > 0;
  }
  bool IsIdle() const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    return lines_.empty() && unannounced_ == 0 && !is_writing_;
  }

  const Options options_;
  mutable absl::Mutex mutex_;
  std::deque<std::string> lines_ ABSL_GUARDED_BY(mutex_);
  size_t bytes_ ABSL_GUARDED_BY(mutex_) = 0;
  bool is_full_ ABSL_GUARDED_BY(mutex_) = false;
  bool is_writing_ ABSL_GUARDED_BY(mutex_) = false;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  uint64_t dropped_ ABSL_GUARDED_BY(mutex_) = 0;
  // Dropped, and no line says so yet.
  uint64_t unannounced_ ABSL_GUARDED_BY(mutex_) = 0;
  std::thread thread_;
};

}  // namespace penstock
