#include "tests/faults/process/small_disk.h"

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::faults {
namespace {

// The system's tools find a free loop device, and say so when there is none.
int Run(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()); }

}  // namespace

SmallDisk::SmallDisk(std::string path, std::string refusal)
    : path_(std::move(path)), refusal_(std::move(refusal)) {}

SmallDisk::SmallDisk(SmallDisk&& other) noexcept
    : path_(std::exchange(other.path_, "")), refusal_(std::move(other.refusal_)) {}

SmallDisk SmallDisk::InMemory(const std::string& path, uint64_t bytes) {
  std::filesystem::create_directories(path);
  if (mount("tmpfs", path.c_str(), "tmpfs", 0, absl::StrCat("size=", bytes).c_str()) == 0) {
    return SmallDisk(path, "");
  }
  return SmallDisk("", absl::StrCat("cannot mount a tmpfs: ", std::strerror(errno)));
}

SmallDisk SmallDisk::InFile(const std::string& path, const std::string& image, uint64_t bytes) {
  std::filesystem::create_directories(path);
  if (Run(absl::StrCat("truncate -s ", bytes, " ", image)) == 0 &&
      Run(absl::StrCat("mkfs.ext4 -q ", image)) == 0) {
    return FromFile(path, image);
  }
  return SmallDisk("", "cannot make an ext4 file system in a file");
}

SmallDisk SmallDisk::FromFile(const std::string& path, const std::string& image) {
  if (Run(absl::StrCat("mount -o loop ", image, " ", path)) == 0) return SmallDisk(path, "");
  return SmallDisk("", "cannot mount an ext4 file system in a file");
}

SmallDisk::~SmallDisk() {
  // Whoever still has a file open keeps it until then.
  if (!path_.empty()) umount2(path_.c_str(), MNT_DETACH);
}

uint64_t SmallDisk::FreeBytes() const {
  struct statvfs stats {};
  if (statvfs(path_.c_str(), &stats) != 0) return 0;
  return static_cast<uint64_t>(stats.f_bavail) * stats.f_frsize;
}

void SmallDisk::FillUpTo(const std::string& name, uint64_t bytes) const {
  const int fd =
      open((path_ + "/" + name).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  struct stat found {};
  off_t size = fstat(fd, &found) == 0 ? found.st_size : 0;
  // Others write meanwhile, so what is free may be less by now.
  for (uint64_t free = FreeBytes(); free > bytes; free = FreeBytes()) {
    const auto more = static_cast<off_t>(free - bytes);
    if (fallocate(fd, 0, size, more) == 0) {
      size += more;
    } else if (errno != ENOSPC && errno != EINTR) {
      break;
    }
  }
  close(fd);
}

void SmallDisk::Remove(const std::string& name) const {
  std::filesystem::remove(path_ + "/" + name);
}

bool SmallDisk::BecomeReadOnly() const {
  return Run(absl::StrCat("mount -o remount,abort ", path_)) == 0;
}

}  // namespace penstock::faults
