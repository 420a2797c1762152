#include "event_service/error_reason.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "common/absl_view.h"
#include "event_service/event/wire.h"

namespace penstock::event_service {
namespace {

struct Row {
  ErrorReason reason;
  std::string_view name;
  absl::StatusCode code;
};

constexpr std::array kRows = {
    Row{ErrorReason::kStartMissing, "START_MISSING", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidFilter, "INVALID_FILTER", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kUnknownEventType, "UNKNOWN_EVENT_TYPE", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidLimit, "INVALID_LIMIT", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidCursor, "INVALID_CURSOR", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidPageToken, "INVALID_PAGE_TOKEN", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidEventId, "INVALID_EVENT_ID", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidEvent, "INVALID_EVENT", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kInvalidRequest, "INVALID_REQUEST", absl::StatusCode::kInvalidArgument},
    Row{ErrorReason::kCursorExpired, "CURSOR_EXPIRED", absl::StatusCode::kOutOfRange},
    Row{ErrorReason::kCursorAhead, "CURSOR_AHEAD", absl::StatusCode::kOutOfRange},
    Row{ErrorReason::kLogIdMismatch, "LOG_ID_MISMATCH", absl::StatusCode::kFailedPrecondition},
    Row{ErrorReason::kEventNotFound, "EVENT_NOT_FOUND", absl::StatusCode::kNotFound},
    Row{ErrorReason::kSubscriptionNotFound, "SUBSCRIPTION_NOT_FOUND", absl::StatusCode::kNotFound},
    Row{ErrorReason::kDataLoss, "DATA_LOSS", absl::StatusCode::kDataLoss},
    Row{ErrorReason::kLogFull, "LOG_FULL", absl::StatusCode::kResourceExhausted},
    Row{ErrorReason::kQueueFull, "QUEUE_FULL", absl::StatusCode::kResourceExhausted},
    Row{ErrorReason::kTooManyStreams, "TOO_MANY_STREAMS", absl::StatusCode::kResourceExhausted},
    Row{ErrorReason::kCredentialsMissing, "CREDENTIALS_MISSING",
        absl::StatusCode::kUnauthenticated},
    Row{ErrorReason::kCredentialsUnknown, "CREDENTIALS_UNKNOWN",
        absl::StatusCode::kUnauthenticated},
    Row{ErrorReason::kRightMissing, "RIGHT_MISSING", absl::StatusCode::kPermissionDenied},
    Row{ErrorReason::kTypeNotAllowed, "TYPE_NOT_ALLOWED", absl::StatusCode::kPermissionDenied},
    Row{ErrorReason::kAccountNotAllowed, "ACCOUNT_NOT_ALLOWED",
        absl::StatusCode::kPermissionDenied},
    Row{ErrorReason::kLivemodeNotAllowed, "LIVEMODE_NOT_ALLOWED",
        absl::StatusCode::kPermissionDenied},
    Row{ErrorReason::kRightsRevoked, "RIGHTS_REVOKED", absl::StatusCode::kPermissionDenied},
    Row{ErrorReason::kDraining, "DRAINING", absl::StatusCode::kUnavailable},
    Row{ErrorReason::kDisconnected, "DISCONNECTED", absl::StatusCode::kUnavailable},
    Row{ErrorReason::kCommitFailed, "COMMIT_FAILED", absl::StatusCode::kUnavailable},
    Row{ErrorReason::kInternal, "INTERNAL", absl::StatusCode::kInternal},
};

constexpr auto kReasons = [] {
  std::array<ErrorReason, kRows.size()> reasons{};
  for (size_t i = 0; i < kRows.size(); ++i) reasons[i] = kRows[i].reason;
  return reasons;
}();

constexpr bool RowsFollowTheEnum() {
  for (size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<size_t>(kRows[i].reason) != i) return false;
  }
  return kRows.size() == static_cast<size_t>(ErrorReason::kInternal) + 1;
}
static_assert(RowsFollowTheEnum());

const Row& RowOf(ErrorReason reason) { return kRows[static_cast<size_t>(reason)]; }

// Fields of google.rpc.ErrorInfo, and of an entry of its map. Written here by hand, so that the
// core stays free of protobuf and the generated classes.
constexpr uint32_t kInfoReason = 1;
constexpr uint32_t kInfoDomain = 2;
constexpr uint32_t kInfoMetadata = 3;
constexpr uint32_t kEntryKey = 1;
constexpr uint32_t kEntryValue = 2;

// The two text fields of a message that has no others.
std::pair<std::string, std::string> ReadEntry(std::string_view entry) {
  std::pair<std::string, std::string> texts;
  WireScanner scanner(entry);
  WireField field;
  while (scanner.Next(field)) {
    if (field.number == kEntryKey) texts.first = field.bytes;
    if (field.number == kEntryValue) texts.second = field.bytes;
  }
  return texts;
}

}  // namespace

absl::Span<const ErrorReason> AllErrorReasons() { return kReasons; }

std::string_view ReasonName(ErrorReason reason) { return RowOf(reason).name; }

absl::StatusCode ReasonCode(ErrorReason reason) { return RowOf(reason).code; }

absl::Status MakeError(ErrorReason reason, const std::string& message,
                       const ErrorMetadata& metadata) {
  std::string info;
  AppendBytesField(kInfoReason, ReasonName(reason), info);
  AppendBytesField(kInfoDomain, kErrorDomain, info);
  for (const auto& [key, value] : metadata) {
    std::string entry;
    AppendBytesField(kEntryKey, key, entry);
    AppendBytesField(kEntryValue, value, entry);
    AppendBytesField(kInfoMetadata, entry, info);
  }
  absl::Status status(ReasonCode(reason), message);
  status.SetPayload(kErrorInfoTypeUrl, absl::Cord(info));
  return status;
}

absl::Status RightsRevoked() {
  return MakeError(ErrorReason::kRightsRevoked,
                   "the policy of this server changed, and no longer allows all that this stream "
                   "is for; open another with what you may still do");
}

absl::Status InField(std::string_view field, const absl::Status& status) {
  if (status.ok()) return status;
  absl::Status named(status.code(), absl::StrCat(ToAbsl(field), ": ", status.message()));
  status.ForEachPayload(
      [&](absl::string_view type, const absl::Cord& payload) { named.SetPayload(type, payload); });
  return named;
}

std::optional<ErrorDetail> GetErrorDetail(const absl::Status& status) {
  const absl::optional<absl::Cord> payload = status.GetPayload(kErrorInfoTypeUrl);
  if (!payload.has_value()) return std::nullopt;
  const std::string info(*payload);
  std::string reason, domain;
  ErrorDetail detail;
  WireScanner scanner(info);
  WireField field;
  while (scanner.Next(field)) {
    if (field.number == kInfoReason) reason = field.bytes;
    if (field.number == kInfoDomain) domain = field.bytes;
    if (field.number == kInfoMetadata) detail.metadata.insert(ReadEntry(field.bytes));
  }
  if (!scanner.error().empty() || domain != kErrorDomain) return std::nullopt;
  for (const Row& row : kRows) {
    if (row.name != reason) continue;
    detail.reason = row.reason;
    return detail;
  }
  return std::nullopt;
}

}  // namespace penstock::event_service
