// A client of the event service for tests, with verbs and deadlines.
//
// It speaks in structs of its own, because the generated classes of every payload make each file
// that includes them slow to compile.
#pragma once

#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/sync_stream.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/time/time.h"
#include "event_service/subscription/event_page.h"
#include "event_service/subscription/subscribe_spec.h"
#include "event_service/subscription/subscription_registry.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/stream/stream_checkers.h"

namespace penstock::testing {

// Every call ends by itself after this, so that no test hangs.
inline constexpr absl::Duration kCallTimeout = absl::Seconds(60);
void SetDeadline(grpc::ClientContext& context);

// How a call, or one event, was answered.
struct CallResult {
  grpc::StatusCode code = grpc::StatusCode::OK;
  std::string message{};
  // Of the one ErrorInfo; empty when there was none.
  std::string reason{};
  std::string domain{};
  std::map<std::string, std::string> metadata{};
};

struct ReceivedAck {
  enum class Outcome { kUnspecified, kCommitted, kDuplicate, kRefused };
  uint64_t ordinal = 0;
  Outcome outcome = Outcome::kUnspecified;
  uint64_t sequence = 0;
  CallResult error{};
};

struct ReceivedEvent : RecordedEvent {
  std::string api_version{};
  std::string raw_json{};
  absl::Time committed_at{};
  bool has_unrecognized = false;
};

struct ReceivedStarted {
  std::string log_id{};
  std::vector<std::string> types{};
  std::optional<bool> livemode{};
  uint64_t earliest = 0;
  uint64_t head = 0;
  absl::Duration heartbeat{};
  std::string cursor_log_id{};
  uint64_t cursor = 0;
};

struct ReceivedResponse {
  std::vector<ReceivedEvent> events{};
  std::optional<ReceivedStarted> started{};
  bool has_progress = false;
  bool caught_up = false;
  bool fell_behind = false;
  std::optional<absl::Duration> draining{};
};

class PublishStream {
 public:
  explicit PublishStream(const std::shared_ptr<grpc::Channel>& channel);

  // Sends one request with these events, as encoded by the fixtures: the bytes of an ingress,
  // with raw_json last, which the generated classes would not write.
  bool Send(const std::vector<EventSpec>& events);
  // Sends any bytes as a request.
  bool SendBytes(const std::string& request);
  // The next `count` acknowledgements, fewer when the stream ends.
  std::vector<ReceivedAck> Acks(size_t count);
  // Sends one event and waits for its acknowledgement.
  ReceivedAck Publish(const EventSpec& event);
  void HalfClose() { stream_->WritesDone(); }
  void Cancel() { context_.TryCancel(); }
  // Reads to the end.
  CallResult Finish();

 private:
  // Reads one response into `acks_`; false at the end.
  bool ReadAcks();

  const std::shared_ptr<grpc::Channel> channel_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReaderWriter<grpc::ByteBuffer, grpc::ByteBuffer>> stream_;
  std::vector<ReceivedAck> acks_;  // read and not yet asked for
};

// A SubscribeRequest on the wire.
std::string EncodeRequest(const event_service::SubscribeSpec& spec);

class SubscribeStream {
 public:
  // `more_fields` are encoded fields to add to the request, for what the spec cannot say.
  SubscribeStream(const std::shared_ptr<grpc::Channel>& channel,
                  const event_service::SubscribeSpec& spec, const std::string& more_fields = "");

  // The next response; nullopt at the end of the stream.
  std::optional<ReceivedResponse> Next();
  // Reads until `count` events have come on this stream; false when it ends first.
  bool WaitForEvents(size_t count);
  // Reads until a response satisfies `predicate`; nullopt when the stream ends first.
  template <typename Predicate>
  std::optional<ReceivedResponse> WaitFor(Predicate predicate) {
    for (auto response = Next(); response.has_value(); response = Next()) {
      if (predicate(*response)) return response;
    }
    return std::nullopt;
  }
  void Cancel() { context_.TryCancel(); }
  // Reads to the end.
  CallResult Finish();

  // All events that came.
  const std::vector<ReceivedEvent>& events() const { return events_; }
  // The same as the checkers want it.
  const RecordedStream& recorded() const { return recorded_; }

 private:
  const std::shared_ptr<grpc::Channel> channel_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReader<grpc::ByteBuffer>> stream_;
  std::vector<ReceivedEvent> events_;
  RecordedStream recorded_;
};

struct GetResult {
  CallResult result{};
  ReceivedEvent event{};
};
GetResult GetEvent(const std::shared_ptr<grpc::Channel>& channel, const std::string& id,
                   bool include_raw_json = false);

struct ListResult {
  CallResult result{};
  std::vector<ReceivedEvent> events{};
  std::string next_page_token{};
};
ListResult ListEvents(const std::shared_ptr<grpc::Channel>& channel,
                      const event_service::ListSpec& spec,
                      const event_service::FilterSpec& filter = {});

struct InfoResult {
  CallResult result{};
  std::string log_id{};
  uint64_t earliest = 0;
  uint64_t head = 0;
  std::optional<absl::Time> earliest_committed_at{};
  std::optional<absl::Time> head_committed_at{};
  uint64_t size_bytes = 0;
  std::string server_version{};
};
InfoResult GetLogInfo(const std::shared_ptr<grpc::Channel>& channel);

event_service::SubscribeSpec FromEarliest();
event_service::SubscribeSpec FromLatest();
event_service::SubscribeSpec After(const std::string& log_id, uint64_t sequence);

// The admin service.
struct ReceivedSubscription {
  uint64_t id = 0;
  std::string principal{};
  std::string peer{};
  std::string client_id{};
  std::vector<std::string> types{};
  absl::Time opened_at{};
  event_service::SubscriptionState state{};
  uint64_t cursor = 0;
  uint64_t lag_events = 0;
  absl::Duration lag{};
  uint64_t bytes_in_flight = 0;
  uint64_t delivered_total = 0;
};

struct SubscriptionsPage {
  CallResult result{};
  std::vector<ReceivedSubscription> subscriptions{};
  std::string next_page_token{};
};

struct SubscriptionsQuery {
  uint32_t page_size = 0;
  std::string page_token{};
  std::string client_id{};
};
SubscriptionsPage ListSubscriptions(const std::shared_ptr<grpc::Channel>& channel,
                                    const SubscriptionsQuery& query = {});

CallResult DisconnectSubscription(const std::shared_ptr<grpc::Channel>& channel, uint64_t id);

// Lists until the one open stream of `client_id` satisfies `predicate`; nullopt when it does not
// within kCallTimeout.
std::optional<ReceivedSubscription> WaitForSubscription(
    const std::shared_ptr<grpc::Channel>& channel, const std::string& client_id,
    absl::FunctionRef<bool(const ReceivedSubscription&)> predicate);

// One unary call of any method, bytes in and bytes out.
std::pair<CallResult, std::string> CallRaw(const std::shared_ptr<grpc::Channel>& channel,
                                           const char* method, const std::string& request);

}  // namespace penstock::testing
