// Events for tests, built as wire bytes without the generated classes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/time/time.h"
#include "event_service/event/stored_event.h"

namespace penstock::testing {

// The envelope of a published event; empty fields are left out.
struct EventSpec {
  std::string id = "evt_1";
  std::string type = "charge.succeeded";
  std::string account = "";
  std::string object_id = "";
  std::string api_version = "";
  bool livemode = false;
  // Bytes of filling in the payload arm (`unrecognized`, as an unknown field).
  size_t payload_bytes = 0;
  // Last on the wire.
  std::string raw_json = "";
};

// A published event: no sequence, no committed_at.
std::string PublishedWire(const EventSpec& spec);
std::string PublishedWire(std::string_view id, std::string_view type = "charge.succeeded");

// The time that committed_at defaults to below: 2026-01-01T00:00:00Z.
absl::Time TestEpoch();

// An event at its place. Ends the test program when it is not acceptable.
std::shared_ptr<const event_service::StoredEvent> Stored(uint64_t sequence, const EventSpec& spec,
                                                         absl::Time committed_at = TestEpoch());
std::shared_ptr<const event_service::StoredEvent> Stored(uint64_t sequence, std::string_view id,
                                                         absl::Time committed_at = TestEpoch());

}  // namespace penstock::testing
