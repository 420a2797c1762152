#include "event_service/log/live_ring.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace penstock::event_service {

LiveRing::LiveRing(uint64_t head, size_t bytes_max)
    : bytes_max_(bytes_max), complete_after_(head), head_(head) {}

void LiveRing::Push(absl::Span<const std::shared_ptr<const StoredEvent>> events) {
  // Freed after the lock is gone: an event may be megabytes, and readers wait.
  std::vector<std::shared_ptr<const StoredEvent>> evicted;
  uint64_t head = 0;
  {
    absl::MutexLock lock(&mutex_);
    for (const std::shared_ptr<const StoredEvent>& event : events) {
      if (event->sequence() <= head_) {
        std::fprintf(stderr, "live ring: sequence %llu pushed at head %llu\n",
                     static_cast<unsigned long long>(event->sequence()),
                     static_cast<unsigned long long>(head_));
        std::abort();
      }
      head_ = event->sequence();
      bytes_ += event->wire().size() + kEventOverheadBytes;
      events_.push_back(event);
    }
    while (bytes_ > bytes_max_ && events_.size() > 1) {
      bytes_ -= events_.front()->wire().size() + kEventOverheadBytes;
      complete_after_ = events_.front()->sequence();
      evicted.push_back(std::move(events_.front()));
      events_.pop_front();
    }
    head = head_;
  }
  for (auto& listener : listeners_) listener(head);
}

LiveRing::ReadResult LiveRing::ReadAfter(uint64_t after, size_t events_max,
                                         std::vector<std::shared_ptr<const StoredEvent>>& events,
                                         uint64_t& head) const {
  // Shared: streams copy pointers side by side, only Push excludes them.
  absl::ReaderMutexLock lock(&mutex_);
  head = head_;
  if (after < complete_after_) return ReadResult::kFellBehind;
  auto next = std::upper_bound(
      events_.begin(), events_.end(), after,
      [](uint64_t sequence, const auto& event) { return sequence < event->sequence(); });
  const size_t count = std::min<size_t>(events_max, static_cast<size_t>(events_.end() - next));
  events.insert(events.end(), next, next + static_cast<std::ptrdiff_t>(count));
  return ReadResult::kOk;
}

uint64_t LiveRing::head() const {
  absl::ReaderMutexLock lock(&mutex_);
  return head_;
}

void LiveRing::AddListener(absl::AnyInvocable<void(uint64_t head)> listener) {
  listeners_.push_back(std::move(listener));
}

size_t LiveRing::bytes() const {
  absl::ReaderMutexLock lock(&mutex_);
  return bytes_;
}

}  // namespace penstock::event_service
