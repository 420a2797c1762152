// One operation of the disk fails, or every one from then on, at each place of a
// script of 200 events.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/log/life.h"
#include "tests/faults/log/scenarios.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/faulty_disk.h"

namespace penstock::faults {
namespace {

using testing::DiskLog;
using testing::FaultyDisk;
using testing::TestEpoch;

constexpr int kEvents = 200;
constexpr int kBurst = 4;
// More than the script has: none of it fails.
constexpr uint64_t kNever = 1'000'000;

class FailedOperation {
 public:
  explicit FailedOperation(uint64_t seed) : chance_(seed) {
    log_.options.env = disk_.env();
    log_.options.mark_io = disk_.mark_io();
    log_.options.now = [this] { return clock_; };
    log_.options.write_buffers_bytes_max = 64 * 1024;
  }

  // Returns how many operations there were up to the end of the script.
  uint64_t Run(uint64_t n, Findings& total) {
    chance_.Percent(50) ? disk_.FailOnce(n) : disk_.FailFrom(n);
    RunScript();
    const uint64_t operations = disk_.operations();
    if (chance_.Percent(50)) {
      log_.Crash();
    } else {
      log_.PowerCut(
          [this](const std::string& from, const std::string& to) { disk_.Save(from, to); });
    }
    disk_.Repair();
    total.Add(JudgeAtTheEnd(log_, ledger_), absl::StrCat("operation ", n));
    return operations;
  }

 private:
  void RunScript() {
    Life life(log_, ledger_, clock_);
    if (!life.status().ok()) return;
    bool refused = false;
    for (int i = 0; i < kEvents; i += kBurst) {
      std::vector<std::string> ids;
      for (int k = 0; k < kBurst; ++k) ids.push_back(absl::StrCat("evt_", i + k));
      clock_ += absl::Seconds(1);
      const size_t acknowledged = life.Publish(ids, 1500);
      if (refused && acknowledged > 0) {
        ledger_.Complain(absl::StrCat(ids[0], " was acknowledged after a failed write"));
      }
      refused = refused || acknowledged < ids.size();
      // What fails here is seen by the next write, or does no harm.
      if (i == kEvents / 2) (void)life.log().TrimBefore(TestEpoch() + absl::Seconds(10));
      if (i == kEvents * 3 / 4) (void)life.log().Compact();
    }
  }

  Chance chance_;
  absl::Time clock_ = TestEpoch();
  Ledger ledger_;
  // The disk outlives the log.
  FaultyDisk disk_;
  DiskLog log_;
};

}  // namespace

Result FailedOperationRun(const RunOptions& options) {
  Result result;
  Chance chance(options.seed);
  const uint64_t operations = FailedOperation(chance.Seed()).Run(kNever, result.findings);
  uint64_t runs = 0;
  // As many of them as there are cycles, spread over the whole script.
  const uint64_t step = std::max<uint64_t>(operations / options.cycles, 1);
  for (uint64_t n = 1 + chance.Below(step); n <= operations; n += step, ++runs) {
    FailedOperation(chance.Seed()).Run(n, result.findings);
  }
  result.measured = absl::StrCat(runs, " of the ", operations,
                                 " operations of the script failed, one in each life");
  return result;
}

}  // namespace penstock::faults
