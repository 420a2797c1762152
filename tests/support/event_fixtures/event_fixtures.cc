#include "tests/support/event_fixtures/event_fixtures.h"

#include <cstdio>
#include <cstdlib>

#include "event_service/event/wire.h"

namespace penstock::testing {

using event_service::AppendBytesField;
using event_service::AppendVarintField;
using event_service::StoredEvent;

std::string PublishedWire(const EventSpec& spec) {
  std::string wire;
  const auto append = [&wire](uint32_t number, const std::string& text) {
    if (!text.empty()) AppendBytesField(number, text, wire);
  };
  append(3, spec.id);
  append(4, spec.type);
  if (spec.livemode) AppendVarintField(6, 1, wire);
  append(7, spec.api_version);
  append(8, spec.account);
  append(14, spec.object_id);
  if (spec.payload_bytes > 0) {
    std::string unrecognized;
    AppendBytesField(1, std::string(spec.payload_bytes, 'x'), unrecognized);
    AppendBytesField(100, unrecognized, wire);
  }
  append(99, spec.raw_json);
  return wire;
}

std::string PublishedWire(std::string_view id, std::string_view type) {
  EventSpec spec;
  spec.id = std::string(id);
  spec.type = std::string(type);
  return PublishedWire(spec);
}

absl::Time TestEpoch() { return absl::FromUnixSeconds(1'767'225'600); }

std::shared_ptr<const StoredEvent> Stored(uint64_t sequence, const EventSpec& spec,
                                          absl::Time committed_at) {
  auto event = StoredEvent::Make(sequence, committed_at, PublishedWire(spec));
  if (!event.ok()) {
    std::fprintf(stderr, "fixture event: %s\n", event.status().ToString().c_str());
    std::abort();
  }
  return *std::move(event);
}

std::shared_ptr<const StoredEvent> Stored(uint64_t sequence, std::string_view id,
                                          absl::Time committed_at) {
  EventSpec spec;
  spec.id = std::string(id);
  return Stored(sequence, spec, committed_at);
}

}  // namespace penstock::testing
