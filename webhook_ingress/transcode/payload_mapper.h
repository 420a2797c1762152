// From JSON values to the fields of messages, by the tables of the schema.
//
// What a field takes (anything else is left out and its path listed; nothing is
// ever rounded, cut or guessed):
//
//   string        string; an integer within int64, as decimal text
//   expandable    the same; or an object with a string `id`: the id is stored
//                 and the path listed, for the object's other keys
//   int64         see AsInt64()
//   double        a number, unless an integer that a double cannot hold
//   bool          true, false
//   message       object
//   list shape    object with `data`; or an array, which becomes `data`
//   union shape   object: the arm for its `object` key, else the arm without
//                 `object` values; string: the string arm. An object without a
//                 fitting arm gives its `id` to an expandable string arm
//   Struct        object;  Value: anything;  ListValue: array. Inside them null
//                 stays null, and numbers follow the rule for double
//   map           object; each value by the rule of the map's values
//   repeated      array, element by element; or a list object
//                 {"object": "list", "data": [...]}, whose `data` is taken
//
// null is absent. Where a key occurs twice the last one counts, also if it is
// null or does not fit. The key `object` is not listed where the message has no
// field for it and stands for that very value.
#pragma once

#include <cstddef>
#include <memory>

#include "absl/strings/string_view.h"
#include "webhook_ingress/transcode/json_access.h"
#include "webhook_ingress/transcode/tables.h"
#include "webhook_ingress/transcode/unmapped_paths.h"
#include "webhook_ingress/transcode/wire_writer.h"

namespace penstock::ingress {

// The most messages inside each other below Event. Protobuf readers refuse more
// than 100, and an event stands inside other messages. A value that would go
// deeper is left out. One level of a Struct takes three.
inline constexpr size_t kWireDepthMax = 64;

// Typed bytes of one event past which no further value is mapped. With the
// largest body this stays below the 4 MiB that gRPC takes as one message.
inline constexpr size_t kTypedBytesMax = 2 * 1024 * 1024;

// Writes at the end of `out`, in ascending order of the field numbers of each
// message. Not thread-safe; keeps its scratch memory for the next event.
class PayloadMapper {
 public:
  // Borrows both; they must outlive the mapper.
  PayloadMapper(WireWriter& out, UnmappedPaths& unmapped) : out_(out), unmapped_(unmapped) {}

  // Writes the field for `value`, or lists `path` (and what does not fit below
  // it). Null writes and lists nothing.
  void Field(const FieldPlan& plan, Json value, const JsonPath& path);

  // As Field() for a single (not repeated, not map) field and a value that is
  // not null, but false instead of listing `path` if nothing was written.
  bool Single(const FieldPlan& plan, Json value, const JsonPath& path);

 private:
  class Level;  // one message on the wire deeper

  void Repeated(const FieldPlan& plan, Json value, const JsonPath& path);
  void Elements(const FieldPlan& plan, dom::array array, const JsonPath& path);
  void PackedElements(const FieldPlan& plan, dom::array array, const JsonPath& path);
  void Map(const FieldPlan& plan, Json value, const JsonPath& path);

  bool String(const FieldPlan& plan, Json value);
  bool Expandable(const FieldPlan& plan, Json value, const JsonPath& path);
  bool Message(const FieldPlan& plan, Json value, const JsonPath& path);
  bool Union(const FieldPlan& plan, Json value, const JsonPath& path);
  void Object(const MessageTable& table, dom::object object, const JsonPath& path);
  void UnknownKey(const MessageTable& table, absl::string_view key, Json value,
                  const JsonPath& path);

  // Free-form values; the wire of google.protobuf.Struct, Value and ListValue.
  bool Struct(WireTag tag, dom::object object, const JsonPath& path);
  bool Value(WireTag tag, Json value, const JsonPath& path);
  bool List(WireTag tag, dom::array array, const JsonPath& path);

  bool MayGoDeeper(size_t levels = 1) const {
    return depth_ + levels <= kWireDepthMax && out_.size() < kTypedBytesMax;
  }

  // Values of one object by field, at positions from `base`. Never shrinks.
  Json* Slots(size_t base) { return slots_.get() + base; }
  void GrowSlots(size_t size_min);

  WireWriter& out_;
  UnmappedPaths& unmapped_;
  size_t depth_ = 0;
  std::unique_ptr<Json[]> slots_;
  size_t slots_used_ = 0;
  size_t slots_size_ = 0;
};

}  // namespace penstock::ingress
