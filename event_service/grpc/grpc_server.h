// The gRPC port: penstock.v1.EventService and AdminService, grpc.health.v1.Health and reflection.
#pragma once

#include <grpcpp/security/server_credentials.h>
#include <grpcpp/server.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "common/listen_address.h"
#include "event_service/grpc/completion_loop.h"
#include "event_service/grpc/service_context.h"
#include "event_service/grpc/stream_loop.h"

namespace penstock::event_service {

struct GrpcServerOptions {
  ListenAddress listen{};
  // Null: without TLS.
  std::shared_ptr<grpc::ServerCredentials> credentials{};
  StreamLimits limits{};
  // Threads that serve streams. Each serves its share alone.
  size_t stream_threads = 2;
};

// Threads: one caller.
class GrpcServer {
 public:
  // Adds a listener to the ring, so before the first Push. The committer must be stopped before
  // the server is destroyed, because it still holds acknowledgements to deliver; and no policy may
  // change any more, because the server listens to that from Start on.
  GrpcServer(const ServiceParts& parts, GrpcServerOptions options);
  // As Shutdown().
  ~GrpcServer();

  // Listens and serves. Returns the bound port. Unavailable, naming the address, when it cannot
  // be bound.
  absl::StatusOr<uint16_t> Start();

  // Open streams.
  int subscribe_streams() const { return context_.subscribe_streams.value(); }
  int publish_streams() const { return context_.publish_streams.value(); }

  // What health checks say.
  void SetServing(bool serving);

  // Ends the streams in good order, within `grace`: subscribers are told, and have most of it to
  // leave before they are ended with DRAINING; publishing goes on until the subscribers are gone,
  // then what is pending is acknowledged and publishers are ended. Returns when all streams are
  // gone, or when `grace` is over. The health service says NOT_SERVING.
  void Drain(absl::Duration grace);

  // Closes the port and cancels what is left. Idempotent.
  void Shutdown();

 private:
  ServiceContext context_;
  const GrpcServerOptions options_;
  std::unique_ptr<grpc::Server> server_;
  std::vector<std::unique_ptr<StreamLoop>> stream_loops_;
  std::unique_ptr<CompletionLoop> unary_loop_;
};

}  // namespace penstock::event_service
