// A log, a ring and a clock for tests of streams, with verbs.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "event_service/log/live_ring.h"
#include "event_service/subscription/subscription.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/memory_event_log.h"
#include "tests/support/stream/stream_checkers.h"

namespace penstock::testing {

// A subscription and everything that it said.
struct TestStream {
  std::unique_ptr<event_service::Subscription> subscription;
  RecordedStream recorded;
  std::vector<event_service::StreamResponse> responses;
  // The last step that was no kSend.
  event_service::Step last;

  std::vector<uint64_t> Sequences() const;
  bool Ended() const { return last.kind == event_service::Step::Kind::kEnd; }
};

class StreamHarness {
 public:
  explicit StreamHarness(size_t ring_bytes_max = 1 << 20)
      : ring_(0, ring_bytes_max) {}

  // Commits an event one second after the one before, to the log and the ring.
  uint64_t Append(EventSpec event);
  uint64_t Append(const std::string& id) { return Append(EventSpec{.id = id}); }
  // Commits `count` events with ids of their own.
  void AppendMany(int count, EventSpec like = {.id = ""});
  // The next append leaves a gap before its sequence.
  void SkipSequences(uint64_t count) { next_sequence_ += count; }
  // Makes everything before `sequence` unreadable.
  void TrimBefore(uint64_t sequence);
  void Advance(absl::Duration duration) { now_ += duration; }

  // Streams opened from now on read this instead of the harness' own log. Borrowed.
  void ReadFrom(const event_service::EventLog& log) { read_from_ = &log; }
  // Opens a stream. The request must be acceptable.
  TestStream Open(event_service::SubscribeSpec spec);
  // Tries to.
  absl::Status OpenError(event_service::SubscribeSpec spec);
  // Does what the steps say until there is nothing to do now. Returns the number of steps.
  int Run(TestStream& stream);
  // One step.
  event_service::Step Step(TestStream& stream);

  event_service::SubscribeSpec After(uint64_t sequence) const;

  // What the promises owe a stream up to its last cursor; empty when kept.
  Violations BrokenPromises(const TestStream& stream) const;

  MemoryEventLog& log() { return log_; }
  event_service::LiveRing& ring() { return ring_; }
  absl::Time now() const { return now_; }
  const Acknowledged& acknowledged() const { return acknowledged_; }
  uint64_t head() const { return log_.bounds().head; }

 private:
  MemoryEventLog log_{"log-1"};
  const event_service::EventLog* read_from_ = &log_;
  event_service::LiveRing ring_;
  absl::Time now_ = absl::FromUnixSeconds(1700000000);
  absl::Time last_commit_ = now_;
  uint64_t next_sequence_ = 1;
  Acknowledged acknowledged_;
};

}  // namespace penstock::testing
