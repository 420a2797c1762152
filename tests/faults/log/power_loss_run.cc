// The machine loses power between any two operations on its disk.
#include <filesystem>
#include <random>
#include <string>
#include <vector>

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

constexpr int kLives = 3;
// Of one life; a life that comes to its end before the power cut loses it then.
constexpr int kBurstsPerLife = 40;
constexpr uint64_t kOperationsPerLife = 400;
constexpr uint64_t kTrimmedBytes = 50'000;

class PowerLossOnce {
 public:
  explicit PowerLossOnce(uint64_t seed) : chance_(seed), losses_(chance_.Seed()) {
    log_.options.env = disk_.env();
    log_.options.mark_io = disk_.mark_io();
    log_.options.now = [this] { return clock_; };
    // So small that files are flushed and merged all the time.
    log_.options.write_buffers_bytes_max = 64 * 1024;
    log_.options.sync_mark_before_acknowledging = chance_.Percent(20);
  }

  Findings Run() {
    for (int life = 0; life < kLives; ++life) {
      LiveUntilTheCut();
      disk_.Repair();
      // What is there after the cut must stay there from now on.
      if (const absl::Status status = log_.Open(); !status.ok()) {
        ledger_.Complain(absl::StrCat("life ", life, " does not open: ", status.ToString()));
        return ledger_.Judge(ReadBack());
      }
      ReadEverything(log_.log(), ledger_);
      log_.Close();
    }
    return JudgeAtTheEnd(log_, ledger_);
  }

 private:
  void LiveUntilTheCut() {
    TemporaryDirectory image;
    disk_.CutPowerAt(chance_.Between(1, kOperationsPerLife), log_.directory(), image.path(),
                     &losses_);
    {
      Life life(log_, ledger_, clock_);
      for (int i = 0; i < kBurstsPerLife && life.status().ok() && !disk_.is_cut(); ++i) {
        life.Publish(NextIds(), chance_.Below(8000), [this] { return !disk_.is_cut(); });
        MaintainSometimes(life);
      }
    }
    log_.PowerCut([&](const std::string& from, const std::string& to) {
      if (!disk_.is_cut()) return disk_.Save(from, to, &losses_);
      std::filesystem::copy(image.path(), to);
    });
  }

  // New ids, and now and then one that was sent before, of this or a former life.
  std::vector<std::string> NextIds() {
    std::vector<std::string> ids;
    const uint64_t count = chance_.Between(1, 6);
    for (uint64_t i = 0; i < count; ++i) {
      const bool again = sent_ > 0 && chance_.Percent(25);
      ids.push_back(absl::StrCat("evt_", again ? chance_.Below(sent_) : sent_++));
      clock_ += absl::Seconds(1);
    }
    return ids;
  }

  // What fails here fails because of the power cut, and is seen when the log is read back.
  void MaintainSometimes(Life& life) {
    if (chance_.Percent(4)) {
      (void)life.log().TrimBefore(TestEpoch() + (clock_ - TestEpoch()) / 4);
    }
    if (chance_.Percent(2)) {
      const uint64_t half = life.log().bounds().head / 2;
      (void)life.log().TrimToBytes(kTrimmedBytes, half);
    }
    if (chance_.Percent(4)) (void)life.log().Compact();
  }

  Chance chance_;
  std::mt19937_64 losses_;
  absl::Time clock_ = TestEpoch();
  uint64_t sent_ = 0;
  Ledger ledger_;
  // The disk outlives the log.
  FaultyDisk disk_;
  DiskLog log_;
};

}  // namespace

Result PowerLossRun(const RunOptions& options) {
  Result result;
  for (uint64_t seed = options.seed; seed < options.seed + options.cycles; ++seed) {
    result.findings.Add(PowerLossOnce(seed).Run(), absl::StrCat("seed ", seed));
  }
  return result;
}

}  // namespace penstock::faults
