// The streams of one subscription over gRPC.
#pragma once

#include <memory>

#include "clients/cpp/src/stream_transport.h"
#include "penstock/subscriber_options.h"

namespace penstock {

std::unique_ptr<StreamTransport> MakeGrpcStreamTransport(const SubscriberOptions& options);

}  // namespace penstock
