// The six promises of a Subscribe stream, each as a check over a recorded stream.
//
// A checker returns what is wrong, one sentence per violation, and nothing when the promise was
// kept. None of them uses the code that it judges: matching is written a second time here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "event_service/event/stored_event.h"
#include "event_service/subscription/filter.h"
#include "event_service/subscription/subscription.h"

namespace penstock::testing {

// One event, as it was acknowledged or delivered.
struct RecordedEvent {
  uint64_t sequence = 0;
  std::string id{};
  std::string type{};
  std::string account{};
  std::string object_id{};
  bool livemode = false;
};

RecordedEvent Record(const event_service::StoredEvent& event);

struct RecordedResponse {
  std::vector<RecordedEvent> events{};
  // Of Progress; nullopt when the response had none.
  std::optional<uint64_t> cursor{};
  uint64_t delivered_total = 0;
};

RecordedResponse Record(const event_service::StreamResponse& response);

struct RecordedStream {
  // Started.cursor.
  uint64_t start = 0;
  event_service::FilterSpec filter{};
  std::vector<RecordedResponse> responses{};

  // The cursor of the last Progress, or `start`.
  uint64_t LastCursor() const;
};

// Everything that was acknowledged, in order of sequence.
using Acknowledged = std::vector<RecordedEvent>;
using Violations = std::vector<std::string>;

bool ReferenceMatches(const event_service::FilterSpec& filter, const RecordedEvent& event);

// Sequences strictly increase.
Violations CheckOrdered(const RecordedStream& stream);
// No sequence and no id comes twice.
Violations CheckUnique(const RecordedStream& stream);
// Every acknowledged event after the start and up to `through` that matches was delivered.
Violations CheckReliable(const RecordedStream& stream, const Acknowledged& acknowledged,
                         uint64_t through);
// `stream`, opened with `after` = `resumed_from`, started there, delivered nothing at or before
// it and nothing that was not acknowledged, and left no gap between it and what came.
Violations CheckResumable(const RecordedStream& stream, const Acknowledged& acknowledged,
                          uint64_t resumed_from);
// At each Progress everything up to its cursor had been sent and nothing beyond it, cursors do
// not go back, and delivered_total counts the events.
Violations CheckBookmarkable(const RecordedStream& stream, const Acknowledged& acknowledged);
// Nothing was delivered that the filter does not match.
Violations CheckFiltered(const RecordedStream& stream);

// All six.
Violations CheckPromises(const RecordedStream& stream, const Acknowledged& acknowledged,
                         uint64_t through);

}  // namespace penstock::testing
