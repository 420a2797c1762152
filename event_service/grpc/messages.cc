#include "event_service/grpc/messages.h"

#include <google/protobuf/duration.pb.h>
#include <google/protobuf/timestamp.pb.h>

#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"
#include "event_service/subscription/lag.h"
#include "penstock/v1/admin_service.pb.h"
#include "penstock/v1/event_service.pb.h"

namespace penstock::event_service {
namespace {

namespace pb = google::protobuf;

// The years 0001 to 9999, the range of google.protobuf.Timestamp.
constexpr int64_t kTimestampSecondsMin = -62135596800;
constexpr int64_t kTimestampSecondsMax = 253402300799;
constexpr int32_t kNanosPerSecond = 1'000'000'000;

template <typename Message>
absl::Status Parse(std::string_view bytes, Message& message) {
  if (message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return absl::OkStatus();
  }
  return MakeError(ErrorReason::kInvalidRequest,
                   absl::StrCat("the bytes are not a ", message.GetTypeName(),
                                ", or a text in them is not UTF-8; mend the client that wrote "
                                "them"));
}

template <typename Range>
std::vector<std::string> Strings(const Range& range) {
  return {range.begin(), range.end()};
}

FilterSpec ToSpec(const v1::Filter& filter) {
  FilterSpec spec;
  spec.types = Strings(filter.types());
  spec.excluded_types = Strings(filter.excluded_types());
  spec.accounts = Strings(filter.accounts());
  if (filter.has_livemode()) spec.livemode = filter.livemode();
  spec.object_ids = Strings(filter.object_ids());
  spec.allow_unknown_types = filter.allow_unknown_types();
  return spec;
}

void FromSpec(const FilterSpec& spec, v1::Filter& filter) {
  filter.mutable_types()->Assign(spec.types.begin(), spec.types.end());
  filter.mutable_excluded_types()->Assign(spec.excluded_types.begin(), spec.excluded_types.end());
  filter.mutable_accounts()->Assign(spec.accounts.begin(), spec.accounts.end());
  if (spec.livemode.has_value()) filter.set_livemode(*spec.livemode);
  filter.mutable_object_ids()->Assign(spec.object_ids.begin(), spec.object_ids.end());
  filter.set_allow_unknown_types(spec.allow_unknown_types);
}

absl::StatusOr<absl::Time> ToTime(const pb::Timestamp& timestamp) {
  if (timestamp.seconds() < kTimestampSecondsMin || timestamp.seconds() > kTimestampSecondsMax ||
      timestamp.nanos() < 0 || timestamp.nanos() >= kNanosPerSecond) {
    return MakeError(ErrorReason::kInvalidLimit,
                     "from_time is not a time between the years 1 and 9999, with nanos of 0 to "
                     "999999999; send another, or start from earliest",
                     {{"field", "from_time"}});
  }
  return absl::FromUnixSeconds(timestamp.seconds()) + absl::Nanoseconds(timestamp.nanos());
}

absl::StatusOr<absl::Duration> ToHeartbeat(const pb::Duration& duration) {
  if (duration.nanos() < 0 || duration.nanos() >= kNanosPerSecond) {
    return MakeError(ErrorReason::kInvalidLimit,
                     "heartbeat has nanos outside of 0 to 999999999; set 1s to 30s, or leave it "
                     "unset",
                     {{"field", "heartbeat"}});
  }
  // Whatever the seconds are, the range of a heartbeat decides.
  return absl::Seconds(duration.seconds()) + absl::Nanoseconds(duration.nanos());
}

absl::StatusOr<Start> ToStart(const v1::SubscribeRequest& request) {
  switch (request.start_case()) {
    case v1::SubscribeRequest::kAfter:
      return StartAfter{.log_id = request.after().log_id(), .sequence = request.after().sequence()};
    case v1::SubscribeRequest::kEarliest:
      return StartEarliest{};
    case v1::SubscribeRequest::kLatest:
      return StartLatest{};
    case v1::SubscribeRequest::kFromTime: {
      const absl::StatusOr<absl::Time> time = ToTime(request.from_time());
      if (!time.ok()) return time.status();
      return StartFromTime{.time = *time};
    }
    case v1::SubscribeRequest::kAfterEventId:
      return StartAfterEventId{.event_id = request.after_event_id()};
    case v1::SubscribeRequest::START_NOT_SET:
      break;
  }
  return Start{};
}

void Set(absl::Time time, pb::Timestamp& timestamp) {
  const int64_t nanos = absl::ToUnixNanos(time);
  // Times of events and of the server are after 1970.
  timestamp.set_seconds(nanos / kNanosPerSecond);
  timestamp.set_nanos(static_cast<int32_t>(nanos % kNanosPerSecond));
}

void Set(absl::Duration length, pb::Duration& duration) {
  absl::Duration rest;
  duration.set_seconds(absl::IDivDuration(length, absl::Seconds(1), &rest));
  duration.set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(rest)));
}

void SetStarted(const StartedMark& mark, v1::Started& started) {
  started.set_log_id(mark.log_id);
  FromSpec(mark.effective_filter, *started.mutable_effective_filter());
  started.set_earliest_sequence(mark.earliest);
  started.set_head_sequence(mark.head);
  Set(mark.heartbeat, *started.mutable_heartbeat());
  started.mutable_cursor()->set_log_id(mark.log_id);
  started.mutable_cursor()->set_sequence(mark.cursor);
}

v1::Subscription::State ToProto(SubscriptionState state) {
  switch (state) {
    case SubscriptionState::kCatchingUp:
      return v1::Subscription::STATE_CATCHING_UP;
    case SubscriptionState::kLive:
      return v1::Subscription::STATE_LIVE;
    case SubscriptionState::kStalled:
      return v1::Subscription::STATE_STALLED;
    case SubscriptionState::kDraining:
      break;
  }
  return v1::Subscription::STATE_DRAINING;
}

}  // namespace

absl::StatusOr<SubscribeSpec> DecodeSubscribeRequest(std::string_view bytes) {
  v1::SubscribeRequest request;
  if (absl::Status parsed = Parse(bytes, request); !parsed.ok()) return parsed;
  absl::StatusOr<Start> start = ToStart(request);
  if (!start.ok()) return start.status();
  SubscribeSpec spec;
  spec.start = *std::move(start);
  spec.filter = ToSpec(request.filter());
  spec.include_raw_json = request.include_raw_json();
  spec.batch_events_max = request.max_batch_events();
  spec.response_bytes_max = request.max_response_bytes();
  if (request.has_heartbeat()) {
    const absl::StatusOr<absl::Duration> heartbeat = ToHeartbeat(request.heartbeat());
    if (!heartbeat.ok()) return heartbeat.status();
    spec.heartbeat = *heartbeat;
  }
  spec.stop_when_caught_up = request.stop_when_caught_up();
  spec.stop_after_sequence = request.stop_after_sequence();
  spec.client_id = request.client_id();
  return spec;
}

absl::StatusOr<ListRequest> DecodeListEventsRequest(std::string_view bytes) {
  v1::ListEventsRequest request;
  if (absl::Status parsed = Parse(bytes, request); !parsed.ok()) return parsed;
  return ListRequest{.spec = {.page_size = request.page_size(),
                              .page_token = request.page_token(),
                              .newest_first = request.newest_first(),
                              .include_raw_json = request.include_raw_json()},
                     .filter = ToSpec(request.filter())};
}

absl::StatusOr<GetEventSpec> DecodeGetEventRequest(std::string_view bytes) {
  v1::GetEventRequest request;
  if (absl::Status parsed = Parse(bytes, request); !parsed.ok()) return parsed;
  return GetEventSpec{.event_id = request.event_id(),
                      .include_raw_json = request.include_raw_json()};
}

absl::Status CheckGetLogInfoRequest(std::string_view bytes) {
  v1::GetLogInfoRequest request;
  return Parse(bytes, request);
}

absl::StatusOr<SubscriptionsQuery> DecodeListSubscriptionsRequest(std::string_view bytes) {
  v1::ListSubscriptionsRequest request;
  if (absl::Status parsed = Parse(bytes, request); !parsed.ok()) return parsed;
  return SubscriptionsQuery{.page_size = request.page_size(),
                            .page_token = request.page_token(),
                            .client_id = request.client_id()};
}

absl::StatusOr<uint64_t> DecodeDisconnectSubscriptionRequest(std::string_view bytes) {
  v1::DisconnectSubscriptionRequest request;
  if (absl::Status parsed = Parse(bytes, request); !parsed.ok()) return parsed;
  return request.id();
}

std::string EncodeMarks(const StreamResponse& response, const std::string& log_id) {
  v1::SubscribeResponse message;
  const auto set_cursor = [&](v1::Cursor& cursor) {
    cursor.set_log_id(log_id);
    cursor.set_sequence(response.cursor);
  };
  if (response.started.has_value()) SetStarted(*response.started, *message.mutable_started());
  v1::Progress& progress = *message.mutable_progress();
  set_cursor(*progress.mutable_cursor());
  progress.set_head_sequence(response.head);
  progress.set_delivered_total(response.delivered_total);
  Set(response.server_time, *progress.mutable_server_time());
  if (response.caught_up) set_cursor(*message.mutable_caught_up()->mutable_cursor());
  if (response.fell_behind) set_cursor(*message.mutable_fell_behind()->mutable_cursor());
  if (response.draining.has_value()) {
    Set(*response.draining, *message.mutable_draining()->mutable_grace());
  }
  return message.SerializeAsString();
}

std::string EncodeNextPageToken(const std::string& token) {
  v1::ListEventsResponse message;
  message.set_next_page_token(token);
  return message.SerializeAsString();
}

std::string EncodeSubscription(const SubscriptionEntry& entry, const EventLog& log,
                               absl::Time now) {
  v1::ListSubscriptionsResponse message;
  v1::Subscription& row = *message.add_subscriptions();
  const SubscriptionIdentity& identity = entry.identity();
  row.set_id(entry.id());
  row.set_principal(identity.principal);
  row.set_peer(identity.peer);
  row.set_client_id(identity.client_id);
  FromSpec(identity.filter, *row.mutable_filter());
  Set(identity.opened_at, *row.mutable_opened_at());
  const SubscriptionStatus status = entry.status();
  row.set_state(ToProto(StateOf(status, now)));
  row.set_cursor_sequence(status.cursor);
  const Lag lag = LagAfter(log, status.cursor, now);
  row.set_lag_events(lag.events);
  Set(lag.time, *row.mutable_lag());
  row.set_bytes_in_flight(status.bytes_in_flight);
  row.set_delivered_total(status.delivered_total);
  return message.SerializeAsString();
}

std::string EncodeNextSubscriptionsToken(const std::string& token) {
  v1::ListSubscriptionsResponse message;
  message.set_next_page_token(token);
  return message.SerializeAsString();
}

std::string EncodeLogInfo(const EventLog& log, const std::string& server_version) {
  const LogBounds bounds = log.bounds();
  v1::GetLogInfoResponse message;
  message.set_log_id(log.log_id());
  message.set_earliest_sequence(bounds.earliest);
  message.set_head_sequence(bounds.head);
  if (bounds.earliest != 0) {
    Set(bounds.earliest_committed_at, *message.mutable_earliest_committed_at());
    Set(bounds.head_committed_at, *message.mutable_head_committed_at());
  }
  message.set_size_bytes(log.SizeBytes());
  message.set_server_version(server_version);
  return message.SerializeAsString();
}

}  // namespace penstock::event_service
