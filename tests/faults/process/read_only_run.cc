// The file system becomes read-only under the running event service, as it does
// after an error of its device.
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "event_service/flags.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/faults/process/small_disk.h"

namespace penstock::faults {
namespace {

constexpr uint64_t kDiskBytes = 256 * 1024 * 1024;
constexpr const char* kReserveFlag = "--free_space_reserve_bytes=1MiB";
constexpr absl::Duration kEndTimeout = absl::Seconds(10);

Result Skipped(const std::string& why) {
  Result result;
  result.skipped = why;
  return result;
}

}  // namespace

Result ReadOnlyRun(const RunOptions& options) {
  Chance chance(options.seed);
  Rig rig(options);
  const std::string mount_point = rig.stack().directory() + "/small";
  const std::string image = rig.stack().directory() + "/image";
  rig.stack().UseDataDirectory(mount_point + "/data");
  bool is_first = true;
  for (uint64_t i = 0; i < options.cycles; ++i) {
    // What is in the file is what was synced to it: the next mount finds it again.
    SmallDisk disk = is_first ? SmallDisk::InFile(mount_point, image, kDiskBytes)
                              : SmallDisk::FromFile(mount_point, image);
    if (!disk.refusal().empty()) return Skipped(disk.refusal());
    if (!rig.StartEventService({kReserveFlag})) break;
    if (is_first && !rig.StartIngress()) break;
    if (is_first) rig.StartSenders({.seed = chance.Seed(), .senders = 16});
    is_first = false;
    rig.senders().WaitForAccepted(absl::Seconds(20));
    absl::SleepFor(chance.Milliseconds(0, 300));
    if (!disk.BecomeReadOnly()) return Skipped("cannot make a file system read-only by force");
    const std::optional<int> status = rig.stack().event_service().Wait(kEndTimeout);
    if (status != event_service::kExitCommitFailed) {
      rig.ledger().Complain(absl::StrCat("it ended with ", status.value_or(-1)));
    }
    rig.KillEventService();
  }
  SmallDisk disk = SmallDisk::FromFile(mount_point, image);
  Result result = rig.Judge();
  rig.KillEventService();
  return result;
}

}  // namespace penstock::faults
