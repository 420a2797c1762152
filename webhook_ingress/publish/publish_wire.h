// The two messages of the Publish stream on the wire, without generated code:
// the events are bytes already, and the schema behind them is large.
//
//   PublishRequest   repeated Event events = 1        0A len bytes, 0A len bytes ...
//   PublishResponse  repeated PublishAck acks = 1     0A len ack, ...
//   PublishAck       1 ordinal (varint), 2 outcome (varint), 3 sequence (varint),
//                    4 error (penstock.rpc.v1.Status)
//
// Pure functions. What they read comes from the network: every length is checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace penstock::ingress {

// Tag and length before an event: one byte and at most ten.
inline constexpr size_t kEventHeaderBytesMax = 11;

// Appends `event_wire` as one more `events` entry of a PublishRequest.
void AppendEvent(std::string_view event_wire, std::string& request);

// One acknowledgement, as sent.
struct PublishAck {
  // Numbers of PublishAck.Outcome; others may come from a newer server.
  static constexpr uint64_t kCommitted = 1;
  static constexpr uint64_t kDuplicate = 2;
  static constexpr uint64_t kRefused = 3;

  uint64_t ordinal = 0;
  uint64_t outcome = 0;
  uint64_t sequence = 0;
  // ErrorInfo.reason of `error`, such as "LOG_FULL"; empty when there is none.
  std::string reason;
  // Status.message of `error`.
  std::string message;
};

// Reads a PublishResponse. Unknown fields are skipped. DataLoss when the bytes
// are not one.
absl::StatusOr<std::vector<PublishAck>> ParsePublishResponse(std::string_view bytes);

}  // namespace penstock::ingress
