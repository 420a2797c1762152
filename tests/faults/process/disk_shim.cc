#include "tests/faults/process/disk_shim.h"

#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>

#include "tests/faults/process/shim_control.h"

namespace {

using penstock::faults::kShimVariable;
using penstock::faults::MapControl;
using penstock::faults::Next;
using penstock::faults::ShimControl;

ShimControl* Control() {
  static ShimControl* const control = MapControl<ShimControl>(kShimVariable);
  return control;
}

// Not what the program says about itself, and no sockets.
bool IsOnDisk(int fd) {
  struct stat found {};
  return fd > STDERR_FILENO && fstat(fd, &found) == 0 &&
         (S_ISREG(found.st_mode) || S_ISDIR(found.st_mode));
}

int64_t Now() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

// Counts one; true, with errno set, when it is to fail.
bool Fails(ShimControl& control, std::atomic<int64_t>& count, int64_t fail_at) {
  const int64_t number = ++count;
  if (fail_at == 0 || number < fail_at || (number > fail_at && !control.and_after)) return false;
  int64_t never = 0;
  control.failed_at.compare_exchange_strong(never, Now());
  errno = control.error;
  return true;
}

bool WriteFails(int fd) {
  ShimControl* control = Control();
  return control != nullptr && IsOnDisk(fd) &&
         Fails(*control, control->writes, control->fail_write_at);
}

bool SyncFails(int fd) {
  ShimControl* control = Control();
  if (control == nullptr || !IsOnDisk(fd)) return false;
  if (const int64_t delay = control->sync_delay_ms; delay > 0) {
    const timespec wait{delay / 1000, delay % 1000 * 1'000'000};
    nanosleep(&wait, nullptr);
  }
  return Fails(*control, control->syncs, control->fail_sync_at);
}

}  // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t count) {
  static auto* const next = Next<ssize_t(int, const void*, size_t)>("write");
  return WriteFails(fd) ? -1 : next(fd, bytes, count);
}

ssize_t pwrite(int fd, const void* bytes, size_t count, off_t offset) {
  static auto* const next = Next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
  return WriteFails(fd) ? -1 : next(fd, bytes, count, offset);
}

int fsync(int fd) {
  static auto* const next = Next<int(int)>("fsync");
  return SyncFails(fd) ? -1 : next(fd);
}

int fdatasync(int fd) {
  static auto* const next = Next<int(int)>("fdatasync");
  return SyncFails(fd) ? -1 : next(fd);
}

}  // extern "C"
