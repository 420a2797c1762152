#include "webhook_ingress/transcode/json_access.h"

#include <charconv>
#include <cmath>
#include <system_error>

namespace penstock::ingress {
namespace {

// 2^53, which is also what 2^53 + 1 reads as.
constexpr double kWholeDoubleEnd = 9007199254740992.0;

// The int64 that `text` writes in the shortest way.
absl::optional<int64_t> ParseCanonical(absl::string_view text) {
  const absl::string_view digits = text.substr(text.empty() || text[0] != '-' ? 0 : 1);
  const bool negative = digits.size() < text.size();
  if (digits.empty() || (digits[0] == '0' && (digits.size() > 1 || negative))) {
    return absl::nullopt;
  }
  int64_t value = 0;
  const char* const end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) return absl::nullopt;
  return value;
}

}  // namespace

absl::optional<Json> FindLast(dom::object object, absl::string_view key) {
  absl::optional<Json> found;
  for (const dom::key_value_pair entry : object) {
    if (entry.key.size() == key.size() && View(entry.key) == key) found = entry.value;
  }
  if (found.has_value() && IsNull(*found)) found.reset();
  return found;
}

absl::optional<absl::string_view> FindLastString(dom::object object, absl::string_view key) {
  const absl::optional<Json> value = FindLast(object, key);
  if (!value.has_value() || !IsString(*value) || StringOf(*value).empty()) return absl::nullopt;
  return StringOf(*value);
}

absl::optional<int64_t> AsInt64(Json value) {
  switch (value.type()) {
    case JsonType::INT64:
      return value.get_int64().value_unsafe();
    case JsonType::DOUBLE: {
      const double number = value.get_double().value_unsafe();
      if (std::abs(number) >= kWholeDoubleEnd || std::trunc(number) != number) return absl::nullopt;
      return static_cast<int64_t>(number);
    }
    case JsonType::STRING:
      return ParseCanonical(StringOf(value));
    default:
      return absl::nullopt;
  }
}

absl::optional<double> AsDouble(Json value) {
  if (value.type() == JsonType::DOUBLE) return value.get_double().value_unsafe();
  if (value.type() != JsonType::INT64) return absl::nullopt;
  const int64_t whole = value.get_int64().value_unsafe();
  const double number = static_cast<double>(whole);
  // 2^63 rounds up from INT64_MAX and would not convert back.
  if (number >= 9223372036854775808.0 || static_cast<int64_t>(number) != whole) {
    return absl::nullopt;
  }
  return number;
}

DuplicateKeys::DuplicateKeys(dom::object object)
    : object_(object), compare_(object.size() <= kComparedSizeMax) {
  if (compare_) return;
  size_t position = 0;
  for (const dom::key_value_pair entry : object_) last_[View(entry.key)] = position++;
}

bool DuplicateKeys::IsSuperseded(absl::string_view key) {
  const size_t position = position_++;
  if (!compare_) return last_.at(key) != position;
  size_t later = 0;
  for (const dom::key_value_pair entry : object_) {
    if (later++ > position && View(entry.key) == key) return true;
  }
  return false;
}

}  // namespace penstock::ingress
