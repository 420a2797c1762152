// One thread that waits for descriptors, runs what is posted to it, and ticks.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>

#include "absl/functional/any_invocable.h"
#include "absl/time/time.h"

namespace penstock::ingress {

using SteadyTime = std::chrono::steady_clock::time_point;

// Is told when a descriptor is ready, on the thread of its loop.
class ReadyListener {
 public:
  virtual ~ReadyListener() = default;
  virtual void OnReady() = 0;
};

// A descriptor watched by a loop. Used on the loop's thread only.
class FdWatch {
 public:
  virtual ~FdWatch() = default;
  virtual int fd() const = 0;
  // Calls `listener`, which is kept alive until then, once when reading or
  // writing may get on. Asking again before that changes nothing.
  virtual void AwaitReadable(std::shared_ptr<ReadyListener> listener) = 0;
  virtual void AwaitWritable(std::shared_ptr<ReadyListener> listener) = 0;
  // Closes the descriptor and forgets who waits. Idempotent.
  virtual void Close() = 0;
};

class EventLoop {
 public:
  using Task = absl::AnyInvocable<void() &&>;

  // Starts the thread. `on_tick` is called on it every `tick`.
  //
  // What the loop keeps for a descriptor is never given back, only used again. It
  // is allocated here, side by side, for so many as will be watched at a time;
  // otherwise each would sit between the connections of some flood, and keep the
  // page around it from the system for good.
  static std::shared_ptr<EventLoop> Start(absl::Duration tick, std::function<void()> on_tick,
                                          size_t watches_expected = 0);
  // The thread MUST have ended: Quit, then Join.
  virtual ~EventLoop() = default;

  // Runs `task` on the loop's thread, in the order posted. From any thread.
  // After Quit it is destroyed without being run.
  virtual void Post(Task task) = 0;
  virtual bool OnLoopThread() const = 0;

  // Watches an open, non-blocking descriptor and owns it. On the loop's thread.
  virtual std::unique_ptr<FdWatch> Watch(int fd) = 0;

  // Ends the thread once every watch is closed. On the loop's thread.
  virtual void Quit() = 0;
  // Waits for the thread to end. From another thread.
  virtual void Join() = 0;
};

}  // namespace penstock::ingress
