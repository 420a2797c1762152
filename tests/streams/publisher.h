// A publisher that never gives up, for tests in which the server comes and goes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/stream/stream_checkers.h"

namespace penstock::testing {

struct PublisherOptions {
  std::string address{};
  uint64_t seed = 1;
  // Events per request, and the time from one request's acknowledgements to the next request:
  // zero is as fast as the server goes.
  size_t batch = 200;
  absl::Duration pause = absl::ZeroDuration();
  size_t payload_bytes = 200;
};

// Publishes on a thread of its own until it is stopped. What was not acknowledged is published
// again, so in the end the list holds every event that is in the log. Thread-safe.
class Publisher {
 public:
  explicit Publisher(const PublisherOptions& options);
  // Stops at once.
  ~Publisher();

  // Returns when everything that was sent is acknowledged.
  void Stop();
  // Waits for so many acknowledged events; false when they do not come within a minute.
  bool WaitFor(size_t events) const;
  // In order of sequence.
  Acknowledged acknowledged() const;

 private:
  void Run();
  std::vector<EventSpec> NextBatch();
  // False when the stream broke; `batch` keeps what was not acknowledged.
  bool PublishAll(class PublishStream& stream, std::vector<EventSpec>& batch);

  const PublisherOptions options_;
  uint64_t published_ = 0;  // of the thread
  mutable absl::Mutex mutex_;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  bool abandoned_ ABSL_GUARDED_BY(mutex_) = false;
  Acknowledged acknowledged_ ABSL_GUARDED_BY(mutex_);
  std::thread thread_;
};

}  // namespace penstock::testing
