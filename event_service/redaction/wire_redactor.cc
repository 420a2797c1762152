#include "event_service/redaction/wire_redactor.h"

#include <algorithm>

#include "event_service/event/wire.h"
#include "penstock/v1/annotations.pb.h"

namespace penstock::event_service {
namespace {

namespace pb = google::protobuf;

constexpr uint32_t kMapKey = 1;
constexpr uint32_t kMapValue = 2;

bool IsUnion(const pb::Descriptor* type) {
  return type->options().GetExtension(v1::stripe_message).shape() == v1::STRIPE_SHAPE_UNION;
}

// The messages that hold any JSON have no steps of their own; the entries of a Struct are keys.
bool IsAnyJson(const pb::Descriptor* type) {
  switch (type->well_known_type()) {
    case pb::Descriptor::WELLKNOWNTYPE_VALUE:
    case pb::Descriptor::WELLKNOWNTYPE_LISTVALUE:
    case pb::Descriptor::WELLKNOWNTYPE_STRUCT:
      return true;
    default:
      return false;
  }
}

}  // namespace

FieldPaths::State WireRedactor::Enter(const pb::FieldDescriptor* field,
                                      const FieldPaths::State& state) const {
  const pb::Descriptor* type = field->containing_type();
  if (IsUnion(type) || IsAnyJson(type)) return state;
  FieldPaths::State next = hidden_.Enter(state, field->name());
  // A key that is no name of a field has its own; see annotations.proto.
  if (field->json_name() != field->name()) {
    for (const uint16_t at : hidden_.Enter(state, field->json_name())) {
      if (std::find(next.begin(), next.end(), at) == next.end()) next.push_back(at);
    }
  }
  return next;
}

WireRedactor::Wire WireRedactor::Message(std::string_view wire, const pb::Descriptor* type,
                                         const FieldPaths::State& state, int depth) const {
  if (depth > kRedactedWireDepthMax) return std::nullopt;
  std::string out;
  WireScanner scanner(wire);
  WireField found;
  while (scanner.Next(found)) {
    const pb::FieldDescriptor* field = type->FindFieldByNumber(static_cast<int>(found.number));
    if (field == nullptr) continue;
    FieldPaths::State place = Enter(field, state);
    if (hidden_.Hides(place)) continue;
    if (field->is_repeated() && !field->is_map()) {
      place = hidden_.Element(place);
      if (hidden_.Hides(place)) continue;
    }
    const bool is_bytes = found.type == WireType::kLengthDelimited;
    if (HidesText(field, place)) continue;
    const bool descends = field->type() == pb::FieldDescriptor::TYPE_MESSAGE && !place.empty();
    if (!descends || !is_bytes) {
      // A message that is not encoded as one is nothing that anybody could read.
      if (!descends) out.append(wire.substr(found.offset, scanner.offset() - found.offset));
      continue;
    }
    const Wire inner = field->is_map()
                           ? MapEntry(found.bytes, field, place, depth + 1)
                           : Message(found.bytes, field->message_type(), place, depth + 1);
    if (inner.has_value()) AppendBytesField(found.number, *inner, out);
  }
  if (!scanner.error().empty()) return std::nullopt;
  // A Value must be something; its parent leaves it out.
  if (out.empty() && type->well_known_type() == pb::Descriptor::WELLKNOWNTYPE_VALUE) {
    return std::nullopt;
  }
  return out;
}

bool WireRedactor::HidesText(const pb::FieldDescriptor* field,
                             const FieldPaths::State& place) const {
  if (field->type() != pb::FieldDescriptor::TYPE_STRING) return false;
  if (hidden_.HidesReference(place)) return true;
  const bool is_reference = IsUnion(field->containing_type()) ||
                            field->options().GetExtension(v1::stripe_field).expandable_size() > 0;
  return is_reference && hidden_.Hides(hidden_.Enter(place, "id"));
}

WireRedactor::Wire WireRedactor::MapEntry(std::string_view wire, const pb::FieldDescriptor* field,
                                          const FieldPaths::State& state, int depth) const {
  std::string_view key, value;
  bool is_bytes = false;
  WireScanner scanner(wire);
  WireField found;
  while (scanner.Next(found)) {
    if (found.number == kMapKey) key = found.bytes;
    if (found.number != kMapValue) continue;
    value = found.bytes;
    is_bytes = found.type == WireType::kLengthDelimited;
  }
  if (!scanner.error().empty() || !is_bytes) return std::nullopt;
  const FieldPaths::State place = hidden_.Enter(state, key);
  if (hidden_.Hides(place)) return std::nullopt;
  const pb::FieldDescriptor* value_field = field->message_type()->map_value();
  Wire inner(value);
  if (value_field->type() == pb::FieldDescriptor::TYPE_MESSAGE) {
    inner = Message(value, value_field->message_type(), place, depth);
  } else if (hidden_.HidesReference(place)) {
    return std::nullopt;
  }
  if (!inner.has_value()) return std::nullopt;
  std::string entry;
  AppendBytesField(kMapKey, key, entry);
  AppendBytesField(kMapValue, *inner, entry);
  return entry;
}

}  // namespace penstock::event_service
