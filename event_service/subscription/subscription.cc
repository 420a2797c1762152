#include "event_service/subscription/subscription.h"

#include <algorithm>
#include <utility>

#include "event_service/error_reason.h"
#include "event_service/subscription/position.h"

namespace penstock::event_service {
namespace {

// Events copied out of the ring under its lock at once: few enough to hold it for about a
// microsecond.
constexpr size_t kRingReadEventsMax = 64;

absl::Status DrainedError(DrainCause cause) {
  switch (cause) {
    case DrainCause::kServerStops:
      return MakeError(ErrorReason::kDraining,
                       "the server is stopping; reconnect with back-off from the last cursor");
    case DrainCause::kStreamAge:
      return MakeError(ErrorReason::kDraining,
                       "the stream reached its greatest age; reconnect from the last cursor");
    case DrainCause::kRightsRevoked:
      return RightsRevoked();
    case DrainCause::kDisconnected:
      break;
  }
  return MakeError(ErrorReason::kDisconnected,
                   "an operator ended the stream; reconnect with back-off from the last cursor");
}

}  // namespace

absl::StatusOr<std::unique_ptr<Subscription>> Subscription::Open(SubscribeSpec spec, Filter filter,
                                                                 const EventLog& log,
                                                                 const LiveRing& ring,
                                                                 absl::Time now) {
  const absl::StatusOr<uint64_t> cursor = ResolveStart(spec.start, log);
  if (!cursor.ok()) return cursor.status();
  const LogBounds bounds = log.bounds();
  std::unique_ptr<Subscription> subscription(
      new Subscription(std::move(spec), std::move(filter), log, ring, now));
  subscription->cursor_ = *cursor;
  subscription->last_response_cursor_ = *cursor;
  subscription->started_ = StartedMark{.log_id = log.log_id(),
                                       .effective_filter = subscription->filter_.spec(),
                                       .earliest = bounds.earliest,
                                       .head = bounds.head,
                                       .heartbeat = *subscription->spec_.heartbeat,
                                       .cursor = *cursor};
  return subscription;
}

void Subscription::Drain(absl::Time now, absl::Duration grace, DrainCause cause) {
  if (drain_at_.has_value() && *drain_at_ <= now + grace) return;
  drain_at_ = now + grace;
  drain_cause_ = cause;
}

void Subscription::LimitAge(absl::Time age_limit, absl::Duration grace) {
  age_limit_ = age_limit;
  age_grace_ = grace;
}

Step Subscription::Next(absl::Time now, size_t response_bytes_max) {
  response_bytes_max_ = std::min<size_t>(response_bytes_max, spec_.response_bytes_max);
  if (now >= age_limit_ && !drain_at_.has_value()) Drain(now, age_grace_, DrainCause::kStreamAge);
  StreamResponse response;
  bool more = false;
  if (!end_.has_value()) {
    if (started_.has_value()) response.started = std::exchange(started_, std::nullopt);
    EndWhenStopped();
    if (!end_.has_value()) more = Read(response);
    scratch_.clear();  // or it would keep events in memory that the ring has let go
    if (!end_.has_value() && drain_at_.has_value() && now >= *drain_at_) {
      end_ = DrainedError(drain_cause_);
    }
  }
  if (drain_at_.has_value() && !draining_sent_ && !end_.has_value()) {
    response.draining = *drain_at_ - now;
    draining_sent_ = true;
  }
  if (WorthSending(response, now)) return Send(std::move(response), now);
  if (end_.has_value()) return {.kind = Step::Kind::kEnd, .status = *end_};
  if (more) return {.kind = Step::Kind::kContinue};
  const absl::Time wake_at =
      std::min(last_response_at_ + *spec_.heartbeat, drain_at_.value_or(age_limit_));
  return {.kind = Step::Kind::kWait, .wake_at = wake_at};
}

bool Subscription::Read(StreamResponse& response) {
  response_bytes_ = 0;
  step_events_left_ =
      std::min(kStepEventsMax,
               kProgressEventsMax - std::min(kProgressEventsMax - 1, looked_at_since_response_));
  while (true) {
    scratch_.clear();
    uint64_t ring_head = 0;
    ++stats_.ring_reads;
    const LiveRing::ReadResult result = ring_.ReadAfter(
        cursor_, std::min(step_events_left_, kRingReadEventsMax), scratch_, ring_head);
    if (result == LiveRing::ReadResult::kFellBehind) {
      if (!std::exchange(live_, false)) return ReadLog(response);
      // Said in a response of its own or with the events before it, then the log is read.
      response.fell_behind = true;
      return true;
    }
    for (const auto& event : scratch_) {
      if (!Take(event, response)) return !end_.has_value();
    }
    // The log is ahead of the ring for a moment in every commit, and so may a reader of it be.
    if (cursor_ >= ring_head) {
      ReachHead(response);
      return false;
    }
    if (scratch_.empty()) {
      // Sequences have gaps: nothing lies between here and the head that the ring saw.
      cursor_ = ring_head;
      ReachHead(response);
      return false;
    }
  }
}

bool Subscription::ReadLog(StreamResponse& response) {
  const ReadLimits limits = {.events_max = step_events_left_, .bytes_max = kStepBytesMax};
  const size_t looked_at_before = looked_at_since_response_;
  const auto take = [&](const auto& event) { return Take(event, response); };
  absl::StatusOr<ReadPosition> position;
  do {
    ++stats_.log_reads;
    position = filter_.type_selection().has_value()
                   ? log_.ReadTypes(cursor_, *filter_.type_selection(), limits, take)
                   : log_.Read(cursor_, limits, take);
  } while (absl::IsOutOfRange(position.status()) && MoveStart(response));
  if (!position.ok()) {
    end_ = ExplainReadError(position.status(), log_, cursor_);
    return false;
  }
  stats_.log_events_read += position->events_read;
  if (end_.has_value()) return false;
  // Those of other types were looked at by the log.
  looked_at_since_response_ =
      std::max(looked_at_since_response_, looked_at_before + position->events_read);
  cursor_ = std::max(cursor_, position->scanned_to);
  EndWhenStopped();
  if (end_.has_value()) return false;
  if (position->at_head) {
    ReachHead(response);
    return false;
  }
  return true;
}

bool Subscription::MoveStart(StreamResponse& response) {
  // Nothing was looked at before Started went out, so its cursor can still be mended.
  if (!response.started.has_value() || response.started->cursor != cursor_ ||
      !FollowsRetention(spec_.start)) {
    return false;
  }
  const absl::StatusOr<uint64_t> cursor = ResolveStart(spec_.start, log_);
  if (!cursor.ok() || *cursor <= cursor_) return false;
  cursor_ = *cursor;
  last_response_cursor_ = cursor_;
  response.started->cursor = cursor_;
  response.started->earliest = log_.bounds().earliest;
  return true;
}

bool Subscription::Take(const std::shared_ptr<const StoredEvent>& event, StreamResponse& response) {
  if (spec_.stop_after_sequence != 0 && event->sequence() > spec_.stop_after_sequence) {
    cursor_ = std::max(cursor_, spec_.stop_after_sequence);
    EndWhenStopped();
    return false;
  }
  cursor_ = event->sequence();
  ++looked_at_since_response_;
  --step_events_left_;
  if (filter_.Matches(event->keys())) {
    const auto shown =
        redactor_ == nullptr ? event : redactor_->Redact(event, spec_.include_raw_json);
    response.events.push_back(shown);
    response_bytes_ +=
        spec_.include_raw_json ? shown->wire().size() : shown->wire_without_raw_json().size();
  }
  EndWhenStopped();
  return !end_.has_value() && step_events_left_ > 0 &&
         response.events.size() < spec_.batch_events_max && response_bytes_ < response_bytes_max_;
}

void Subscription::ReachHead(StreamResponse& response) {
  EndWhenStopped();
  if (live_) return;
  live_ = true;
  response.caught_up = true;
  if (spec_.stop_when_caught_up) end_ = absl::OkStatus();
}

void Subscription::EndWhenStopped() {
  if (spec_.stop_after_sequence != 0 && cursor_ >= spec_.stop_after_sequence) {
    end_ = absl::OkStatus();
  }
}

void Subscription::Revoke(absl::Time now) {
  end_ = RightsRevoked();
  drain_at_ = std::min(now, drain_at_.value_or(now));
  drain_cause_ = DrainCause::kRightsRevoked;
}

bool Subscription::HeartbeatDue(absl::Time now) const {
  // A wall clock that was set back must not silence the stream.
  return now >= last_response_at_ + *spec_.heartbeat || now < last_response_at_;
}

bool Subscription::WorthSending(const StreamResponse& response, absl::Time now) const {
  if (!response.events.empty() || response.started.has_value() || response.caught_up ||
      response.fell_behind || response.draining.has_value()) {
    return true;
  }
  // The last word of a stream is how far it came.
  if (end_.has_value()) return cursor_ != last_response_cursor_;
  return looked_at_since_response_ >= kProgressEventsMax || HeartbeatDue(now);
}

Step Subscription::Send(StreamResponse response, absl::Time now) {
  delivered_total_ += response.events.size();
  stats_.events_delivered = delivered_total_;
  response.cursor = cursor_;
  response.head = std::max(ring_.head(), cursor_);
  response.delivered_total = delivered_total_;
  response.server_time = now;
  last_response_at_ = now;
  last_response_cursor_ = cursor_;
  looked_at_since_response_ = 0;
  return {.kind = Step::Kind::kSend, .response = std::move(response)};
}

}  // namespace penstock::event_service
