// Faults against the log itself, in this process, on a disk that the run controls.
#pragma once

#include "tests/faults/harness/scenario.h"

namespace penstock::faults {

// A cycle is one seed: three lives of a log, each ended by a power cut.
Result PowerLossRun(const RunOptions& options);
// A cycle is one seed: one log that lost events, opened with the loss accepted.
Result AcceptLossRun(const RunOptions& options);
// A cycle is a life with readers at the edge of the retention.
Result TrimRun(const RunOptions& options);
// A cycle is one failed operation of the script; the long form fails every one.
Result FailedOperationRun(const RunOptions& options);
// A cycle is one damage to one file; the long form does every one.
Result DamageRun(const RunOptions& options);
// A cycle is one jump of the clock.
Result ClockJumpRun(const RunOptions& options);

}  // namespace penstock::faults
