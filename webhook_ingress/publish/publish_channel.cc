#include "webhook_ingress/publish/publish_channel.h"

#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

namespace penstock::ingress {
namespace {

// One attempt to connect, handshakes included. Together with the backoff it
// bounds how long the front door stays shut after event_service is back.
constexpr int kConnectTimeoutMs = 1000;
// A peer that vanished without a word is noticed after both of these.
constexpr int kKeepaliveTimeMs = 10'000;
constexpr int kKeepaliveTimeoutMs = 5'000;
// gRPC's own 30 s would outlive most moves of event_service to a new address.
constexpr int kResolveAgainAfterMs = 1000;

// Channels of gRPC 1.51 that follow files themselves take any content, and fail at
// every handshake with what does not fit together; hence a channel per content.
std::shared_ptr<grpc::ChannelCredentials> Credentials(const TlsContents* tls) {
  if (tls == nullptr) return grpc::InsecureChannelCredentials();
  return grpc::SslCredentials({.pem_root_certs = tls->authority,
                               .pem_private_key = tls->key,
                               .pem_cert_chain = tls->certificate});
}

}  // namespace

std::shared_ptr<grpc::Channel> CreatePublishChannel(const GrpcPublisherOptions& options,
                                                    const TlsContents* tls) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS,
                   static_cast<int>(absl::ToInt64Milliseconds(options.backoff_min)));
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS,
                   static_cast<int>(absl::ToInt64Milliseconds(options.backoff_max)));
  arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, kConnectTimeoutMs);
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, kKeepaliveTimeMs);
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, kKeepaliveTimeoutMs);
  arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
  arguments.SetInt(GRPC_ARG_DNS_MIN_TIME_BETWEEN_RESOLUTIONS_MS, kResolveAgainAfterMs);
  // Ordinals count from the start of a stream that we see: no stream may be
  // replaced behind our back.
  arguments.SetInt(GRPC_ARG_ENABLE_RETRIES, 0);
  // An internal connection; a proxy from the environment is meant for others.
  arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return grpc::CreateCustomChannel(options.target, Credentials(tls), arguments);
}

}  // namespace penstock::ingress
