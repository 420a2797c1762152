// Readers that the retention overtakes: they are told, and never skip silently.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/log/life.h"
#include "tests/faults/log/scenarios.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::faults {
namespace {

using event_service::ReadLimits;
using testing::DiskLog;
using testing::TestEpoch;

constexpr int kSteps = 60;
constexpr int kReaders = 4;
constexpr uint64_t kTrimmedBytes = 50'000;

class TrimOnce {
 public:
  explicit TrimOnce(uint64_t seed) : chance_(seed), cursors_(kReaders, 0) {
    log_.options.now = [this] { return clock_; };
    log_.options.write_buffers_bytes_max = 64 * 1024;
  }

  Findings Run() {
    Life life(log_, ledger_, clock_);
    for (int step = 0; step < kSteps && life.status().ok(); ++step) {
      clock_ += absl::Seconds(1);
      life.Publish({absl::StrCat("evt_", step, "_a"), absl::StrCat("evt_", step, "_b")}, 3000);
      if (chance_.Percent(20)) Trim(life.log());
      for (uint64_t& cursor : cursors_) {
        if (chance_.Percent(30)) ReadOn(life.log(), cursor);
      }
    }
    Findings findings = ledger_.Judge(ReadEverything(life.log(), ledger_));
    findings.holes += skipped_;
    return findings;
  }

 private:
  void Trim(event_service::RocksDbEventLog& log) {
    if (chance_.Percent(30)) {
      const auto trimmed = log.TrimToBytes(kTrimmedBytes, log.bounds().head / 2);
      if (!trimmed.ok()) ledger_.Complain(absl::StrCat("trim: ", trimmed.status().ToString()));
      return;
    }
    const absl::Duration age = clock_ - TestEpoch();
    const absl::Status status =
        log.TrimBefore(TestEpoch() + age * static_cast<double>(chance_.Below(90)) / 100);
    if (!status.ok()) ledger_.Complain(absl::StrCat("trim: ", status.ToString()));
  }

  // Sequences are dense here: nothing was refused. The next one is due, or an error.
  void ReadOn(const event_service::EventLog& log, uint64_t& cursor) {
    const uint64_t earliest = log.bounds().earliest;
    ReadLimits limits;
    limits.events_max = chance_.Between(1, 20);
    const auto position = log.Read(cursor, limits, [&](const auto& event) {
      if (event->sequence() != cursor + 1) {
        ++skipped_;
        ledger_.Complain(absl::StrCat("a reader after ", cursor, " was given ", event->sequence()));
      }
      cursor = event->sequence();
      ledger_.Seen(event->sequence(), std::string(event->keys().id));
      return true;
    });
    if (position.ok()) return;
    if (!absl::IsOutOfRange(position.status()) || cursor + 1 >= earliest) {
      ledger_.Complain(absl::StrCat("reading after ", cursor, ": ", position.status().ToString()));
    }
    cursor = std::max(cursor, earliest - 1);
  }

  Chance chance_;
  absl::Time clock_ = TestEpoch();
  std::vector<uint64_t> cursors_;
  size_t skipped_ = 0;
  Ledger ledger_;
  DiskLog log_;
};

}  // namespace

Result TrimRun(const RunOptions& options) {
  Result result;
  for (uint64_t seed = options.seed; seed < options.seed + options.cycles; ++seed) {
    result.findings.Add(TrimOnce(seed).Run(), absl::StrCat("seed ", seed));
  }
  return result;
}

}  // namespace penstock::faults
