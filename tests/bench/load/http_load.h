// Posts to one server over connections that stay open, from one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "tests/bench/load/latencies.h"

namespace penstock::bench {

// CLOCK_MONOTONIC, which all processes of a machine agree on.
int64_t NowNs();

struct LoadOptions {
  // host:port, the host as a number.
  std::string address{};
  size_t connections = 1;
  // Zero: a closed loop, in which each connection posts as soon as its last post is answered.
  // Else an open loop of so many posts per second; see arrivals.h.
  double per_second = 0;
  uint64_t seed = 1;
  // Before anything counts.
  int64_t warm_up_ns = 0;
  int64_t measured_ns = 0;
  // Posts at most so many in all, so that what is kept per post has an end.
  uint64_t posts_max = 0;

  // The request of post `n`, from 0; it is sent before the next call.
  std::function<const std::string&(uint64_t n)> request{};
  // Post `n` belongs to the moment `at`: when it was sent, in an open loop when it was due.
  std::function<void(uint64_t n, int64_t at)> on_post{};
  // At the two ends of what is measured.
  std::function<void()> on_start{};
  std::function<void()> on_end{};
};

struct LoadResult {
  // Of the posts that belong into the measured time.
  Latencies latencies{};
  // Answers that came in the measured time, and how long that was.
  uint64_t answered = 0;
  double seconds = 0;
  int64_t start = 0;
  int64_t end = 0;
  // In all.
  uint64_t posts = 0;
  uint64_t ok = 0;      // 200
  uint64_t other = 0;   // answered, and not with 200
  uint64_t broken = 0;  // not answered: the connection failed
  // Processor time of the generator per answer.
  double own_cpu_us = 0;
};

// Returns when everything that was posted is answered or 30 s are over. A connection that fails
// is not opened again: nothing here is meant to fail.
LoadResult RunLoad(const LoadOptions& options);

}  // namespace penstock::bench
