// How the transcoder reads values of a parsed JSON text. Where a key occurs
// twice in one object, the last occurrence counts.
#pragma once

#include <cstddef>
#include <cstdint>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "simdjson.h"

namespace penstock::ingress {

namespace dom = simdjson::dom;
using Json = dom::element;
using JsonType = dom::element_type;

inline absl::string_view View(std::string_view text) { return {text.data(), text.size()}; }

// The unchecked getters: the caller has looked at type().
inline absl::string_view StringOf(Json value) { return View(value.get_string().value_unsafe()); }
inline dom::object ObjectOf(Json value) { return value.get_object().value_unsafe(); }
inline dom::array ArrayOf(Json value) { return value.get_array().value_unsafe(); }

inline bool IsString(Json value) { return value.type() == JsonType::STRING; }
inline bool IsObject(Json value) { return value.type() == JsonType::OBJECT; }
inline bool IsArray(Json value) { return value.type() == JsonType::ARRAY; }
inline bool IsNull(Json value) { return value.type() == JsonType::NULL_VALUE; }

// The value of `key`, or nothing if it is absent or null.
absl::optional<Json> FindLast(dom::object object, absl::string_view key);
// The value of `key` if it is a string that is not empty.
absl::optional<absl::string_view> FindLastString(dom::object object, absl::string_view key);

// The number as int64, if that is exact: an integer within int64; a number in
// fraction or exponent notation whose double is whole and below 2^53; a string in
// the one way to write an int64 in decimal ("-12", not "012", "+1" or "1.0"). Digits
// past the precision of a double are not seen: 0.99999999999999999999 counts as 1.
absl::optional<int64_t> AsInt64(Json value);
// The number as a double, if that is exact as far as JSON goes: an integer that
// a double cannot hold gives nothing.
absl::optional<double> AsDouble(Json value);

// Tells for each entry of an object, asked in order, whether a later entry has
// the same key. Linear in the size of the object.
class DuplicateKeys {
 public:
  explicit DuplicateKeys(dom::object object);
  // To be called once for each entry, in order.
  bool IsSuperseded(absl::string_view key);

 private:
  // Objects up to this size are compared key by key, without memory of their own.
  static constexpr size_t kComparedSizeMax = 12;

  dom::object object_;
  size_t position_ = 0;
  bool compare_;
  absl::flat_hash_map<absl::string_view, size_t> last_;
};

}  // namespace penstock::ingress
