// The power fails while a log that lost events is opened as it is. Whatever is
// left never passes for the old log: it is refused again, or has a new log_id.
#include <filesystem>
#include <random>
#include <string>
#include <utility>

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
using testing::TemporaryDirectory;
using testing::TestEpoch;

// Opening such a log takes fewer.
constexpr uint64_t kOperationsMax = 60;
constexpr int kEvents = 10;
constexpr uint64_t kEventBytes = 500;

class AcceptLossOnce {
 public:
  explicit AcceptLossOnce(uint64_t seed) : chance_(seed), losses_(chance_.Seed()) {
    log_.options.env = disk_.env();
    log_.options.mark_io = disk_.mark_io();
    log_.options.now = [this] { return clock_; };
  }

  Findings Run() {
    LoseEvents();
    AcceptUntilTheCut();
    disk_.Repair();
    log_.options.accept_data_loss = false;
    if (log_.Open().ok()) {
      if (log_.log().log_id() == log_id_) Complain("it opens as if nothing had been lost");
      log_.Close();
    }
    log_.options.accept_data_loss = true;
    if (const absl::Status status = log_.Open(); status.ok()) {
      CheckNewLog();
    } else {
      Complain(absl::StrCat("what is left cannot be opened: ", status.ToString()));
    }
    return findings_;
  }

 private:
  // A log whose newest events are gone, with or without its mark.
  void LoseEvents() {
    {
      Life life(log_, ledger_, clock_);
      for (int i = 0; i < kEvents; ++i) {
        life.Publish({absl::StrCat("evt_", i)}, kEventBytes);
        if (i == kEvents / 2) (void)life.log().Compact();
      }
      head_ = life.log().bounds().head;
      log_id_ = life.log().log_id();
    }
    findings_.acknowledged = ledger_.acknowledged();
    log_.Crash();
    log_.TruncateWal(chance_.Between(1, kEventBytes));
    if (chance_.Percent(30)) log_.Delete(log_.path("MARK"));
    if (log_.Open().ok()) Complain("it opens although events are lost");
  }

  void AcceptUntilTheCut() {
    TemporaryDirectory image;
    disk_.CutPowerAt(chance_.Between(1, kOperationsMax), log_.directory(), image.path(), &losses_);
    log_.options.accept_data_loss = true;
    (void)log_.Open();
    log_.PowerCut([&](const std::string& from, const std::string& to) {
      if (!disk_.is_cut()) return disk_.Save(from, to, &losses_);
      std::filesystem::copy(image.path(), to);
    });
  }

  void CheckNewLog() {
    if (log_.log().log_id() == log_id_) Complain("a loss was accepted under the old log_id");
    if (log_.log().bounds().head < head_) Complain("lost sequences would be given away again");
    log_.Close();
  }

  void Complain(std::string what) { findings_.complaints.push_back(std::move(what)); }

  Chance chance_;
  std::mt19937_64 losses_;
  absl::Time clock_ = TestEpoch();
  uint64_t head_ = 0;
  std::string log_id_;
  Ledger ledger_;
  Findings findings_;
  // The disk outlives the log.
  FaultyDisk disk_;
  DiskLog log_;
};

}  // namespace

Result AcceptLossRun(const RunOptions& options) {
  Result result;
  for (uint64_t seed = options.seed; seed < options.seed + options.cycles; ++seed) {
    result.findings.Add(AcceptLossOnce(seed).Run(), absl::StrCat("seed ", seed));
  }
  return result;
}

}  // namespace penstock::faults
