// PublishRequest and PublishResponse, read and written without the generated classes: the events
// of a request are passed on as the bytes they came as.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/committer.h"

namespace penstock::event_service {

// The events of an encoded PublishRequest, as views into it. InvalidArgument (INVALID_EVENT) when
// the bytes are no such message; unknown fields are passed over.
absl::StatusOr<std::vector<std::string_view>> ParsePublishRequest(std::string_view bytes);

// Who an event is, for the log line of its fate.
struct EventLabel {
  std::string id;
  std::string endpoint;
};
// Empty fields for what the bytes do not say.
EventLabel LabelOf(std::string_view event_wire);

// The fate of one published event.
struct PublishAck {
  uint64_t ordinal = 0;
  CommitOutcome outcome{};
  EventLabel label{};
};

// The error that the client is told: fixed texts, because the log's own may name files.
absl::Status RefusalOf(const CommitOutcome& outcome);

// Appends one `acks` entry of a PublishResponse.
void AppendAck(const PublishAck& ack, std::string& response);

}  // namespace penstock::event_service
