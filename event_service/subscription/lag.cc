#include "event_service/subscription/lag.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace penstock::event_service {

Lag LagAfter(const EventLog& log, uint64_t cursor, absl::Time now) {
  const LogBounds bounds = log.bounds();
  if (cursor >= bounds.head) return {};
  absl::Time committed_at = bounds.earliest_committed_at;
  // Errors leave the time of the oldest event that can be read.
  (void)log.Read(cursor, {.events_max = 1, .bytes_max = 1},
                 [&](const std::shared_ptr<const StoredEvent>& event) {
                   committed_at = event->committed_at();
                   return false;
                 });
  Lag lag{.events = bounds.head - cursor};
  if (committed_at != absl::InfinitePast()) {
    lag.time = std::max(now - committed_at, absl::ZeroDuration());
  }
  return lag;
}

std::map<std::string, Lag> LagByLabel(
    const SubscriptionRegistry& registry, const EventLog& log, absl::Time now,
    absl::FunctionRef<std::string(const std::string& client_id)> label) {
  std::map<std::string, uint64_t> lowest;
  for (const auto& entry : registry.List(0, std::numeric_limits<size_t>::max())) {
    const uint64_t cursor = entry->status().cursor;
    const auto [found, added] = lowest.emplace(label(entry->identity().client_id), cursor);
    if (!added) found->second = std::min(found->second, cursor);
  }
  std::map<std::string, Lag> lags;
  for (const auto& [name, cursor] : lowest) lags[name] = LagAfter(log, cursor, now);
  return lags;
}

}  // namespace penstock::event_service
