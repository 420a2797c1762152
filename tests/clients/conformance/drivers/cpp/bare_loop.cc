#include "tests/clients/conformance/drivers/cpp/bare_loop.h"

#include "clients/cpp/src/channel.h"
#include "grpcpp/grpcpp.h"
#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock::conformance {

absl::Status RunBareLoop(const ServerOptions& server,
                         const std::function<bool(const Event&)>& handle) {
  auto channel = OpenChannel(server);
  if (!channel.ok()) return channel.status();
  const auto stub = v1::EventService::NewStub(*channel);
  grpc::ClientContext context;
  if (absl::Status ready = PrepareContext(server, context); !ready.ok()) return ready;
  v1::SubscribeRequest request;
  request.mutable_earliest();
  const auto reader = stub->Subscribe(&context, request);
  v1::SubscribeResponse response;
  while (reader->Read(&response)) {
    for (const Event& event : response.events()) {
      if (handle(event)) continue;
      context.TryCancel();
      return absl::OkStatus();
    }
  }
  return ToStatus(reader->Finish());
}

}  // namespace penstock::conformance
