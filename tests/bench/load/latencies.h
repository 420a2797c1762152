// Times of a run, and what share of them is below what.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace penstock::bench {

// Keeps every value: a percentile is one of the times that were measured, and not the edge of a
// bucket. Not thread-safe.
class Latencies {
 public:
  void Add(int64_t nanoseconds) {
    values_.push_back(nanoseconds);
    sorted_ = false;
  }
  size_t count() const { return values_.size(); }

  // The smallest value that at least `share` of all values do not exceed, by nearest rank; `share`
  // is from 0 to 1. 0 when there are no values.
  int64_t AtShare(double share);

 private:
  std::vector<int64_t> values_;
  bool sorted_ = true;
};

// The middle one; of an even number the mean of the two in the middle. 0 when empty.
double Median(std::vector<double> values);

}  // namespace penstock::bench
