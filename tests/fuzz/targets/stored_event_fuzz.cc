// Feeds arbitrary bytes to the scanner of events: it must neither read outside
// of them nor disagree with itself.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "event_service/event/stored_event.h"

using penstock::event_service::EventKeys;
using penstock::event_service::ParseEventKeys;
using penstock::event_service::StoredEvent;

namespace {

void Require(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  // A copy of exactly this size, so that the sanitizer sees the end.
  const std::string wire(reinterpret_cast<const char*>(data), size);
  const absl::StatusOr<EventKeys> keys = ParseEventKeys(wire);
  const auto event = StoredEvent::Make(7, absl::UnixEpoch(), wire);
  if (keys.ok()) {
    Require(!keys->id.empty() && !keys->type.empty());
    Require(keys->raw_json_offset <= wire.size());
    // What precedes raw_json is an event by itself.
    Require(ParseEventKeys(std::string_view(wire).substr(0, keys->raw_json_offset)).ok());
  } else {
    Require(!event.ok());
  }
  if (event.ok()) {
    const auto back = StoredEvent::FromWire(std::string((*event)->wire()));
    Require(back.ok() && (*back)->sequence() == 7 && (*back)->keys().id == keys->id);
    Require((*back)->wire_without_raw_json() == (*event)->wire_without_raw_json());
  }
  (void)StoredEvent::FromWire(wire);
  return 0;
}
