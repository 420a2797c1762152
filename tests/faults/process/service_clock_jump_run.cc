// The clock of the event service is set a day or two ahead or back while events
// come, and sometimes while it is away: it goes on at once, no commit time
// goes back, and nothing is taken for old.
#include <array>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/clock_shim.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/faults/process/shared_control.h"

namespace penstock::faults {
namespace {

// Longer than any two of its days are apart.
constexpr const char* kRetentionFlag = "--retention=72h";
constexpr std::array<absl::Duration, 3> kOffsets = {absl::ZeroDuration(), absl::Hours(24),
                                                    -absl::Hours(24)};
constexpr uint64_t kEventsBetweenJumps = 200;
constexpr absl::Duration kFlowTimeout = absl::Seconds(20);
// absl::Now() counts by itself and looks at the clock of the kernel every two seconds.
constexpr absl::Duration kNoticed = absl::Milliseconds(2500);
constexpr absl::Duration kPoll = absl::Milliseconds(5);

class ServiceClockJumps {
 public:
  explicit ServiceClockJumps(const RunOptions& options)
      : chance_(options.seed), rig_(options), clock_(rig_.stack().directory() + "/clock_shim") {
    rig_.stack().UseEventService(
        ShimCommand("libclock_shim.so", kClockVariable, clock_.path(), ProgramOf(options)));
  }

  Result Run(uint64_t cycles) {
    if (!Start() || !rig_.StartIngress()) return rig_.Judge();
    rig_.StartReader();
    rig_.StartSenders({.seed = chance_.Seed(), .senders = 16});
    ExpectFlow("before any jump");
    for (uint64_t i = 0; i < cycles && JumpOnce(); ++i) {
    }
    if (clock_->asked == 0) rig_.ledger().Complain("nobody looked at the clock");
    ExpectEverythingRetained();
    return rig_.Judge();
  }

 private:
  bool Start() { return rig_.StartEventService({kRetentionFlag}); }

  // False when the run cannot go on.
  bool JumpOnce() {
    const bool is_away = chance_.Percent(50);
    if (is_away) rig_.KillEventService();
    const absl::Duration before = absl::Nanoseconds(clock_->offset_ns.load());
    absl::Duration after = before;
    while (after == before) after = chance_.Of(kOffsets);
    clock_->offset_ns = absl::ToInt64Nanoseconds(after);
    if (is_away && !Start()) return false;
    if (!is_away) absl::SleepFor(kNoticed);
    ExpectFlow(absl::StrCat("after ", absl::FormatDuration(after - before)));
    if (after > absl::ZeroDuration() && !IsFollowed(after)) {
      rig_.ledger().Complain("the event service does not see this clock");
    }
    if (rig_.stack().EventServiceOps("/readyz").status != 200) {
      rig_.ledger().Complain("it is not ready after a jump");
    }
    return true;
  }

  // Without this the run would test nothing.
  bool IsFollowed(absl::Duration offset) {
    return rig_.reader().last_committed_at() > absl::Now() + offset - kFlowTimeout;
  }

  // Events are accepted, and a subscriber gets them.
  void ExpectFlow(const std::string& when) {
    const uint64_t read_before = rig_.reader().last_sequence();
    if (!rig_.senders().WaitForAccepted(kFlowTimeout, kEventsBetweenJumps)) {
      rig_.ledger().Complain(absl::StrCat("few are accepted ", when));
    }
    const absl::Time deadline = absl::Now() + kFlowTimeout;
    while (rig_.reader().last_sequence() < read_before + kEventsBetweenJumps) {
      if (absl::Now() > deadline) {
        rig_.ledger().Complain(absl::StrCat("a subscriber is not given what comes ", when));
        return;
      }
      absl::SleepFor(kPoll);
    }
  }

  void ExpectEverythingRetained() {
    rig_.StopSenders();
    const ReadBack all = ReadEverything(rig_.stack().event_service_address(), rig_.ledger());
    if (all.earliest != 1) {
      rig_.ledger().Complain(absl::StrCat("the log starts at ", all.earliest));
    }
  }

  Chance chance_;
  Rig rig_;
  SharedControl<ClockControl> clock_;
};

}  // namespace

Result ServiceClockJumpRun(const RunOptions& options) {
  return ServiceClockJumps(options).Run(options.cycles);
}

}  // namespace penstock::faults
