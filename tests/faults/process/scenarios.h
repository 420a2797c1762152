// Faults against the real programs.
#pragma once

#include "tests/faults/harness/scenario.h"

namespace penstock::faults {

// A cycle is one kill, of either program or of both, under 32 senders.
Result ProcessCrashRun(const RunOptions& options);
// A cycle is one end at each named point.
Result CrashPointsRun(const RunOptions& options);
// A cycle is one kill of the event service; the log has 1 GiB in the long form.
Result ReadyAgainRun(const RunOptions& options);

}  // namespace penstock::faults
