// Chances that a seed repeats on every machine: the distributions of the
// standard library may differ between implementations.
#pragma once

#include <cstdint>
#include <random>

#include "absl/time/time.h"

namespace penstock::faults {

// Not thread-safe.
class Chance {
 public:
  explicit Chance(uint64_t seed) : engine_(seed) {}

  // 0 to `bound` - 1; 0 when `bound` is 0.
  uint64_t Below(uint64_t bound) { return bound == 0 ? 0 : engine_() % bound; }
  uint64_t Between(uint64_t low, uint64_t high) { return low + Below(high - low + 1); }
  bool Percent(uint64_t percent) { return Below(100) < percent; }
  absl::Duration Milliseconds(uint64_t low, uint64_t high) {
    return absl::Milliseconds(static_cast<int64_t>(Between(low, high)));
  }
  template <typename Container>
  const auto& Of(const Container& container) {
    return container[Below(container.size())];
  }
  // A seed for something that draws by itself, for instance a thread.
  uint64_t Seed() { return engine_(); }

 private:
  std::mt19937_64 engine_;
};

}  // namespace penstock::faults
