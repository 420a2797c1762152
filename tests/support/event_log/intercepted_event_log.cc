#include "tests/support/event_log/intercepted_event_log.h"

namespace penstock::testing {

absl::StatusOr<std::optional<uint64_t>> InterceptedEventLog::FindSequence(
    std::string_view event_id) const {
  if (before_find) {
    if (absl::Status status = before_find(event_id); !status.ok()) return status;
  }
  return inner_.FindSequence(event_id);
}

absl::Status InterceptedEventLog::Apply(absl::Span<const Event> events) {
  if (before_apply) {
    if (absl::Status status = before_apply(events); !status.ok()) return status;
  }
  return inner_.Apply(events);
}

}  // namespace penstock::testing
