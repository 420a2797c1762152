// Either program is killed at any moment, under load.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"

namespace penstock::faults {
namespace {

constexpr absl::Duration kFlowTimeout = absl::Seconds(20);
constexpr uint64_t kMoreAcceptedMax = 64;

// No two lives of the event service are alike.
std::vector<std::string> VariedFlags(Chance& chance) {
  std::vector<std::string> flags;
  flags.push_back(absl::StrCat("--group_events_max=", chance.Of(std::vector<int>{1, 2, 16, 1024})));
  flags.push_back(
      absl::StrCat("--group_bytes_max=", chance.Of(std::vector<int>{1, 4096, 8 << 20})));
  flags.push_back(
      absl::StrCat("--ring_bytes_max=", chance.Of(std::vector<int>{1, 65536, 64 << 20})));
  flags.push_back(absl::StrCat("--queue_bytes_max=", chance.Of(std::vector<int>{65536, 64 << 20})));
  return flags;
}

// A kill has something to find only while acknowledgements flow: most come then,
// half of these so soon after one that its event is hardly dry. The others come
// while the program still starts, or nobody has found it yet.
void WaitForTheMoment(Chance& chance, Rig& rig) {
  absl::Duration wait = chance.Milliseconds(0, 250);
  if (chance.Percent(80)) {
    if (!rig.senders().WaitForAccepted(kFlowTimeout, chance.Between(1, kMoreAcceptedMax))) {
      rig.ledger().Complain("nothing is accepted any more");
    }
    if (chance.Percent(50)) wait /= 50;
  }
  absl::SleepFor(wait);
}

}  // namespace

Result ProcessCrashRun(const RunOptions& options) {
  Chance chance(options.seed);
  Rig rig(options);
  if (!rig.StartEventService() || !rig.StartIngress()) return rig.Judge();
  rig.StartReader();
  rig.StartSenders({.seed = chance.Seed()});
  uint64_t kills = 0;
  for (; kills < options.cycles; ++kills) {
    WaitForTheMoment(chance, rig);
    const uint64_t victim = chance.Below(10);
    if (victim < 8) rig.KillEventService();
    if (victim >= 7) rig.stack().KillIngress();
    if (victim < 8 && !rig.StartEventService(VariedFlags(chance))) break;
    if (victim >= 7 && !rig.StartIngress()) break;
  }
  const std::string traffic =
      absl::StrCat(kills, " kills, ", rig.senders().accepted(), " answers with 200, ",
                   rig.senders().refused(), " with 503, ", rig.senders().unanswered(), " without");
  Result result = rig.Judge();
  result.measured = traffic;
  return result;
}

}  // namespace penstock::faults
