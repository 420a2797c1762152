// One life of a log, from its opening to its end, as far as every run needs it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "event_service/log/committer.h"
#include "event_service/log/live_ring.h"
#include "tests/faults/harness/ledger.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::faults {

// An open log behind its committer. Not thread-safe.
class Life {
 public:
  // Opens `disk_log`, which outlives this object; ok() tells whether it did.
  // `clock` is what committed_at is taken from, and outlives it too.
  Life(testing::DiskLog& disk_log, Ledger& ledger, const absl::Time& clock);
  // Stops the committer. The log stays open, to be crashed.
  ~Life();

  const absl::Status& status() const { return status_; }

  // Submits the ids as one burst and waits until each has its answer. Tells the
  // ledger what was acknowledged while `is_heard`, if given, says that somebody
  // can hear it. Returns how many were acknowledged.
  size_t Publish(const std::vector<std::string>& ids, size_t payload_bytes,
                 const std::function<bool()>& is_heard = nullptr);

  event_service::RocksDbEventLog& log() { return disk_log_.log(); }

 private:
  testing::DiskLog& disk_log_;
  Ledger& ledger_;
  absl::Status status_;
  std::unique_ptr<event_service::LiveRing> ring_;
  std::unique_ptr<event_service::Committer> committer_;
};

// Reads everything from the earliest event on, tells the ledger what it saw, and
// complains about whatever cannot be read.
ReadBack ReadEverything(const event_service::EventLog& log, Ledger& ledger);

// Compares everything in the closed log with everything else.
void Verify(const testing::DiskLog& disk_log, Ledger& ledger);

// The findings of a run that has come to its end. Leaves the log closed.
Findings JudgeAtTheEnd(testing::DiskLog& disk_log, Ledger& ledger);

}  // namespace penstock::faults
