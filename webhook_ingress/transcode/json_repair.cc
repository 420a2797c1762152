#include "webhook_ingress/transcode/json_repair.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

#include "absl/strings/ascii.h"
#include "absl/strings/charconv.h"
#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

constexpr size_t kEscapeBytes = 6;  // \uXXXX

enum class Surrogate { kNone, kHigh, kLow };

// What the escape at the start of `text` (a backslash) stands for.
Surrogate SurrogateAt(absl::string_view text) {
  if (text.size() < kEscapeBytes || text[0] != '\\' || text[1] != 'u') return Surrogate::kNone;
  unsigned code = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + kEscapeBytes, code, 16);
  if (error != std::errc() || end != text.data() + kEscapeBytes) return Surrogate::kNone;
  if (code >= 0xD800 && code <= 0xDBFF) return Surrogate::kHigh;
  if (code >= 0xDC00 && code <= 0xDFFF) return Surrogate::kLow;
  return Surrogate::kNone;
}

struct Escape {
  size_t size;  // bytes from the backslash to the next character
  bool lone;    // a surrogate without its other half
};

Escape EscapeAt(absl::string_view text) {
  switch (SurrogateAt(text)) {
    case Surrogate::kNone:
      return {std::min<size_t>(2, text.size()), false};
    case Surrogate::kLow:
      return {kEscapeBytes, true};
    case Surrogate::kHigh:
      break;
  }
  if (SurrogateAt(text.substr(kEscapeBytes)) == Surrogate::kLow) return {2 * kEscapeBytes, false};
  return {kEscapeBytes, true};
}

size_t DigitsAt(absl::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && absl::ascii_isdigit(text[end])) ++end;
  return end - at;
}

bool IsNumberChar(char c) {
  return absl::ascii_isdigit(c) || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

// `token` is a number of the JSON grammar that int64, uint64 and double cannot hold.
bool IsUnreadable(absl::string_view token) {
  size_t at = token[0] == '-' ? 1 : 0;
  const size_t whole = DigitsAt(token, at);
  if (whole == 0 || (whole > 1 && token[at] == '0')) return false;
  at += whole;
  const bool integer = at == token.size();
  if (at < token.size() && token[at] == '.') {
    const size_t fraction = DigitsAt(token, at + 1);
    if (fraction == 0) return false;
    at += 1 + fraction;
  }
  if (at < token.size() && absl::ascii_tolower(token[at]) == 'e') {
    ++at;
    if (at < token.size() && (token[at] == '+' || token[at] == '-')) ++at;
    const size_t exponent = DigitsAt(token, at);
    if (exponent == 0) return false;
    at += exponent;
  }
  if (at != token.size()) return false;

  const char* const end = token.data() + token.size();
  if (integer) {
    int64_t negative = 0;
    uint64_t positive = 0;
    const auto result = token[0] == '-' ? std::from_chars(token.data(), end, negative)
                                        : std::from_chars(token.data(), end, positive);
    return result.ec == std::errc::result_out_of_range;
  }
  double value = 0;
  const auto result = absl::from_chars(token.data(), end, value);
  return result.ec == std::errc::result_out_of_range && std::abs(value) > 1;
}

// Copies the string that starts at `json[at]`, with its quotes; returns the
// position after it.
size_t CopyString(absl::string_view json, size_t at, std::string& out) {
  out += json[at++];
  while (at < json.size()) {
    const size_t stop = std::min(json.find_first_of("\"\\", at), json.size());
    absl::StrAppend(&out, json.substr(at, stop - at));
    at = stop;
    if (at == json.size()) break;
    if (json[at] == '"') {
      out += json[at++];
      break;
    }
    const Escape escape = EscapeAt(json.substr(at));
    absl::StrAppend(&out, escape.lone ? "\\ufffd" : json.substr(at, escape.size));
    at += escape.size;
  }
  return at;
}

}  // namespace

bool HasLoneSurrogate(absl::string_view json) {
  for (size_t at = json.find('\\'); at != absl::string_view::npos; at = json.find('\\', at)) {
    const Escape escape = EscapeAt(json.substr(at));
    if (escape.lone) return true;
    at += escape.size;
  }
  return false;
}

RepairedJson RepairJson(absl::string_view json) {
  RepairedJson repaired;
  std::string& out = repaired.text;
  out.reserve(json.size() + json.size() / 8);
  size_t depth = 0;
  for (size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (c == '"') {
      at = CopyString(json, at, out);
      continue;
    }
    if (c == '-' || absl::ascii_isdigit(c)) {
      size_t end = at + 1;
      while (end < json.size() && IsNumberChar(json[end])) ++end;
      const absl::string_view token = json.substr(at, end - at);
      if (IsUnreadable(token)) {
        absl::StrAppend(&out, kUnreadableNumber);
      } else {
        absl::StrAppend(&out, token);
      }
      at = end;
      continue;
    }
    if (c == '{' || c == '[') repaired.depth = std::max(repaired.depth, ++depth);
    if ((c == '}' || c == ']') && depth > 0) --depth;
    out += c;
    ++at;
  }
  return repaired;
}

}  // namespace penstock::ingress
