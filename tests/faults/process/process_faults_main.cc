// process-faults: faults against the programs as they are run.
#include "tests/faults/harness/program.h"
#include "tests/faults/process/scenarios.h"

namespace {

using penstock::faults::Scenario;

const Scenario kScenarios[] = {
    {"process_crash", "either program is killed under 32 senders", 12, 1000,
     penstock::faults::ProcessCrashRun},
    {"crash_points", "the event service ends at each named point in turn", 1, 50,
     penstock::faults::CrashPointsRun},
    {"ready_again", "the event service is killed with a log of 1 GiB (64 MiB)", 3, 200,
     penstock::faults::ReadyAgainRun},
};

}  // namespace

int main(int argc, char** argv) { return penstock::faults::RunProgram(argc, argv, kScenarios); }
