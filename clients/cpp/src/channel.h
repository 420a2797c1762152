// Connections to event_service.
#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "grpcpp/channel.h"
#include "grpcpp/client_context.h"
#include "grpcpp/support/status.h"
#include "penstock/subscriber_options.h"

namespace penstock {

// A response is at most 1 MiB plus one event of 4 MiB; a page of ListEvents may be larger.
inline constexpr int kResponseBytesMax = 64 * 1024 * 1024;

// A connection of its own, so that the name is resolved and the TLS files are read
// again. Does not wait for the server. FailedPrecondition when a TLS file cannot be read.
absl::StatusOr<std::shared_ptr<grpc::Channel>> OpenChannel(const ServerOptions& server);

// Sets what `server` asks to be sent with every call. InvalidArgument when that
// would send a token in plaintext to another machine.
absl::Status PrepareContext(const ServerOptions& server, grpc::ClientContext& context);

// With its ErrorInfo, if the server sent one.
absl::Status ToStatus(const grpc::Status& status);

}  // namespace penstock
