// The newest events in memory, shared by every live subscriber.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/synchronization/mutex.h"
#include "absl/types/span.h"
#include "event_service/event/stored_event.h"

namespace penstock::event_service {

// Bounded by bytes. One writer (the committer), any number of readers. There is
// no queue per subscriber: a reader that is too slow finds its place gone and
// reads the log instead.
class LiveRing {
 public:
  // `head` is the head of the log at start: the ring begins just after it.
  LiveRing(uint64_t head, size_t bytes_max);

  // Adds committed events, in order and beyond the head (anything else ends the
  // process: a subscriber would miss events without knowing), evicts the oldest past the byte limit
  // (never the newest), then calls every listener.
  void Push(absl::Span<const std::shared_ptr<const StoredEvent>> events);

  enum class ReadResult {
    kOk,          // `events` holds what follows, possibly nothing when at the head
    kFellBehind,  // events after `after` are no longer in the ring: read the log
  };
  // Appends up to `events_max` events after `after` to `events`. Sets `head` to the newest
  // sequence the ring has seen.
  ReadResult ReadAfter(uint64_t after, size_t events_max,
                       std::vector<std::shared_ptr<const StoredEvent>>& events,
                       uint64_t& head) const;

  // The newest committed sequence.
  uint64_t head() const;

  // Calls `listener` after every Push, on the committer's thread; it MUST be
  // quick and MUST NOT call back into the ring. Add listeners before the first
  // Push only.
  void AddListener(absl::AnyInvocable<void(uint64_t head)> listener);

  // Bytes kept: the wire of each event and kEventOverheadBytes.
  size_t bytes() const;

  // What one event costs beside its wire bytes: the object, its allocations and
  // its place in the ring.
  static constexpr size_t kEventOverheadBytes = 256;

 private:
  const size_t bytes_max_;
  mutable absl::Mutex mutex_;
  std::deque<std::shared_ptr<const StoredEvent>> events_ ABSL_GUARDED_BY(mutex_);
  size_t bytes_ ABSL_GUARDED_BY(mutex_) = 0;
  // Every event after this one that was ever pushed and is not in `events_` is none:
  // the ring is complete for readers at or after it.
  uint64_t complete_after_ ABSL_GUARDED_BY(mutex_);
  uint64_t head_ ABSL_GUARDED_BY(mutex_);
  // Complete before the first Push, so not guarded.
  std::vector<absl::AnyInvocable<void(uint64_t)>> listeners_;
};

}  // namespace penstock::event_service
