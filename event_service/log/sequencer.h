// Decides the order of published events: which are new, and at which sequence.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "event_service/event/stored_event.h"
#include "event_service/log/event_log.h"

namespace penstock::event_service {

// What is to become of one published event of a group.
struct SequencerDecision {
  enum class Kind {
    kNew,        // in `events`, at `sequence`
    kSameGroup,  // an earlier event of this group has the id, and `sequence`
    kKnown,      // the log has the id, at `sequence`
    kInvalid,    // not acceptable, see `error`
    kUnknown,    // the log cannot tell whether it has the id, see `error`
  };
  Kind kind = Kind::kInvalid;
  uint64_t sequence = 0;
  absl::Status error;
};

// A group, decided.
struct SequencerPlan {
  // The new events, in order, for EventLog::Apply.
  std::vector<std::shared_ptr<const StoredEvent>> events;
  // One decision per published event.
  std::vector<SequencerDecision> decisions;
  // What the log said about the first kUnknown; for the operator, not for publishers.
  absl::Status lookup_error;
};

// Not thread-safe.
class Sequencer {
 public:
  // Goes on from the head of `log`, which outlives the sequencer.
  explicit Sequencer(const EventLog& log);

  // Decides one group. All new events share one committed_at: `now`, or the time of the event
  // before when the clock went back. Changes nothing, so that a plan which was
  // not applied leaves no trace.
  SequencerPlan Decide(absl::Span<const std::string_view> published_wires, absl::Time now) const;

  // The events of `plan` are in the log.
  void Applied(const SequencerPlan& plan);

 private:
  const EventLog& log_;
  uint64_t head_;
  absl::Time head_committed_at_;
};

}  // namespace penstock::event_service
