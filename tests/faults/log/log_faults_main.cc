// log-faults: faults against the log, without a service around it.
#include "tests/faults/harness/program.h"
#include "tests/faults/log/scenarios.h"

namespace {

using penstock::faults::Scenario;

const Scenario kScenarios[] = {
    {"power_loss", "the power fails between two disk operations, three times a seed", 15, 500,
     penstock::faults::PowerLossRun},
    {"failed_operation", "one operation of the disk fails, or all from then on", 25, 2000,
     penstock::faults::FailedOperationRun},
    {"damage", "one file is damaged, shortened, deleted or replaced", 200, 1'000'000,
     penstock::faults::DamageRun},
    {"clock_jump", "the clock jumps a day ahead or back", 20, 1000, penstock::faults::ClockJumpRun},
    {"accept_loss", "the power fails while a log that lost events is accepted", 6, 500,
     penstock::faults::AcceptLossRun},
    {"trim", "readers are overtaken by the retention", 5, 200, penstock::faults::TrimRun},
};

}  // namespace

int main(int argc, char** argv) { return penstock::faults::RunProgram(argc, argv, kScenarios); }
