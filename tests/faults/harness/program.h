// The command line of a program of fault runs.
#pragma once

#include "absl/types/span.h"
#include "tests/faults/harness/scenario.h"

namespace penstock::faults {

// PROGRAM NAME|all [--seed N] [--cycles N] [--long] [--expect PASS|FAIL], or --list.
//
// Prints what is wrong, then the one line of each run on stdout:
//
//   name seed acked lost duplicates holes peak_rss verdict
//
// Returns 0 when every verdict is the expected one, 1 when not, 77 when the
// machine does not allow the run; why not is printed, and ctest lists it as skipped.
int RunProgram(int argc, const char* const* argv, absl::Span<const Scenario> scenarios);

}  // namespace penstock::faults
