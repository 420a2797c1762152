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

// A cycle is one error of one sync, after which the disk is sound again.
Result SyncErrorRun(const RunOptions& options);
// A cycle is an error of the last sync before nobody sends anything any more.
Result IdleSyncErrorRun(const RunOptions& options);
// A cycle is a disk that takes no more bytes, until a restart.
Result NoSpaceRun(const RunOptions& options);
// A cycle is two seconds with half a second for each sync.
Result SlowDiskRun(const RunOptions& options);
// A cycle is a disk of 96 MiB that fills up and has space again.
Result FullDiskRun(const RunOptions& options);
// A cycle is a file system that becomes read-only.
Result ReadOnlyRun(const RunOptions& options);

// A cycle is an event service that stands still for two seconds, up to 16 in the long form.
Result StoppedServiceRun(const RunOptions& options);
// The same with a slow network between it and the ingress.
Result SlowLinkRun(const RunOptions& options);

// A cycle is one damage to one file of a log that the event service made.
Result DamagedLogRun(const RunOptions& options);

// A cycle is a clock that is set a day or two ahead or back.
Result ServiceClockJumpRun(const RunOptions& options);

}  // namespace penstock::faults
