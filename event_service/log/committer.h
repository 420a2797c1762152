// Group commit: one thread takes everything pending, decides its order and
// makes it durable with one write.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/log/event_log.h"
#include "event_service/log/live_ring.h"

namespace penstock::event_service {

// What became of one submitted event.
struct CommitOutcome {
  // OK: durable. InvalidArgument: not an acceptable event. ResourceExhausted:
  // not stored, disk reserve or queue full. Unavailable: draining, or the
  // commit failed and the event may or may not be stored.
  absl::Status status;
  // True when an event with this id was durable before, or is by this very commit.
  bool duplicate = false;
  // The sequence of the event, the original one for a duplicate.
  uint64_t sequence = 0;
};

struct CommitterOptions {
  // Bytes of submitted and not yet acknowledged events; past it, Submit refuses.
  size_t queue_bytes_max = 64 * 1024 * 1024;
  // Most events and bytes of one group.
  size_t group_events_max = 1024;
  size_t group_bytes_max = 8 * 1024 * 1024;
  // Stamps committed_at; never goes back within a log.
  absl::AnyInvocable<absl::Time()> now = absl::Now;
  // Called once, on the committer's thread, after the first failed write:
  // nothing is acknowledged any more and the process must end.
  absl::AnyInvocable<void(const absl::Status&)> on_failure;
};

// Threads: Submit from any thread. Callbacks run on the committer's thread.
class Committer {
 public:
  using Done = absl::AnyInvocable<void(const CommitOutcome&) &&>;

  // Borrows `log` and `ring`, which outlive the committer.
  Committer(EventLog& log, LiveRing& ring, CommitterOptions options);
  // Stops, as Stop().
  ~Committer();

  // Takes one encoded event as published. Never blocks. `done` is called
  // exactly once, and MUST NOT be called with OK before the event survives
  // power loss. Concurrent submissions of one id share one result.
  void Submit(std::string published_wire, Done done);

  // Commits what was submitted, refuses what comes later, ends the thread.
  void Stop();

  // OK, or the failure that ended committing.
  absl::Status health() const;

  // Bytes submitted and not yet acknowledged.
  size_t queued_bytes() const;

 private:
  struct Pending {
    std::string wire;
    Done done;
  };

  void Run();

  EventLog& log_;
  LiveRing& ring_;
  CommitterOptions options_;

  mutable absl::Mutex mutex_;
  std::vector<Pending> pending_ ABSL_GUARDED_BY(mutex_);
  size_t queued_bytes_ ABSL_GUARDED_BY(mutex_) = 0;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  absl::Status failure_ ABSL_GUARDED_BY(mutex_);

  std::thread thread_;
};

}  // namespace penstock::event_service
