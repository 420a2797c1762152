// The way of a transcoded event into the log.
#pragma once

#include <cstdint>
#include <string>

#include "absl/functional/any_invocable.h"

namespace penstock::ingress {

// What became of one published event.
struct PublishOutcome {
  enum class Kind {
    // Durable now. The only two kinds that allow a 200.
    kCommitted,
    // Was durable already; `sequence` is the original one.
    kDuplicate,
    // Not known to be stored: answer 503, Stripe's retry is deduplicated.
    kUnavailable,
  };
  Kind kind = Kind::kUnavailable;
  // Sequence of the event; 0 when unavailable.
  uint64_t sequence = 0;
  // When unavailable: a stable token for logs and metrics, one of
  // "event_service_away", "log_full", "queue_full", "deadline", "refused",
  // "commit_failed", "draining".
  std::string reason;
};

class Publisher {
 public:
  using Done = absl::AnyInvocable<void(const PublishOutcome&) &&>;

  virtual ~Publisher() = default;

  // Publishes one encoded penstock.v1.Event. Never blocks. `done` is called
  // exactly once, from any thread, possibly before Publish returns, and within
  // the publisher's deadline whatever event_service does. It MUST NOT report
  // kCommitted or kDuplicate unless event_service acknowledged this event.
  virtual void Publish(std::string event_wire, Done done) = 0;

  // Empty when events can be published now, or why they cannot: for readiness.
  virtual std::string WhyNotReady() const = 0;
};

}  // namespace penstock::ingress
