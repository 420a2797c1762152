// The messages of gRPC and of protobuf.
#pragma once

namespace penstock::event_service {

// From now on both log through Log(), at debug level: what matters of it comes to light as a
// status anyway, and their error lines cry about every port that is in use and every request that
// cannot be parsed.
void RouteGrpcLog();

}  // namespace penstock::event_service
