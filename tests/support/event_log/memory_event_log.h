// An EventLog in memory, for tests: the contract of event_log.h without a disk.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "event_service/log/event_log.h"

namespace penstock::testing {

// Remembers every id for ever.
class MemoryEventLog : public event_service::EventLog {
 public:
  using Event = std::shared_ptr<const event_service::StoredEvent>;
  using Visit = absl::FunctionRef<bool(const Event&)>;

  explicit MemoryEventLog(std::string log_id = "log_memory");

  const std::string& log_id() const override { return log_id_; }
  event_service::LogBounds bounds() const override;
  absl::StatusOr<std::optional<uint64_t>> FindSequence(std::string_view event_id) const override;
  absl::Status Apply(absl::Span<const Event> events) override;
  absl::StatusOr<event_service::ReadPosition> Read(uint64_t after,
                                                   const event_service::ReadLimits& limits,
                                                   Visit visit) const override;
  absl::StatusOr<event_service::ReadPosition> ReadTypes(
      uint64_t after, const event_service::TypeSelection& types,
      const event_service::ReadLimits& limits, Visit visit) const override;
  absl::StatusOr<event_service::ReadPosition> ReadBackwards(
      uint64_t before, const event_service::ReadLimits& limits, Visit visit) const override;
  absl::StatusOr<Event> Get(uint64_t sequence) const override;
  absl::StatusOr<Event> GetById(std::string_view event_id) const override;
  absl::StatusOr<uint64_t> LastSequenceBefore(absl::Time time) const override;
  absl::Status TrimBefore(absl::Time time) override;
  absl::StatusOr<bool> TrimToBytes(uint64_t bytes_max, uint64_t through_max) override;
  uint64_t SizeBytes() const override;

  // Makes the stored events of the range unreadable, as a damaged disk would.
  void Damage(const event_service::SequenceRange& range);

 private:
  absl::StatusOr<Event> GetLocked(uint64_t sequence) const ABSL_SHARED_LOCKS_REQUIRED(mutex_);
  bool IsDamaged(uint64_t sequence) const ABSL_SHARED_LOCKS_REQUIRED(mutex_);

  const std::string log_id_;
  mutable absl::Mutex mutex_;
  std::map<uint64_t, Event> events_ ABSL_GUARDED_BY(mutex_);
  std::map<std::string, uint64_t, std::less<>> ids_ ABSL_GUARDED_BY(mutex_);
  uint64_t head_ ABSL_GUARDED_BY(mutex_) = 0;
  absl::Time head_committed_at_ ABSL_GUARDED_BY(mutex_) = absl::InfinitePast();
  // Sequences below are past their retention.
  uint64_t low_water_ ABSL_GUARDED_BY(mutex_) = 1;
  std::optional<event_service::SequenceRange> damage_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace penstock::testing
