// A disk of 96 MiB fills up, and has space again: the event service refuses
// meanwhile, lives on, is read from, and accepts again without a restart.
#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/faults/process/small_disk.h"

namespace penstock::faults {
namespace {

constexpr uint64_t kMebibyte = 1024 * 1024;
constexpr uint64_t kDiskBytes = 96 * kMebibyte;
constexpr const char* kReserveFlag = "--free_space_reserve_bytes=24MiB";
// So much that files are written and merged all the time, also when it fills up.
constexpr size_t kBodyBytes = 4000;
constexpr uint64_t kCyclesPerDisk = 3;
// Somebody else may take the reserve too.
constexpr uint64_t kFreeWhenFullMax = 8 * kMebibyte;
constexpr absl::Duration kRefusalMax = absl::Seconds(10);
constexpr absl::Duration kRecoveryMax = absl::Seconds(10);
constexpr absl::Duration kPoll = absl::Milliseconds(20);
constexpr absl::Duration kPatience = absl::Seconds(20);
constexpr absl::Duration kQuiet = absl::Milliseconds(300);

class FullDisk {
 public:
  FullDisk(const RunOptions& options, SmallDisk& disk, Rig& rig)
      : chance_(options.seed), disk_(disk), rig_(rig) {}

  Result Run(uint64_t cycles) {
    if (!rig_.StartEventService({kReserveFlag}) || !rig_.StartIngress()) return rig_.Judge();
    rig_.StartReader();
    rig_.StartSenders({.seed = chance_.Seed(), .senders = 8, .body_bytes = kBodyBytes});
    for (uint64_t i = 0; i < cycles && FillAndFree(); ++i) {
    }
    Result result = rig_.Judge();
    result.measured =
        absl::StrCat("accepting again at most ", absl::FormatDuration(slowest_), " after");
    return result;
  }

 private:
  // False when the run cannot go on.
  bool FillAndFree() {
    if (!Expect(rig_.senders().WaitForAccepted(kPatience), "nothing is accepted")) return false;
    absl::SleepFor(chance_.Milliseconds(0, 300));
    disk_.FillUpTo("ballast", chance_.Percent(50) ? 0 : chance_.Below(kFreeWhenFullMax));
    if (!Expect(WaitUntilNothingIsAccepted(), "a full disk accepts events")) return false;
    Expect(!rig_.stack().event_service().Wait(absl::ZeroDuration()).has_value(),
           "the process ended on a full disk");
    const size_t stored =
        ReadEverything(rig_.stack().event_service_address(), rig_.ledger()).events.size();
    Expect(stored > 0, "a full disk is not read from");
    disk_.Remove("ballast");
    const absl::Time freed = absl::Now();
    if (!Expect(rig_.senders().WaitForAccepted(kRecoveryMax), "it accepts nothing any more")) {
      return false;
    }
    slowest_ = std::max(slowest_, absl::Now() - freed);
    return true;
  }

  // Refusals come, and for a while nothing else.
  bool WaitUntilNothingIsAccepted() {
    const absl::Time deadline = absl::Now() + kRefusalMax;
    while (absl::Now() < deadline) {
      const uint64_t refused = rig_.senders().refused();
      if (!rig_.senders().WaitForAccepted(kQuiet) && rig_.senders().refused() > refused) {
        return true;
      }
      absl::SleepFor(kPoll);
    }
    return false;
  }

  bool Expect(bool condition, const char* complaint) {
    if (!condition) rig_.ledger().Complain(complaint);
    return condition;
  }

  Chance chance_;
  SmallDisk& disk_;
  Rig& rig_;
  absl::Duration slowest_;
};

// On a new disk, because the events fill an old one for good.
Result RunOnNewDisk(const RunOptions& options) {
  Rig rig(options);
  SmallDisk disk = SmallDisk::InMemory(rig.stack().directory() + "/small", kDiskBytes);
  if (!disk.refusal().empty()) {
    Result result;
    result.skipped = disk.refusal();
    return result;
  }
  rig.stack().UseDataDirectory(rig.stack().directory() + "/small/data");
  Result result = FullDisk(options, disk, rig).Run(options.cycles);
  rig.KillEventService();
  return result;
}

}  // namespace

Result FullDiskRun(const RunOptions& options) {
  Result total;
  RunOptions part = options;
  for (uint64_t done = 0; done < options.cycles && total.skipped.empty(); done += part.cycles) {
    part.seed = options.seed + done;
    part.cycles = std::min(options.cycles - done, kCyclesPerDisk);
    const Result result = RunOnNewDisk(part);
    total.findings.Add(result.findings, absl::StrCat("from cycle ", done));
    total.peak_rss_bytes = std::max(total.peak_rss_bytes, result.peak_rss_bytes);
    total.skipped = result.skipped;
    total.measured = result.measured;
  }
  return total;
}

}  // namespace penstock::faults
