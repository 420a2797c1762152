// Refuses writes before the disk is full.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace penstock::event_service {

struct DiskSpace {
  // What a process without privileges may still write.
  uint64_t free_bytes = 0;
  uint64_t total_bytes = 0;
};
// Of the file system of `path`.
absl::StatusOr<DiskSpace> DiskSpaceOf(const std::string& path);
absl::StatusOr<uint64_t> FreeSpaceBytes(const std::string& path);

// ResourceExhausted, saying what to do, when fewer than `reserve_bytes` are free. OK
// when nobody can tell: the write itself will find out.
absl::Status CheckReserve(const absl::StatusOr<uint64_t>& free_bytes, uint64_t reserve_bytes);

}  // namespace penstock::event_service
