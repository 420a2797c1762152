#include "event_service/redaction/field_redactor.h"

#include <optional>
#include <utility>

#include "event_service/event/wire.h"
#include "event_service/redaction/json_redactor.h"
#include "proto/event_descriptor.h"

namespace penstock::event_service {
namespace {

namespace pb = google::protobuf;
// Numbers of the fields that are more than their bytes. The generated classes would say them too,
// at the price of half a minute of compiling.
struct Numbers {
  explicit Numbers(const pb::Descriptor* event)
      : type(Of(event, "type")),
        previous_attributes(Of(event, "previous_attributes")),
        object_type(Of(event, "object_type")),
        object_id(Of(event, "object_id")),
        unmapped_paths(Of(event, "unmapped_paths")),
        raw_json(Of(event, "raw_json")),
        notification(Of(event, "event_notification")) {
    const pb::Descriptor* thin = event->FindFieldByName("event_notification")->message_type();
    related_object = Of(thin, "related_object");
    reason = Of(thin, "reason");
    snapshot_event = Of(thin, "snapshot_event");
    data = Of(thin, "data");
    related_url = Of(thin->FindFieldByName("related_object")->message_type(), "url");
  }
  static uint32_t Of(const pb::Descriptor* message, const char* field) {
    return static_cast<uint32_t>(message->FindFieldByName(field)->number());
  }

  uint32_t type, previous_attributes, object_type, object_id, unmapped_paths, raw_json,
      notification;
  uint32_t related_object, reason, snapshot_event, data;  // of EventNotification
  uint32_t related_url;                                   // of EventNotification.RelatedObject
};

const Numbers& Fields() {
  static const Numbers numbers(EventDescriptor());
  return numbers;
}

constexpr std::string_view kUnmappedPathsCut = "...";

bool IsThin(std::string_view wire) {
  WireScanner scanner(wire);
  WireField found;
  while (scanner.Next(found)) {
    if (found.number == Fields().notification) return true;
  }
  return false;
}

// The fields that `keep` is true for, as they are.
template <typename Keep>
std::string Only(std::string_view wire, Keep keep) {
  std::string out;
  WireScanner scanner(wire);
  WireField found;
  while (scanner.Next(found)) {
    if (keep(found)) out.append(wire.substr(found.offset, scanner.offset() - found.offset));
  }
  return out;
}

}  // namespace

absl::StatusOr<std::shared_ptr<const EventRedactor>> FieldRedactor::Make(
    const std::vector<std::string>& paths) {
  absl::StatusOr<FieldPaths> hidden = FieldPaths::Parse(paths);
  if (!hidden.ok()) return hidden.status();
  return std::shared_ptr<const EventRedactor>(new FieldRedactor(*std::move(hidden)));
}

FieldRedactor::FieldRedactor(FieldPaths hidden)
    : hidden_(std::move(hidden)),
      hides_id_(hidden_.Hides(hidden_.Enter(hidden_.start(), "id"))),
      hides_object_(hidden_.Hides(hidden_.Enter(hidden_.start(), "object"))),
      hides_type_(hidden_.Hides(hidden_.Enter(hidden_.start(), "type"))),
      kept_{std::vector<Kept>(kKeptEvents), std::vector<Kept>(kKeptEvents)} {}

std::shared_ptr<const StoredEvent> FieldRedactor::Redact(const Event& event,
                                                         bool include_raw_json) const {
  const size_t place = event->sequence() % kKeptEvents;
  {
    absl::MutexLock lock(&mutex_);
    const Kept& kept = kept_[include_raw_json][place];
    if (kept.sequence == event->sequence()) return kept.redacted;
  }
  Event redacted = MakeRedacted(*event, include_raw_json);
  if (event->wire().size() <= kKeptEventBytesMax) {
    absl::MutexLock lock(&mutex_);
    kept_[include_raw_json][place] = {event->sequence(), redacted};
  }
  return redacted;
}

FieldRedactor::Event FieldRedactor::MakeRedacted(const StoredEvent& event,
                                                 bool include_raw_json) const {
  const pb::Descriptor* type = EventDescriptor();
  const std::string_view wire = include_raw_json ? event.wire() : event.wire_without_raw_json();
  const bool is_thin = IsThin(wire);
  std::string out;
  WireScanner scanner(wire);
  WireField found;
  while (scanner.Next(found)) {
    const pb::FieldDescriptor* field = type->FindFieldByNumber(static_cast<int>(found.number));
    // A field of a newer schema may repeat anything.
    if (field == nullptr || HidesEnvelopeField(found, is_thin)) continue;
    std::optional<std::string> rest;
    if (found.number == Fields().raw_json) {
      rest = RedactBody(found.bytes, hidden_, is_thin);
    } else if (found.number == Fields().notification) {
      rest = Notification(found.bytes);
    } else if (found.number == Fields().previous_attributes ||
               field->containing_oneof() != nullptr) {
      rest = redactor_.Redact(found.bytes, field->message_type(), hidden_.start());
    } else {
      out.append(wire.substr(found.offset, scanner.offset() - found.offset));
    }
    if (rest.has_value()) AppendBytesField(found.number, *rest, out);
  }
  auto redacted = StoredEvent::FromWire(std::move(out));
  if (redacted.ok()) return *std::move(redacted);
  // Not to be expected, since the envelope is as it was. Who, what and when are always there.
  return StoredEvent::FromWire(
             Only(wire, [](const WireField& kept) { return kept.number <= Fields().type; }))
      .value();
}

bool FieldRedactor::HidesEnvelopeField(const WireField& found, bool is_thin) const {
  if (found.number == Fields().object_id) return hides_id_;
  if (found.number == Fields().object_type) return hides_object_ || (is_thin && hides_type_);
  return found.number == Fields().unmapped_paths && HidesUnmappedPath(found.bytes);
}

std::optional<std::string> FieldRedactor::Notification(std::string_view wire) const {
  const pb::Descriptor* type =
      EventDescriptor()->FindFieldByName("event_notification")->message_type();
  std::string out;
  WireScanner scanner(wire);
  WireField found;
  while (scanner.Next(found)) {
    if (found.number == Fields().reason || found.number == Fields().snapshot_event) {
      out.append(wire.substr(found.offset, scanner.offset() - found.offset));
    }
    if (found.number != Fields().related_object && found.number != Fields().data) continue;
    const pb::FieldDescriptor* field = type->FindFieldByNumber(static_cast<int>(found.number));
    auto inner = redactor_.Redact(found.bytes, field->message_type(), hidden_.start());
    if (!inner.has_value()) continue;
    if (found.number == Fields().related_object && hides_id_) {
      // The path to the object ends in its id.
      inner =
          Only(*inner, [](const WireField& kept) { return kept.number != Fields().related_url; });
    }
    AppendBytesField(found.number, *inner, out);
  }
  if (!scanner.error().empty()) return std::nullopt;
  return out;
}

bool FieldRedactor::HidesUnmappedPath(std::string_view path) const {
  if (path == kUnmappedPathsCut) return false;
  std::vector<std::string> keys;
  if (!ParseUnmappedPath(path, keys)) return true;
  FieldPaths::State state = hidden_.start();
  // The keys above the object are those of the envelope.
  size_t first = keys[0] == "data" || keys[0] == "related_object" ? 1 : keys.size();
  if (keys.size() > first && (keys[first] == "object" || keys[first] == "previous_attributes")) {
    ++first;
  }
  for (size_t i = first; i < keys.size(); ++i) {
    state = hidden_.Element(hidden_.Enter(state, keys[i]));
    if (hidden_.Hides(state)) return true;
  }
  return false;
}

}  // namespace penstock::event_service
