// Positions in the log: where a subscription starts, and where it resumes.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace penstock {

// Just after the event with `sequence` in the log `log_id`. Sequences of
// different logs do not compare.
struct Cursor {
  std::string log_id{};
  uint64_t sequence = 0;

  bool operator==(const Cursor&) const = default;
};

// "LOG:SEQ", as ParseCursor and `penstock tail --from` read it.
std::string ToString(const Cursor& cursor);

// Reads "LOG:SEQ". InvalidArgument, saying what is wrong, for anything else.
absl::StatusOr<Cursor> ParseCursor(const std::string& text);

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
  std::string id{};
  bool operator==(const AfterEventId&) const = default;
};

// absl::Time: from the first event committed at or after it.
using StartPosition = std::variant<FromLatest, FromEarliest, Cursor, absl::Time, AfterEventId>;

}  // namespace penstock
