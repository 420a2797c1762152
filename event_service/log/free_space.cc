#include "event_service/log/free_space.h"

#include <sys/statvfs.h>

#include <cerrno>

#include "absl/strings/str_cat.h"

namespace penstock::event_service {
namespace {

constexpr uint64_t kMebibyte = 1024 * 1024;

}  // namespace

absl::StatusOr<DiskSpace> DiskSpaceOf(const std::string& path) {
  struct statvfs stats {};
  if (::statvfs(path.c_str(), &stats) != 0) {
    return absl::ErrnoToStatus(errno, absl::StrCat("cannot tell the free space of ", path));
  }
  const uint64_t unit = stats.f_frsize;
  return DiskSpace{.free_bytes = stats.f_bavail * unit, .total_bytes = stats.f_blocks * unit};
}

absl::StatusOr<uint64_t> FreeSpaceBytes(const std::string& path) {
  const absl::StatusOr<DiskSpace> space = DiskSpaceOf(path);
  if (!space.ok()) return space.status();
  return space->free_bytes;
}

absl::Status CheckReserve(const absl::StatusOr<uint64_t>& free_bytes, uint64_t reserve_bytes) {
  if (!free_bytes.ok() || *free_bytes >= reserve_bytes) return absl::OkStatus();
  return absl::ResourceExhaustedError(absl::StrCat(
      "the disk of the log has ", *free_bytes / kMebibyte, " MiB free and ",
      reserve_bytes / kMebibyte,
      " MiB are kept in reserve; free space on it, enlarge it, or shorten the retention"));
}

}  // namespace penstock::event_service
