// The command line of a program of fault runs.
#pragma once

#include "absl/types/span.h"
#include "tests/faults/harness/scenario.h"

namespace penstock::faults {

// PROGRAM NAME|all [--seed N] [--cycles N] [--long] [--finds WHAT]..., or --list.
//
// Prints what is wrong, then the one line of each run on stdout:
//
//   name seed acked lost duplicates holes peak_rss verdict
//
// The verdict is PASS, FAIL, BROKEN for a run in which nothing was acknowledged and
// so nothing could be lost, or SKIP when the machine does not allow it; why not is printed.
//
// Returns 0 when every verdict is PASS, or with --finds when every run failed for
// that very reason, or one of them; 1 when not; 77 after a SKIP, which ctest lists as such.
int RunProgram(int argc, const char* const* argv, absl::Span<const Scenario> scenarios);

}  // namespace penstock::faults
