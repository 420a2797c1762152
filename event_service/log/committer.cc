#include "event_service/log/committer.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "event_service/fault_point.h"

namespace penstock::event_service {
namespace {

using Kind = SequencerDecision::Kind;

CommitOutcome Refused(absl::Status status, CommitReason reason) {
  CommitOutcome outcome;
  outcome.status = std::move(status);
  outcome.reason = reason;
  return outcome;
}

// Without the cause, which may name files: it goes to `on_failure` and health().
CommitOutcome CommitFailed() {
  return Refused(absl::UnavailableError(
                     "the log failed and stores nothing any more; the event may or may not be "
                     "stored, publish it again"),
                 CommitReason::kCommitFailed);
}

CommitOutcome LogFull(const absl::Status& cause) { return Refused(cause, CommitReason::kLogFull); }

// What to tell about one event of a group that the log answered with OK or ResourceExhausted.
CommitOutcome OutcomeOf(const SequencerDecision& decision, const absl::Status& applied) {
  CommitOutcome outcome;
  outcome.sequence = decision.sequence;
  switch (decision.kind) {
    case Kind::kNew:
      return applied.ok() ? outcome : LogFull(applied);
    case Kind::kSameGroup:
      outcome.duplicate = true;
      return applied.ok() ? outcome : LogFull(applied);
    case Kind::kKnown:
      outcome.duplicate = true;
      return outcome;
    case Kind::kInvalid:
      return Refused(decision.error, CommitReason::kInvalidEvent);
    case Kind::kUnknown:
      break;
  }
  return Refused(decision.error, CommitReason::kCommitFailed);
}

size_t WireBytes(const std::vector<std::shared_ptr<const StoredEvent>>& events) {
  size_t bytes = 0;
  for (const auto& event : events) bytes += event->wire().size();
  return bytes;
}

}  // namespace

std::string_view CommitReasonToken(CommitReason reason) {
  switch (reason) {
    case CommitReason::kNone:
      return "";
    case CommitReason::kInvalidEvent:
      return "INVALID_EVENT";
    case CommitReason::kLogFull:
      return "LOG_FULL";
    case CommitReason::kQueueFull:
      return "QUEUE_FULL";
    case CommitReason::kDraining:
      return "DRAINING";
    case CommitReason::kCommitFailed:
      break;
  }
  return "COMMIT_FAILED";
}

Committer::Committer(EventLog& log, LiveRing& ring, CommitterOptions options)
    : log_(log), ring_(ring), options_(std::move(options)), sequencer_(log) {
  thread_ = std::thread([this] { Run(); });
}

Committer::~Committer() { Stop(); }

void Committer::Submit(std::string published_wire, Done done) {
  CommitOutcome refusal;
  {
    absl::MutexLock lock(&mutex_);
    refusal = Refusal(published_wire.size());
    if (refusal.status.ok()) {
      queued_bytes_ += published_wire.size();
      pending_.push_back({std::move(published_wire), std::move(done), absl::Now()});
      return;
    }
  }
  std::move(done)(refusal);
}

CommitOutcome Committer::Refusal(size_t bytes) const {
  if (!failure_.ok()) return CommitFailed();
  if (stopping_) {
    return Refused(absl::UnavailableError("the event service is stopping; publish the event again"),
                   CommitReason::kDraining);
  }
  // One always fits: an event that is larger than the queue would be refused for ever.
  if (queued_bytes_ > 0 &&
      bytes > options_.queue_bytes_max - std::min(queued_bytes_, options_.queue_bytes_max)) {
    return Refused(absl::ResourceExhaustedError(absl::StrCat(
                       "the commit queue holds ", queued_bytes_, " of ", options_.queue_bytes_max,
                       " bytes; publish the event again with back-off")),
                   CommitReason::kQueueFull);
  }
  return CommitOutcome();
}

void Committer::Stop() {
  absl::MutexLock stop_lock(&stop_mutex_);
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  if (thread_.joinable()) thread_.join();
}

absl::Status Committer::health() const {
  absl::MutexLock lock(&mutex_);
  return failure_;
}

size_t Committer::queued_bytes() const {
  absl::MutexLock lock(&mutex_);
  return queued_bytes_;
}

void Committer::Run() {
  for (;;) {
    Group group = TakeGroup();
    // After a failure Submit refuses by itself and nothing is pending any more.
    if (group.empty() || !CommitGroup(std::move(group))) return;
  }
}

bool Committer::HasWork() const { return stopping_ || !pending_.empty(); }

// There is no linger timer: while one group is being synced the next one
// gathers, so the group grows with the load and a lone event never waits.
Committer::Group Committer::TakeGroup() {
  Group group;
  absl::MutexLock lock(&mutex_);
  mutex_.Await(absl::Condition(this, &Committer::HasWork));
  size_t bytes = 0;
  while (!pending_.empty() && group.size() < options_.group_events_max) {
    const size_t next_bytes = pending_.front().wire.size();
    if (!group.empty() && bytes + next_bytes > options_.group_bytes_max) break;
    bytes += next_bytes;
    group.push_back(std::move(pending_.front()));
    pending_.pop_front();
  }
  return group;
}

bool Committer::CommitGroup(Group group) {
  CommitGroupStats stats;
  stats.submitted_events = group.size();
  const absl::Time start = absl::Now();
  stats.queued = start - group.front().submitted_at;

  std::vector<std::string_view> wires;
  wires.reserve(group.size());
  for (const Pending& pending : group) wires.push_back(pending.wire);
  const SequencerPlan plan = sequencer_.Decide(wires, options_.now());
  stats.new_events = plan.events.size();
  stats.new_bytes = WireBytes(plan.events);
  stats.lookup_error = plan.lookup_error;

  PENSTOCK_FAULT_POINT("before_write");
  if (!plan.events.empty()) stats.status = log_.Apply(plan.events);
  PENSTOCK_FAULT_POINT("after_write");
  stats.duration = absl::Now() - start;
  if (options_.on_group) options_.on_group(stats);

  if (stats.status.ok()) {
    sequencer_.Applied(plan);
    // Before the acknowledgements, so that who was acknowledged finds the event in the ring.
    if (!plan.events.empty()) ring_.Push(plan.events);
  } else if (!absl::IsResourceExhausted(stats.status)) {
    FailEverything(std::move(group), stats.status);
    return false;
  }
  Acknowledge(std::move(group), plan, stats.status);
  return true;
}

void Committer::Acknowledge(Group group, const SequencerPlan& plan, const absl::Status& applied) {
  size_t bytes = 0;
  for (const Pending& pending : group) bytes += pending.wire.size();
  {
    absl::MutexLock lock(&mutex_);
    queued_bytes_ -= bytes;
  }
  for (size_t i = 0; i < group.size(); ++i) {
    std::move(group[i].done)(OutcomeOf(plan.decisions[i], applied));
    PENSTOCK_FAULT_POINT("after_acknowledge");
  }
}

// What is on disk is unknown from here on. Even an event that was durable
// before is not acknowledged any more: the process ends, and its successor
// finds out from the disk itself.
void Committer::FailEverything(Group group, const absl::Status& cause) {
  std::deque<Pending> pending;
  {
    absl::MutexLock lock(&mutex_);
    failure_ = cause;
    pending.swap(pending_);
    queued_bytes_ = 0;
  }
  const CommitOutcome outcome = CommitFailed();
  for (Pending& one : group) std::move(one.done)(outcome);
  for (Pending& one : pending) std::move(one.done)(outcome);
  if (options_.on_failure) options_.on_failure(cause);
}

}  // namespace penstock::event_service
