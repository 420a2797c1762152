#include "common/change_watcher.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace penstock {
namespace {

// The pause after a look, as a multiple of the time that it took.
constexpr int kPausePerLook = 50;

// Of the calling thread: on a busy machine, waiting for a core is no reason to look
// less often.
absl::Duration ThreadCpu() {
  timespec used = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return absl::DurationFromTimespec(used);
}

}  // namespace

ChangeWatcher::ChangeWatcher(Options options, std::function<Sight()> look, size_t fingerprint)
    : options_(options), look_(std::move(look)), used_fingerprint_(fingerprint) {
  thread_ = std::thread([this] { Watch(); });
}

ChangeWatcher::~ChangeWatcher() {
  {
    absl::MutexLock lock(&mu_);
    stopping_ = true;
  }
  thread_.join();
}

void ChangeWatcher::Watch() {
  absl::Duration pause = options_.poll_interval;
  while (!StoppedWithin(pause)) {
    const absl::Duration start = ThreadCpu();
    const size_t seen = look_().fingerprint;
    const absl::Duration taken = ThreadCpu() - start;
    pause = std::max(options_.poll_interval, taken * kPausePerLook);
    if (seen != used_fingerprint_) UseOnceSettled(seen);
  }
}

void ChangeWatcher::UseOnceSettled(size_t first) {
  if (StoppedWithin(options_.settle_time)) return;
  Sight second = look_();
  // Still changing: the next look decides.
  if (second.fingerprint != first) return;
  used_fingerprint_ = first;
  std::move(second.use)();
}

bool ChangeWatcher::StoppedWithin(absl::Duration time) {
  absl::MutexLock lock(&mu_);
  return mu_.AwaitWithTimeout(absl::Condition(&stopping_), time);
}

}  // namespace penstock
