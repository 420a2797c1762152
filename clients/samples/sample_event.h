// Bodies of Stripe events as Stripe would send them, made from the schema. For
// tests, load and trying things out: realistic in shape and size, invented in content.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"

namespace penstock::samples {

struct SampleRequest {
  // The Stripe event type. A type with an arm in penstock.v1.Event gives a snapshot
  // event with that object; a name that begins with "v1." or "v2." a thin event;
  // any other name a snapshot event with a plausible object of an unknown kind.
  std::string type;

  // The same request gives the same bytes. Different seeds differ in which
  // optional parts are there, in length and in every id; over the seeds every
  // branch of the object comes up.
  uint64_t seed = 1;

  // Empty: `evt_` and 24 characters made from the seed and the type.
  std::string event_id;
  // Unix seconds. Unset: a fixed day, and a time of day from the seed.
  absl::optional<int64_t> created;
  bool livemode = false;
  std::string api_version = "2025-09-30.clover";  // snapshot events only
  std::string account;                            // empty: the platform's own event
  int64_t pending_webhooks = 1;

  // Pairs of a path and a value, applied in order to the finished body. The path
  // is from the top, in the notation of Event.unmapped_paths, such as
  // `data.object.amount` or `data.object.metadata["order.id"]`; parts that are
  // missing are added, `[n]` may be at most the length of the array. The value is
  // JSON; text that is not JSON is taken as a string.
  std::vector<std::pair<std::string, std::string>> overrides;

  // Two spaces of indentation and a line for each value, as Stripe sends them;
  // else one line.
  bool pretty = true;
};

// The JSON text, about 0.5 to 12 KB. InvalidArgument if `type` is empty, a text is
// not UTF-8, or an override's path does not parse or leads through a value that is
// not an object or array. Thread-safe.
absl::StatusOr<std::string> SampleEvent(const SampleRequest& request);

// The event types that have an arm of their own, sorted: what SampleEvent() fills
// from the schema.
std::vector<std::string> SnapshotEventTypes();

}  // namespace penstock::samples
