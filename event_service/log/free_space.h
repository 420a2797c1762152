// Refuses writes before the disk is full.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace penstock::event_service {

struct DiskSpace {
  // What a process without privileges may still write.
  uint64_t free_bytes = 0;
  uint64_t total_bytes = 0;
};
// Of the file system of `path`.
absl::StatusOr<DiskSpace> DiskSpaceOf(const std::string& path);
absl::StatusOr<uint64_t> FreeSpaceBytes(const std::string& path);

// Not thread-safe.
class FreeSpaceGuard {
 public:
  struct Options {
    uint64_t reserve_bytes = 0;
    // Free space is asked for at most this often.
    absl::Duration interval;
    std::function<absl::StatusOr<uint64_t>()> free_bytes;
    std::function<absl::Time()> now;
  };

  explicit FreeSpaceGuard(Options options);

  // ResourceExhausted when less than the reserve is free. When the free space
  // cannot be told, OK: the write itself will find out.
  absl::Status Check();

 private:
  Options options_;
  absl::Time last_check_ = absl::InfinitePast();
  absl::Status last_;
};

}  // namespace penstock::event_service
