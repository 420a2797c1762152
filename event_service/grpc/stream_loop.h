// One thread that serves a share of the streams: the meeting point of the committer, which has
// news for all of them at once, and streams, which want to be told only when they wait.
#pragma once

#include <grpcpp/completion_queue.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/btree_set.h"
#include "absl/synchronization/mutex.h"
#include "event_service/grpc/completion_loop.h"

namespace penstock::event_service {

// A stream of the loop. All calls come on the loop's thread. None of them may destroy the stream
// or another one.
class LoopStream {
 public:
  // There is something new to look at.
  virtual void OnWake() = 0;
  // The server is about to stop.
  virtual void OnDrain() = 0;
  // Another policy is in force.
  virtual void OnPolicyChanged() = 0;

  // The loop's own: the order of Add.
  uint64_t place_in_loop = 0;

 protected:
  ~LoopStream() = default;
};

// Streams that are woken from another thread. Shared, because the other thread may outlast them.
class WakeTarget {
 public:
  virtual ~WakeTarget() = default;
  // On the loop's thread.
  virtual void OnWake() = 0;
};

class StreamLoop {
 public:
  enum class Kind { kSubscribe, kPublish };

  explicit StreamLoop(std::unique_ptr<grpc::ServerCompletionQueue> queue);

  void Start() { loop_.Start(1); }
  // As CompletionLoop::Shutdown.
  void Shutdown() { loop_.Shutdown(); }
  grpc::ServerCompletionQueue* queue() { return loop_.queue(); }

  // Any thread. Wakes every stream that waits. Costs nothing where there are no subscribers: a
  // stream is counted before it looks into the ring for the first time, so whoever is not seen here
  // sees what was pushed before this call.
  void RingGrew() {
    if (subscribers_.load(std::memory_order_acquire) > 0) loop_.Wake(kRingGrew);
  }
  // Any thread. Wakes `target` alone; once for any number of calls that come before it ran.
  void WakeOne(std::shared_ptr<WakeTarget> target);
  // Any thread. Calls OnDrain of every stream of the kind.
  void Drain(Kind kind);
  // Any thread. Calls OnPolicyChanged of every stream.
  void PolicyChanged() { loop_.Wake(kPolicyChanged); }

  // The rest on the loop's thread only.
  void Add(Kind kind, LoopStream* stream);
  void Remove(Kind kind, LoopStream* stream);
  // Wakes `stream` at the next RingGrew, once. Those that were added first are woken first, so that
  // nobody who comes later delays them.
  void Wait(LoopStream* stream) { waiting_.insert(stream); }
  // Wakes `stream` after the events that are in the queue now.
  void Yield(LoopStream* stream);

 private:
  enum Reason : CompletionLoop::Reasons {
    kRingGrew = 1,
    kTargets = 2,
    kYielded = 4,
    kDrainSubscribe = 8,
    kDrainPublish = 16,
    kPolicyChanged = 32,
  };
  // The news that somebody waits for. They overtake the writes of streams that catch up, which may
  // be a thousand.
  static constexpr CompletionLoop::Reasons kUrgent = kRingGrew | kTargets;

  struct ByPlace {
    bool operator()(const LoopStream* a, const LoopStream* b) const {
      return a->place_in_loop < b->place_in_loop;
    }
  };
  using Streams = absl::btree_set<LoopStream*, ByPlace>;

  // Takes the set away first: streams put themselves back while they are woken.
  static void WakeAll(Streams& streams);
  // From a copy of the set: a stream that ends takes itself away.
  static void CallAll(const Streams& streams, void (LoopStream::*method)());

  Streams& streams(Kind kind) {
    return kind == Kind::kSubscribe ? subscribe_streams_ : publish_streams_;
  }
  void OnWake(CompletionLoop::Reasons reasons);
  void CountSubscribers() {
    subscribers_.store(subscribe_streams_.size(), std::memory_order_release);
  }

  // As many as subscribe_streams_.
  std::atomic<size_t> subscribers_{0};
  // Of the loop's thread.
  uint64_t places_ = 0;
  Streams subscribe_streams_;
  Streams publish_streams_;
  Streams waiting_;
  Streams yielded_;

  absl::Mutex mutex_;
  std::vector<std::shared_ptr<WakeTarget>> targets_ ABSL_GUARDED_BY(mutex_);

  CompletionLoop loop_;  // last: its thread uses the others
};

}  // namespace penstock::event_service
