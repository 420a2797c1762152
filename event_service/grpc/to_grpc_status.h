// The one table from our errors to gRPC's.
#pragma once

#include <grpcpp/support/status.h>

#include <string>

#include "absl/status/status.h"

namespace penstock::event_service {

// The status with its ErrorInfo in `grpc-status-details-bin`. A status that MakeError did not
// make is a fault of the server: it becomes INTERNAL, and its text, which may name files, stays
// here for the log.
grpc::Status ToGrpcStatus(const absl::Status& status);

// An encoded penstock.rpc.v1.Status of the same, for errors inside a message.
std::string EncodeStatus(const absl::Status& status);

}  // namespace penstock::event_service
