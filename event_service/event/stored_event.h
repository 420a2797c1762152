// One event in memory, as it is kept, filtered and sent.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace penstock::event_service {

// Longest published event, as event_service.proto promises.
inline constexpr size_t kEventBytesMax = 4 * 1024 * 1024;

// The envelope fields that indexes and filters look at. Views into the wire bytes.
struct EventKeys {
  std::string_view id;
  std::string_view type;
  std::string_view account;
  std::string_view object_id;
  bool livemode = false;
  // Wire bytes from here on are the raw_json field. Equal to the size of the
  // wire when the event has none.
  size_t raw_json_offset = 0;
};

// Scans the top level of an encoded penstock.v1.Event, without decoding the
// payload. Unknown fields are passed over; of a field that comes twice the last
// counts. InvalidArgument, saying what is wrong, when the bytes are no protobuf
// message, hold a group, `id` or `type` is empty, one of the keys is not UTF-8
// (no consumer could parse the event), or raw_json is not last.
absl::StatusOr<EventKeys> ParseEventKeys(std::string_view wire);

// An event at its place in the log. Immutable; shared between the ring, the
// readers of the log and the streams that are sending it.
class StoredEvent {
 public:
  // Puts `sequence` and `committed_at` in front of a published event.
  // `committed_at` is cut to microseconds, the precision of the time index.
  // InvalidArgument as ParseEventKeys, when `published_wire` sets one of the two
  // or is longer than kEventBytesMax, when `sequence` is 0, or when
  // `committed_at` is outside the years 1 to 9999.
  static absl::StatusOr<std::shared_ptr<const StoredEvent>> Make(uint64_t sequence,
                                                                 absl::Time committed_at,
                                                                 std::string_view published_wire);
  // Reads back what wire() returned. DataLoss when it is not such an event.
  static absl::StatusOr<std::shared_ptr<const StoredEvent>> FromWire(std::string wire);

  StoredEvent(const StoredEvent&) = delete;
  StoredEvent& operator=(const StoredEvent&) = delete;

  uint64_t sequence() const { return sequence_; }
  absl::Time committed_at() const { return committed_at_; }
  const EventKeys& keys() const { return keys_; }

  // The whole encoded Event.
  std::string_view wire() const { return wire_; }
  // The encoded Event without raw_json.
  std::string_view wire_without_raw_json() const {
    return std::string_view(wire_).substr(0, keys_.raw_json_offset);
  }

 private:
  StoredEvent() = default;

  uint64_t sequence_ = 0;
  absl::Time committed_at_;
  std::string wire_;
  EventKeys keys_;
};

}  // namespace penstock::event_service
