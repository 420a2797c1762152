#include "event_service/grpc/to_grpc_status.h"

#include <string>
#include <vector>

#include "event_service/error_reason.h"
#include "gtest/gtest.h"
#include "penstock/rpc/v1/status.pb.h"

namespace penstock::event_service {
namespace {

struct Row {
  ErrorReason reason;
  const char* name;
  grpc::StatusCode code;
};

// Written out, entry by entry, from event_service.proto.
const std::vector<Row> kTable = {
    {ErrorReason::kStartMissing, "START_MISSING", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidFilter, "INVALID_FILTER", grpc::INVALID_ARGUMENT},
    {ErrorReason::kUnknownEventType, "UNKNOWN_EVENT_TYPE", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidLimit, "INVALID_LIMIT", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidCursor, "INVALID_CURSOR", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidPageToken, "INVALID_PAGE_TOKEN", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidEventId, "INVALID_EVENT_ID", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidRequest, "INVALID_REQUEST", grpc::INVALID_ARGUMENT},
    {ErrorReason::kInvalidEvent, "INVALID_EVENT", grpc::INVALID_ARGUMENT},
    {ErrorReason::kCursorExpired, "CURSOR_EXPIRED", grpc::OUT_OF_RANGE},
    {ErrorReason::kCursorAhead, "CURSOR_AHEAD", grpc::OUT_OF_RANGE},
    {ErrorReason::kLogIdMismatch, "LOG_ID_MISMATCH", grpc::FAILED_PRECONDITION},
    {ErrorReason::kEventNotFound, "EVENT_NOT_FOUND", grpc::NOT_FOUND},
    {ErrorReason::kSubscriptionNotFound, "SUBSCRIPTION_NOT_FOUND", grpc::NOT_FOUND},
    {ErrorReason::kDataLoss, "DATA_LOSS", grpc::DATA_LOSS},
    {ErrorReason::kLogFull, "LOG_FULL", grpc::RESOURCE_EXHAUSTED},
    {ErrorReason::kQueueFull, "QUEUE_FULL", grpc::RESOURCE_EXHAUSTED},
    {ErrorReason::kTooManyStreams, "TOO_MANY_STREAMS", grpc::RESOURCE_EXHAUSTED},
    {ErrorReason::kCredentialsMissing, "CREDENTIALS_MISSING", grpc::UNAUTHENTICATED},
    {ErrorReason::kCredentialsUnknown, "CREDENTIALS_UNKNOWN", grpc::UNAUTHENTICATED},
    {ErrorReason::kRightMissing, "RIGHT_MISSING", grpc::PERMISSION_DENIED},
    {ErrorReason::kTypeNotAllowed, "TYPE_NOT_ALLOWED", grpc::PERMISSION_DENIED},
    {ErrorReason::kAccountNotAllowed, "ACCOUNT_NOT_ALLOWED", grpc::PERMISSION_DENIED},
    {ErrorReason::kLivemodeNotAllowed, "LIVEMODE_NOT_ALLOWED", grpc::PERMISSION_DENIED},
    {ErrorReason::kRightsRevoked, "RIGHTS_REVOKED", grpc::PERMISSION_DENIED},
    {ErrorReason::kDraining, "DRAINING", grpc::UNAVAILABLE},
    {ErrorReason::kCommitFailed, "COMMIT_FAILED", grpc::UNAVAILABLE},
    {ErrorReason::kDisconnected, "DISCONNECTED", grpc::UNAVAILABLE},
    {ErrorReason::kInternal, "INTERNAL", grpc::INTERNAL},
};

TEST(ToGrpcStatus, HasEveryReasonInItsTable) { EXPECT_EQ(kTable.size(), AllErrorReasons().size()); }

TEST(ToGrpcStatus, TranslatesEveryReason) {
  for (const Row& row : kTable) {
    SCOPED_TRACE(row.name);
    const grpc::Status status = ToGrpcStatus(MakeError(row.reason, "text", {{"key", "value"}}));
    EXPECT_EQ(status.error_code(), row.code);
    EXPECT_EQ(status.error_message(), "text");
    rpc::v1::Status details;
    ASSERT_TRUE(details.ParseFromString(status.error_details()));
    EXPECT_EQ(details.code(), static_cast<int>(row.code));
    EXPECT_EQ(details.message(), "text");
    ASSERT_EQ(details.details_size(), 1);
    EXPECT_EQ(details.details(0).type_url(), "type.googleapis.com/google.rpc.ErrorInfo");
    rpc::v1::ErrorInfo info;
    ASSERT_TRUE(info.ParseFromString(details.details(0).value()));
    EXPECT_EQ(info.reason(), row.name);
    EXPECT_EQ(info.domain(), "penstock.dev");
    EXPECT_EQ(info.metadata().at("key"), "value");
  }
}

TEST(ToGrpcStatus, OkIsOk) { EXPECT_TRUE(ToGrpcStatus(absl::OkStatus()).ok()); }

TEST(ToGrpcStatus, AFaultOfTheServerTellsNothingOfItsInside) {
  for (const absl::Status& fault :
       {absl::InternalError("/var/lib/penstock/000012.sst"), absl::UnknownError("/var/lib"),
        absl::NotFoundError("/var/lib"), absl::DataLossError("/var/lib")}) {
    const grpc::Status status = ToGrpcStatus(fault);
    EXPECT_EQ(status.error_code(), grpc::INTERNAL);
    EXPECT_EQ(status.error_message().find("/var"), std::string::npos);
    EXPECT_EQ(status.error_details().find("/var"), std::string::npos);
    EXPECT_NE(status.error_details().find("INTERNAL"), std::string::npos);
  }
}

}  // namespace
}  // namespace penstock::event_service
