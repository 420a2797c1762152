// One fault, as a run with a seed, a length and a verdict.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "tests/faults/harness/ledger.h"

namespace penstock::faults {

struct RunOptions {
  uint64_t seed = 1;
  // How often the fault happens; what one time is, the scenario says.
  uint64_t cycles = 1;
  // More than the cycles may be larger then.
  bool is_long = false;
  // The program that is put to the test; scenarios on the log itself have none.
  std::string event_service{};
  // The ingress in front of it, if not the product's.
  std::string ingress{};
};

struct Result {
  Findings findings{};
  // Of the process that holds the log.
  size_t peak_rss_bytes = 0;
  // Why the machine cannot run it; empty when it did.
  std::string skipped{};
  // What was measured beside; printed above the line of the run.
  std::string measured{};
};

struct Scenario {
  const char* name;
  // One line for --list.
  const char* what;
  uint64_t cycles_short;
  uint64_t cycles_long;
  std::function<Result(const RunOptions&)> run;
};

}  // namespace penstock::faults
