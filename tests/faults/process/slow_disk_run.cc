// Every sync takes half a second: what waits is bounded by bytes, the rest is
// refused quickly, and memory does not grow.
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/memory.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/faults/process/shimmed_disk.h"

namespace penstock::faults {
namespace {

constexpr int64_t kSyncDelayMs = 500;
constexpr size_t kBodyBytes = 64 * 1024;
// Of a third of the senders.
constexpr const char* kQueueFlag = "--queue_bytes_max=1MiB";
constexpr const char* kRingFlag = "--ring_bytes_max=1MiB";
constexpr size_t kMebibyte = 1024 * 1024;
// RocksDB's write buffers fill up to 128 MiB; the rest is for the queue, a group and
// the allocator. What is refused is far more: each sender offers 64 KiB 40 times a second.
constexpr size_t kGrowthMax = 160 * kMebibyte;
static_assert(Senders::kSlowRefusal < absl::Milliseconds(kSyncDelayMs));
// A refusal does not wait for the disk; the rest is for a loaded machine.
constexpr absl::Duration kRefusalMax = absl::Seconds(3);
constexpr absl::Duration kPause = absl::Milliseconds(20);
constexpr absl::Duration kWarmUp = absl::Seconds(1);
constexpr absl::Duration kCycle = absl::Seconds(2);
// The first refusals may come later than that where everybody waits for the disk.
constexpr uint64_t kRefusalsMin = 20;
constexpr absl::Duration kRefusalPatience = absl::Seconds(10);

}  // namespace

Result SlowDiskRun(const RunOptions& options) {
  Rig rig(options);
  ShimmedDisk disk(rig.stack().directory());
  rig.stack().UseEventService(disk.Command(ProgramOf(options)));
  if (!rig.StartEventService({kQueueFlag, kRingFlag}) || !rig.StartIngress()) return rig.Judge();
  disk.control().sync_delay_ms = kSyncDelayMs;
  rig.StartSenders({.seed = options.seed, .senders = 48, .body_bytes = kBodyBytes});
  absl::SleepFor(kWarmUp);
  const size_t before = RssBytes(rig.stack().event_service().pid());
  absl::SleepFor(kCycle * static_cast<double>(options.cycles));
  const size_t after = RssBytes(rig.stack().event_service().pid());
  if (after > before + kGrowthMax) {
    rig.ledger().Complain(
        absl::StrCat("memory grew from ", before / kMebibyte, " to ", after / kMebibyte, " MiB"));
  }
  const Senders& senders = rig.senders();
  const absl::Time give_up_at = absl::Now() + kRefusalPatience;
  while (senders.refused() < kRefusalsMin && absl::Now() < give_up_at) {
    absl::SleepFor(kPause);
  }
  if (senders.refused() == 0) rig.ledger().Complain("nothing was refused: the queue has no bound");
  if (senders.slowest_refusal() > kRefusalMax) {
    rig.ledger().Complain("a refusal took far longer than the disk");
  }
  if (senders.slow_refusals() > senders.refused() / 2) {
    rig.ledger().Complain("most refusals wait for the disk");
  }
  const std::string measured =
      absl::StrCat(senders.accepted(), " answers with 200, ", senders.refused(), " with 503, ",
                   senders.slow_refusals(), " of them slow, the slowest after ",
                   absl::FormatDuration(senders.slowest_refusal()), "; memory from ",
                   before / kMebibyte, " to ", after / kMebibyte, " MiB");
  rig.StopSenders();
  disk.Repair();
  Result result = rig.Judge();
  result.measured = measured;
  return result;
}

}  // namespace penstock::faults
