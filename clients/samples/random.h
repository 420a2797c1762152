// Numbers that are the same on every machine and with every compiler.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace penstock::samples {

// SplitMix64 (public domain). Not for secrets.
class SampleRandom {
 public:
  SampleRandom(uint64_t seed, absl::string_view salt) : state_(seed * 0x9E3779B97F4A7C15u) {
    for (const char c : salt) state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  }

  uint64_t Next() {
    uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  // From `low` to `high`, both included.
  int64_t Between(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(Next() % static_cast<uint64_t>(high - low + 1));
  }
  // True in `percent` of 100 cases.
  bool Chance(int percent) { return Between(0, 99) < percent; }
  size_t Index(size_t size) { return Next() % size; }
  template <typename Array>
  const auto& Pick(const Array& array) {
    return array[Index(std::size(array))];
  }
  // `length` letters and digits, or lowercase hex digits.
  std::string Token(size_t length) {
    return Text(length, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  }
  std::string Hex(size_t length) { return Text(length, "0123456789abcdef"); }
  std::string Digits(size_t length) { return Text(length, "0123456789"); }

 private:
  std::string Text(size_t length, absl::string_view alphabet) {
    std::string text(length, ' ');
    for (char& c : text) c = alphabet[Index(alphabet.size())];
    return text;
  }

  uint64_t state_;
};

}  // namespace penstock::samples
