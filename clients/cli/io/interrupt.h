// Ctrl-C as a function call.
#pragma once

#include <functional>
#include <thread>

namespace penstock::cli {

// While it lives, the first SIGINT or SIGTERM calls `on_interrupt` on a thread
// of its own; a second one ends the process at once. One at a time per process.
class InterruptWatcher {
 public:
  explicit InterruptWatcher(std::function<void()> on_interrupt);
  // Restores the default actions, and waits for a running `on_interrupt`.
  ~InterruptWatcher();
  InterruptWatcher(const InterruptWatcher&) = delete;
  InterruptWatcher& operator=(const InterruptWatcher&) = delete;

 private:
  std::function<void()> on_interrupt_;
  std::thread thread_;
};

}  // namespace penstock::cli
