// Characters and lists as RFC 9110 defines them.
#pragma once

#include <string_view>

namespace penstock::ingress {

// A character of a method or a field name.
inline bool IsTokenChar(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

inline bool IsToken(std::string_view text) {
  for (const char c : text) {
    if (!IsTokenChar(c)) return false;
  }
  return !text.empty();
}

// A character of a field value: visible ASCII, space, tab, or beyond ASCII.
inline bool IsFieldValueChar(char c) {
  const unsigned char byte = static_cast<unsigned char>(c);
  return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

inline bool IsFieldValue(std::string_view text) {
  for (const char c : text) {
    if (!IsFieldValueChar(c)) return false;
  }
  return true;
}

inline std::string_view TrimBlanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Compares ASCII without case. `lower` is in lower case.
inline bool EqualsLower(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[i]) return false;
  }
  return true;
}

// Whether the comma-separated `list` holds `lower`, without case.
inline bool ListHolds(std::string_view list, std::string_view lower) {
  while (true) {
    const size_t comma = list.find(',');
    if (EqualsLower(TrimBlanks(list.substr(0, comma)), lower)) return true;
    if (comma == std::string_view::npos) return false;
    list.remove_prefix(comma + 1);
  }
}

}  // namespace penstock::ingress
