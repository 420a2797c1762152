#include "common/lock_checks.h"

#include "absl/synchronization/mutex.h"

namespace penstock {

void SkipLockOrderChecks() { absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore); }

}  // namespace penstock
