// The event service ends at each named point around a commit, a trim and a backup in turn.
#include <signal.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"

namespace penstock::faults {
namespace {

constexpr const char* kCommitPoints[] = {"after_read",   "before_write", "before_mark",
                                         "after_mark",   "after_write",  "after_acknowledge",
                                         "before_answer"};
constexpr const char* kTrimPoints[] = {"before_trim", "mid_trim", "mid_trim_files"};
constexpr const char* kBackupPoints[] = {"mid_checkpoint", "before_checkpoint_name"};
// Of a commit point, the passing that is the last.
constexpr uint64_t kPassingsMax = 15;
constexpr absl::Duration kEndTimeout = absl::Seconds(30);

class CrashPoints {
 public:
  explicit CrashPoints(const RunOptions& options)
      : program_(ProgramOf(options, "event-service-faulty")),
        chance_(options.seed),
        rig_(options) {}

  Result Run(uint64_t cycles) {
    if (!Start("") || !rig_.StartIngress()) return rig_.Judge();
    rig_.StartSenders({.seed = chance_.Seed(), .senders = 8});
    for (uint64_t i = 0; i < cycles && CrashAtEveryPoint(); ++i) {
    }
    rig_.senders().WaitForAccepted(absl::Seconds(10));
    if (earliest_ <= 1) rig_.ledger().Complain("nothing was trimmed");
    return rig_.Judge();
  }

 private:
  // False, and at once, when the event service is not there after one of them.
  bool CrashAtEveryPoint() {
    for (const char* point : kCommitPoints) {
      if (!CrashWhileSending(point)) return false;
    }
    for (const char* point : kTrimPoints) {
      if (!CrashWhileTrimming(point)) return false;
    }
    for (const char* point : kBackupPoints) {
      if (!CrashWhileBackingUp(point)) return false;
    }
    return true;
  }

  // A passing of 0 is none.
  void Choose(const std::string& point, uint64_t passing) {
    rig_.stack().UseEventService(
        {"/usr/bin/env", absl::StrCat("PENSTOCK_FAULT_POINT=", point, ":", passing), program_});
  }

  bool Start(const std::string& point) {
    Choose(point, point.empty() ? 0 : chance_.Between(1, kPassingsMax));
    return rig_.StartEventService();
  }

  void ExpectTheEnd(const char* point) {
    const std::optional<int> status = rig_.stack().event_service().Wait(kEndTimeout);
    if (status != 128 + SIGKILL) rig_.ledger().Complain(absl::StrCat(point, " was not reached"));
  }

  bool CrashWhileSending(const char* point) {
    rig_.KillEventService();
    if (!Start(point)) return false;
    rig_.LookAtMemory();
    ExpectTheEnd(point);
    if (!Start("")) return false;
    if (!rig_.senders().WaitForAccepted(absl::Seconds(20))) {
      rig_.ledger().Complain(absl::StrCat("nothing is accepted after ", point));
    }
    return true;
  }

  // The first pass of retention comes at the start, and trims what is older than
  // a second, a hundredth of that at a time. What it trims has been read before:
  // it may go, and nothing else.
  bool CrashWhileTrimming(const char* point) {
    ReadEverything(rig_.stack().event_service_address(), rig_.ledger());
    rig_.KillEventService();
    Choose(point, 1);
    // It ends while it starts, or soon after.
    if (rig_.stack().StartEventService({"--retention=1s", "--log_level=warning"})) {
      ExpectTheEnd(point);
    }
    if (!Start("")) return false;
    earliest_ = ReadEverything(rig_.stack().event_service_address(), rig_.ledger()).earliest;
    return true;
  }

  int Backup(const std::string& to) {
    testing::Process backup({BesideThisProgram("event-service"), "backup",
                             "--data_dir=" + rig_.stack().data_directory(), "--to=" + to},
                            rig_.stack().directory() + "/backup.log");
    return backup.Wait(kEndTimeout).value_or(-1);
  }

  // There is no half backup, and the next one is whole.
  bool CrashWhileBackingUp(const char* point) {
    const std::string to = rig_.stack().directory() + "/backup";
    rig_.KillEventService();
    Choose(point, 1);
    if (!rig_.StartEventService()) return false;
    if (Backup(to) == 0) rig_.ledger().Complain(absl::StrCat("it survived ", point));
    ExpectTheEnd(point);
    if (std::filesystem::exists(to)) rig_.ledger().Complain("there is half a backup");
    if (!Start("")) return false;
    if (Backup(to) != 0) rig_.ledger().Complain(absl::StrCat("no backup after ", point));
    rig_.Verify(to);
    std::filesystem::remove_all(to);
    return true;
  }

  const std::string program_;
  Chance chance_;
  uint64_t earliest_ = 0;
  Rig rig_;
};

}  // namespace

Result CrashPointsRun(const RunOptions& options) {
  return CrashPoints(options).Run(options.cycles);
}

}  // namespace penstock::faults
