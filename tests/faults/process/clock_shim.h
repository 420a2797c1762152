// A wall clock of the event service that a run sets from outside (LD_PRELOAD). As
// with a clock that is set, waits that end at a time of day end by the new time; the
// steady clock goes on.
#pragma once

#include <atomic>
#include <cstdint>

namespace penstock::faults {

// Path of the file that holds a ClockControl.
inline constexpr char kClockVariable[] = "PENSTOCK_CLOCK_SHIM";

// All zero: nothing is changed.
struct ClockControl {
  // Added to the time of day.
  std::atomic<int64_t> offset_ns;
  // How often somebody was told the time of day, since the file was made.
  std::atomic<int64_t> asked;
};
static_assert(std::atomic<int64_t>::is_always_lock_free);

}  // namespace penstock::faults
