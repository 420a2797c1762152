// A log that cannot read some of its events.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "event_service/log/event_log.h"

namespace penstock::testing {

// Reads of `lost` fail with DataLoss, everything else is done by `log`. Read-only.
class LosingLog final : public event_service::EventLog {
  using Event = std::shared_ptr<const event_service::StoredEvent>;
  using Visit = absl::FunctionRef<bool(const Event&)>;

 public:
  LosingLog(const event_service::EventLog& log, event_service::SequenceRange lost)
      : log_(log), lost_(lost) {}

  const std::string& log_id() const override { return log_.log_id(); }
  event_service::LogBounds bounds() const override { return log_.bounds(); }
  absl::StatusOr<std::optional<uint64_t>> FindSequence(std::string_view id) const override {
    return log_.FindSequence(id);
  }
  absl::Status Apply(absl::Span<const Event>) override {
    return absl::UnimplementedError("read-only");
  }
  absl::Status TrimBefore(absl::Time) override { return absl::UnimplementedError("read-only"); }
  uint64_t SizeBytes() const override { return log_.SizeBytes(); }
  absl::StatusOr<uint64_t> LastSequenceBefore(absl::Time time) const override {
    return log_.LastSequenceBefore(time);
  }
  absl::StatusOr<Event> GetById(std::string_view id) const override { return Check(log_.GetById(id)); }
  absl::StatusOr<Event> Get(uint64_t sequence) const override { return Check(log_.Get(sequence)); }
  absl::StatusOr<event_service::ReadPosition> Read(uint64_t after,
                                                   const event_service::ReadLimits& limits,
                                                   Visit visit) const override {
    return Guarded(visit, [&](Visit guarded) { return log_.Read(after, limits, guarded); });
  }
  absl::StatusOr<event_service::ReadPosition> ReadBackwards(
      uint64_t before, const event_service::ReadLimits& limits, Visit visit) const override {
    return Guarded(visit,
                   [&](Visit guarded) { return log_.ReadBackwards(before, limits, guarded); });
  }

 private:
  bool Lost(const Event& event) const {
    return event->sequence() >= lost_.from && event->sequence() <= lost_.to;
  }
  absl::StatusOr<Event> Check(absl::StatusOr<Event> event) const {
    if (event.ok() && Lost(*event)) return event_service::DataLossAt(lost_, "lost by the test");
    return event;
  }
  template <typename ReadFunction>
  absl::StatusOr<event_service::ReadPosition> Guarded(Visit visit, ReadFunction read) const {
    bool hit = false;
    auto position = read([&](const Event& event) {
      hit = Lost(event);
      return !hit && visit(event);
    });
    if (hit) return event_service::DataLossAt(lost_, "lost by the test");
    return position;
  }

  const event_service::EventLog& log_;
  const event_service::SequenceRange lost_;
};

}  // namespace penstock::testing
