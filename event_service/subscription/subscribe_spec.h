// What a subscriber asks for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "event_service/subscription/filter.h"

namespace penstock::event_service {

// Limits of penstock.v1.SubscribeRequest.
inline constexpr uint32_t kBatchEventsMax = 256;
inline constexpr uint32_t kResponseBytesMin = 1024;
inline constexpr uint32_t kResponseBytesMax = 1024 * 1024;
inline constexpr uint32_t kResponseBytesDefault = 256 * 1024;
inline constexpr absl::Duration kHeartbeatMin = absl::Seconds(1);
inline constexpr absl::Duration kHeartbeatMax = absl::Seconds(30);
inline constexpr absl::Duration kHeartbeatDefault = absl::Seconds(10);
inline constexpr size_t kClientIdBytesMax = 64;

// Where to start; the `start` oneof of the request.
struct StartAfter {
  std::string log_id;
  uint64_t sequence = 0;
};
struct StartEarliest {};
struct StartLatest {};
struct StartFromTime {
  absl::Time time;
};
struct StartAfterEventId {
  std::string event_id;
};
// The first arm stands for a request that does not say.
using Start = std::variant<std::monostate, StartAfter, StartEarliest, StartLatest, StartFromTime,
                           StartAfterEventId>;

// penstock.v1.SubscribeRequest without protobuf. Zeros and unset fields mean the defaults.
struct SubscribeSpec {
  Start start{};
  FilterSpec filter{};
  bool include_raw_json = false;
  uint32_t batch_events_max = 0;
  uint32_t response_bytes_max = 0;
  std::optional<absl::Duration> heartbeat{};
  bool stop_when_caught_up = false;
  uint64_t stop_after_sequence = 0;
  std::string client_id{};
};

// Fills the defaults in. InvalidArgument with reason START_MISSING, INVALID_CURSOR,
// INVALID_EVENT_ID or INVALID_LIMIT; the filter is checked by Filter::Compile.
absl::Status Normalize(SubscribeSpec& spec);

}  // namespace penstock::event_service
