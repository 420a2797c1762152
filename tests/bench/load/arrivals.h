// When events are to be posted in an open loop, whatever the server does.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <random>

namespace penstock::bench {

// Arrivals as a Poisson process, as those of many senders who know nothing of each other.
//
// A post belongs to the moment at which it was due. Whoever measures from there, and not from
// when a connection was free at last, does not leave out the time that a slow server makes others
// wait (coordinated omission). Not thread-safe; all times are nanoseconds of one clock.
class Arrivals {
 public:
  // The first arrival is some time after `start`, the last before `end`.
  Arrivals(double per_second, uint64_t seed, int64_t start, int64_t end);

  // Moves what is due at `now` into the queue.
  void Advance(int64_t now);
  // The moment at which the oldest post in the queue was due; nullopt when none waits.
  std::optional<int64_t> Take();
  // When there will be something to do next; nullopt when nothing will be.
  std::optional<int64_t> next() const;
  size_t waiting() const { return due_.size(); }

 private:
  void Draw();

  std::mt19937_64 random_;
  std::exponential_distribution<double> gap_;
  double next_;
  const double end_;
  std::deque<int64_t> due_;
};

}  // namespace penstock::bench
