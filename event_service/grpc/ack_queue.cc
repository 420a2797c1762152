#include "event_service/grpc/ack_queue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace penstock::event_service {

void AckQueue::Push(PublishAck ack) {
  {
    absl::MutexLock lock(&mutex_);
    if (closed_) return;
    acks_.push_back(std::move(ack));
    if (std::exchange(woken_, true)) return;
  }
  loop_.WakeOne(shared_from_this());
}

std::vector<PublishAck> AckQueue::Take(size_t acks_max) {
  absl::MutexLock lock(&mutex_);
  const auto end = acks_.begin() + static_cast<std::ptrdiff_t>(std::min(acks_max, acks_.size()));
  std::vector<PublishAck> taken(std::make_move_iterator(acks_.begin()),
                                std::make_move_iterator(end));
  acks_.erase(acks_.begin(), end);
  return taken;
}

void AckQueue::Close() {
  stream_ = nullptr;
  std::deque<PublishAck> dropped;  // freed after the lock is gone
  absl::MutexLock lock(&mutex_);
  closed_ = true;
  dropped.swap(acks_);
}

void AckQueue::OnWake() {
  {
    absl::MutexLock lock(&mutex_);
    woken_ = false;
  }
  if (stream_ != nullptr) stream_->OnWake();
}

}  // namespace penstock::event_service
