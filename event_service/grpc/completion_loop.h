// A completion queue and the threads that serve it.
#pragma once

#include <grpcpp/alarm.h>
#include <grpcpp/completion_queue.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/synchronization/mutex.h"

namespace penstock::event_service {

// What comes out of a queue when an operation is done.
class Completion {
 public:
  virtual void Run(bool ok) = 0;

 protected:
  ~Completion() = default;
};

// Calls `(owner->*kMethod)(ok)`.
template <typename Owner, void (Owner::*kMethod)(bool)>
class MemberCompletion final : public Completion {
 public:
  explicit MemberCompletion(Owner* owner) : owner_(owner) {}
  void Run(bool ok) override { (owner_->*kMethod)(ok); }

 private:
  Owner* owner_;
};

class CompletionLoop {
 public:
  // Reasons of a wake, or-ed together while it is on its way. The highest bit is the loop's own.
  using Reasons = uint32_t;

  // `on_wake` runs on the loop's thread, after what is in the queue; for those of `urgent` before
  // it, for which the loop must have one thread.
  CompletionLoop(std::unique_ptr<grpc::ServerCompletionQueue> queue,
                 absl::AnyInvocable<void(Reasons)> on_wake, Reasons urgent = 0);
  // The loop is shut down, or was never started.
  ~CompletionLoop();

  CompletionLoop(const CompletionLoop&) = delete;
  CompletionLoop& operator=(const CompletionLoop&) = delete;

  // Starts serving. With more than one thread, the owner of each Completion makes sure that
  // only one of them is under way.
  void Start(int threads);

  // Makes `on_wake` run soon. Any thread; never blocks for longer than setting an alarm takes, a
  // few microseconds; wakes that come before it ran are one.
  void Wake(Reasons reasons);

  // Call it after the server is shut down and every operation on the queue has come back:
  // operations started later abort the process. Wakes from then on do nothing.
  void Shutdown();

  grpc::ServerCompletionQueue* queue() { return queue_.get(); }

 private:
  // Says that the alarm is set and has not come yet.
  static constexpr Reasons kAlarmSet = Reasons{1} << 31;

  void Serve();
  void OnWake(bool ok);

  const std::unique_ptr<grpc::ServerCompletionQueue> queue_;
  absl::AnyInvocable<void(Reasons)> on_wake_;
  const Reasons urgent_;
  std::vector<std::thread> threads_;

  std::atomic<Reasons> reasons_{0};
  MemberCompletion<CompletionLoop, &CompletionLoop::OnWake> woken_{this};
  absl::Mutex mutex_;
  bool closed_ ABSL_GUARDED_BY(mutex_) = false;
  grpc::Alarm alarm_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace penstock::event_service
