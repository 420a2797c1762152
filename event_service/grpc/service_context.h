// What every call of the server shares.
#pragma once

#include <atomic>
#include <cstddef>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/grpc/raw_service.h"
#include "event_service/log/committer.h"
#include "event_service/log/event_log.h"
#include "event_service/log/live_ring.h"
#include "event_service/metrics.h"
#include "event_service/rights/access.h"
#include "event_service/subscription/subscription_registry.h"
#include "event_service/subscription/type_catalog.h"

namespace penstock::event_service {

// What the calls work on. Everything is borrowed and outlives the server.
struct ServiceParts {
  const EventLog& log;
  LiveRing& ring;
  Committer& committer;
  const TypeCatalog& catalog;
  Metrics& metrics;
  SubscriptionRegistry& subscriptions;
  Access& access;
};

// A number that threads wait for. Thread-safe.
class CallCount {
 public:
  void Add(int difference) {
    absl::MutexLock lock(&mutex_);
    count_ += difference;
  }
  int value() const {
    absl::MutexLock lock(&mutex_);
    return count_;
  }
  // False when it is not zero in time.
  bool WaitForZero(absl::Duration timeout) const {
    absl::MutexLock lock(&mutex_);
    return mutex_.AwaitWithTimeout(absl::Condition(
                                       +[](const int* count) { return *count == 0; }, &count_),
                                   timeout);
  }

 private:
  mutable absl::Mutex mutex_;
  int count_ ABSL_GUARDED_BY(mutex_) = 0;
};

// How long streams may live, and how patient the server is with their readers.
struct StreamLimits {
  // Most Subscribe streams at a time; TOO_MANY_STREAMS past it.
  size_t streams_max = 10000;
  // A stream is drained at this age, or up to a fifth earlier, so that streams which were opened
  // together do not end together.
  absl::Duration age_max = absl::Hours(1);
  // How long a stream that reached its age has to leave.
  absl::Duration age_grace = absl::Seconds(10);
  // A response that the reader does not take for so long ends the stream: the peer is dead, or
  // as good as dead.
  absl::Duration write_timeout = absl::Seconds(60);
};

struct ServiceContext {
  ServiceParts parts;
  StreamLimits limits;

  RawService service{};
  // Calls that exist, those that wait for a client included.
  CallCount calls{};
  // Streams that a client has opened.
  CallCount subscribe_streams{};
  CallCount publish_streams{};
  // Bytes of responses that are on their way, over all Subscribe streams.
  std::atomic<size_t> writing_bytes{0};
  // Set once, each before the streams of its kind are told.
  std::atomic<bool> draining{false};
  std::atomic<bool> publish_closed{false};
  absl::Duration drain_grace{};  // written before `draining`
};

}  // namespace penstock::event_service
