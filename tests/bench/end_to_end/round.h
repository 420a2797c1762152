// One round of posts against running programs, and the medians of several.
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <vector>

#include "clients/samples/json_node.h"
#include "tests/bench/end_to_end/parts.h"
#include "tests/bench/load/charge_source.h"
#include "tests/bench/load/http_load.h"
#include "tests/bench/load/process_usage.h"

namespace penstock::bench {

// Ends the program with a message: a figure that is not sound is worse than none.
[[noreturn]] void Die(const std::string& why);

struct RoundOptions {
  std::string address{};
  size_t connections = 1;
  double per_second = 0;  // 0: closed loop
  Effort effort{};
  uint64_t posts_max = 0;
  // The programs whose processor time is counted.
  std::vector<pid_t> pids{};
  std::function<void(uint64_t n, int64_t at)> on_post{};
};

struct Round {
  LoadResult load{};
  // From the post until the subscriber's handler has it; empty without a subscriber.
  Latencies to_subscriber{};
  // Per program, in the order of RoundOptions::pids.
  std::vector<double> cpu_us_per_event{};
  std::vector<double> rss_bytes{};
  std::vector<double> idle_rss_bytes{};
};

// Fills `load`, `cpu_us_per_event` and `rss_bytes`. Ends the program when a post was not answered
// with 200: figures of a server that fails are worth nothing.
void Measure(const RoundOptions& options, ChargeSource& source, Round& round);

// The medians of the rounds, with the throughput of each. `programs` names those of
// RoundOptions::pids.
samples::JsonNode Describe(size_t connections, double per_second,
                           const std::vector<std::string>& programs, std::vector<Round>& rounds);

// A number with three digits after the point.
samples::JsonNode Rounded(double value);

}  // namespace penstock::bench
