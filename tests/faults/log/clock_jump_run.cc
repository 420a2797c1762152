// The clock jumps a day ahead or back, with and without a restart.
#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/retention.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/log/life.h"
#include "tests/faults/log/scenarios.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::faults {
namespace {

using event_service::EventLog;
using event_service::LogBounds;
using testing::DiskLog;
using testing::TestEpoch;

constexpr absl::Duration kJump = absl::Hours(24);
constexpr absl::Duration kRetention = absl::Hours(48);
constexpr int kBurstsBetweenJumps = 10;

class ClockJumps {
 public:
  explicit ClockJumps(uint64_t seed) : chance_(seed) {
    log_.options.now = [this] { return clock_; };
  }

  uint64_t trimmed() const { return trimmed_; }

  Findings Run(uint64_t jumps) {
    auto life = std::make_unique<Life>(log_, ledger_, clock_);
    for (uint64_t i = 0; i < jumps; ++i) {
      clock_ += chance_.Percent(50) ? kJump : -kJump;
      if (chance_.Percent(30)) {
        life.reset();
        log_.Crash();
        life = std::make_unique<Life>(log_, ledger_, clock_);
      }
      for (int burst = 0; burst < kBurstsBetweenJumps && life->status().ok(); ++burst) {
        PublishOne(*life);
      }
      if (!life->status().ok())
        ledger_.Complain(life->status().ToString());
      else
        CheckRetention(life->log());
    }
    life.reset();
    Findings findings = JudgeAtTheEnd(log_, ledger_);
    CheckTimes(findings);
    return findings;
  }

 private:
  void PublishOne(Life& life) {
    clock_ += absl::Minutes(1);
    const std::string id = absl::StrCat("evt_", sent_++);
    const auto stored = life.log().GetById(id);
    if (stored.ok()) committed_at_[(*stored)->sequence()] = (*stored)->committed_at();
    // At any time the ids of former ones are known, and nothing is refused.
    if (life.Publish({id}, 100) != 1) ledger_.Complain(absl::StrCat(id, " was refused"));
    if (life.Publish({id}, 100) != 1) ledger_.Complain(absl::StrCat(id, " was refused again"));
  }

  // One pass takes nothing that is younger than its share of the retention.
  void CheckRetention(EventLog& log) {
    const LogBounds before = log.bounds();
    const absl::Status status =
        log.TrimBefore(event_service::TrimCutoff(clock_, kRetention, before));
    if (!status.ok()) ledger_.Complain(absl::StrCat("trim: ", status.ToString()));
    const LogBounds after = log.bounds();
    if (before.earliest == 0) return;
    const absl::Time limit =
        before.earliest_committed_at + kRetention / event_service::kTimePassesMin;
    const uint64_t trimmed_to = after.earliest == 0 ? after.head : after.earliest - 1;
    if (trimmed_to >= before.earliest && committed_at_[trimmed_to] >= limit) {
      ledger_.Complain(absl::StrCat("one pass trimmed from ", before.earliest, " to ", trimmed_to));
    }
    trimmed_ += trimmed_to - (before.earliest - 1);
  }

  // Commit times never go back, so reading from a time finds everything after it.
  void CheckTimes(Findings& findings) {
    if (!log_.Open().ok()) return;  // JudgeAtTheEnd has complained.
    absl::Time last = absl::InfinitePast();
    uint64_t after = std::max<uint64_t>(log_.log().bounds().earliest, 1) - 1;
    const auto all = log_.log().Read(
        after, {.events_max = 1'000'000, .bytes_max = 1 << 30}, [&](const auto& event) {
          if (event->committed_at() < last) {
            findings.complaints.push_back(absl::StrCat("the time of ", event->sequence(),
                                                       " is before the one of its predecessor"));
          }
          last = event->committed_at();
          return true;
        });
    if (!all.ok()) findings.complaints.push_back(all.status().ToString());
  }

  Chance chance_;
  absl::Time clock_ = TestEpoch();
  uint64_t sent_ = 0;
  uint64_t trimmed_ = 0;
  std::map<uint64_t, absl::Time> committed_at_;
  Ledger ledger_;
  DiskLog log_;
};

}  // namespace

Result ClockJumpRun(const RunOptions& options) {
  Result result;
  ClockJumps jumps(options.seed);
  result.findings = jumps.Run(options.cycles);
  result.measured = absl::StrCat(jumps.trimmed(), " events were trimmed in between");
  return result;
}

}  // namespace penstock::faults
