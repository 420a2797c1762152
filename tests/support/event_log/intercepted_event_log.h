// An EventLog that lets a test come between the committer and a real log.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "absl/functional/any_invocable.h"
#include "event_service/log/event_log.h"

namespace penstock::testing {

// Hands everything to `inner`, which it borrows. Set the hooks before use.
class InterceptedEventLog : public event_service::EventLog {
 public:
  using Event = std::shared_ptr<const event_service::StoredEvent>;
  using Visit = absl::FunctionRef<bool(const Event&)>;

  explicit InterceptedEventLog(event_service::EventLog& inner) : inner_(inner) {}

  // Called instead of going straight to the inner Apply: a status that is not OK
  // is returned and the inner log never hears of the events. May block.
  absl::AnyInvocable<absl::Status(absl::Span<const Event>)> before_apply;
  // As above, for FindSequence.
  mutable absl::AnyInvocable<absl::Status(std::string_view)> before_find;
  // Called before Read goes to the inner log.
  mutable absl::AnyInvocable<void()> before_read;

  const std::string& log_id() const override { return inner_.log_id(); }
  event_service::LogBounds bounds() const override { return inner_.bounds(); }
  absl::StatusOr<std::optional<uint64_t>> FindSequence(std::string_view event_id) const override;
  absl::Status Apply(absl::Span<const Event> events) override;
  absl::StatusOr<event_service::ReadPosition> Read(uint64_t after,
                                                   const event_service::ReadLimits& limits,
                                                   Visit visit) const override {
    if (before_read) before_read();
    return inner_.Read(after, limits, visit);
  }
  absl::StatusOr<event_service::ReadPosition> ReadTypes(
      uint64_t after, const event_service::TypeSelection& types,
      const event_service::ReadLimits& limits, Visit visit) const override {
    if (before_read) before_read();
    return inner_.ReadTypes(after, types, limits, visit);
  }
  absl::StatusOr<event_service::ReadPosition> ReadBackwards(
      uint64_t before, const event_service::ReadLimits& limits, Visit visit) const override {
    return inner_.ReadBackwards(before, limits, visit);
  }
  absl::StatusOr<Event> Get(uint64_t sequence) const override { return inner_.Get(sequence); }
  absl::StatusOr<Event> GetById(std::string_view event_id) const override {
    return inner_.GetById(event_id);
  }
  absl::StatusOr<uint64_t> LastSequenceBefore(absl::Time time) const override {
    return inner_.LastSequenceBefore(time);
  }
  absl::Status TrimBefore(absl::Time time) override { return inner_.TrimBefore(time); }
  absl::StatusOr<bool> TrimToBytes(uint64_t bytes_max, uint64_t through_max) override {
    return inner_.TrimToBytes(bytes_max, through_max);
  }
  uint64_t SizeBytes() const override { return inner_.SizeBytes(); }

 private:
  event_service::EventLog& inner_;
};

}  // namespace penstock::testing
