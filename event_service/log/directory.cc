#include "event_service/log/directory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

#include "absl/strings/str_cat.h"

namespace penstock::event_service {

absl::Status SyncDirectory(const std::string& directory) {
  const int fd = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot open ", directory));
  const int result = ::fsync(fd);
  const int error = errno;
  ::close(fd);
  if (result != 0) return absl::ErrnoToStatus(error, absl::StrCat("cannot sync ", directory));
  return absl::OkStatus();
}

absl::Status MakeDirectory(const std::string& directory) {
  namespace fs = std::filesystem;
  std::error_code error;
  // With a trailing slash the last part would be empty.
  fs::path path = fs::absolute(directory, error).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  std::vector<fs::path> missing;
  while (!fs::exists(path, error) && path.has_relative_path()) {
    missing.push_back(path);
    path = path.parent_path();
  }
  for (auto made = missing.rbegin(); made != missing.rend(); ++made) {
    // Someone else may have been faster.
    if (::mkdir(made->c_str(), 0750) != 0 && errno != EEXIST) {
      return absl::ErrnoToStatus(errno, absl::StrCat("cannot make ", made->string()));
    }
    if (absl::Status status = SyncDirectory(made->parent_path()); !status.ok()) return status;
  }
  return absl::OkStatus();
}

absl::StatusOr<std::unique_ptr<DirectoryLock>> DirectoryLock::Take(const std::string& directory) {
  const int fd = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot open ", directory));
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    const int error = errno;
    ::close(fd);
    if (error == EWOULDBLOCK) {
      return absl::FailedPreconditionError(absl::StrCat(directory, " is in use"));
    }
    return absl::ErrnoToStatus(error, absl::StrCat("cannot lock ", directory));
  }
  return std::unique_ptr<DirectoryLock>(new DirectoryLock(fd));
}

DirectoryLock::~DirectoryLock() { ::close(fd_); }

}  // namespace penstock::event_service
