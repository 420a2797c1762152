// A small read-only map from JSON keys to numbers, made for the one question
// the transcoder asks a few hundred times per event.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace penstock::ingress {

// Thread-safe after construction. Open addressing at a load of at most one half;
// an entry keeps 32 bits of the hash, so a wrong entry costs one comparison.
class KeyIndex {
 public:
  static constexpr int kNotFound = -1;

  KeyIndex() : KeyIndex(std::vector<std::string>{}) {}

  // `keys` must differ from each other; Find() returns positions in it.
  explicit KeyIndex(std::vector<std::string> keys) : keys_(std::move(keys)) {
    while (mask_ + 1 < 2 * keys_.size()) mask_ = 2 * mask_ + 1;
    entries_.resize(mask_ + 1);
    for (size_t i = 0; i < keys_.size(); ++i) {
      const uint32_t hash = Hash(keys_[i].data(), keys_[i].size());
      size_t slot = hash & mask_;
      while (entries_[slot].data != nullptr) slot = (slot + 1) & mask_;
      entries_[slot] = {keys_[i].data(), static_cast<uint32_t>(keys_[i].size()), hash,
                        static_cast<int32_t>(i)};
    }
  }

  KeyIndex(KeyIndex&&) = default;  // keys_ keeps its heap strings in place
  KeyIndex& operator=(KeyIndex&&) = default;

  // Position of `key` in the list given to the constructor, or kNotFound.
  int Find(absl::string_view key) const {
    const uint32_t hash = Hash(key.data(), key.size());
    for (size_t slot = hash & mask_;; slot = (slot + 1) & mask_) {
      const Entry& entry = entries_[slot];
      if (entry.data == nullptr) return kNotFound;
      if (entry.hash == hash && entry.size == key.size() &&
          std::memcmp(entry.data, key.data(), key.size()) == 0) {
        return entry.position;
      }
    }
  }

  absl::string_view key(size_t position) const { return keys_[position]; }
  size_t size() const { return keys_.size(); }

 private:
  struct Entry {
    const char* data = nullptr;
    uint32_t size = 0;
    uint32_t hash = 0;
    int32_t position = kNotFound;
  };

  template <typename Word>
  static uint64_t Load(const char* p) {
    Word word;
    std::memcpy(&word, p, sizeof(word));
    return word;
  }

  // Not a defence against chosen keys: the table is fixed and at most half
  // full, so no input makes a probe long.
  static uint32_t Hash(const char* p, size_t n) {
    constexpr uint64_t kOdd = 0x9E3779B97F4A7C15u;
    uint64_t h = n * kOdd;
    if (n >= 8) {
      for (size_t i = 0; i + 8 < n; i += 8) h = (h ^ Load<uint64_t>(p + i)) * kOdd, h ^= h >> 29;
      h ^= Load<uint64_t>(p + n - 8);
    } else if (n >= 4) {
      h ^= Load<uint32_t>(p) | Load<uint32_t>(p + n - 4) << 32;
    } else if (n > 0) {
      h ^= Load<uint8_t>(p) | Load<uint8_t>(p + n / 2) << 8 | Load<uint8_t>(p + n - 1) << 16;
    }
    h *= kOdd;
    return static_cast<uint32_t>(h >> 32);
  }

  std::vector<std::string> keys_;
  std::vector<Entry> entries_;
  size_t mask_ = 0;
};

}  // namespace penstock::ingress
