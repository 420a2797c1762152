// What a command printed.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <string>

#include "clients/cli/io/output.h"

namespace penstock::cli {

class CapturedOutput {
 public:
  CapturedOutput() : fd_(memfd_create("output", MFD_CLOEXEC)), output_(fd_) {}
  ~CapturedOutput() {
    output_.Flush();
    close(fd_);
  }
  CapturedOutput(const CapturedOutput&) = delete;
  CapturedOutput& operator=(const CapturedOutput&) = delete;

  Output& output() { return output_; }

  // Everything so far.
  std::string Text() {
    output_.Flush();
    std::string text(static_cast<size_t>(lseek(fd_, 0, SEEK_END)), ' ');
    const ssize_t count = pread(fd_, text.data(), text.size(), 0);
    text.resize(count < 0 ? 0 : static_cast<size_t>(count));
    return text;
  }

 private:
  const int fd_;
  Output output_;
};

}  // namespace penstock::cli
