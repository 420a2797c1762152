// Encoded events for tests, without the generated classes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/time/time.h"
#include "event_service/event/stored_event.h"

namespace penstock::testing {

// The fields that the event service looks at, and a payload that it does not.
struct TestEvent {
  std::string id;
  std::string type = "charge.succeeded";
  std::string account{};
  std::string object_id{};
  bool livemode = false;
  // Bytes of an `unrecognized`-like payload field, to make the event bigger.
  size_t payload_bytes = 0;
  // Left out when empty.
  std::string raw_json{};
};

// As webhook_ingress publishes it.
std::string EncodeEvent(const TestEvent& event);

// As the log keeps it. Aborts when `event` is no acceptable event.
std::shared_ptr<const event_service::StoredEvent> MakeStoredEvent(uint64_t sequence,
                                                                  absl::Time committed_at,
                                                                  const TestEvent& event);

}  // namespace penstock::testing
