// Group commit: one thread takes everything pending, decides its order and
// makes it durable with one write.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/log/event_log.h"
#include "event_service/log/live_ring.h"
#include "event_service/log/sequencer.h"

namespace penstock::event_service {

// Why an event was not stored; the ErrorInfo reasons of event_service.proto.
enum class CommitReason {
  kNone,          // it was stored
  kInvalidEvent,  // do not retry it
  kLogFull,       // disk reserve reached; retry with back-off
  kQueueFull,     // retry with back-off
  kDraining,      // stopping; retry elsewhere or later
  kCommitFailed,  // may or may not be stored; retry it
};

// "INVALID_EVENT" and so on; empty for kNone.
std::string_view CommitReasonToken(CommitReason reason);

// What became of one submitted event.
struct CommitOutcome {
  // OK: durable. InvalidArgument: not an acceptable event. ResourceExhausted:
  // not stored, disk reserve or queue full. Unavailable: draining, or the
  // commit failed and the event may or may not be stored.
  absl::Status status;
  // True when an event with this id was durable before, or is by this very commit.
  bool duplicate = false;
  // The sequence of the event, the original one for a duplicate; 0 when refused.
  uint64_t sequence = 0;
  // kNone exactly when `status` is OK.
  CommitReason reason = CommitReason::kNone;
};

// One group, for metrics.
struct CommitGroupStats {
  // Events taken from the queue, and how many of them were new.
  size_t submitted_events = 0;
  size_t new_events = 0;
  // Wire bytes of the new events.
  size_t new_bytes = 0;
  // Deciding and writing the group.
  absl::Duration duration;
  // The longest time that an event of the group had waited when the group was taken.
  absl::Duration queued;
  // What the log answered; OK when there was nothing to write.
  absl::Status status;
  // The first id of the group that the log could not look up; its event was
  // refused with COMMIT_FAILED, the others were not.
  absl::Status lookup_error;
};

struct CommitterOptions {
  // Bytes of submitted and not yet acknowledged events; past it, Submit refuses. A
  // single event may have more.
  size_t queue_bytes_max = 64 * 1024 * 1024;
  // Most events and bytes of one group.
  size_t group_events_max = 1024;
  size_t group_bytes_max = 8 * 1024 * 1024;
  // Stamps committed_at; never goes back within a log.
  absl::AnyInvocable<absl::Time()> now = absl::Now;
  // Called once, on the committer's thread, after the first failed write:
  // nothing is acknowledged any more and the process must end.
  absl::AnyInvocable<void(const absl::Status&)> on_failure;
  // Called after every group, on the committer's thread, before the group is
  // acknowledged. Quick. May be empty.
  absl::AnyInvocable<void(const CommitGroupStats&)> on_group;
};

// Threads: Submit from any thread. Callbacks run on the committer's thread,
// except that Submit itself refuses (QUEUE_FULL, DRAINING, and COMMIT_FAILED
// after the first failure) on the caller's thread, before it returns. No lock
// is held during a callback. A callback may Submit; it MUST NOT Stop.
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
  // Returns when every `done` has been called. May be called again.
  void Stop();

  // OK, or the failure that ended committing.
  absl::Status health() const;

  // Bytes submitted and not yet acknowledged.
  size_t queued_bytes() const;

 private:
  struct Pending {
    std::string wire;
    Done done;
    absl::Time submitted_at;
  };
  using Group = std::vector<Pending>;

  void Run();
  // Waits for work. Empty when stopping and nothing is left.
  Group TakeGroup();
  // False after a failure that ends committing.
  bool CommitGroup(Group group);
  void Acknowledge(Group group, const SequencerPlan& plan, const absl::Status& applied);
  void FailEverything(Group group, const absl::Status& cause);
  bool HasWork() const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  // The refusal that Submit owes an event of `bytes`; OK when it is to be queued.
  CommitOutcome Refusal(size_t bytes) const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  EventLog& log_;
  LiveRing& ring_;
  CommitterOptions options_;
  // Used by the committer's thread alone.
  Sequencer sequencer_;

  mutable absl::Mutex mutex_;
  std::deque<Pending> pending_ ABSL_GUARDED_BY(mutex_);
  // Of `pending_` and of the group that is being committed.
  size_t queued_bytes_ ABSL_GUARDED_BY(mutex_) = 0;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  absl::Status failure_ ABSL_GUARDED_BY(mutex_);

  // Serialises Stop; taken before `mutex_`.
  absl::Mutex stop_mutex_;
  std::thread thread_;
};

}  // namespace penstock::event_service
