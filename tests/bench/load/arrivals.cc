#include "tests/bench/load/arrivals.h"

namespace penstock::bench {

Arrivals::Arrivals(double per_second, uint64_t seed, int64_t start, int64_t end)
    : random_(seed),
      gap_(per_second * 1e-9),
      next_(static_cast<double>(start)),
      end_(static_cast<double>(end)) {
  Draw();
}

void Arrivals::Draw() { next_ += gap_(random_); }

void Arrivals::Advance(int64_t now) {
  for (; next_ < end_ && next_ <= static_cast<double>(now); Draw()) {
    due_.push_back(static_cast<int64_t>(next_));
  }
}

std::optional<int64_t> Arrivals::Take() {
  if (due_.empty()) return std::nullopt;
  const int64_t due = due_.front();
  due_.pop_front();
  return due;
}

std::optional<int64_t> Arrivals::next() const {
  if (!due_.empty()) return due_.front();
  if (next_ >= end_) return std::nullopt;
  return static_cast<int64_t>(next_);
}

}  // namespace penstock::bench
