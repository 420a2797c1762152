// The disk of the real program reports an error, once or from then on: nothing is
// acknowledged any more, the process says that it is not ready and ends, and its
// successor has everything.
#include <time.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "event_service/flags.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/faults/process/shimmed_disk.h"

namespace penstock::faults {
namespace {

constexpr absl::Duration kPoll = absl::Milliseconds(5);
constexpr absl::Duration kQuiet = absl::Milliseconds(200);
constexpr absl::Duration kFailTimeout = absl::Seconds(30);
constexpr absl::Duration kEndTimeout = absl::Seconds(30);
// The promise is 1 s; a loaded machine gets more.
constexpr absl::Duration kNotReadyMax = absl::Seconds(5);

enum class Kind {
  kSyncOnce,
  kWritesFromThenOn,
  // The one that follows the acknowledgement, after which nobody sends anything.
  kLastSyncBeforeSilence,
};

class DiskErrors {
 public:
  DiskErrors(const RunOptions& options, Kind kind, int error)
      : chance_(options.seed), kind_(kind), rig_(options), disk_(rig_.stack().directory()) {
    disk_.control().error = error;
    rig_.stack().UseEventService(disk_.Command(ProgramOf(options)));
  }

  Result Run(uint64_t cycles) {
    if (!rig_.StartEventService() || !rig_.StartIngress()) return rig_.Judge();
    if (kind_ != Kind::kLastSyncBeforeSilence) {
      rig_.StartSenders({.seed = chance_.Seed(), .senders = 16});
    }
    for (uint64_t i = 0; i < cycles && FailOnce(); ++i) {
    }
    Result result = rig_.Judge();
    result.measured = absl::StrCat("not ready after at most ", absl::FormatDuration(slowest_));
    return result;
  }

 private:
  // False when the run cannot go on.
  bool FailOnce() {
    if (kind_ == Kind::kLastSyncBeforeSilence) rig_.StartSenders({.seed = chance_.Seed()});
    if (!rig_.senders().WaitForAccepted(absl::Seconds(20))) {
      rig_.ledger().Complain("nothing is accepted by a sound disk");
      return false;
    }
    if (kind_ == Kind::kLastSyncBeforeSilence) rig_.StopSenders();
    Arm();
    if (kind_ == Kind::kLastSyncBeforeSilence) SendOne();
    const absl::Time deadline = absl::Now() + kFailTimeout;
    while (disk_.control().failed_at == 0) {
      if (absl::Now() > deadline) {
        rig_.ledger().Complain("no operation failed");
        return false;
      }
      absl::SleepFor(kPoll);
    }
    // Whoever takes no notice does not end either.
    if (!WatchItGoUnready()) return false;
    const std::optional<int> status = rig_.stack().event_service().Wait(kEndTimeout);
    if (status != event_service::kExitCommitFailed) {
      rig_.ledger().Complain(absl::StrCat("it ended with ", status.value_or(-1)));
    }
    rig_.KillEventService();
    disk_.Repair();
    return rig_.StartEventService();
  }

  void Arm() {
    ShimControl& control = disk_.control();
    const auto distance = static_cast<int64_t>(chance_.Between(1, 60));
    switch (kind_) {
      case Kind::kSyncOnce:
        control.fail_sync_at = control.syncs + distance;
        break;
      case Kind::kWritesFromThenOn:
        control.and_after = true;
        control.fail_write_at = control.writes + distance;
        break;
      case Kind::kLastSyncBeforeSilence:
        WaitUntilNothingIsSynced();
        // The commit of the one event syncs the log, and then its mark.
        control.fail_sync_at = control.syncs + 2;
        break;
    }
  }

  void WaitUntilNothingIsSynced() {
    for (int64_t before = -1; before != disk_.control().syncs; absl::SleepFor(kQuiet)) {
      before = disk_.control().syncs;
    }
  }

  void SendOne() {
    const std::string id = absl::StrCat("evt_last_", ++sent_);
    const std::string body = absl::StrCat(R"({"id":")", id, R"(","object":"event","created":1,)",
                                          R"("type":"charge.succeeded","data":{"object":{}}})");
    if (rig_.stack().Post(body).status == 200) rig_.ledger().Acknowledged(id);
  }

  // False when it does not.
  bool WatchItGoUnready() {
    const absl::Time deadline = absl::Now() + kNotReadyMax;
    while (rig_.stack().EventServiceOps("/readyz").status == 200) {
      if (absl::Now() > deadline) {
        rig_.ledger().Complain("it is still ready after a failed operation");
        return false;
      }
      absl::SleepFor(kPoll);
    }
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    slowest_ = std::max(slowest_, absl::DurationFromTimespec(now) -
                                      absl::Nanoseconds(disk_.control().failed_at.load()));
    return true;
  }

  Chance chance_;
  const Kind kind_;
  Rig rig_;
  ShimmedDisk disk_;
  absl::Duration slowest_;
  int sent_ = 0;
};

}  // namespace

Result SyncErrorRun(const RunOptions& options) {
  return DiskErrors(options, Kind::kSyncOnce, EIO).Run(options.cycles);
}

Result IdleSyncErrorRun(const RunOptions& options) {
  return DiskErrors(options, Kind::kLastSyncBeforeSilence, EIO).Run(options.cycles);
}

Result NoSpaceRun(const RunOptions& options) {
  return DiskErrors(options, Kind::kWritesFromThenOn, ENOSPC).Run(options.cycles);
}

}  // namespace penstock::faults
