#include "tests/support/stream/stream_checkers.h"

#include <algorithm>
#include <string_view>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"

namespace penstock::testing {
namespace {

using event_service::FilterSpec;
using Sequences = absl::flat_hash_set<uint64_t>;

bool PatternMatches(const std::string& pattern, const std::string& type) {
  if (pattern == "*") return true;
  if (pattern.size() > 2 && pattern.substr(pattern.size() - 2) == ".*") {
    const std::string prefix = pattern.substr(0, pattern.size() - 1);
    return type.compare(0, prefix.size(), prefix) == 0;
  }
  return pattern == type;
}

bool AnyMatches(const std::vector<std::string>& patterns, const std::string& type) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return PatternMatches(pattern, type); });
}

bool Contains(const std::vector<std::string>& values, const std::string& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// Borrows the events of `stream`.
std::vector<const RecordedEvent*> Delivered(const RecordedStream& stream) {
  std::vector<const RecordedEvent*> all;
  for (const RecordedResponse& response : stream.responses) {
    for (const RecordedEvent& event : response.events) all.push_back(&event);
  }
  return all;
}

bool Knows(const Acknowledged& acknowledged, uint64_t sequence) {
  const auto at = std::lower_bound(
      acknowledged.begin(), acknowledged.end(), sequence,
      [](const RecordedEvent& event, uint64_t wanted) { return event.sequence < wanted; });
  return at != acknowledged.end() && at->sequence == sequence;
}

// Violations for acknowledged events in (after, through] that match and are not in `sent`.
Violations Missing(const char* promise, const RecordedStream& stream,
                   const Acknowledged& acknowledged, const Sequences& sent,
                   uint64_t after, uint64_t through) {
  Violations violations;
  const auto first = std::upper_bound(
      acknowledged.begin(), acknowledged.end(), after,
      [](uint64_t sequence, const RecordedEvent& e) { return sequence < e.sequence; });
  for (auto at = first; at != acknowledged.end() && at->sequence <= through; ++at) {
    const RecordedEvent& event = *at;
    if (!ReferenceMatches(stream.filter, event) || sent.count(event.sequence) > 0) continue;
    violations.push_back(absl::StrCat(promise, ": ", event.sequence, " (", event.id,
                                      ") matches and was not delivered, start ", after,
                                      ", through ", through));
  }
  return violations;
}

void Append(Violations& all, Violations more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

RecordedEvent Record(const event_service::StoredEvent& event) {
  const event_service::EventKeys& keys = event.keys();
  return {.sequence = event.sequence(),
          .id = std::string(keys.id),
          .type = std::string(keys.type),
          .account = std::string(keys.account),
          .object_id = std::string(keys.object_id),
          .livemode = keys.livemode};
}

RecordedResponse Record(const event_service::StreamResponse& response) {
  RecordedResponse recorded;
  for (const auto& event : response.events) recorded.events.push_back(Record(*event));
  recorded.cursor = response.cursor;
  recorded.delivered_total = response.delivered_total;
  return recorded;
}

uint64_t RecordedStream::LastCursor() const {
  for (auto response = responses.rbegin(); response != responses.rend(); ++response) {
    if (response->cursor.has_value()) return *response->cursor;
  }
  return start;
}

bool ReferenceMatches(const FilterSpec& filter, const RecordedEvent& event) {
  if (!filter.types.empty() && !AnyMatches(filter.types, event.type)) return false;
  if (AnyMatches(filter.excluded_types, event.type)) return false;
  if (!filter.accounts.empty() && !Contains(filter.accounts, event.account)) return false;
  if (filter.livemode.has_value() && *filter.livemode != event.livemode) return false;
  return filter.object_ids.empty() || Contains(filter.object_ids, event.object_id);
}

Violations CheckOrdered(const RecordedStream& stream) {
  Violations violations;
  uint64_t last = 0;
  for (const RecordedEvent* event : Delivered(stream)) {
    if (event->sequence <= last) {
      violations.push_back(absl::StrCat("Ordered: ", event->sequence, " came after ", last));
    }
    last = event->sequence;
  }
  return violations;
}

Violations CheckUnique(const RecordedStream& stream) {
  Violations violations;
  Sequences sequences;
  absl::flat_hash_set<std::string_view> ids;
  for (const RecordedEvent* event : Delivered(stream)) {
    if (!sequences.insert(event->sequence).second) {
      violations.push_back(absl::StrCat("Unique: sequence ", event->sequence, " came twice"));
    } else if (!ids.insert(event->id).second) {
      violations.push_back(absl::StrCat("Unique: id ", event->id, " came twice"));
    }
  }
  return violations;
}

Violations CheckReliable(const RecordedStream& stream, const Acknowledged& acknowledged,
                         uint64_t through) {
  Sequences sent;
  for (const RecordedEvent* event : Delivered(stream)) sent.insert(event->sequence);
  return Missing("Reliable", stream, acknowledged, sent, stream.start, through);
}

Violations CheckResumable(const RecordedStream& stream, const Acknowledged& acknowledged,
                          uint64_t resumed_from) {
  Violations violations;
  if (stream.start != resumed_from) {
    violations.push_back(
        absl::StrCat("Resumable: resumed after ", resumed_from, ", started at ", stream.start));
  }
  Sequences sent;
  uint64_t newest = resumed_from;
  for (const RecordedEvent* event : Delivered(stream)) {
    if (event->sequence <= resumed_from) {
      violations.push_back(
          absl::StrCat("Resumable: ", event->sequence, " is not after ", resumed_from));
    }
    if (!Knows(acknowledged, event->sequence)) {
      violations.push_back(
          absl::StrCat("Resumable: ", event->sequence, " was never acknowledged"));
    }
    sent.insert(event->sequence);
    newest = std::max(newest, event->sequence);
  }
  Append(violations, Missing("Resumable", stream, acknowledged, sent, resumed_from, newest));
  return violations;
}

Violations CheckBookmarkable(const RecordedStream& stream, const Acknowledged& acknowledged) {
  Violations violations;
  Sequences sent;
  uint64_t newest = 0;
  uint64_t last = stream.start;
  for (const RecordedResponse& response : stream.responses) {
    for (const RecordedEvent& event : response.events) {
      sent.insert(event.sequence);
      newest = std::max(newest, event.sequence);
    }
    if (!response.cursor.has_value()) continue;
    const uint64_t cursor = *response.cursor;
    if (cursor < last) {
      violations.push_back(absl::StrCat("Bookmarkable: cursor went from ", last, " to ", cursor));
    }
    Append(violations, Missing("Bookmarkable", stream, acknowledged, sent, last, cursor));
    if (newest > cursor) {
      violations.push_back(
          absl::StrCat("Bookmarkable: ", newest, " was sent before the cursor ", cursor));
    }
    if (response.delivered_total != sent.size()) {
      violations.push_back(absl::StrCat("Bookmarkable: delivered_total is ",
                                        response.delivered_total, ", came ", sent.size()));
    }
    last = cursor;
  }
  return violations;
}

Violations CheckFiltered(const RecordedStream& stream) {
  Violations violations;
  for (const RecordedEvent* event : Delivered(stream)) {
    if (ReferenceMatches(stream.filter, *event)) continue;
    violations.push_back(
        absl::StrCat("Filtered: ", event->sequence, " (", event->type, ") does not match"));
  }
  return violations;
}

Violations CheckPromises(const RecordedStream& stream, const Acknowledged& acknowledged,
                         uint64_t through) {
  Violations violations = CheckOrdered(stream);
  Append(violations, CheckUnique(stream));
  Append(violations, CheckReliable(stream, acknowledged, through));
  Append(violations, CheckResumable(stream, acknowledged, stream.start));
  Append(violations, CheckBookmarkable(stream, acknowledged));
  Append(violations, CheckFiltered(stream));
  return violations;
}

}  // namespace penstock::testing
