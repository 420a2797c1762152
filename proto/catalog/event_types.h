// The catalogue of Stripe event types: every type that Stripe documents or
// documented once, which object it carries, and whether Event has a typed arm
// for it. event_types.csv is the source; proto/generate writes the table.
#pragma once

#include <string_view>

#include "absl/types/span.h"

namespace penstock::catalog {

// What became of an event type, by Stripe's documentation.
enum class Status {
  // A snapshot event of the newest API version.
  kCurrent,
  // A snapshot event of earlier API versions only.
  kLegacy,
  // A snapshot event of a public preview, or of one that was withdrawn.
  kPreview,
  kPreviewWithdrawn,
  // A thin event: generally available, of a public preview, withdrawn.
  kThin,
  kThinPreview,
  kThinWithdrawn,
};

struct EventType {
  // Stripe's name of the type, e.g. "charge.succeeded".
  std::string_view type;
  // The `object` that the event carries or names, e.g. "charge"; several are
  // joined with `|`, and empty means that the type does not say.
  std::string_view object;
  Status status;
  // One of the types that Penstock was first asked for.
  bool is_seed;
  // Event.payload has an arm for it, named as the type with `_` for `.`.
  bool has_arm;
};

// Every type, sorted by `type`. The table lives as long as the program.
// Everything below may be called from any thread.
absl::Span<const EventType> AllEventTypes();

// The entry of exactly this type, or nullptr. Types are case-sensitive.
const EventType* FindEventType(std::string_view type);

// True for the types that a filter may name without `allow_unknown_types`: those
// with an arm, and the thin events that are generally available.
bool IsKnown(std::string_view type);

// The known type with the smallest edit distance to `type`, for "did you mean";
// the alphabetically first of equals. Never empty. Takes up to some
// milliseconds for long input: not for the path of an event.
std::string_view NearestEventType(std::string_view type);

}  // namespace penstock::catalog
