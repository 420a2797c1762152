// Numbers as bytes that order as the numbers do.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace penstock::event_service {

template <typename Unsigned>
void AppendBigEndian(Unsigned value, std::string& bytes) {
  for (int shift = 8 * (static_cast<int>(sizeof(value)) - 1); shift >= 0; shift -= 8) {
    bytes.push_back(static_cast<char>(value >> shift & 0xff));
  }
}

// `bytes` holds at least sizeof(Unsigned) bytes.
template <typename Unsigned>
Unsigned ReadBigEndian(std::string_view bytes) {
  Unsigned value = 0;
  for (size_t i = 0; i < sizeof(value); ++i) {
    value = static_cast<Unsigned>(value << 8 | static_cast<unsigned char>(bytes[i]));
  }
  return value;
}

}  // namespace penstock::event_service
