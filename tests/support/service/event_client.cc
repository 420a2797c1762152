#include "tests/support/service/event_client.h"

#include <algorithm>
#include <utility>

#include "absl/time/clock.h"
#include "event_service/event/wire.h"
#include "penstock/rpc/v1/status.pb.h"

namespace penstock::testing {

CallResult ToResult(const grpc::Status& status) {
  CallResult result{.code = status.error_code(), .message = status.error_message()};
  penstock::rpc::v1::Status details;
  if (status.error_details().empty() || !details.ParseFromString(status.error_details())) {
    return result;
  }
  if (details.code() != static_cast<int>(status.error_code()) || details.details_size() != 1 ||
      details.details(0).type_url() != "type.googleapis.com/google.rpc.ErrorInfo") {
    return result;
  }
  penstock::rpc::v1::ErrorInfo info;
  if (!info.ParseFromString(details.details(0).value())) return result;
  result.reason = info.reason();
  result.domain = info.domain();
  result.metadata = {info.metadata().begin(), info.metadata().end()};
  return result;
}

void SetDeadline(grpc::ClientContext& context) {
  context.set_deadline(absl::ToChronoTime(absl::Now() + kCallTimeout));
}

PublishStream::PublishStream(const std::shared_ptr<grpc::Channel>& channel) : channel_(channel) {
  SetDeadline(context_);
  static const grpc::internal::RpcMethod* method =
      new grpc::internal::RpcMethod("/penstock.v1.EventService/Publish",
                                    grpc::internal::RpcMethod::BIDI_STREAMING);
  stream_.reset(
      grpc::internal::ClientReaderWriterFactory<grpc::ByteBuffer, v1::PublishResponse>::Create(
          channel_.get(), *method, &context_));
}

bool PublishStream::Send(const std::vector<EventSpec>& events) {
  std::string request;
  for (const EventSpec& event : events) {
    event_service::AppendBytesField(1, PublishedWire(event), request);
  }
  return SendBytes(request);
}

bool PublishStream::SendBytes(const std::string& request) {
  const grpc::Slice slice(request);
  return stream_->Write(grpc::ByteBuffer(&slice, 1));
}

std::vector<v1::PublishAck> PublishStream::Acks(size_t count) {
  v1::PublishResponse response;
  while (acks_.size() < count && stream_->Read(&response)) {
    acks_.insert(acks_.end(), response.acks().begin(), response.acks().end());
  }
  const size_t taken = std::min(count, acks_.size());
  std::vector<v1::PublishAck> acks(acks_.begin(), acks_.begin() + static_cast<long>(taken));
  acks_.erase(acks_.begin(), acks_.begin() + static_cast<long>(taken));
  return acks;
}

v1::PublishAck PublishStream::Publish(const EventSpec& event) {
  Send({event});
  const std::vector<v1::PublishAck> acks = Acks(1);
  return acks.empty() ? v1::PublishAck() : acks.front();
}

CallResult PublishStream::Finish() {
  v1::PublishResponse response;
  while (stream_->Read(&response)) {
    acks_.insert(acks_.end(), response.acks().begin(), response.acks().end());
  }
  return ToResult(stream_->Finish());
}

SubscribeStream::SubscribeStream(const std::shared_ptr<grpc::Channel>& channel,
                                 const v1::SubscribeRequest& request)
    : stub_(v1::EventService::NewStub(channel)) {
  SetDeadline(context_);
  const v1::Filter& filter = request.filter();
  recorded_.filter = {.types = {filter.types().begin(), filter.types().end()},
                      .excluded_types = {filter.excluded_types().begin(),
                                         filter.excluded_types().end()},
                      .accounts = {filter.accounts().begin(), filter.accounts().end()},
                      .object_ids = {filter.object_ids().begin(), filter.object_ids().end()}};
  if (filter.has_livemode()) recorded_.filter.livemode = filter.livemode();
  stream_ = stub_->Subscribe(&context_, request);
}

std::optional<v1::SubscribeResponse> SubscribeStream::Next() {
  v1::SubscribeResponse response;
  if (!stream_->Read(&response)) return std::nullopt;
  if (response.has_started()) recorded_.start = response.started().cursor().sequence();
  RecordedResponse recorded;
  for (const v1::Event& event : response.events()) {
    events_.push_back(event);
    recorded.events.push_back(Record(event));
  }
  if (response.has_progress()) {
    recorded.cursor = response.progress().cursor().sequence();
    recorded.delivered_total = response.progress().delivered_total();
  }
  recorded_.responses.push_back(std::move(recorded));
  return response;
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

v1::SubscribeRequest FromEarliest() {
  v1::SubscribeRequest request;
  request.mutable_earliest();
  return request;
}

v1::SubscribeRequest FromLatest() {
  v1::SubscribeRequest request;
  request.mutable_latest();
  return request;
}

v1::SubscribeRequest After(const std::string& log_id, uint64_t sequence) {
  v1::SubscribeRequest request;
  request.mutable_after()->set_log_id(log_id);
  request.mutable_after()->set_sequence(sequence);
  return request;
}

RecordedEvent Record(const v1::Event& event) {
  return {.sequence = event.sequence(),
          .id = event.id(),
          .type = event.type(),
          .account = event.account(),
          .object_id = event.object_id(),
          .livemode = event.livemode()};
}

}  // namespace penstock::testing
