#include "tests/faults/process/clock_shim.h"

#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>

#include "tests/faults/process/shim_control.h"

namespace {

using penstock::faults::ClockControl;
using penstock::faults::kClockVariable;
using penstock::faults::MapControl;
using penstock::faults::Next;

constexpr int64_t kNanosPerSecond = 1'000'000'000;
// A wait looks at the clock this often: that long after a jump it ends.
constexpr int64_t kSliceNs = 20'000'000;

int64_t ToNanos(const timespec& time) { return time.tv_sec * kNanosPerSecond + time.tv_nsec; }
timespec ToTimespec(int64_t nanos) { return {nanos / kNanosPerSecond, nanos % kNanosPerSecond}; }

// Plain pointers: the guard of a static local variable may wait, and would come back here.
ClockControl* control = nullptr;
int (*next_clock_gettime)(clockid_t, timespec*) = nullptr;
long (*next_syscall)(long, ...) = nullptr;
int (*next_cond_timedwait)(pthread_cond_t*, pthread_mutex_t*, const timespec*) = nullptr;

__attribute__((constructor(101))) void FindNext() {
  next_clock_gettime = Next<int(clockid_t, timespec*)>("clock_gettime");
  next_syscall = Next<long(long, ...)>("syscall");
  next_cond_timedwait =
      Next<int(pthread_cond_t*, pthread_mutex_t*, const timespec*)>("pthread_cond_timedwait");
  control = MapControl<ClockControl>(kClockVariable);
}

int64_t RealNow() {
  if (next_clock_gettime == nullptr) FindNext();
  timespec now{};
  next_clock_gettime(CLOCK_REALTIME, &now);
  return ToNanos(now);
}

int64_t ShownNow() {
  const int64_t now = RealNow();
  if (control == nullptr) return now;
  ++control->asked;
  return now + control->offset_ns;
}

// The end, by the real clock, of the next slice of a wait until `shown`.
timespec SliceUntil(const timespec& shown) {
  const int64_t left = ToNanos(shown) - ShownNow();
  return ToTimespec(RealNow() + std::clamp<int64_t>(left, 0, kSliceNs));
}

bool IsOver(const timespec& shown) { return ShownNow() >= ToNanos(shown); }

}  // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept {
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
    *time = ToTimespec(ShownNow());
    return 0;
  }
  if (next_clock_gettime == nullptr) FindNext();
  return next_clock_gettime(clock, time);
}

int gettimeofday(timeval* time, void*) noexcept {
  const int64_t now = ShownNow();
  time->tv_sec = now / kNanosPerSecond;
  time->tv_usec = now % kNanosPerSecond / 1000;
  return 0;
}

time_t time(time_t* to) noexcept {
  const time_t now = ShownNow() / kNanosPerSecond;
  if (to != nullptr) *to = now;
  return now;
}

// absl waits this way.
long syscall(long number, ...) noexcept {
  va_list list;
  va_start(list, number);
  long a[6];
  for (long& argument : a) argument = va_arg(list, long);
  va_end(list);
  if (next_syscall == nullptr) FindNext();
  const auto* deadline = reinterpret_cast<const timespec*>(a[3]);
  const bool is_wait_by_time_of_day = number == SYS_futex && deadline != nullptr &&
                                      (a[1] & FUTEX_CLOCK_REALTIME) != 0 &&
                                      (a[1] & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET;
  if (!is_wait_by_time_of_day) return next_syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
  for (;;) {
    const timespec slice = SliceUntil(*deadline);
    const long result = next_syscall(number, a[0], a[1], a[2], &slice, a[4], a[5]);
    if (result != -1 || errno != ETIMEDOUT || IsOver(*deadline)) return result;
  }
}

// RocksDB waits this way, by the time of day.
int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex,
                           const timespec* deadline) {
  if (next_cond_timedwait == nullptr) FindNext();
  const timespec slice = SliceUntil(*deadline);
  const int result = next_cond_timedwait(condition, mutex, &slice);
  // Awake without a reason is something that every caller has to be ready for.
  return result == ETIMEDOUT && !IsOver(*deadline) ? 0 : result;
}

}  // extern "C"
