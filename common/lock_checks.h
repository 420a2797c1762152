// What Abseil checks at every lock.
#pragma once

namespace penstock {

// Debian builds Abseil without NDEBUG, so every lock of an absl::Mutex is searched for cycles, under
// a lock of the whole process: some 3 % of the time of a busy service. Tests keep the search; a
// program calls this first, before it has threads.
void SkipLockOrderChecks();

}  // namespace penstock
