// process-faults: faults against the programs as they are run.
#include "tests/faults/harness/program.h"
#include "tests/faults/process/scenarios.h"

namespace {

using penstock::faults::Scenario;

const Scenario kScenarios[] = {
    {"process_crash", "either program is killed under 32 senders", 6, 1000,
     penstock::faults::ProcessCrashRun},
    {"crash_points", "the event service ends at each named point in turn", 1, 50,
     penstock::faults::CrashPointsRun},
    {"sync_error", "one sync fails with EIO, and the next ones succeed", 3, 200,
     penstock::faults::SyncErrorRun},
    {"idle_sync_error", "the last sync before a silence fails with EIO", 1, 100,
     penstock::faults::IdleSyncErrorRun},
    {"no_space", "writes fail with ENOSPC from some moment on", 3, 200,
     penstock::faults::NoSpaceRun},
    {"slow_disk", "a sync takes half a second", 1, 30, penstock::faults::SlowDiskRun},
    {"full_disk", "a disk of 96 MiB fills up and has space again", 1, 50,
     penstock::faults::FullDiskRun},
    {"read_only", "the file system becomes read-only", 2, 50, penstock::faults::ReadOnlyRun},
    {"service_clock_jump", "the clock of the event service is set by a day or two", 3, 200,
     penstock::faults::ServiceClockJumpRun},
    {"stopped_service", "the event service stands still", 1, 30,
     penstock::faults::StoppedServiceRun},
    {"slow_link", "the network to the event service is slow", 1, 30, penstock::faults::SlowLinkRun},
    {"damaged_log", "one file of the log is damaged, shortened or deleted", 6, 500,
     penstock::faults::DamagedLogRun},
    {"ready_again", "the event service is killed with a log of 1 GiB (64 MiB)", 2, 200,
     penstock::faults::ReadyAgainRun},
};

}  // namespace

int main(int argc, char** argv) { return penstock::faults::RunProgram(argc, argv, kScenarios); }
