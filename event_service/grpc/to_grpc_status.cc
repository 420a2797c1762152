#include "event_service/grpc/to_grpc_status.h"

#include "absl/strings/cord.h"
#include "event_service/error_reason.h"
#include "penstock/rpc/v1/status.pb.h"

namespace penstock::event_service {
namespace {

// absl::StatusCode and grpc::StatusCode are both google.rpc.Code.
static_assert(static_cast<int>(absl::StatusCode::kInvalidArgument) ==
              static_cast<int>(grpc::StatusCode::INVALID_ARGUMENT));
static_assert(static_cast<int>(absl::StatusCode::kUnavailable) ==
              static_cast<int>(grpc::StatusCode::UNAVAILABLE));

absl::Status Public(const absl::Status& status) {
  if (status.ok() || GetErrorDetail(status).has_value()) return status;
  return MakeError(ErrorReason::kInternal,
                   "a fault of the server; its log has the details. Try again, and report it if "
                   "it stays");
}

penstock::rpc::v1::Status ToMessage(const absl::Status& status) {
  penstock::rpc::v1::Status message;
  message.set_code(static_cast<int>(status.code()));
  message.set_message(std::string(status.message()));
  if (const auto payload = status.GetPayload(kErrorInfoTypeUrl); payload.has_value()) {
    auto& detail = *message.add_details();
    detail.set_type_url(kErrorInfoTypeUrl);
    detail.set_value(std::string(*payload));
  }
  return message;
}

}  // namespace

grpc::Status ToGrpcStatus(const absl::Status& status) {
  if (status.ok()) return grpc::Status::OK;
  const absl::Status shown = Public(status);
  return grpc::Status(static_cast<grpc::StatusCode>(shown.code()), std::string(shown.message()),
                      ToMessage(shown).SerializeAsString());
}

std::string EncodeStatus(const absl::Status& status) {
  return ToMessage(Public(status)).SerializeAsString();
}

}  // namespace penstock::event_service
