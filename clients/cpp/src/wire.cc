#include "clients/cpp/src/wire.h"

#include <type_traits>
#include <variant>

#include "penstock/v1/event_service.pb.h"

namespace penstock {
namespace {

void SetTime(absl::Time time, google::protobuf::Timestamp& proto) {
  const int64_t seconds = absl::ToUnixSeconds(time);
  proto.set_seconds(seconds);
  proto.set_nanos(
      static_cast<int32_t>(absl::ToInt64Nanoseconds(time - absl::FromUnixSeconds(seconds))));
}

void SetDuration(absl::Duration duration, google::protobuf::Duration& proto) {
  proto.set_seconds(absl::IDivDuration(duration, absl::Seconds(1), &duration));
  proto.set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(duration)));
}

void SetStart(const StartPosition& start, v1::SubscribeRequest& proto) {
  std::visit(
      [&proto](const auto& from) {
        using From = std::decay_t<decltype(from)>;
        if constexpr (std::is_same_v<From, FromLatest>) {
          proto.mutable_latest();
        } else if constexpr (std::is_same_v<From, FromEarliest>) {
          proto.mutable_earliest();
        } else if constexpr (std::is_same_v<From, Cursor>) {
          proto.mutable_after()->set_log_id(from.log_id);
          proto.mutable_after()->set_sequence(from.sequence);
        } else if constexpr (std::is_same_v<From, AfterEventId>) {
          proto.set_after_event_id(from.id);
        } else {
          SetTime(from, *proto.mutable_from_time());
        }
      },
      start);
}

Cursor ToCursor(const v1::Cursor& proto) { return {proto.log_id(), proto.sequence()}; }

}  // namespace

const google::protobuf::Message& AsMessage(const Event& event) { return event; }

void SetFilter(const EventFilter& filter, v1::Filter& proto) {
  for (const std::string& type : filter.types) proto.add_types(type);
  for (const std::string& type : filter.excluded_types) proto.add_excluded_types(type);
  for (const std::string& account : filter.accounts) proto.add_accounts(account);
  for (const std::string& id : filter.object_ids) proto.add_object_ids(id);
  if (filter.livemode) proto.set_livemode(*filter.livemode);
  proto.set_allow_unknown_types(filter.allow_unknown_types);
}

void SetRequest(const SubscriberOptions& options, const StartPosition& start,
                v1::SubscribeRequest& request) {
  SetStart(start, request);
  SetFilter(options.filter, *request.mutable_filter());
  request.set_include_raw_json(options.include_raw_json);
  request.set_max_batch_events(options.max_batch_events);
  request.set_max_response_bytes(options.max_response_bytes);
  if (options.heartbeat != absl::ZeroDuration()) {
    SetDuration(options.heartbeat, *request.mutable_heartbeat());
  }
  request.set_stop_when_caught_up(options.stop_when_caught_up);
  request.set_stop_after_sequence(options.stop_after_sequence);
  request.set_client_id(options.client_id);
}

void SetResponse(const v1::SubscribeResponse& proto, StreamResponse& response) {
  response.started.reset();
  if (proto.has_started()) {
    const auto& heartbeat = proto.started().heartbeat();
    response.started = {ToCursor(proto.started().cursor()),
                        absl::Seconds(heartbeat.seconds()) + absl::Nanoseconds(heartbeat.nanos())};
    // The log's own id counts, whatever the cursor left out.
    response.started->cursor.log_id = proto.started().log_id();
  }
  response.events.clear();
  for (const v1::Event& event : proto.events()) {
    response.events.push_back({event.sequence(), &event});
  }
  response.progress.reset();
  if (proto.has_progress()) {
    const v1::Progress& progress = proto.progress();
    response.progress = {ToCursor(progress.cursor()), progress.head_sequence(),
                         progress.delivered_total()};
  }
  response.caught_up = proto.has_caught_up();
  response.fell_behind = proto.has_fell_behind();
  response.draining = proto.has_draining();
}

}  // namespace penstock
