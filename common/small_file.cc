#include "common/small_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"

namespace penstock {

absl::StatusOr<std::string> ReadSmallFile(const std::string& name, size_t bytes_max, int dir_fd) {
  const auto failed = [&name] { return absl::ErrnoToStatus(errno, name); };
  const auto refuse = [&name](const std::string& what) {
    return absl::InvalidArgumentError(absl::StrCat(name, ": ", what));
  };
  // A pipe must not make the reader wait for a writer.
  const int fd = openat(dir_fd, name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return failed();
  const absl::Cleanup close_it = [fd] { close(fd); };
  struct stat info;
  if (fstat(fd, &info) != 0) return failed();
  if (!S_ISREG(info.st_mode)) return refuse("is no regular file");
  const std::string too_long = absl::StrCat("longer than ", bytes_max, " bytes");
  if (static_cast<uint64_t>(info.st_size) > bytes_max) return refuse(too_long);
  // One more than the file has, to see its end; it may be growing.
  std::string contents(static_cast<size_t>(info.st_size) + 1, '\0');
  size_t size = 0;
  while (true) {
    if (size == contents.size()) contents.resize(2 * size);
    const ssize_t n = read(fd, contents.data() + size, contents.size() - size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failed();
    if (n == 0) break;
    size += static_cast<size_t>(n);
    if (size > bytes_max) return refuse(too_long);
  }
  contents.resize(size);
  return contents;
}

}  // namespace penstock
