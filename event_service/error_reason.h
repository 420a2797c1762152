// Errors that a client may branch on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/types/span.h"

namespace penstock::event_service {

// Domain of every ErrorInfo.
inline constexpr char kErrorDomain[] = "penstock.dev";
// Type of the detail, under which every gRPC library finds it.
inline constexpr char kErrorInfoTypeUrl[] = "type.googleapis.com/google.rpc.ErrorInfo";

// The reasons that event_service.proto documents, in its order.
enum class ErrorReason {
  kStartMissing,
  kInvalidFilter,
  kUnknownEventType,
  kInvalidLimit,
  kInvalidCursor,
  kInvalidPageToken,
  kInvalidEventId,
  kInvalidEvent,
  kInvalidRequest,
  kCursorExpired,
  kCursorAhead,
  kLogIdMismatch,
  kEventNotFound,
  kSubscriptionNotFound,
  kDataLoss,
  kLogFull,
  kQueueFull,
  kTooManyStreams,
  kCredentialsMissing,
  kCredentialsUnknown,
  kRightMissing,
  kTypeNotAllowed,
  kAccountNotAllowed,
  kLivemodeNotAllowed,
  kRightsRevoked,
  kDraining,
  kDisconnected,
  kCommitFailed,
  kInternal,
};

// Every reason, for tables and tests.
absl::Span<const ErrorReason> AllErrorReasons();

// "CURSOR_EXPIRED" for kCursorExpired.
std::string_view ReasonName(ErrorReason reason);

// The status code that always goes with the reason.
absl::StatusCode ReasonCode(ErrorReason reason);

using ErrorMetadata = std::map<std::string, std::string>;

// A status with the reason's code, `message` and an encoded google.rpc.ErrorInfo as its payload.
// `message` says what is wrong and what to do next.
absl::Status MakeError(ErrorReason reason, const std::string& message,
                       const ErrorMetadata& metadata = {});

// PermissionDenied (RIGHTS_REVOKED), the end of a stream whose caller lost the right to it.
absl::Status RightsRevoked();

// What MakeError put in.
struct ErrorDetail {
  ErrorReason reason = ErrorReason::kInternal;
  ErrorMetadata metadata{};
};

// `status` with "<field>: " before its text, the details as they were.
absl::Status InField(std::string_view field, const absl::Status& status);

// Nullopt for a status that MakeError did not make.
std::optional<ErrorDetail> GetErrorDetail(const absl::Status& status);

}  // namespace penstock::event_service
