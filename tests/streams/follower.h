// A consumer that follows the log through every end of its streams, and records them all.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/subscription/subscribe_spec.h"
#include "tests/support/service/event_client.h"
#include "tests/support/stream/stream_checkers.h"

namespace penstock::testing {

// One stream of a follower, from its Started to its end.
struct Leg {
  RecordedStream stream;
  // The cursor that it was opened with; nullopt for the first stream and after an expired cursor.
  std::optional<uint64_t> resumed_from;
  CallResult end;
};

// Reads on a thread of its own. A stream that ends, or is silent for 2.5 heartbeats, is followed
// by one from the last cursor; a cursor past its retention by one from `earliest`, which is
// counted. Thread-safe.
class Follower {
 public:
  Follower(std::string address, event_service::SubscribeSpec spec);
  // Stops.
  ~Follower();

  // Waits until everything up to `sequence` has come. False when it does not within two minutes.
  bool WaitFor(uint64_t sequence) const;
  // Waits until a stream has been opened; false when none was within two minutes.
  bool WaitForStart() const;
  void Stop();

  // After Stop. Legs that never began are left out.
  const std::vector<Leg>& legs() const ABSL_NO_THREAD_SAFETY_ANALYSIS { return legs_; }
  int expired() const ABSL_NO_THREAD_SAFETY_ANALYSIS { return expired_; }

 private:
  void Run();
  // One stream, from its opening to its end.
  void Follow();
  // Cancels a stream that is silent.
  void Watch();

  const std::string address_;
  event_service::SubscribeSpec spec_;  // of the thread, as the two below
  std::optional<uint64_t> resumed_from_;
  std::string log_id_;
  mutable absl::Mutex mutex_;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  SubscribeStream* open_ ABSL_GUARDED_BY(mutex_) = nullptr;
  absl::Time last_response_ ABSL_GUARDED_BY(mutex_) = absl::InfinitePast();
  bool started_ ABSL_GUARDED_BY(mutex_) = false;
  uint64_t cursor_ ABSL_GUARDED_BY(mutex_) = 0;
  std::vector<Leg> legs_ ABSL_GUARDED_BY(mutex_);
  int expired_ ABSL_GUARDED_BY(mutex_) = 0;
  std::thread reader_;
  std::thread watcher_;
};

// What the promises owe the follower: each leg keeps all six, and each goes on where the one
// before it stopped.
Violations BrokenPromises(const std::vector<Leg>& legs, const Acknowledged& acknowledged);

// A judge that cannot see is worthless: changes the recorded legs in each of the ways that the
// promises forbid, at the seams where such bugs live, and returns the changes that
// BrokenPromises did not see. Needs a leg with two events.
std::vector<std::string> UnseenPlants(const std::vector<Leg>& legs,
                                      const Acknowledged& acknowledged);

}  // namespace penstock::testing
