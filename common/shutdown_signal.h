// Waiting for SIGTERM or SIGINT without a signal handler.
#pragma once

#include <string>

#include "absl/time/time.h"

namespace penstock {

// Blocks SIGTERM, SIGINT and SIGPIPE in the calling thread and in all threads
// it starts from then on. Create one at the start of main(), before any thread.
class ShutdownSignal {
 public:
  ShutdownSignal();

  ShutdownSignal(const ShutdownSignal&) = delete;
  ShutdownSignal& operator=(const ShutdownSignal&) = delete;

  // Waits for SIGTERM, SIGINT or Request(). Returns the reason: "SIGTERM",
  // "SIGINT" or the text given to Request().
  std::string Wait();

  // Ends Wait() from any thread, as if the process had been told to stop.
  // The first reason wins.
  void Request(std::string reason);

 private:
  int wake_fds_[2];
};

}  // namespace penstock
