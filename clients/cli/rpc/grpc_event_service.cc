// The one file that knows gRPC and the generated messages: event.pb.h pulls in
// every Stripe resource and takes seconds to compile.
#include <type_traits>
#include <utility>

#include "absl/strings/match.h"
#include "clients/cli/rpc/event_service.h"
#include "grpcpp/grpcpp.h"
#include "penstock/rpc/v1/status.pb.h"
#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock::cli {
namespace {

// A response is at most 1 MiB plus one event of 4 MiB; a page of events may be larger.
constexpr int kResponseBytesMax = 64 * 1024 * 1024;
// Longest wait for the answer of a call that is not a stream.
constexpr absl::Duration kCallTimeout = absl::Seconds(30);
constexpr char kClientId[] = "penstock-cli";

RpcError ToRpcError(const grpc::Status& status) {
  RpcError error;
  if (status.ok()) return error;
  error.code = static_cast<absl::StatusCode>(status.error_code());
  error.message = status.error_message();
  rpc::v1::Status details;
  if (!details.ParseFromString(status.error_details())) return error;
  for (const google::protobuf::Any& detail : details.details()) {
    rpc::v1::ErrorInfo info;
    // The Any names google.rpc.ErrorInfo, whose wire format ours shares.
    if (!absl::EndsWith(detail.type_url(), "/google.rpc.ErrorInfo")) continue;
    if (!info.ParseFromString(detail.value())) continue;
    error.reason = info.reason();
    error.metadata.insert(info.metadata().begin(), info.metadata().end());
  }
  return error;
}

absl::Time ToTime(const google::protobuf::Timestamp& proto) {
  return absl::FromUnixSeconds(proto.seconds()) + absl::Nanoseconds(proto.nanos());
}

void SetTime(absl::Time time, google::protobuf::Timestamp* proto) {
  const int64_t seconds = absl::ToUnixSeconds(time);
  proto->set_seconds(seconds);
  proto->set_nanos(
      static_cast<int32_t>(absl::ToInt64Nanoseconds(time - absl::FromUnixSeconds(seconds))));
}

void SetFilter(const EventFilter& filter, v1::Filter* proto) {
  for (const std::string& type : filter.types) proto->add_types(type);
  for (const std::string& type : filter.excluded_types) proto->add_excluded_types(type);
  for (const std::string& account : filter.accounts) proto->add_accounts(account);
  for (const std::string& id : filter.object_ids) proto->add_object_ids(id);
  if (filter.livemode) proto->set_livemode(*filter.livemode);
  proto->set_allow_unknown_types(filter.allow_unknown_types);
}

void SetStart(const StartPosition& start, v1::SubscribeRequest* proto) {
  std::visit(
      [proto](const auto& from) {
        using From = std::decay_t<decltype(from)>;
        if constexpr (std::is_same_v<From, FromLatest>) {
          proto->mutable_latest();
        } else if constexpr (std::is_same_v<From, FromEarliest>) {
          proto->mutable_earliest();
        } else if constexpr (std::is_same_v<From, Cursor>) {
          proto->mutable_after()->set_log_id(from.log_id);
          proto->mutable_after()->set_sequence(from.sequence);
        } else if constexpr (std::is_same_v<From, AfterEventId>) {
          proto->set_after_event_id(from.id);
        } else {
          SetTime(from, proto->mutable_from_time());
        }
      },
      start);
}

Cursor ToCursor(const v1::Cursor& proto) { return {proto.log_id(), proto.sequence()}; }

// The result borrows the events of `proto`.
StreamResponse ToResponse(const v1::SubscribeResponse& proto) {
  StreamResponse response;
  if (proto.has_started()) {
    const auto& heartbeat = proto.started().heartbeat();
    response.started = {ToCursor(proto.started().cursor()),
                        absl::Seconds(heartbeat.seconds()) + absl::Nanoseconds(heartbeat.nanos())};
    // The log's own id counts, whatever the cursor left out.
    response.started->cursor.log_id = proto.started().log_id();
  }
  response.events.reserve(proto.events_size());
  for (const v1::Event& event : proto.events())
    response.events.push_back({event.sequence(), &event});
  if (proto.has_progress()) {
    response.progress = {ToCursor(proto.progress().cursor()), proto.progress().delivered_total()};
  }
  response.caught_up = proto.has_caught_up();
  response.fell_behind = proto.has_fell_behind();
  response.draining = proto.has_draining();
  return response;
}

// A completion queue of its own makes Read wait with a deadline and keep what
// comes later; the synchronous API can only wait for ever.
class GrpcEventStream : public EventStream {
 public:
  GrpcEventStream(std::shared_ptr<grpc::Channel> channel, const v1::SubscribeRequest& request)
      : stub_(v1::EventService::NewStub(std::move(channel))),
        reader_(stub_->PrepareAsyncSubscribe(&context_, request, &queue_)) {
    reader_->StartCall(this);
    operation_pending_ = true;
  }

  ~GrpcEventStream() override {
    context_.TryCancel();
    if (operation_pending_) AwaitOperation();
    if (!finished_) {
      reader_->Finish(&status_, this);
      AwaitOperation();
    }
    queue_.Shutdown();
    void* tag;
    bool ok;
    while (queue_.Next(&tag, &ok)) {
    }
  }

  ReadResult Read(absl::Time deadline, StreamResponse& response) override {
    while (true) {
      if (!operation_pending_) StartRead();
      void* tag;
      bool ok = false;
      if (queue_.AsyncNext(&tag, &ok, absl::ToChronoTime(deadline)) !=
          grpc::CompletionQueue::GOT_EVENT) {
        return ReadResult::kTimedOut;
      }
      operation_pending_ = false;
      if (!ok) return ReadResult::kClosed;
      if (!std::exchange(call_started_, true)) continue;
      response = ToResponse(message_);
      return ReadResult::kResponse;
    }
  }

  RpcError Finish() override {
    reader_->Finish(&status_, this);
    AwaitOperation();
    finished_ = true;
    return ToRpcError(status_);
  }

  void Cancel() override { context_.TryCancel(); }

 private:
  void StartRead() {
    message_.Clear();
    reader_->Read(&message_, this);
    operation_pending_ = true;
  }

  bool AwaitOperation() {
    void* tag;
    bool ok = false;
    operation_pending_ = false;
    return queue_.Next(&tag, &ok) && ok;
  }

  grpc::ClientContext context_;
  grpc::CompletionQueue queue_;
  std::unique_ptr<v1::EventService::Stub> stub_;
  v1::SubscribeResponse message_;
  grpc::Status status_;
  std::unique_ptr<grpc::ClientAsyncReader<v1::SubscribeResponse>> reader_;
  // At most one operation is under way: the start of the call, a read, or the finish.
  bool operation_pending_ = false;
  bool call_started_ = false;
  bool finished_ = false;
};

class GrpcEventService : public EventService {
 public:
  explicit GrpcEventService(std::string target) : target_(std::move(target)) {}

  std::unique_ptr<EventStream> Subscribe(const SubscribeParams& params,
                                         const StartPosition& start) override {
    v1::SubscribeRequest request;
    SetStart(start, &request);
    SetFilter(params.filter, request.mutable_filter());
    request.set_include_raw_json(params.include_raw_json);
    request.set_stop_when_caught_up(params.stop_when_caught_up);
    request.set_client_id(kClientId);
    return std::make_unique<GrpcEventStream>(NewChannel(), request);
  }

  RpcError GetEvent(const std::string& event_id, bool include_raw_json,
                    const OnEvent& on_event) override {
    v1::GetEventRequest request;
    request.set_event_id(event_id);
    request.set_include_raw_json(include_raw_json);
    v1::GetEventResponse response;
    const RpcError error = Call(&v1::EventService::Stub::GetEvent, request, response);
    if (error.ok()) on_event(response.event());
    return error;
  }

  RpcError ListEvents(const ListParams& params, std::string& page_token,
                      const OnEvent& on_event) override {
    v1::ListEventsRequest request;
    SetFilter(params.filter, request.mutable_filter());
    request.set_page_size(params.page_size);
    request.set_page_token(page_token);
    request.set_newest_first(params.newest_first);
    request.set_include_raw_json(params.include_raw_json);
    v1::ListEventsResponse response;
    RpcError error = Call(&v1::EventService::Stub::ListEvents, request, response);
    if (!error.ok()) return error;
    for (const v1::Event& event : response.events()) on_event(event);
    page_token = response.next_page_token();
    return error;
  }

  RpcError GetLogInfo(LogInfo& info) override {
    v1::GetLogInfoResponse response;
    RpcError error = Call(&v1::EventService::Stub::GetLogInfo, v1::GetLogInfoRequest(), response);
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

 private:
  std::shared_ptr<grpc::Channel> NewChannel() const {
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(kResponseBytesMax);
    // Channels of one process share connections and their back-off unless told
    // not to; the back-off between streams is the subscription loop's.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    return grpc::CreateCustomChannel(target_, grpc::InsecureChannelCredentials(), arguments);
  }

  template <typename Request, typename Response>
  RpcError Call(grpc::Status (v1::EventService::Stub::*method)(grpc::ClientContext*, const Request&,
                                                               Response*),
                const Request& request, Response& response) {
    if (stub_ == nullptr) stub_ = v1::EventService::NewStub(NewChannel());
    grpc::ClientContext context;
    context.set_deadline(absl::ToChronoTime(absl::Now() + kCallTimeout));
    return ToRpcError((stub_.get()->*method)(&context, request, &response));
  }

  const std::string target_;
  std::unique_ptr<v1::EventService::Stub> stub_;
};

}  // namespace

std::unique_ptr<EventService> ConnectEventService(const std::string& server) {
  return std::make_unique<GrpcEventService>(server);
}

}  // namespace penstock::cli
