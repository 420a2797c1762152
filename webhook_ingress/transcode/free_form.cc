// The part of PayloadMapper that writes hashes without a schema.
#include "google/protobuf/struct.pb.h"
#include "webhook_ingress/transcode/payload_mapper.h"

namespace penstock::ingress {
namespace {

using google::protobuf::ListValue;
using google::protobuf::Struct;
using google::protobuf::Value;

// The one entry of Struct.fields, a map<string, Value>.
constexpr WireTag kStructEntry =
    WireTag::Of(Struct::kFieldsFieldNumber, WireType::kLengthDelimited);
constexpr WireTag kEntryKey = WireTag::Of(1, WireType::kLengthDelimited);
constexpr WireTag kEntryValue = WireTag::Of(2, WireType::kLengthDelimited);

constexpr WireTag kNull = WireTag::Of(Value::kNullValueFieldNumber, WireType::kVarint);
constexpr WireTag kNumber = WireTag::Of(Value::kNumberValueFieldNumber, WireType::kFixed64);
constexpr WireTag kString = WireTag::Of(Value::kStringValueFieldNumber, WireType::kLengthDelimited);
constexpr WireTag kBool = WireTag::Of(Value::kBoolValueFieldNumber, WireType::kVarint);
constexpr WireTag kStruct = WireTag::Of(Value::kStructValueFieldNumber, WireType::kLengthDelimited);
constexpr WireTag kList = WireTag::Of(Value::kListValueFieldNumber, WireType::kLengthDelimited);

constexpr WireTag kListElement =
    WireTag::Of(ListValue::kValuesFieldNumber, WireType::kLengthDelimited);

}  // namespace

bool PayloadMapper::Struct(WireTag tag, dom::object object, const JsonPath& path) {
  constexpr size_t kLevels = 2;  // the Struct and its entries
  if (!MayGoDeeper(kLevels)) return false;
  const WireWriter::Open open = out_.Begin(tag, object.size() > 3);
  depth_ += kLevels;
  DuplicateKeys duplicates(object);
  for (const dom::key_value_pair entry : object) {
    const absl::string_view key = View(entry.key);
    if (duplicates.IsSuperseded(key)) continue;
    const JsonPath entry_path(&path, key);
    const WireWriter::Open entry_open = out_.Begin(kStructEntry, /*guess_long=*/false);
    out_.Bytes(kEntryKey, key);
    if (Value(kEntryValue, entry.value, entry_path)) {
      out_.End(entry_open);
    } else {
      out_.Cancel(entry_open);
      unmapped_.Add(entry_path);
    }
  }
  depth_ -= kLevels;
  out_.End(open);
  return true;
}

bool PayloadMapper::List(WireTag tag, dom::array array, const JsonPath& path) {
  if (!MayGoDeeper()) return false;
  const WireWriter::Open open = out_.Begin(tag, array.size() > 10);
  ++depth_;
  size_t position = 0;
  for (const Json element : array) {
    const JsonPath element_path(&path, position++);
    if (!Value(kListElement, element, element_path)) unmapped_.Add(element_path);
  }
  --depth_;
  out_.End(open);
  return true;
}

bool PayloadMapper::Value(WireTag tag, Json value, const JsonPath& path) {
  if (!MayGoDeeper()) return false;
  const WireWriter::Open open = out_.Begin(tag, /*guess_long=*/false);
  ++depth_;
  bool written = true;
  switch (value.type()) {
    case JsonType::NULL_VALUE:
      out_.Varint(kNull, 0);
      break;
    case JsonType::BOOL:
      out_.Varint(kBool, value.get_bool().value_unsafe());
      break;
    case JsonType::STRING:
      out_.Bytes(kString, StringOf(value));
      break;
    case JsonType::OBJECT:
      written = Struct(kStruct, ObjectOf(value), path);
      break;
    case JsonType::ARRAY:
      written = List(kList, ArrayOf(value), path);
      break;
    default: {
      const absl::optional<double> number = AsDouble(value);
      written = number.has_value();
      if (written) out_.Double(kNumber, *number);
    }
  }
  --depth_;
  written ? out_.End(open) : out_.Cancel(open);
  return written;
}

}  // namespace penstock::ingress
