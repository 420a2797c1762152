#include "event_service/grpc/completion_loop.h"

#include <grpc/support/time.h>

#include <utility>

namespace penstock::event_service {

CompletionLoop::CompletionLoop(std::unique_ptr<grpc::ServerCompletionQueue> queue,
                               absl::AnyInvocable<void(Reasons)> on_wake, Reasons urgent)
    : queue_(std::move(queue)), on_wake_(std::move(on_wake)), urgent_(urgent) {}

CompletionLoop::~CompletionLoop() { Shutdown(); }

void CompletionLoop::Start(int threads) {
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { Serve(); });
}

void CompletionLoop::Serve() {
  void* tag = nullptr;
  bool ok = false;
  while (queue_->Next(&tag, &ok)) {
    if (reasons_.load(std::memory_order_relaxed) & urgent_) {
      const Reasons reasons = reasons_.fetch_and(~urgent_, std::memory_order_acq_rel) & urgent_;
      if (reasons != 0) on_wake_(reasons);
    }
    static_cast<Completion*>(tag)->Run(ok);
  }
}

void CompletionLoop::Wake(Reasons reasons) {
  // Whoever sets the bit owns the alarm until OnWake takes it away.
  if (reasons_.fetch_or(reasons | kAlarmSet, std::memory_order_acq_rel) & kAlarmSet) return;
  absl::MutexLock lock(&mutex_);
  // A queue that is shut down aborts the process when an alarm is set on it.
  if (closed_) return;
  alarm_.Set(queue_.get(), gpr_inf_past(GPR_CLOCK_MONOTONIC), &woken_);
}

void CompletionLoop::OnWake(bool) {
  const Reasons reasons = reasons_.exchange(0, std::memory_order_acq_rel) & ~kAlarmSet;
  // Urgent ones may have been served already.
  if (on_wake_ && reasons != 0) on_wake_(reasons);
}

void CompletionLoop::Shutdown() {
  {
    absl::MutexLock lock(&mutex_);
    if (closed_) return;
    closed_ = true;
  }
  queue_->Shutdown();
  if (threads_.empty()) {
    // gRPC insists that a queue is drained before it goes.
    void* tag = nullptr;
    bool ok = false;
    while (queue_->Next(&tag, &ok)) {
    }
  }
  for (std::thread& thread : threads_) thread.join();
}

}  // namespace penstock::event_service
