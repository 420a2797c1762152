// gRPC's own messages.
#pragma once

namespace penstock::event_service {

// From now on gRPC logs through Log(), at debug level: what matters of it comes to light as a
// status anyway, and its error lines cry about every port that is in use.
void RouteGrpcLog();

}  // namespace penstock::event_service
