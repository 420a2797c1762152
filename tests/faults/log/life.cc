#include "tests/faults/log/life.h"

#include <atomic>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/blocking_counter.h"
#include "event_service/log/log_verify.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::faults {
namespace {

using event_service::CommitOutcome;
using event_service::Committer;
using event_service::CommitterOptions;
using event_service::LiveRing;
using event_service::ReadLimits;

constexpr size_t kRingBytes = 1024 * 1024;

}  // namespace

Life::Life(testing::DiskLog& disk_log, Ledger& ledger, const absl::Time& clock)
    : disk_log_(disk_log), ledger_(ledger), status_(disk_log.Open()) {
  if (!status_.ok()) return;
  ring_ = std::make_unique<LiveRing>(log().bounds().head, kRingBytes);
  CommitterOptions options;
  options.group_events_max = 16;
  options.now = [&clock] { return clock; };
  committer_ = std::make_unique<Committer>(log(), *ring_, std::move(options));
}

Life::~Life() = default;

size_t Life::Publish(const std::vector<std::string>& ids, size_t payload_bytes,
                     const std::function<bool()>& is_heard) {
  std::atomic<size_t> acknowledged = 0;
  absl::BlockingCounter answered(static_cast<int>(ids.size()));
  for (const std::string& id : ids) {
    testing::EventSpec spec;
    spec.id = id;
    spec.payload_bytes = payload_bytes;
    committer_->Submit(testing::PublishedWire(spec), [&, id](const CommitOutcome& outcome) {
      if (outcome.status.ok() && (!is_heard || is_heard())) {
        ledger_.Acknowledged(id, outcome.sequence);
        ++acknowledged;
      }
      answered.DecrementCount();
    });
  }
  answered.Wait();
  return acknowledged;
}

ReadBack ReadEverything(const event_service::EventLog& log, Ledger& ledger) {
  ReadBack read_back;
  const event_service::LogBounds bounds = log.bounds();
  read_back.earliest = bounds.earliest != 0 ? bounds.earliest : bounds.head + 1;
  uint64_t after = read_back.earliest - 1;
  while (after < bounds.head) {
    const auto position = log.Read(after, ReadLimits(), [&](const auto& event) {
      read_back.events.emplace_back(event->sequence(), std::string(event->keys().id));
      ledger.Seen(event->sequence(), std::string(event->keys().id));
      return true;
    });
    if (!position.ok()) {
      ledger.Complain(absl::StrCat("reading after ", after, ": ", position.status().ToString()));
      break;
    }
    after = position->scanned_to;
  }
  return read_back;
}

void Verify(const testing::DiskLog& disk_log, Ledger& ledger) {
  const auto report = event_service::VerifyLog(disk_log.options);
  if (!report.ok()) {
    ledger.Complain(absl::StrCat("verify: ", report.status().ToString()));
    return;
  }
  for (const event_service::LogFault& fault : report->faults) {
    ledger.Complain(
        absl::StrCat("verify: ", fault.events.from, " to ", fault.events.to, ": ", fault.what));
  }
}

Findings JudgeAtTheEnd(testing::DiskLog& disk_log, Ledger& ledger) {
  ReadBack read_back;
  if (disk_log.is_open()) disk_log.Close();
  if (const absl::Status status = disk_log.Open(); status.ok()) {
    read_back = ReadEverything(disk_log.log(), ledger);
    disk_log.Close();
    Verify(disk_log, ledger);
  } else {
    ledger.Complain(absl::StrCat("it does not open: ", status.ToString()));
  }
  return ledger.Judge(read_back);
}

}  // namespace penstock::faults
