// What some readers may not see.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "event_service/event/stored_event.h"

namespace penstock::event_service {

// Threads: any.
class EventRedactor {
 public:
  virtual ~EventRedactor() = default;

  // The event without the hidden fields; `event` itself when it has none. raw_json is hidden with
  // care that costs time, so it is left out unless the reader asks for it.
  virtual std::shared_ptr<const StoredEvent> Redact(const std::shared_ptr<const StoredEvent>& event,
                                                    bool include_raw_json) const = 0;

  // The paths of what is hidden, sorted. Two redactors with the same paths do the same.
  virtual const std::vector<std::string>& paths() const = 0;
};

}  // namespace penstock::event_service
