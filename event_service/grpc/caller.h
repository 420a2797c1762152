// Who a call comes from.
#pragma once

#include <grpcpp/server_context.h>

#include "event_service/rights/policy.h"

namespace penstock::event_service {

// The names of the client certificate, which the handshake has verified, and the hash of what
// `authorization` brings. Anything but one `Bearer TOKEN` there is a token that nobody has, so that
// a mistake is refused instead of passed over.
Caller CallerOf(const grpc::ServerContext& context);

}  // namespace penstock::event_service
