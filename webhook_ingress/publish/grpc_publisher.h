// Publishes over one long-lived gRPC stream to event_service.
#pragma once

#include <memory>
#include <string>

#include "absl/time/time.h"
#include "common/tls_store.h"
#include "webhook_ingress/publish/outbox.h"
#include "webhook_ingress/publish/publisher.h"

namespace prometheus {
class Registry;
}

namespace penstock::ingress {

struct GrpcPublisherOptions {
  // Address of event_service in gRPC's form, e.g. "127.0.0.1:50051".
  std::string target;
  // Authority, certificate and key of mutual TLS; MUST outlive the publisher. Null:
  // plaintext, for loopback only. After a change the next connection uses the new
  // files; an open stream goes on.
  const TlsStore* tls = nullptr;
  OutboxLimits limits;
  // Events wait for a lost stream to come back for this long; from then on, and
  // for new events, the answer is "event_service_away" at once.
  absl::Duration away_grace = absl::Milliseconds(200);
  // A stream that leaves an event unacknowledged for longer is given up for a new one.
  absl::Duration stall_limit = absl::Seconds(10);
  // Pause before the next stream; doubles, with jitter, until one is acknowledged or lasts.
  absl::Duration backoff_min = absl::Milliseconds(100);
  absl::Duration backoff_max = absl::Seconds(1);
};

// Whatever is pending goes into one request as soon as the request before it is
// written: a single event leaves at once, a crowd shares requests.
//
// A lost stream: events sent and not acknowledged are sent once more on the next
// stream, if it comes within `away_grace` and their deadline. Their outcome may
// then be kDuplicate, which is as good as kCommitted.
//
// An acknowledgement that names no event awaiting one, or cannot be read, ends
// the stream: the peer's other acknowledgements cannot be trusted either.
//
// Thread Safety: all methods may be called from any thread. `done` runs on a
// caller's thread or on the publisher's own, without locks held; it MUST NOT
// block, and MUST NOT destroy the publisher.
class GrpcPublisher final : public Publisher {
 public:
  // Starts to connect. Borrows `registry`, which outlives the publisher.
  GrpcPublisher(GrpcPublisherOptions options, prometheus::Registry& registry);
  // Fails what is open with "draining".
  ~GrpcPublisher() override;

  void Publish(std::string event_wire, Done done) override;
  std::string WhyNotReady() const override;

  // Takes no more events ("draining"), waits up to `grace` for the open ones,
  // fails the rest with "draining", and closes the stream. True when none had
  // to be failed. Blocks; call it once.
  bool Drain(absl::Duration grace);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace penstock::ingress
