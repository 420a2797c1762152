// A client of the event service for tests: the generated stub, with verbs and deadlines.
//
// This header drags the generated classes of every payload in: include it from few files.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>
#include <grpcpp/support/byte_buffer.h>

#include "absl/time/time.h"
#include "penstock/v1/event_service.grpc.pb.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/stream/stream_checkers.h"

namespace penstock::testing {

// Every call ends by itself after this, so that no test hangs.
inline constexpr absl::Duration kCallTimeout = absl::Seconds(30);

// How a call ended.
struct CallResult {
  grpc::StatusCode code = grpc::StatusCode::OK;
  std::string message;
  // Of the ErrorInfo; empty when there was none.
  std::string reason;
  std::string domain;
  std::map<std::string, std::string> metadata;
};
CallResult ToResult(const grpc::Status& status);

void SetDeadline(grpc::ClientContext& context);

class PublishStream {
 public:
  explicit PublishStream(const std::shared_ptr<grpc::Channel>& channel);

  // Sends one request with these events, as encoded by the fixtures: the bytes of an ingress,
  // with raw_json last, which the generated classes would not write.
  bool Send(const std::vector<EventSpec>& events);
  // Sends any bytes as a request.
  bool SendBytes(const std::string& request);
  // The next `count` acknowledgements, fewer when the stream ends.
  std::vector<v1::PublishAck> Acks(size_t count);
  // Sends one event and waits for its acknowledgement.
  v1::PublishAck Publish(const EventSpec& event);
  void HalfClose() { stream_->WritesDone(); }
  void Cancel() { context_.TryCancel(); }
  // Reads to the end.
  CallResult Finish();

 private:
  const std::shared_ptr<grpc::Channel> channel_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReaderWriter<grpc::ByteBuffer, v1::PublishResponse>> stream_;
  std::vector<v1::PublishAck> acks_;  // read and not yet asked for
};

class SubscribeStream {
 public:
  SubscribeStream(const std::shared_ptr<grpc::Channel>& channel,
                  const v1::SubscribeRequest& request);

  // The next response; nullopt at the end of the stream.
  std::optional<v1::SubscribeResponse> Next();
  // Reads until `count` events have come on this stream; false when it ends first.
  bool WaitForEvents(size_t count);
  // Reads until a response satisfies `predicate`; nullopt when the stream ends first.
  template <typename Predicate>
  std::optional<v1::SubscribeResponse> WaitFor(Predicate predicate) {
    for (auto response = Next(); response.has_value(); response = Next()) {
      if (predicate(*response)) return response;
    }
    return std::nullopt;
  }
  void Cancel() { context_.TryCancel(); }
  // Reads to the end.
  CallResult Finish();

  // All events that came.
  const std::vector<v1::Event>& events() const { return events_; }
  // The same as the checkers want it.
  const RecordedStream& recorded() const { return recorded_; }

 private:
  std::unique_ptr<v1::EventService::Stub> stub_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReaderInterface<v1::SubscribeResponse>> stream_;
  std::vector<v1::Event> events_;
  RecordedStream recorded_;
};

v1::SubscribeRequest FromEarliest();
v1::SubscribeRequest FromLatest();
v1::SubscribeRequest After(const std::string& log_id, uint64_t sequence);

RecordedEvent Record(const v1::Event& event);

}  // namespace penstock::testing
