#include "tests/support/event_log/memory_event_log.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"

namespace penstock::testing {

using event_service::DataLossAt;
using event_service::LogBounds;
using event_service::ReadLimits;
using event_service::ReadPosition;
using event_service::SequenceRange;

MemoryEventLog::MemoryEventLog(std::string log_id) : log_id_(std::move(log_id)) {}

LogBounds MemoryEventLog::bounds() const {
  absl::ReaderMutexLock lock(&mutex_);
  LogBounds bounds;
  bounds.head = head_;
  bounds.head_committed_at = head_committed_at_;
  if (!events_.empty()) {
    bounds.earliest = events_.begin()->first;
    bounds.earliest_committed_at = events_.begin()->second->committed_at();
  }
  return bounds;
}

absl::StatusOr<std::optional<uint64_t>> MemoryEventLog::FindSequence(
    std::string_view event_id) const {
  absl::ReaderMutexLock lock(&mutex_);
  const auto found = ids_.find(event_id);
  if (found == ids_.end()) return std::optional<uint64_t>();
  return std::optional<uint64_t>(found->second);
}

absl::Status MemoryEventLog::Apply(absl::Span<const Event> events) {
  absl::MutexLock lock(&mutex_);
  uint64_t head = head_;
  for (const Event& event : events) {
    if (event->sequence() <= head) {
      return absl::FailedPreconditionError(
          absl::StrCat("sequence ", event->sequence(), " does not follow ", head));
    }
    head = event->sequence();
  }
  for (const Event& event : events) {
    events_.emplace(event->sequence(), event);
    ids_.emplace(event->keys().id, event->sequence());
    head_ = event->sequence();
    head_committed_at_ = event->committed_at();
  }
  return absl::OkStatus();
}

absl::StatusOr<ReadPosition> MemoryEventLog::Read(uint64_t after, const ReadLimits& limits,
                                                  Visit visit) const {
  std::vector<Event> page;
  ReadPosition position;
  {
    absl::ReaderMutexLock lock(&mutex_);
    if (after + 1 < low_water_ || after > head_) {
      return absl::OutOfRangeError(absl::StrCat("no events after ", after, ": the log holds ",
                                                low_water_, " to ", head_));
    }
    position.scanned_to = after;
    size_t bytes = 0;
    auto next = events_.upper_bound(after);
    for (; next != events_.end(); ++next) {
      if (page.size() >= limits.events_max || bytes >= limits.bytes_max) break;
      if (IsDamaged(next->first)) {
        if (page.empty()) return DataLossAt({next->first, damage_->to}, "damaged by the test");
        break;
      }
      bytes += next->second->wire().size();
      page.push_back(next->second);
    }
    const uint64_t stopped_at = page.empty() ? after : page.back()->sequence();
    position.scanned_to = next == events_.end() ? head_ : stopped_at;
    position.at_head = position.scanned_to == head_;
  }
  for (const Event& event : page) {
    ++position.events_read;
    if (!visit(event)) {
      position.at_head = position.at_head && event == page.back();
      if (!position.at_head) position.scanned_to = event->sequence();
      break;
    }
  }
  return position;
}

absl::StatusOr<ReadPosition> MemoryEventLog::ReadTypes(uint64_t after,
                                                       const event_service::TypeSelection& types,
                                                       const ReadLimits& limits,
                                                       Visit visit) const {
  return Read(after, limits, [&](const Event& event) {
    return types.Matches(event->keys().type) ? visit(event) : true;
  });
}

absl::StatusOr<ReadPosition> MemoryEventLog::ReadBackwards(uint64_t before,
                                                           const ReadLimits& limits,
                                                           Visit visit) const {
  std::vector<Event> page;
  ReadPosition position;
  {
    absl::ReaderMutexLock lock(&mutex_);
    position.scanned_to = std::min(before, head_ + 1);
    size_t bytes = 0;
    auto next = std::make_reverse_iterator(events_.lower_bound(before));
    for (; next != events_.rend(); ++next) {
      if (page.size() >= limits.events_max || bytes >= limits.bytes_max) break;
      if (IsDamaged(next->first)) {
        if (page.empty()) return DataLossAt({damage_->from, next->first}, "damaged by the test");
        break;
      }
      bytes += next->second->wire().size();
      page.push_back(next->second);
    }
    position.at_head = next == events_.rend();
  }
  for (const Event& event : page) {
    position.scanned_to = event->sequence();
    ++position.events_read;
    if (!visit(event)) {
      position.at_head = position.at_head && event == page.back();
      break;
    }
  }
  return position;
}

absl::StatusOr<MemoryEventLog::Event> MemoryEventLog::GetLocked(uint64_t sequence) const {
  const auto found = events_.find(sequence);
  if (found == events_.end()) {
    return absl::NotFoundError(absl::StrCat("the log holds no event ", sequence));
  }
  if (IsDamaged(sequence)) return DataLossAt({sequence, sequence}, "damaged by the test");
  return found->second;
}

absl::StatusOr<MemoryEventLog::Event> MemoryEventLog::Get(uint64_t sequence) const {
  absl::ReaderMutexLock lock(&mutex_);
  return GetLocked(sequence);
}

absl::StatusOr<MemoryEventLog::Event> MemoryEventLog::GetById(std::string_view event_id) const {
  absl::ReaderMutexLock lock(&mutex_);
  const auto found = ids_.find(event_id);
  if (found == ids_.end()) return absl::NotFoundError("the log holds no event with this id");
  return GetLocked(found->second);
}

absl::StatusOr<uint64_t> MemoryEventLog::LastSequenceBefore(absl::Time time) const {
  absl::ReaderMutexLock lock(&mutex_);
  uint64_t last = low_water_ - 1;
  for (const auto& [sequence, event] : events_) {
    if (event->committed_at() >= time) break;
    last = sequence;
  }
  return last;
}

absl::Status MemoryEventLog::TrimBefore(absl::Time time) {
  absl::MutexLock lock(&mutex_);
  while (!events_.empty() && events_.begin()->second->committed_at() < time) {
    low_water_ = events_.begin()->first + 1;
    events_.erase(events_.begin());
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> MemoryEventLog::TrimToBytes(uint64_t bytes_max, uint64_t through_max) {
  absl::MutexLock lock(&mutex_);
  uint64_t bytes = 0;
  for (const auto& [sequence, event] : events_) bytes += event->wire().size();
  while (events_.size() > 1 && bytes > bytes_max) {
    if (events_.begin()->first > through_max) return false;
    bytes -= events_.begin()->second->wire().size();
    low_water_ = events_.begin()->first + 1;
    events_.erase(events_.begin());
  }
  return true;
}

uint64_t MemoryEventLog::SizeBytes() const {
  absl::ReaderMutexLock lock(&mutex_);
  uint64_t bytes = 0;
  for (const auto& [sequence, event] : events_) bytes += event->wire().size();
  return bytes;
}

void MemoryEventLog::Damage(const SequenceRange& range) {
  absl::MutexLock lock(&mutex_);
  damage_ = range;
}

bool MemoryEventLog::IsDamaged(uint64_t sequence) const {
  return damage_.has_value() && sequence >= damage_->from && sequence <= damage_->to;
}

}  // namespace penstock::testing
