#include "event_service/grpc/publish_wire.h"

#include "absl/strings/str_cat.h"
#include "common/absl_view.h"
#include "event_service/error_reason.h"
#include "event_service/event/wire.h"
#include "event_service/grpc/to_grpc_status.h"

namespace penstock::event_service {
namespace {

// Field numbers of event_service.proto and event.proto.
constexpr uint32_t kRequestEvents = 1;
constexpr uint32_t kResponseAcks = 1;
constexpr uint32_t kAckOrdinal = 1;
constexpr uint32_t kAckOutcome = 2;
constexpr uint32_t kAckSequence = 3;
constexpr uint32_t kAckError = 4;
constexpr uint32_t kEventId = 3;
constexpr uint32_t kEventEndpoint = 15;

enum Outcome : uint64_t { kCommitted = 1, kDuplicate = 2, kRefused = 3 };

}  // namespace

absl::StatusOr<std::vector<std::string_view>> ParsePublishRequest(std::string_view bytes) {
  std::vector<std::string_view> events;
  WireScanner scanner(bytes);
  WireField field;
  while (scanner.Next(field)) {
    if (field.number != kRequestEvents) continue;
    if (field.type != WireType::kLengthDelimited) {
      return MakeError(
          ErrorReason::kInvalidEvent,
          "the request is not a PublishRequest: field 1 is no message; mend the client that "
          "wrote it");
    }
    events.push_back(field.bytes);
  }
  if (!scanner.error().empty()) {
    return MakeError(ErrorReason::kInvalidEvent,
                     absl::StrCat("the request is not a PublishRequest: ", ToAbsl(scanner.error()),
                                  "; mend the client that wrote it"));
  }
  return events;
}

EventLabel LabelOf(std::string_view event_wire) {
  EventLabel label;
  WireScanner scanner(event_wire);
  WireField field;
  while (scanner.Next(field)) {
    if (field.type != WireType::kLengthDelimited) continue;
    if (field.number == kEventId) label.id = field.bytes;
    if (field.number == kEventEndpoint) label.endpoint = field.bytes;
  }
  return label;
}

absl::Status RefusalOf(const CommitOutcome& outcome) {
  switch (outcome.reason) {
    case CommitReason::kNone:
      return absl::OkStatus();
    case CommitReason::kInvalidEvent:
      // Says what is wrong with the client's own bytes.
      return MakeError(
          ErrorReason::kInvalidEvent,
          absl::StrCat(outcome.status.message(), "; do not publish it again as it is"));
    case CommitReason::kLogFull:
      return MakeError(ErrorReason::kLogFull,
                       "the disk reserve of the log is reached; retry with back-off");
    case CommitReason::kQueueFull:
      return MakeError(ErrorReason::kQueueFull,
                       "the commit queue is over its bytes; retry with back-off");
    case CommitReason::kDraining:
      return MakeError(ErrorReason::kDraining, "the server is stopping; reconnect and retry");
    case CommitReason::kCommitFailed:
      break;
  }
  return MakeError(ErrorReason::kCommitFailed,
                   "the log failed, the event may or may not be stored; reconnect and retry");
}

void AppendAck(const PublishAck& ack, std::string& response) {
  const CommitOutcome& outcome = ack.outcome;
  std::string encoded;
  if (ack.ordinal != 0) AppendVarintField(kAckOrdinal, ack.ordinal, encoded);
  if (outcome.status.ok()) {
    AppendVarintField(kAckOutcome, outcome.duplicate ? kDuplicate : kCommitted, encoded);
    AppendVarintField(kAckSequence, outcome.sequence, encoded);
  } else {
    AppendVarintField(kAckOutcome, kRefused, encoded);
    AppendBytesField(kAckError, EncodeStatus(RefusalOf(outcome)), encoded);
  }
  AppendBytesField(kResponseAcks, encoded, response);
}

}  // namespace penstock::event_service
