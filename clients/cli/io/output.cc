#include "clients/cli/io/output.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "absl/strings/str_cat.h"

namespace penstock::cli {
namespace {

constexpr size_t kBufferBytesMax = 64 * 1024;

}  // namespace

void Output::Write(std::string_view text) {
  if (dead()) return;
  buffer_.append(text);
  if (buffer_.size() >= kBufferBytesMax) Flush();
}

void Output::WriteLine(std::string_view line) {
  Write(line);
  Write("\n");
}

void Output::Flush() {
  std::string_view left = buffer_;
  while (!left.empty() && !dead()) {
    const ssize_t written = write(fd_, left.data(), left.size());
    if (written >= 0) {
      left.remove_prefix(static_cast<size_t>(written));
    } else if (errno == EPIPE) {
      reader_gone_ = true;
    } else if (errno == EAGAIN) {
      // Another process made the shared terminal or pipe non-blocking.
      pollfd writable{fd_, POLLOUT, 0};
      poll(&writable, 1, -1);
    } else if (errno != EINTR) {
      status_ = absl::UnknownError(absl::StrCat("cannot write the output: ", strerror(errno)));
    }
  }
  buffer_.clear();
}

bool Output::ReaderGone() {
  if (reader_gone_) return true;
  pollfd closed{fd_, 0, 0};
  reader_gone_ = poll(&closed, 1, 0) == 1 && (closed.revents & POLLERR) != 0;
  return reader_gone_;
}

bool Output::IsTerminal() const { return isatty(fd_) == 1; }

}  // namespace penstock::cli
