// Where a subscription starts.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace penstock::cli {

// Just after the event with `sequence` in the log `log_id`.
struct Cursor {
  std::string log_id;
  uint64_t sequence = 0;

  bool operator==(const Cursor&) const = default;
};

// "LOG:SEQ", as ParseStartPosition reads it.
std::string ToString(const Cursor& cursor);

// From the oldest retained event.
struct FromEarliest {
  bool operator==(const FromEarliest&) const = default;
};
// Only events committed after the subscription started.
struct FromLatest {
  bool operator==(const FromLatest&) const = default;
};
// Just after the event with this Stripe id.
struct AfterEventId {
  std::string id;
  bool operator==(const AfterEventId&) const = default;
};

// absl::Time: from the first event committed at or after it.
using StartPosition = std::variant<FromLatest, FromEarliest, Cursor, absl::Time, AfterEventId>;

// Reads `earliest`, `latest`, `LOG:SEQ`, an RFC 3339 time with a zone, or an
// event id `evt_...`. InvalidArgument, naming the accepted forms, for anything else.
absl::StatusOr<StartPosition> ParseStartPosition(const std::string& text);

}  // namespace penstock::cli
