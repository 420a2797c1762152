// A disk of the event service that a run controls from outside, through memory
// that both map: the program itself is the one that users run, and finds the
// shim's write and sync before those of the C library (LD_PRELOAD).
#pragma once

#include <atomic>
#include <cstdint>

namespace penstock::faults {

// Path of the file that holds a ShimControl.
inline constexpr char kShimVariable[] = "PENSTOCK_DISK_SHIM";

// All zero: nothing is changed.
struct ShimControl {
  // What each fsync and fdatasync takes longer.
  std::atomic<int64_t> sync_delay_ms;
  // Of regular files, since the program started.
  std::atomic<int64_t> syncs;
  std::atomic<int64_t> writes;
  // The number of the sync, or write, that fails with `error`; 0: none.
  std::atomic<int64_t> fail_sync_at;
  std::atomic<int64_t> fail_write_at;
  std::atomic<int> error;
  // Every later one fails too.
  std::atomic<bool> and_after;
  // When one failed first, in ns of CLOCK_MONOTONIC; 0: none did.
  std::atomic<int64_t> failed_at;
};
static_assert(std::atomic<int64_t>::is_always_lock_free);

}  // namespace penstock::faults
