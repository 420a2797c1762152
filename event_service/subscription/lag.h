// How far readers are behind the log.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/time/time.h"
#include "event_service/log/event_log.h"
#include "event_service/subscription/subscription_registry.h"

namespace penstock::event_service {

struct Lag {
  // Sequences between the cursor and the head: an upper bound of the events that wait.
  uint64_t events = 0;
  // Age of the oldest event after the cursor; zero when none waits.
  absl::Duration time{};
};

// Of a reader that is just after `cursor`. Reads one event of the log when some wait, which
// blocks for as long as the disk takes. Past its retention a reader is as late as the oldest
// event that there is.
Lag LagAfter(const EventLog& log, uint64_t cursor, absl::Time now);

// The greatest lag of the streams that `label` calls alike, by label: one read of the log for
// each label.
std::map<std::string, Lag> LagByLabel(
    const SubscriptionRegistry& registry, const EventLog& log, absl::Time now,
    absl::FunctionRef<std::string(const std::string& client_id)> label);

}  // namespace penstock::event_service
