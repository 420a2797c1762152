#include "event_service/error_reason.h"

#include <array>
#include <cstddef>

#include "absl/strings/cord.h"
#include "penstock/rpc/v1/status.pb.h"

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
    Row{ErrorReason::kCursorExpired, "CURSOR_EXPIRED", absl::StatusCode::kOutOfRange},
    Row{ErrorReason::kCursorAhead, "CURSOR_AHEAD", absl::StatusCode::kOutOfRange},
    Row{ErrorReason::kLogIdMismatch, "LOG_ID_MISMATCH", absl::StatusCode::kFailedPrecondition},
    Row{ErrorReason::kEventNotFound, "EVENT_NOT_FOUND", absl::StatusCode::kNotFound},
    Row{ErrorReason::kDataLoss, "DATA_LOSS", absl::StatusCode::kDataLoss},
    Row{ErrorReason::kLogFull, "LOG_FULL", absl::StatusCode::kResourceExhausted},
    Row{ErrorReason::kQueueFull, "QUEUE_FULL", absl::StatusCode::kResourceExhausted},
    Row{ErrorReason::kTooManyStreams, "TOO_MANY_STREAMS", absl::StatusCode::kResourceExhausted},
    Row{ErrorReason::kDraining, "DRAINING", absl::StatusCode::kUnavailable},
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

}  // namespace

absl::Span<const ErrorReason> AllErrorReasons() { return kReasons; }

std::string_view ReasonName(ErrorReason reason) { return RowOf(reason).name; }

absl::StatusCode ReasonCode(ErrorReason reason) { return RowOf(reason).code; }

absl::Status MakeError(ErrorReason reason, const std::string& message,
                       const ErrorMetadata& metadata) {
  penstock::rpc::v1::ErrorInfo info;
  info.set_reason(std::string(ReasonName(reason)));
  info.set_domain(kErrorDomain);
  for (const auto& [key, value] : metadata) (*info.mutable_metadata())[key] = value;
  absl::Status status(ReasonCode(reason), message);
  status.SetPayload(kErrorInfoTypeUrl, absl::Cord(info.SerializeAsString()));
  return status;
}

std::optional<ErrorDetail> GetErrorDetail(const absl::Status& status) {
  const absl::optional<absl::Cord> payload = status.GetPayload(kErrorInfoTypeUrl);
  if (!payload.has_value()) return std::nullopt;
  penstock::rpc::v1::ErrorInfo info;
  if (!info.ParseFromString(std::string(*payload)) || info.domain() != kErrorDomain) {
    return std::nullopt;
  }
  for (const Row& row : kRows) {
    if (row.name != info.reason()) continue;
    return ErrorDetail{.reason = row.reason,
                       .metadata = {info.metadata().begin(), info.metadata().end()}};
  }
  return std::nullopt;
}

}  // namespace penstock::event_service
