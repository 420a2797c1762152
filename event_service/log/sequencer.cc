#include "event_service/log/sequencer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"

namespace penstock::event_service {

using Kind = SequencerDecision::Kind;

Sequencer::Sequencer(const EventLog& log) : log_(log) {
  const LogBounds bounds = log.bounds();
  head_ = bounds.head;
  head_committed_at_ = bounds.head_committed_at;
}

SequencerPlan Sequencer::Decide(absl::Span<const std::string_view> published_wires,
                                absl::Time now) const {
  const absl::Time committed_at = std::max(now, head_committed_at_);
  SequencerPlan plan;
  plan.decisions.reserve(published_wires.size());
  // Ids of this group. The views are into the published bytes.
  absl::flat_hash_map<std::string_view, uint64_t> group;
  uint64_t next_sequence = head_ + 1;

  for (std::string_view wire : published_wires) {
    SequencerDecision& decision = plan.decisions.emplace_back();
    absl::StatusOr<EventKeys> keys = ParseEventKeys(wire);
    if (!keys.ok()) {
      decision.error = keys.status();
      continue;
    }
    if (auto earlier = group.find(keys->id); earlier != group.end()) {
      decision = {Kind::kSameGroup, earlier->second, absl::OkStatus()};
      continue;
    }
    absl::StatusOr<std::optional<uint64_t>> known = log_.FindSequence(keys->id);
    if (!known.ok()) {
      // Storing it could break "once per id", acknowledging it could lose it.
      decision.kind = Kind::kUnknown;
      decision.error = absl::UnavailableError(
          "cannot tell whether the event is stored already; publish it again");
      if (plan.lookup_error.ok()) plan.lookup_error = known.status();
      continue;
    }
    if (known->has_value()) {
      decision = {Kind::kKnown, **known, absl::OkStatus()};
      continue;
    }
    auto event = StoredEvent::Make(next_sequence, committed_at, wire);
    if (!event.ok()) {
      decision.error = event.status();
      continue;
    }
    decision = {Kind::kNew, next_sequence, absl::OkStatus()};
    group.emplace(keys->id, next_sequence);
    plan.events.push_back(*std::move(event));
    ++next_sequence;
  }
  return plan;
}

void Sequencer::Applied(const SequencerPlan& plan) {
  if (plan.events.empty()) return;
  head_ = plan.events.back()->sequence();
  head_committed_at_ = plan.events.back()->committed_at();
}

}  // namespace penstock::event_service
