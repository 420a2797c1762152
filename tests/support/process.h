// A child process of a test: started, read line by line, signalled, reaped.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/time/time.h"

namespace penstock::testing {

// Not thread-safe. The destructor kills the child and reaps it.
class Process {
 public:
  // Runs `argv[0]` with stdout piped to this object and stderr into the file
  // `stderr_path` (created, truncated). Aborts the test program when it cannot fork.
  Process(std::vector<std::string> argv, const std::string& stderr_path);
  ~Process();

  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  // The next line of stdout without its end; nullopt at its end or at the timeout.
  std::optional<std::string> ReadLine(absl::Duration timeout);

  // Reads lines until one starts with `prefix`; returns what follows it.
  std::optional<std::string> WaitForLine(std::string_view prefix, absl::Duration timeout);

  // Everything on stdout up to its end, or up to the timeout.
  std::string ReadAll(absl::Duration timeout);

  void Signal(int signal);

  // Waits for the end. Returns the exit status, or 128 + the signal that ended
  // it; nullopt at the timeout.
  std::optional<int> Wait(absl::Duration timeout);

  pid_t pid() const { return pid_; }

 private:
  pid_t pid_ = -1;
  int stdout_fd_ = -1;
  std::string buffer_;
  std::optional<int> status_;
};

}  // namespace penstock::testing
