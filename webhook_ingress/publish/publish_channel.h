// The channel to event_service. Included by the gRPC glue alone.
#pragma once

#include <grpcpp/channel.h>

#include <memory>

#include "webhook_ingress/publish/grpc_publisher.h"

namespace penstock::ingress {

std::shared_ptr<grpc::Channel> CreatePublishChannel(const GrpcPublisherOptions& options);

}  // namespace penstock::ingress
