// One subscriber: what to send next, and when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "event_service/event/event_redactor.h"
#include "event_service/log/event_log.h"
#include "event_service/log/live_ring.h"
#include "event_service/subscription/filter.h"
#include "event_service/subscription/subscribe_spec.h"

namespace penstock::event_service {

// Most events, and bytes of them, that one call of Next looks at, so that a filter which matches
// almost nothing takes its turns like everybody else.
inline constexpr size_t kStepEventsMax = 1000;
inline constexpr size_t kStepBytesMax = 1024 * 1024;
// A Progress is due after this many events looked at.
inline constexpr size_t kProgressEventsMax = 10000;
static_assert(kProgressEventsMax % kStepEventsMax == 0);

// See penstock.v1.Started.
struct StartedMark {
  std::string log_id;
  FilterSpec effective_filter;
  uint64_t earliest = 0;
  uint64_t head = 0;
  absl::Duration heartbeat;
  uint64_t cursor = 0;
};

// One message of the stream: events, then the marks that describe the position after them.
struct StreamResponse {
  std::vector<std::shared_ptr<const StoredEvent>> events;
  std::optional<StartedMark> started;
  bool caught_up = false;
  bool fell_behind = false;
  // The time that the stream still has.
  std::optional<absl::Duration> draining;

  // Progress, in every response. `cursor` belongs to the marks as well.
  uint64_t cursor = 0;
  uint64_t head = 0;
  uint64_t delivered_total = 0;
  absl::Time server_time;
};

// What to do now.
struct Step {
  enum class Kind {
    kSend,      // send `response`; call Next when it is on its way
    kContinue,  // nothing to send yet, more to look at: call Next after others had their turn
    kWait,      // call Next when the ring grows, and at `wake_at` at the latest
    kEnd,       // the stream is over, with `status`
  };
  Kind kind = Kind::kWait;
  StreamResponse response{};
  absl::Time wake_at{};
  absl::Status status{};
};

// Why the server ends a stream that did nothing wrong.
enum class DrainCause { kServerStops, kStreamAge, kDisconnected, kRightsRevoked };

// Where the events came from, for metrics.
struct SubscriptionStats {
  uint64_t ring_reads = 0;
  uint64_t log_reads = 0;
  // Events that those reads of the log brought up, matching or not.
  uint64_t log_events_read = 0;
  uint64_t events_delivered = 0;
};

// `{next sequence, filter}` and nothing more: no queue, no thread, no I/O but reads of the log.
// Reads the ring when it still holds what comes next, and the log when it does not.
//
// Threads: one at a time.
class Subscription {
 public:
  // Fixes the start: `latest` is the head of this moment. `spec` has passed Normalize.
  // Borrows `log` and `ring`, which outlive the subscription. Errors as ResolveStart.
  static absl::StatusOr<std::unique_ptr<Subscription>> Open(SubscribeSpec spec, Filter filter,
                                                            const EventLog& log,
                                                            const LiveRing& ring, absl::Time now);

  Subscription(const Subscription&) = delete;
  Subscription& operator=(const Subscription&) = delete;

  // What to do at `now`. The first response carries `started`. After an error the responses
  // before it are still sent, then kEnd has the error. A response is closed once its events
  // reach `response_bytes_max`, or what the client asked for if that is less.
  Step Next(absl::Time now, size_t response_bytes_max = kResponseBytesMax);

  // Announces the end: a `draining` mark comes with the next response, the end (DRAINING, or
  // DISCONNECTED) at `now + grace`. A later call can only bring the end forward.
  void Drain(absl::Time now, absl::Duration grace, DrainCause cause = DrainCause::kServerStops);
  // Drains by itself at `age_limit`. Without a call the stream lives for ever.
  void LimitAge(absl::Time age_limit, absl::Duration grace);
  // Ends at `now`, with RIGHTS_REVOKED, without another event.
  void Revoke(absl::Time now);
  // Hides fields of the events from now on; null hides nothing.
  void HideFields(std::shared_ptr<const EventRedactor> redactor) {
    redactor_ = std::move(redactor);
  }
  // When a drain that was announced ends the stream, and why it was announced.
  std::optional<absl::Time> drain_at() const { return drain_at_; }
  DrainCause drain_cause() const { return drain_cause_; }

  const SubscriptionStats& stats() const { return stats_; }
  const SubscribeSpec& spec() const { return spec_; }
  // As applied.
  const Filter& filter() const { return filter_; }
  // Everything that matches up to here has been handed out.
  uint64_t cursor() const { return cursor_; }
  // Caught up, and served from memory since.
  bool live() const { return live_; }

 private:
  Subscription(SubscribeSpec spec, Filter filter, const EventLog& log, const LiveRing& ring,
               absl::Time now)
      : spec_(std::move(spec)),
        filter_(std::move(filter)),
        log_(log),
        ring_(ring),
        last_response_at_(now) {}

  // Looks at events until the response is full, the step is used up or the head is reached.
  // True when there is more to look at.
  bool Read(StreamResponse& response);
  bool ReadLog(StreamResponse& response);
  // After a read that came too late for the retention: moves a start that follows it. False when
  // the reader was further already, or had named a place that is gone.
  bool MoveStart(StreamResponse& response);
  // Looks at one event. True when the next one may be looked at.
  bool Take(const std::shared_ptr<const StoredEvent>& event, StreamResponse& response);
  void ReachHead(StreamResponse& response);
  void EndWhenStopped();
  bool HeartbeatDue(absl::Time now) const;
  bool WorthSending(const StreamResponse& response, absl::Time now) const;
  Step Send(StreamResponse response, absl::Time now);

  const SubscribeSpec spec_;
  const Filter filter_;
  const EventLog& log_;
  const LiveRing& ring_;
  std::shared_ptr<const EventRedactor> redactor_;

  std::optional<StartedMark> started_;  // until sent
  uint64_t cursor_ = 0;
  // Caught up once, and served by the ring since.
  bool live_ = false;
  uint64_t delivered_total_ = 0;

  absl::Time last_response_at_;
  uint64_t last_response_cursor_ = 0;
  size_t looked_at_since_response_ = 0;

  // Of the response and the step in the making.
  size_t response_bytes_ = 0;
  size_t response_bytes_max_ = 0;
  size_t step_events_left_ = 0;

  absl::Time age_limit_ = absl::InfiniteFuture();
  absl::Duration age_grace_;
  std::optional<absl::Time> drain_at_;
  DrainCause drain_cause_ = DrainCause::kServerStops;
  bool draining_sent_ = false;
  std::optional<absl::Status> end_;

  std::vector<std::shared_ptr<const StoredEvent>> scratch_;
  SubscriptionStats stats_;
};

}  // namespace penstock::event_service
