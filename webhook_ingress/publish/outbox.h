// The books of the publisher: which events wait, which are sent, who is told.
// Pure: no threads, no clock, no gRPC.
//
//   Add ──▶ pending ──TakeRequest──▶ sent ──Acknowledge──▶ told
//              ▲                      │
//              └────── StreamLost ────┘        Expire, FailAll: told kUnavailable
//
// Every Done given to Add is called exactly once. None is called from inside
// an Outbox: they are moved to the caller's Completions, which runs them once
// the caller's lock is released.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "webhook_ingress/publish/publish_wire.h"
#include "webhook_ingress/publish/publisher.h"

namespace penstock::ingress {

// Outcomes to be told. Declare one before taking a lock: it calls them when it
// is destroyed, after the lock is released.
class Completions {
 public:
  Completions() = default;
  Completions(const Completions&) = delete;
  Completions& operator=(const Completions&) = delete;
  ~Completions();

  void Add(Publisher::Done done, PublishOutcome outcome);
  // Tells kUnavailable with one of the reasons of PublishOutcome.
  void Fail(Publisher::Done done, std::string_view reason);

 private:
  std::vector<std::pair<Publisher::Done, PublishOutcome>> outcomes_;
};

struct OutboxLimits {
  // Bytes of events that are not settled yet, sent or not. Past it: "queue_full".
  size_t queue_bytes_max = 64u << 20;
  // Events that event_service has been sent and has not acknowledged.
  size_t in_flight_events_max = 8192;
  // A request takes events until it holds this many, or this many bytes; a
  // larger event travels alone.
  size_t request_events_max = 256;
  size_t request_bytes_max = 256u << 10;
  // How long an event may take from Add to its acknowledgement.
  absl::Duration deadline = absl::Seconds(5);
};

// Not thread-safe. `now` is of one monotonic clock and never goes back.
class Outbox {
 public:
  // An event is sent again once if its stream was lost; an event that loses
  // two streams may be the cause, and must not take a third one with it.
  static constexpr int kSendsMax = 2;
  // Below what MemoryTrimmer has mapped on its own: the pages of a request that
  // is mapped are made and given back each time, 2 us per event.
  static constexpr size_t kPieceBytesMax = 60u << 10;

  explicit Outbox(OutboxLimits limits) : limits_(limits) {}
  Outbox(const Outbox&) = delete;
  Outbox& operator=(const Outbox&) = delete;
  // All events MUST have been settled; FailAll does it.
  ~Outbox();

  // Takes an event in, or fails it with "queue_full".
  void Add(std::string event_wire, Publisher::Done done, absl::Time now, Completions& out);

  // The next PublishRequest for the stream, with as many pending events as may go, in pieces that
  // follow each other; nothing when there is none. Its events count as sent from now on. A piece
  // holds whole events, and at most kPieceBytesMax unless a single event is larger.
  std::vector<std::string> TakeRequest(absl::Time now, Completions& out);

  // Settles the event that `ack` names. An ack for an event that has met its
  // deadline is dropped. DataLoss when no event of this stream awaits it, or when it says
  // nothing we may act on: then the peer cannot be trusted, and the caller MUST
  // end the stream. Nothing is settled by such an ack.
  absl::Status Acknowledge(const PublishAck& ack, Completions& out);

  // Fails events past their deadline with "deadline".
  void Expire(absl::Time now, Completions& out);

  // The stream is gone: ordinals start again at 0. Sent events go back to the
  // front, in order, unless they have been sent kSendsMax times; those fail
  // with "event_service_away". Sending twice is safe: event_service
  // deduplicates by id, and the outcome may then be kDuplicate.
  void StreamLost(Completions& out);

  // Fails every event with `reason`. Sent ones are still counted as sent, until
  // acknowledged or StreamLost.
  void FailAll(std::string_view reason, Completions& out);

  // When the oldest unacknowledged event was sent; InfiniteFuture when there is none.
  absl::Time OldestSentAt() const;

  // Events whose Done has not been called.
  size_t open_events() const { return open_; }
  size_t pending_events() const { return pending_.size(); }
  size_t queue_bytes() const { return bytes_; }
  // Sent and not acknowledged, whether or not their deadline has passed.
  size_t in_flight_events() const { return in_flight_; }

 private:
  struct Entry {
    std::string wire;
    Publisher::Done done;  // null once called
    absl::Time deadline;
    absl::Time sent_at;
    int sends = 0;
    bool acknowledged = false;
  };

  void Settle(Entry& entry, PublishOutcome outcome, Completions& out);
  void Fail(Entry& entry, std::string_view reason, Completions& out);

  const OutboxLimits limits_;
  // Oldest first, which is also the order of their deadlines.
  std::deque<Entry> pending_;
  // Position i is ordinal `sent_base_ + i` of the stream. The front is unacknowledged.
  std::deque<Entry> sent_;
  uint64_t sent_base_ = 0;
  // Entries of `sent_` below this ordinal have been looked at by Expire.
  uint64_t expired_below_ = 0;
  size_t bytes_ = 0;
  size_t open_ = 0;
  size_t in_flight_ = 0;
};

}  // namespace penstock::ingress
