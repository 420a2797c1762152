#include "event_service/subscription/subscribe_spec.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"

namespace penstock::event_service {
namespace {

absl::Status InvalidLimit(const char* field, const std::string& message) {
  return MakeError(ErrorReason::kInvalidLimit, message, {{"field", field}});
}

absl::Status CheckStart(const Start& start) {
  if (std::holds_alternative<std::monostate>(start)) {
    return MakeError(ErrorReason::kStartMissing,
                     "the request does not say where to start; set one of after, earliest, "
                     "latest, from_time and after_event_id");
  }
  if (const auto* after = std::get_if<StartAfter>(&start); after && after->log_id.empty()) {
    return MakeError(ErrorReason::kInvalidCursor,
                     "after has no log_id; send a cursor as Progress gave it");
  }
  if (const auto* after = std::get_if<StartAfterEventId>(&start);
      after && after->event_id.empty()) {
    return MakeError(ErrorReason::kInvalidEventId,
                     "after_event_id is empty; send the id of an event, \"evt_...\"");
  }
  return absl::OkStatus();
}

bool IsClientIdCharacter(unsigned char c) {
  return absl::ascii_isalnum(c) || c == '.' || c == '_' || c == '-';
}

}  // namespace

absl::Status Normalize(SubscribeSpec& spec) {
  if (absl::Status start = CheckStart(spec.start); !start.ok()) return start;
  if (spec.batch_events_max == 0) spec.batch_events_max = kBatchEventsMax;
  if (spec.batch_events_max > kBatchEventsMax) {
    return InvalidLimit("max_batch_events",
                        absl::StrCat("max_batch_events is ", spec.batch_events_max, ", set 1 to ",
                                     kBatchEventsMax, ", or 0 for the default"));
  }
  if (spec.response_bytes_max == 0) spec.response_bytes_max = kResponseBytesDefault;
  if (spec.response_bytes_max < kResponseBytesMin || spec.response_bytes_max > kResponseBytesMax) {
    return InvalidLimit(
        "max_response_bytes",
        absl::StrCat("max_response_bytes is ", spec.response_bytes_max, ", set ", kResponseBytesMin,
                     " to ", kResponseBytesMax, ", or 0 for the default"));
  }
  if (!spec.heartbeat.has_value()) spec.heartbeat = kHeartbeatDefault;
  if (*spec.heartbeat < kHeartbeatMin || *spec.heartbeat > kHeartbeatMax) {
    return InvalidLimit("heartbeat",
                        absl::StrCat("heartbeat is ", absl::FormatDuration(*spec.heartbeat),
                                     ", set 1s to 30s, or leave it unset"));
  }
  if (spec.client_id.size() > kClientIdBytesMax ||
      !std::all_of(spec.client_id.begin(), spec.client_id.end(), IsClientIdCharacter)) {
    return InvalidLimit("client_id", absl::StrCat("client_id is not at most ", kClientIdBytesMax,
                                                  " of the characters A-Z a-z 0-9 . _ -; send "
                                                  "another name"));
  }
  return absl::OkStatus();
}

}  // namespace penstock::event_service
