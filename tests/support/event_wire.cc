#include "tests/support/event_wire.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace penstock::testing {
namespace {

void AppendVarint(std::string& out, uint64_t value) {
  for (; value >= 0x80; value >>= 7) out.push_back(static_cast<char>(value | 0x80));
  out.push_back(static_cast<char>(value));
}

void AppendBytes(std::string& out, uint32_t field, std::string_view value) {
  AppendVarint(out, field << 3 | 2);
  AppendVarint(out, value.size());
  out += value;
}

void AppendText(std::string& out, uint32_t field, std::string_view value) {
  if (!value.empty()) AppendBytes(out, field, value);
}

}  // namespace

std::string EncodeEvent(const TestEvent& event) {
  std::string out;
  AppendText(out, 3, event.id);
  AppendText(out, 4, event.type);
  if (event.livemode) out += std::string("\x30\x01", 2);  // field 6
  AppendText(out, 8, event.account);
  AppendText(out, 14, event.object_id);
  // EventNotification.snapshot_event: a payload of any size that decodes.
  if (event.payload_bytes > 0) {
    std::string notification;
    AppendBytes(notification, 3, std::string(event.payload_bytes, 'x'));
    AppendBytes(out, 101, notification);
  }
  AppendText(out, 99, event.raw_json);
  return out;
}

std::shared_ptr<const event_service::StoredEvent> MakeStoredEvent(uint64_t sequence,
                                                                  absl::Time committed_at,
                                                                  const TestEvent& event) {
  auto made = event_service::StoredEvent::Make(sequence, committed_at, EncodeEvent(event));
  if (!made.ok()) {
    std::cerr << "test event is not acceptable: " << made.status() << "\n";
    std::abort();
  }
  return *std::move(made);
}

}  // namespace penstock::testing
