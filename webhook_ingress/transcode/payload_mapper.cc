#include "webhook_ingress/transcode/payload_mapper.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace penstock::ingress {
namespace {

// A message with this many keys is most likely longer than 127 bytes, so that
// its length takes two. A wrong guess costs moving the message by a byte.
constexpr size_t kKeysOfLongMessage = 6;
constexpr size_t kInt64TextBytesMax = 20;

constexpr WireTag kMapKey = WireTag::Of(1, WireType::kLengthDelimited);
constexpr int kMapValueNumber = 2;

// The plan of a map's value is that of the map field, but stands at number 2 of
// the entry.
FieldPlan MapValuePlan(const FieldPlan& map) {
  FieldPlan plan = map;
  plan.map = false;
  plan.has_presence = true;
  WireType type = WireType::kLengthDelimited;
  if (map.kind == FieldKind::kInt64 || map.kind == FieldKind::kBool) type = WireType::kVarint;
  if (map.kind == FieldKind::kDouble) type = WireType::kFixed64;
  plan.tag = WireTag::Of(kMapValueNumber, type);
  return plan;
}

}  // namespace

class PayloadMapper::Level {
 public:
  explicit Level(PayloadMapper& mapper) : mapper_(mapper) { ++mapper_.depth_; }
  ~Level() { --mapper_.depth_; }

 private:
  PayloadMapper& mapper_;
};

void PayloadMapper::GrowSlots(size_t size_min) {
  const size_t size = std::max(size_min, 2 * slots_size_);
  auto slots = std::make_unique<Json[]>(size);
  std::copy_n(slots_.get(), slots_used_, slots.get());
  slots_ = std::move(slots);
  slots_size_ = size;
}

void PayloadMapper::Field(const FieldPlan& plan, Json value, const JsonPath& path) {
  if (IsNull(value)) return;
  if (plan.map) {
    Map(plan, value, path);
  } else if (plan.repeated) {
    Repeated(plan, value, path);
  } else if (!Single(plan, value, path)) {
    unmapped_.Add(path);
  }
}

bool PayloadMapper::Single(const FieldPlan& plan, Json value, const JsonPath& path) {
  if (out_.size() >= kTypedBytesMax) return false;
  switch (plan.kind) {
    case FieldKind::kString:
      return String(plan, value);
    case FieldKind::kExpandable:
      return Expandable(plan, value, path);
    case FieldKind::kInt64: {
      const absl::optional<int64_t> number = AsInt64(value);
      if (!number.has_value()) return false;
      if (*number != 0 || plan.has_presence || plan.repeated) out_.Varint(plan.tag, *number);
      return true;
    }
    case FieldKind::kDouble: {
      const absl::optional<double> number = AsDouble(value);
      if (!number.has_value()) return false;
      const bool is_default = std::bit_cast<uint64_t>(*number) == 0;  // -0.0 is written
      if (!is_default || plan.has_presence || plan.repeated) out_.Double(plan.tag, *number);
      return true;
    }
    case FieldKind::kBool: {
      if (value.type() != JsonType::BOOL) return false;
      const bool flag = value.get_bool().value_unsafe();
      if (flag || plan.has_presence || plan.repeated) out_.Varint(plan.tag, flag);
      return true;
    }
    case FieldKind::kMessage:
      return Message(plan, value, path);
    case FieldKind::kUnion:
      return Union(plan, value, path);
    case FieldKind::kStruct:
      return IsObject(value) && Struct(plan.tag, ObjectOf(value), path);
    case FieldKind::kValue:
      return Value(plan.tag, value, path);
    case FieldKind::kList:
      return IsArray(value) && List(plan.tag, ArrayOf(value), path);
  }
  return false;
}

bool PayloadMapper::String(const FieldPlan& plan, Json value) {
  char buffer[kInt64TextBytesMax];
  absl::string_view text;
  if (IsString(value)) {
    text = StringOf(value);
  } else if (value.type() == JsonType::INT64) {
    const char* const end =
        std::to_chars(buffer, buffer + sizeof(buffer), value.get_int64().value_unsafe()).ptr;
    text = absl::string_view(buffer, end - buffer);
  } else {
    return false;
  }
  if (!text.empty() || plan.has_presence || plan.repeated) out_.Bytes(plan.tag, text);
  return true;
}

bool PayloadMapper::Expandable(const FieldPlan& plan, Json value, const JsonPath& path) {
  if (!IsObject(value)) return String(plan, value);
  const absl::optional<absl::string_view> id = FindLastString(ObjectOf(value), "id");
  if (!id.has_value()) return false;
  out_.Bytes(plan.tag, *id);
  unmapped_.Add(path);
  return true;
}

void PayloadMapper::Repeated(const FieldPlan& plan, Json value, const JsonPath& path) {
  if (IsArray(value)) return Elements(plan, ArrayOf(value), path);
  if (!IsObject(value) || FindLastString(ObjectOf(value), "object") != "list") {
    return unmapped_.Add(path);
  }
  const absl::optional<Json> data = FindLast(ObjectOf(value), "data");
  if (!data.has_value() || !IsArray(*data)) return unmapped_.Add(path);
  for (const dom::key_value_pair entry : ObjectOf(value)) {
    if (entry.key == "data") continue;
    const JsonPath key_path(&path, View(entry.key));
    IsNull(entry.value) ? unmapped_.Forget(key_path) : unmapped_.Add(key_path);
  }
  Elements(plan, ArrayOf(*data), JsonPath(&path, "data"));
}

void PayloadMapper::Elements(const FieldPlan& plan, dom::array array, const JsonPath& path) {
  if (plan.packed) return PackedElements(plan, array, path);
  size_t position = 0;
  for (const Json element : array) {
    const JsonPath element_path(&path, position++);
    if (IsNull(element) || !Single(plan, element, element_path)) unmapped_.Add(element_path);
  }
}

void PayloadMapper::PackedElements(const FieldPlan& plan, dom::array array, const JsonPath& path) {
  const WireWriter::Open open = out_.Begin(plan.tag, /*guess_long=*/false);
  size_t position = 0;
  for (const Json element : array) {
    const JsonPath element_path(&path, position++);
    if (const auto number = AsInt64(element); plan.kind == FieldKind::kInt64 && number) {
      out_.BareVarint(*number);
    } else if (const auto real = AsDouble(element); plan.kind == FieldKind::kDouble && real) {
      out_.BareDouble(*real);
    } else if (plan.kind == FieldKind::kBool && element.type() == JsonType::BOOL) {
      out_.BareVarint(element.get_bool().value_unsafe());
    } else {
      unmapped_.Add(element_path);
    }
  }
  out_.size() == open.body ? out_.Cancel(open) : out_.End(open);
}

void PayloadMapper::Map(const FieldPlan& plan, Json value, const JsonPath& path) {
  if (!IsObject(value) || !MayGoDeeper()) return unmapped_.Add(path);
  const Level entry_level(*this);
  const FieldPlan value_plan = MapValuePlan(plan);
  const dom::object object = ObjectOf(value);
  DuplicateKeys duplicates(object);
  for (const dom::key_value_pair entry : object) {
    const absl::string_view key = View(entry.key);
    if (duplicates.IsSuperseded(key) || IsNull(entry.value)) continue;
    const JsonPath entry_path(&path, key);
    const WireWriter::Open open = out_.Begin(plan.tag, /*guess_long=*/false);
    out_.Bytes(kMapKey, key);
    if (Single(value_plan, entry.value, entry_path)) {
      out_.End(open);
    } else {
      out_.Cancel(open);
      unmapped_.Add(entry_path);
    }
  }
}

bool PayloadMapper::Message(const FieldPlan& plan, Json value, const JsonPath& path) {
  const MessageTable& table = *plan.message;
  const bool is_bare_list = IsArray(value) && table.list_data != MessageTable::kNoField;
  if ((!IsObject(value) && !is_bare_list) || !MayGoDeeper()) return false;
  const Level level(*this);
  if (is_bare_list) {
    const WireWriter::Open open = out_.Begin(plan.tag, /*guess_long=*/true);
    Elements(table.fields[table.list_data], ArrayOf(value), path);
    out_.End(open);
    return true;
  }
  const dom::object object = ObjectOf(value);
  const WireWriter::Open open = out_.Begin(plan.tag, object.size() >= kKeysOfLongMessage);
  Object(table, object, path);
  out_.End(open);
  return true;
}

// Two passes, so that the last of several values for one key counts without
// any being written twice, and so that fields come out in ascending order.
void PayloadMapper::Object(const MessageTable& table, dom::object object, const JsonPath& path) {
  const size_t field_count = table.fields.size();
  const size_t base = slots_used_;
  if (slots_size_ < base + field_count) GrowSlots(base + field_count);
  slots_used_ = base + field_count;

  uint64_t seen[MessageTable::kFieldsMax / 64];
  const size_t words = (field_count + 63) / 64;
  std::fill_n(seen, words, 0);
  for (const dom::key_value_pair entry : object) {
    const absl::string_view key = View(entry.key);
    const int field = table.keys.Find(key);
    if (field == KeyIndex::kNotFound) {
      UnknownKey(table, key, entry.value, path);
      continue;
    }
    Slots(base)[field] = entry.value;
    seen[field / 64] |= uint64_t{1} << (field % 64);
  }
  for (size_t word = 0; word < words; ++word) {
    for (uint64_t bits = seen[word]; bits != 0; bits &= bits - 1) {
      const size_t field = 64 * word + std::countr_zero(bits);
      // Copied: mapping a field may move the slots.
      const Json value = Slots(base)[field];
      Field(table.fields[field], value, JsonPath(&path, table.keys.key(field)));
    }
  }
  slots_used_ = base;
}

void PayloadMapper::UnknownKey(const MessageTable& table, absl::string_view key, Json value,
                               const JsonPath& path) {
  const JsonPath key_path(&path, key);
  const bool is_implied = key == "object" && !table.implied_object.empty() && IsString(value) &&
                          StringOf(value) == table.implied_object;
  IsNull(value) || is_implied ? unmapped_.Forget(key_path) : unmapped_.Add(key_path);
}

bool PayloadMapper::Union(const FieldPlan& plan, Json value, const JsonPath& path) {
  const MessageTable& table = *plan.message;
  size_t arm = MessageTable::kNoField;
  if (IsObject(value)) {
    arm = table.fallback_arm;
    if (const auto name = FindLastString(ObjectOf(value), "object"); name.has_value()) {
      const auto named = table.arm_by_object.find(*name);
      if (named != table.arm_by_object.end()) arm = named->second;
    }
  }
  if (arm == MessageTable::kNoField) arm = table.string_arm;
  if (arm == MessageTable::kNoField || !MayGoDeeper()) return false;

  const Level level(*this);
  const WireWriter::Open open = out_.Begin(plan.tag, /*guess_long=*/true);
  if (!Single(table.fields[arm], value, path)) {
    out_.Cancel(open);
    return false;
  }
  out_.End(open);
  return true;
}

}  // namespace penstock::ingress
