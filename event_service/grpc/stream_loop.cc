#include "event_service/grpc/stream_loop.h"

#include <utility>

namespace penstock::event_service {

void StreamLoop::WakeAll(Streams& streams) {
  const Streams woken = std::exchange(streams, {});
  for (LoopStream* stream : woken) stream->OnWake();
}

void StreamLoop::CallAll(const Streams& streams, void (LoopStream::*method)()) {
  for (LoopStream* stream : std::vector<LoopStream*>(streams.begin(), streams.end())) {
    (stream->*method)();
  }
}

StreamLoop::StreamLoop(std::unique_ptr<grpc::ServerCompletionQueue> queue)
    : loop_(
          std::move(queue), [this](CompletionLoop::Reasons reasons) { OnWake(reasons); }, kUrgent) {
}

void StreamLoop::WakeOne(std::shared_ptr<WakeTarget> target) {
  {
    absl::MutexLock lock(&mutex_);
    targets_.push_back(std::move(target));
  }
  loop_.Wake(kTargets);
}

void StreamLoop::Drain(Kind kind) {
  loop_.Wake(kind == Kind::kSubscribe ? kDrainSubscribe : kDrainPublish);
}

void StreamLoop::Add(Kind kind, LoopStream* stream) {
  stream->place_in_loop = ++places_;
  streams(kind).insert(stream);
  CountSubscribers();
}

void StreamLoop::Remove(Kind kind, LoopStream* stream) {
  streams(kind).erase(stream);
  CountSubscribers();
  waiting_.erase(stream);
  yielded_.erase(stream);
}

void StreamLoop::Yield(LoopStream* stream) {
  yielded_.insert(stream);
  loop_.Wake(kYielded);
}

void StreamLoop::OnWake(CompletionLoop::Reasons reasons) {
  // Acknowledgements first: Stripe waits for them.
  if (reasons & kTargets) {
    std::vector<std::shared_ptr<WakeTarget>> targets;
    {
      absl::MutexLock lock(&mutex_);
      targets.swap(targets_);
    }
    for (const auto& target : targets) target->OnWake();
  }
  if (reasons & kPolicyChanged) {
    CallAll(subscribe_streams_, &LoopStream::OnPolicyChanged);
    CallAll(publish_streams_, &LoopStream::OnPolicyChanged);
  }
  if (reasons & kDrainSubscribe) CallAll(subscribe_streams_, &LoopStream::OnDrain);
  if (reasons & kDrainPublish) CallAll(publish_streams_, &LoopStream::OnDrain);
  if (reasons & kRingGrew) WakeAll(waiting_);
  if (reasons & kYielded) WakeAll(yielded_);
}

}  // namespace penstock::event_service
