// The one file of the command line that knows gRPC and the generated messages:
// event.pb.h pulls in every Stripe resource and takes seconds to compile.
#include <utility>

#include "clients/cli/rpc/event_service.h"
#include "clients/cpp/src/channel.h"
#include "clients/cpp/src/wire.h"
#include "grpcpp/grpcpp.h"
#include "penstock/v1/admin_service.grpc.pb.h"
#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock::cli {
namespace {

// Longest wait for the answer of a call that is not a stream.
constexpr absl::Duration kCallTimeout = absl::Seconds(30);

absl::Time ToTime(const google::protobuf::Timestamp& proto) {
  return absl::FromUnixSeconds(proto.seconds()) + absl::Nanoseconds(proto.nanos());
}

EventFilter ToFilter(const v1::Filter& proto) {
  EventFilter filter;
  filter.types = {proto.types().begin(), proto.types().end()};
  filter.excluded_types = {proto.excluded_types().begin(), proto.excluded_types().end()};
  filter.accounts = {proto.accounts().begin(), proto.accounts().end()};
  filter.object_ids = {proto.object_ids().begin(), proto.object_ids().end()};
  if (proto.has_livemode()) filter.livemode = proto.livemode();
  filter.allow_unknown_types = proto.allow_unknown_types();
  return filter;
}

std::string StateName(v1::Subscription::State state) {
  switch (state) {
    case v1::Subscription::STATE_CATCHING_UP:
      return "catching-up";
    case v1::Subscription::STATE_LIVE:
      return "live";
    case v1::Subscription::STATE_STALLED:
      return "stalled";
    case v1::Subscription::STATE_DRAINING:
      return "draining";
    default:
      return "unknown";
  }
}

SubscriptionRow ToRow(const v1::Subscription& proto) {
  SubscriptionRow row;
  row.id = proto.id();
  row.state = StateName(proto.state());
  row.principal = proto.principal();
  row.peer = proto.peer();
  row.client_id = proto.client_id();
  row.filter = ToFilter(proto.filter());
  row.opened_at = ToTime(proto.opened_at());
  row.cursor_sequence = proto.cursor_sequence();
  row.lag_events = proto.lag_events();
  row.lag = absl::Seconds(proto.lag().seconds()) + absl::Nanoseconds(proto.lag().nanos());
  row.bytes_in_flight = proto.bytes_in_flight();
  row.delivered_total = proto.delivered_total();
  return row;
}

class GrpcEventService : public EventService {
 public:
  explicit GrpcEventService(ServerOptions server) : server_(std::move(server)) {}

  absl::Status GetEvent(const std::string& event_id, bool include_raw_json,
                        const OnEvent& on_event) override {
    v1::GetEventRequest request;
    request.set_event_id(event_id);
    request.set_include_raw_json(include_raw_json);
    v1::GetEventResponse response;
    const absl::Status error = Call<v1::EventService>(stub_, &v1::EventService::Stub::GetEvent, request, response);
    if (error.ok()) on_event(response.event());
    return error;
  }

  absl::Status ListEvents(const ListParams& params, std::string& page_token,
                          const OnEvent& on_event) override {
    v1::ListEventsRequest request;
    SetFilter(params.filter, *request.mutable_filter());
    request.set_page_size(params.page_size);
    request.set_page_token(page_token);
    request.set_newest_first(params.newest_first);
    request.set_include_raw_json(params.include_raw_json);
    v1::ListEventsResponse response;
    absl::Status error = Call<v1::EventService>(stub_, &v1::EventService::Stub::ListEvents, request, response);
    if (!error.ok()) return error;
    for (const v1::Event& event : response.events()) on_event(event);
    page_token = response.next_page_token();
    return error;
  }

  absl::Status GetLogInfo(LogInfo& info) override {
    v1::GetLogInfoResponse response;
    absl::Status error =
        Call<v1::EventService>(stub_, &v1::EventService::Stub::GetLogInfo, v1::GetLogInfoRequest(), response);
    if (!error.ok()) return error;
    info.log_id = response.log_id();
    info.earliest_sequence = response.earliest_sequence();
    info.head_sequence = response.head_sequence();
    if (response.has_earliest_committed_at()) {
      info.earliest_committed_at = ToTime(response.earliest_committed_at());
    }
    if (response.has_head_committed_at())
      info.head_committed_at = ToTime(response.head_committed_at());
    info.size_bytes = response.size_bytes();
    info.server_version = response.server_version();
    return error;
  }

  absl::Status ListSubscriptions(const std::string& client_id, std::string& page_token,
                                 std::vector<SubscriptionRow>& rows) override {
    v1::ListSubscriptionsRequest request;
    request.set_client_id(client_id);
    request.set_page_token(page_token);
    v1::ListSubscriptionsResponse response;
    absl::Status error = Call<v1::AdminService>(
        admin_stub_, &v1::AdminService::Stub::ListSubscriptions, request, response);
    if (!error.ok()) return error;
    page_token = response.next_page_token();
    for (const v1::Subscription& row : response.subscriptions()) rows.push_back(ToRow(row));
    return error;
  }

  absl::Status DisconnectSubscription(uint64_t id) override {
    v1::DisconnectSubscriptionRequest request;
    request.set_id(id);
    v1::DisconnectSubscriptionResponse response;
    return Call<v1::AdminService>(admin_stub_, &v1::AdminService::Stub::DisconnectSubscription,
                                  request, response);
  }

 private:
  template <typename Service, typename Request, typename Response>
  absl::Status Call(std::unique_ptr<typename Service::Stub>& stub,
                    grpc::Status (Service::Stub::*method)(grpc::ClientContext*, const Request&,
                                                          Response*),
                    const Request& request, Response& response) {
    if (stub == nullptr) {
      auto channel = OpenChannel(server_);
      if (!channel.ok()) return channel.status();
      stub = Service::NewStub(*std::move(channel));
    }
    grpc::ClientContext context;
    if (absl::Status ready = PrepareContext(server_, context); !ready.ok()) return ready;
    context.set_deadline(absl::ToChronoTime(absl::Now() + kCallTimeout));
    return ToStatus((stub.get()->*method)(&context, request, &response));
  }

  const ServerOptions server_;
  std::unique_ptr<v1::EventService::Stub> stub_;
  std::unique_ptr<v1::AdminService::Stub> admin_stub_;
};

}  // namespace

std::unique_ptr<EventService> ConnectEventService(ServerOptions server) {
  return std::make_unique<GrpcEventService>(std::move(server));
}

}  // namespace penstock::cli
