// Standard output and standard error.
#pragma once

#include <string>
#include <string_view>

#include "absl/status/status.h"

namespace penstock::cli {

// A buffered file descriptor that tells a reader that went away (`| head`) from
// a write that failed. Needs SIGPIPE ignored. Not thread-safe.
class Output {
 public:
  // Does not own `fd`, which stays open longer than this.
  explicit Output(int fd) : fd_(fd) {}
  ~Output() { Flush(); }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  // Takes text, and writes once enough has gathered. After an error, does nothing.
  void Write(std::string_view text);
  void WriteLine(std::string_view line);
  void Flush();

  // True once the reader has closed its end, noticed by a write or, between
  // writes, by asking. Text is lost then, and that is no error.
  bool ReaderGone();
  // Why writing failed otherwise, e.g. a full disk. OK while it works.
  const absl::Status& status() const { return status_; }
  // Nothing written any more: ReaderGone or an error.
  bool dead() const { return reader_gone_ || !status_.ok(); }

  bool IsTerminal() const;

 private:
  const int fd_;
  std::string buffer_;
  bool reader_gone_ = false;
  absl::Status status_;
};

}  // namespace penstock::cli
