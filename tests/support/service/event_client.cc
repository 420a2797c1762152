#include "tests/support/service/event_client.h"

#include <grpcpp/impl/codegen/client_unary_call.h>
#include <grpcpp/impl/codegen/rpc_method.h>

#include <algorithm>
#include <utility>

#include "absl/time/clock.h"
#include "event_service/event/wire.h"
#include "penstock/rpc/v1/status.pb.h"
#include "penstock/v1/admin_service.pb.h"
#include "penstock/v1/event_service.pb.h"

namespace penstock::testing {
namespace {

using event_service::FilterSpec;
using event_service::SubscribeSpec;
using grpc::internal::RpcMethod;

constexpr char kPublish[] = "/penstock.v1.EventService/Publish";
constexpr char kSubscribe[] = "/penstock.v1.EventService/Subscribe";

grpc::ByteBuffer ToBuffer(const std::string& bytes) {
  const grpc::Slice slice(bytes);
  return grpc::ByteBuffer(&slice, 1);
}

std::string ToBytes(const grpc::ByteBuffer& buffer) {
  std::string bytes;
  std::vector<grpc::Slice> slices;
  if (!buffer.Valid() || !buffer.Dump(&slices).ok()) return bytes;
  for (const grpc::Slice& slice : slices) {
    bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return bytes;
}

CallResult ToResult(const rpc::v1::Status& status) {
  CallResult result{.code = static_cast<grpc::StatusCode>(status.code()),
                    .message = status.message()};
  rpc::v1::ErrorInfo info;
  if (status.details_size() != 1 ||
      status.details(0).type_url() != "type.googleapis.com/google.rpc.ErrorInfo" ||
      !info.ParseFromString(status.details(0).value())) {
    return result;
  }
  result.reason = info.reason();
  result.domain = info.domain();
  result.metadata = {info.metadata().begin(), info.metadata().end()};
  return result;
}

// The details count only when they agree with the status.
CallResult ToResult(const grpc::Status& status) {
  rpc::v1::Status details;
  if (!status.error_details().empty() && details.ParseFromString(status.error_details()) &&
      details.code() == static_cast<int>(status.error_code()) &&
      details.message() == status.error_message()) {
    return ToResult(details);
  }
  return {.code = status.error_code(), .message = status.error_message()};
}

absl::Time ToTime(const google::protobuf::Timestamp& time) {
  return absl::FromUnixSeconds(time.seconds()) + absl::Nanoseconds(time.nanos());
}

absl::Duration ToDuration(const google::protobuf::Duration& duration) {
  return absl::Seconds(duration.seconds()) + absl::Nanoseconds(duration.nanos());
}

ReceivedEvent ToEvent(const v1::Event& event) {
  ReceivedEvent received;
  received.sequence = event.sequence();
  received.id = event.id();
  received.type = event.type();
  received.account = event.account();
  received.object_id = event.object_id();
  received.livemode = event.livemode();
  received.api_version = event.api_version();
  received.raw_json = event.raw_json();
  received.committed_at = ToTime(event.committed_at());
  received.has_unrecognized = event.has_unrecognized();
  return received;
}

ReceivedStarted ToStarted(const v1::Started& started) {
  const v1::Filter& filter = started.effective_filter();
  ReceivedStarted received{.log_id = started.log_id(),
                           .types = {filter.types().begin(), filter.types().end()},
                           .earliest = started.earliest_sequence(),
                           .head = started.head_sequence(),
                           .heartbeat = ToDuration(started.heartbeat()),
                           .cursor_log_id = started.cursor().log_id(),
                           .cursor = started.cursor().sequence()};
  if (filter.has_livemode()) received.livemode = filter.livemode();
  return received;
}

void SetFilter(const FilterSpec& spec, v1::Filter& filter) {
  filter.mutable_types()->Assign(spec.types.begin(), spec.types.end());
  filter.mutable_excluded_types()->Assign(spec.excluded_types.begin(), spec.excluded_types.end());
  filter.mutable_accounts()->Assign(spec.accounts.begin(), spec.accounts.end());
  if (spec.livemode.has_value()) filter.set_livemode(*spec.livemode);
  filter.mutable_object_ids()->Assign(spec.object_ids.begin(), spec.object_ids.end());
  filter.set_allow_unknown_types(spec.allow_unknown_types);
}

struct StartSetter {
  v1::SubscribeRequest& request;
  void operator()(std::monostate) const {}
  void operator()(const event_service::StartAfter& start) const {
    request.mutable_after()->set_log_id(start.log_id);
    request.mutable_after()->set_sequence(start.sequence);
  }
  void operator()(event_service::StartEarliest) const { request.mutable_earliest(); }
  void operator()(event_service::StartLatest) const { request.mutable_latest(); }
  void operator()(const event_service::StartFromTime& start) const {
    const int64_t nanos = absl::ToUnixNanos(start.time);
    request.mutable_from_time()->set_seconds(nanos / 1'000'000'000);
    request.mutable_from_time()->set_nanos(static_cast<int32_t>(nanos % 1'000'000'000));
  }
  void operator()(const event_service::StartAfterEventId& start) const {
    request.set_after_event_id(start.event_id);
  }
};

event_service::SubscriptionState ToState(v1::Subscription::State state) {
  using State = event_service::SubscriptionState;
  switch (state) {
    case v1::Subscription::STATE_LIVE:
      return State::kLive;
    case v1::Subscription::STATE_STALLED:
      return State::kStalled;
    case v1::Subscription::STATE_DRAINING:
      return State::kDraining;
    default:
      return State::kCatchingUp;
  }
}

ReceivedSubscription ToReceived(const v1::Subscription& row) {
  return {.id = row.id(),
          .principal = row.principal(),
          .peer = row.peer(),
          .client_id = row.client_id(),
          .types = {row.filter().types().begin(), row.filter().types().end()},
          .opened_at = absl::FromUnixSeconds(row.opened_at().seconds()) +
                       absl::Nanoseconds(row.opened_at().nanos()),
          .state = ToState(row.state()),
          .cursor = row.cursor_sequence(),
          .lag_events = row.lag_events(),
          .lag = absl::Seconds(row.lag().seconds()) + absl::Nanoseconds(row.lag().nanos()),
          .bytes_in_flight = row.bytes_in_flight(),
          .delivered_total = row.delivered_total()};
}

}  // namespace

std::string EncodeRequest(const SubscribeSpec& spec) {
  v1::SubscribeRequest request;
  std::visit(StartSetter{request}, spec.start);
  SetFilter(spec.filter, *request.mutable_filter());
  request.set_include_raw_json(spec.include_raw_json);
  request.set_max_batch_events(spec.batch_events_max);
  request.set_max_response_bytes(spec.response_bytes_max);
  if (spec.heartbeat.has_value()) {
    const int64_t nanos = absl::ToInt64Nanoseconds(*spec.heartbeat);
    request.mutable_heartbeat()->set_seconds(nanos / 1'000'000'000);
    request.mutable_heartbeat()->set_nanos(static_cast<int32_t>(nanos % 1'000'000'000));
  }
  request.set_stop_when_caught_up(spec.stop_when_caught_up);
  request.set_stop_after_sequence(spec.stop_after_sequence);
  request.set_client_id(spec.client_id);
  return request.SerializeAsString();
}

void SetDeadline(grpc::ClientContext& context) {
  context.set_deadline(absl::ToChronoTime(absl::Now() + kCallTimeout));
}

PublishStream::PublishStream(const std::shared_ptr<grpc::Channel>& channel) : channel_(channel) {
  SetDeadline(context_);
  const RpcMethod method(kPublish, RpcMethod::BIDI_STREAMING);
  stream_.reset(
      grpc::internal::ClientReaderWriterFactory<grpc::ByteBuffer, grpc::ByteBuffer>::Create(
          channel_.get(), method, &context_));
}

bool PublishStream::Send(const std::vector<EventSpec>& events) {
  std::string request;
  for (const EventSpec& event : events) {
    event_service::AppendBytesField(1, PublishedWire(event), request);
  }
  return SendBytes(request);
}

bool PublishStream::SendBytes(const std::string& request) {
  return stream_->Write(ToBuffer(request));
}

bool PublishStream::ReadAcks() {
  grpc::ByteBuffer buffer;
  v1::PublishResponse response;
  if (!stream_->Read(&buffer) || !response.ParseFromString(ToBytes(buffer))) return false;
  for (const v1::PublishAck& ack : response.acks()) {
    acks_.push_back({.ordinal = ack.ordinal(),
                     .outcome = static_cast<ReceivedAck::Outcome>(ack.outcome()),
                     .sequence = ack.sequence(),
                     .error = ToResult(ack.error())});
  }
  return true;
}

std::vector<ReceivedAck> PublishStream::Acks(size_t count) {
  while (acks_.size() < count && ReadAcks()) {
  }
  const auto end = acks_.begin() + static_cast<std::ptrdiff_t>(std::min(count, acks_.size()));
  std::vector<ReceivedAck> acks(acks_.begin(), end);
  acks_.erase(acks_.begin(), end);
  return acks;
}

ReceivedAck PublishStream::Publish(const EventSpec& event) {
  Send({event});
  const std::vector<ReceivedAck> acks = Acks(1);
  return acks.empty() ? ReceivedAck() : acks.front();
}

CallResult PublishStream::Finish() {
  while (ReadAcks()) {
  }
  return ToResult(stream_->Finish());
}

SubscribeStream::SubscribeStream(const std::shared_ptr<grpc::Channel>& channel,
                                 const SubscribeSpec& spec, const std::string& more_fields)
    : channel_(channel) {
  SetDeadline(context_);
  recorded_.filter = spec.filter;
  const RpcMethod method(kSubscribe, RpcMethod::SERVER_STREAMING);
  stream_.reset(grpc::internal::ClientReaderFactory<grpc::ByteBuffer>::Create(
      channel_.get(), method, &context_, ToBuffer(EncodeRequest(spec) + more_fields)));
}

std::optional<ReceivedResponse> SubscribeStream::Next() {
  grpc::ByteBuffer buffer;
  v1::SubscribeResponse response;
  if (!stream_->Read(&buffer) || !response.ParseFromString(ToBytes(buffer))) return std::nullopt;
  ReceivedResponse received{.has_progress = response.has_progress(),
                            .caught_up = response.has_caught_up(),
                            .fell_behind = response.has_fell_behind()};
  RecordedResponse recorded;
  for (const v1::Event& event : response.events()) {
    received.events.push_back(ToEvent(event));
    events_.push_back(received.events.back());
    recorded.events.push_back(received.events.back());
  }
  if (response.has_started()) {
    received.started = ToStarted(response.started());
    recorded_.start = received.started->cursor;
  }
  if (response.has_progress()) {
    recorded.cursor = response.progress().cursor().sequence();
    recorded.delivered_total = response.progress().delivered_total();
  }
  if (response.has_draining()) received.draining = ToDuration(response.draining().grace());
  recorded_.responses.push_back(std::move(recorded));
  return received;
}

bool SubscribeStream::WaitForEvents(size_t count) {
  while (events_.size() < count) {
    if (!Next().has_value()) return false;
  }
  return true;
}

CallResult SubscribeStream::Finish() {
  while (Next().has_value()) {
  }
  return ToResult(stream_->Finish());
}

std::pair<CallResult, std::string> CallRaw(const std::shared_ptr<grpc::Channel>& channel,
                                           const char* method, const std::string& request) {
  grpc::ClientContext context;
  SetDeadline(context);
  grpc::ByteBuffer response;
  const RpcMethod rpc(method, RpcMethod::NORMAL_RPC);
  const grpc::Status status = grpc::internal::BlockingUnaryCall<grpc::ByteBuffer, grpc::ByteBuffer>(
      channel.get(), rpc, &context, ToBuffer(request), &response);
  return {ToResult(status), status.ok() ? ToBytes(response) : std::string()};
}

GetResult GetEvent(const std::shared_ptr<grpc::Channel>& channel, const std::string& id,
                   bool include_raw_json) {
  v1::GetEventRequest request;
  request.set_event_id(id);
  request.set_include_raw_json(include_raw_json);
  const auto [result, bytes] =
      CallRaw(channel, "/penstock.v1.EventService/GetEvent", request.SerializeAsString());
  v1::GetEventResponse response;
  response.ParseFromString(bytes);
  return {.result = result, .event = ToEvent(response.event())};
}

ListResult ListEvents(const std::shared_ptr<grpc::Channel>& channel,
                      const event_service::ListSpec& spec, const FilterSpec& filter) {
  v1::ListEventsRequest request;
  SetFilter(filter, *request.mutable_filter());
  request.set_page_size(spec.page_size);
  request.set_page_token(spec.page_token);
  request.set_newest_first(spec.newest_first);
  request.set_include_raw_json(spec.include_raw_json);
  const auto [result, bytes] =
      CallRaw(channel, "/penstock.v1.EventService/ListEvents", request.SerializeAsString());
  v1::ListEventsResponse response;
  response.ParseFromString(bytes);
  ListResult list{.result = result, .next_page_token = response.next_page_token()};
  for (const v1::Event& event : response.events()) list.events.push_back(ToEvent(event));
  return list;
}

InfoResult GetLogInfo(const std::shared_ptr<grpc::Channel>& channel) {
  const auto [result, bytes] = CallRaw(channel, "/penstock.v1.EventService/GetLogInfo", "");
  v1::GetLogInfoResponse response;
  response.ParseFromString(bytes);
  InfoResult info{.result = result,
                  .log_id = response.log_id(),
                  .earliest = response.earliest_sequence(),
                  .head = response.head_sequence(),
                  .size_bytes = response.size_bytes(),
                  .server_version = response.server_version()};
  if (response.has_earliest_committed_at()) {
    info.earliest_committed_at = ToTime(response.earliest_committed_at());
  }
  if (response.has_head_committed_at()) {
    info.head_committed_at = ToTime(response.head_committed_at());
  }
  return info;
}

SubscribeSpec FromEarliest() { return {.start = event_service::StartEarliest{}}; }
SubscribeSpec FromLatest() { return {.start = event_service::StartLatest{}}; }
SubscribeSpec After(const std::string& log_id, uint64_t sequence) {
  return {.start = event_service::StartAfter{.log_id = log_id, .sequence = sequence}};
}

SubscriptionsPage ListSubscriptions(const std::shared_ptr<grpc::Channel>& channel,
                                    const SubscriptionsQuery& query) {
  v1::ListSubscriptionsRequest request;
  request.set_page_size(query.page_size);
  request.set_page_token(query.page_token);
  request.set_client_id(query.client_id);
  const auto [result, bytes] =
      CallRaw(channel, "/penstock.v1.AdminService/ListSubscriptions", request.SerializeAsString());
  v1::ListSubscriptionsResponse response;
  response.ParseFromString(bytes);
  SubscriptionsPage page{.result = result, .next_page_token = response.next_page_token()};
  for (const auto& row : response.subscriptions()) page.subscriptions.push_back(ToReceived(row));
  return page;
}

CallResult DisconnectSubscription(const std::shared_ptr<grpc::Channel>& channel, uint64_t id) {
  v1::DisconnectSubscriptionRequest request;
  request.set_id(id);
  return CallRaw(channel, "/penstock.v1.AdminService/DisconnectSubscription",
                 request.SerializeAsString())
      .first;
}

std::optional<ReceivedSubscription> WaitForSubscription(
    const std::shared_ptr<grpc::Channel>& channel, const std::string& client_id,
    absl::FunctionRef<bool(const ReceivedSubscription&)> predicate) {
  const absl::Time deadline = absl::Now() + kCallTimeout;
  while (absl::Now() < deadline) {
    const SubscriptionsPage page = ListSubscriptions(channel, {.client_id = client_id});
    if (page.subscriptions.size() == 1 && predicate(page.subscriptions.front())) {
      return page.subscriptions.front();
    }
    absl::SleepFor(absl::Milliseconds(5));  // between two questions
  }
  return std::nullopt;
}

}  // namespace penstock::testing
