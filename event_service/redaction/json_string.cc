#include "event_service/redaction/json_string.h"

#include <cstdint>

namespace penstock::event_service {
namespace {

constexpr size_t npos = std::string_view::npos;
constexpr uint32_t kReplacement = 0xfffd;

void AppendUtf8(uint32_t c, std::string& text) {
  const auto put = [&text](uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xc0 | c >> 6);
  } else if (c < 0x10000) {
    put(0xe0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3f));
  } else {
    put(0xf0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3f));
    put(0x80 | (c >> 6 & 0x3f));
  }
  put(0x80 | (c & 0x3f));
}

// The four hexadecimal digits at `at`; false when they are none.
bool ReadHex(std::string_view json, size_t at, uint32_t& value) {
  if (json.size() < at + 4) return false;
  value = 0;
  for (size_t i = at; i < at + 4; ++i) {
    const char c = json[i];
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return false;
    value = value << 4 | static_cast<uint32_t>(digit);
  }
  return true;
}

bool IsHighHalf(uint32_t c) { return c >= 0xd800 && c < 0xdc00; }
bool IsLowHalf(uint32_t c) { return c >= 0xdc00 && c < 0xe000; }

// A \u escape whose digits start at `at`; the position after it, or after the pair.
size_t ReadUnicode(std::string_view json, size_t at, std::string& text) {
  uint32_t c = 0;
  if (!ReadHex(json, at, c)) return npos;
  at += 4;
  uint32_t low = 0;
  if (IsHighHalf(c) && json.substr(at, 2) == "\\u" && ReadHex(json, at + 2, low) &&
      IsLowHalf(low)) {
    AppendUtf8(0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00), text);
    return at + 6;
  }
  AppendUtf8(IsHighHalf(c) || IsLowHalf(c) ? kReplacement : c, text);
  return at;
}

// The escape whose letter is at `at`; the position after it.
size_t ReadEscape(std::string_view json, size_t at, std::string& text) {
  if (at >= json.size()) return npos;
  constexpr std::string_view kLetters = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  if (json[at] == 'u') return ReadUnicode(json, at + 1, text);
  const size_t letter = kLetters.find(json[at]);
  if (letter == npos) return npos;
  text.push_back(kMeanings[letter]);
  return at + 1;
}

}  // namespace

size_t ReadJsonString(std::string_view json, size_t begin, std::string& text) {
  text.clear();
  for (size_t at = begin + 1; at < json.size();) {
    const char c = json[at];
    if (c == '"') return at + 1;
    if (static_cast<unsigned char>(c) < 0x20) return npos;
    if (c != '\\') {
      text.push_back(c);
      ++at;
      continue;
    }
    at = ReadEscape(json, at + 1, text);
    if (at == npos) return npos;
  }
  return npos;
}

}  // namespace penstock::event_service
