// The channel to event_service. Included by the gRPC glue alone.
#pragma once

#include <grpcpp/channel.h>

#include <memory>

#include "webhook_ingress/publish/grpc_publisher.h"

namespace penstock::ingress {

// `tls`: what options.tls has now; null for plaintext.
std::shared_ptr<grpc::Channel> CreatePublishChannel(const GrpcPublisherOptions& options,
                                                    const TlsContents* tls);

}  // namespace penstock::ingress
