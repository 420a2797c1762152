// Notices that something on disk changed, by looking at it again and again.
//
// Contents are compared, not times: a file written in place, one renamed over
// another, and a swapped symbolic link (Kubernetes' ..data) all look the same.
#pragma once

#include <cstddef>
#include <functional>
#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock {

class ChangeWatcher {
 public:
  // What one look found.
  struct Sight {
    // The same for the same contents.
    size_t fingerprint = 0;
    // Takes exactly what was seen into use. Called at most once.
    absl::AnyInvocable<void() &&> use;
  };
  struct Options {
    // Time between two looks. A look that takes long makes it longer, so that
    // looking never takes more than a fiftieth of a core.
    absl::Duration poll_interval = absl::Seconds(1);
    // A change is taken when two looks this far apart agree, so that a file
    // caught half-written is not.
    absl::Duration settle_time = absl::Milliseconds(50);
  };

  // Calls `look` on a thread of its own from now on, and `use` of a sight whose
  // fingerprint is another than the last one used; at first, than `fingerprint`.
  ChangeWatcher(Options options, std::function<Sight()> look, size_t fingerprint);
  // Waits for a look or use that is under way.
  ~ChangeWatcher();
  ChangeWatcher(const ChangeWatcher&) = delete;
  ChangeWatcher& operator=(const ChangeWatcher&) = delete;

 private:
  void Watch();
  void UseOnceSettled(size_t first);
  // Waits; returns true when the watcher is going away.
  bool StoppedWithin(absl::Duration time);

  const Options options_;
  const std::function<Sight()> look_;
  // Of what was used last. Watching thread only.
  size_t used_fingerprint_;

  absl::Mutex mu_;
  bool stopping_ ABSL_GUARDED_BY(mu_) = false;

  std::thread thread_;
};

}  // namespace penstock
