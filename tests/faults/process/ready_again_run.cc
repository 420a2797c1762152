// A killed event service with a large log is ready again in seconds, every time.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "event_service/log/rocksdb_event_log.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::faults {
namespace {

using event_service::RocksDbEventLog;
using event_service::RocksDbEventLogOptions;
using event_service::StoredEvent;

constexpr size_t kMebibyte = 1024 * 1024;
constexpr size_t kLongLogBytes = 1024 * kMebibyte;
constexpr size_t kShortLogBytes = 64 * kMebibyte;
constexpr size_t kEventBytes = 4000;
constexpr uint64_t kGroup = 512;
constexpr absl::Duration kReadyMax = absl::Seconds(5);

// Text that does not compress, so that the log is as large on disk.
std::string Noise(Chance& chance, size_t bytes) {
  std::string text(bytes, '\0');
  for (char& c : text) c = static_cast<char>('!' + chance.Below(90));
  return text;
}

absl::Status FillLog(const std::string& directory, size_t bytes, Chance& chance) {
  RocksDbEventLogOptions options;
  options.directory = directory;
  auto log = RocksDbEventLog::Open(options);
  if (!log.ok()) return log.status();
  const std::string noise = Noise(chance, kMebibyte);
  uint64_t sequence = 0;
  for (size_t written = 0; written < bytes; written += kGroup * kEventBytes) {
    std::vector<std::shared_ptr<const StoredEvent>> group;
    for (uint64_t i = 0; i < kGroup; ++i) {
      testing::EventSpec spec;
      spec.id = absl::StrCat("evt_filling_", ++sequence);
      spec.raw_json = noise.substr(chance.Below(noise.size() - kEventBytes), kEventBytes);
      group.push_back(testing::Stored(sequence, spec, absl::Now()));
    }
    if (absl::Status status = (*log)->Apply(group); !status.ok()) return status;
  }
  return absl::OkStatus();
}

std::string Distribution(std::vector<absl::Duration> durations) {
  if (durations.empty()) return "nothing";
  std::sort(durations.begin(), durations.end());
  const auto at = [&](size_t percent) {
    const size_t i = std::min(durations.size() - 1, durations.size() * percent / 100);
    return absl::StrCat(absl::ToInt64Milliseconds(durations[i]), " ms");
  };
  return absl::StrCat("median ", at(50), ", 95 % ", at(95), ", 99 % ", at(99), ", slowest ",
                      at(100));
}

}  // namespace

Result ReadyAgainRun(const RunOptions& options) {
  Chance chance(options.seed);
  Rig rig(options);
  const size_t bytes = options.is_long ? kLongLogBytes : kShortLogBytes;
  if (const absl::Status status = FillLog(rig.stack().data_directory(), bytes, chance);
      !status.ok()) {
    rig.ledger().Complain(status.ToString());
    return rig.Judge();
  }
  if (!rig.StartEventService() || !rig.StartIngress()) return rig.Judge();
  rig.StartSenders({.seed = chance.Seed(), .senders = 32, .body_bytes = kEventBytes});
  std::vector<absl::Duration> durations;
  for (uint64_t i = 0; i < options.cycles; ++i) {
    rig.senders().WaitForAccepted(absl::Seconds(20));
    absl::SleepFor(chance.Milliseconds(0, 500));
    rig.KillEventService();
    if (!rig.StartEventService()) break;
    durations.push_back(rig.start_duration());
    if (rig.start_duration() > kReadyMax) {
      rig.ledger().Complain(absl::StrCat("kill ", i, ": ready again only after ",
                                         absl::FormatDuration(rig.start_duration())));
    }
  }
  Result result = rig.Judge();
  result.measured = absl::StrCat("ready again with ", bytes / kMebibyte, " MiB and more after ",
                                 durations.size(), " kills: ", Distribution(durations));
  return result;
}

}  // namespace penstock::faults
