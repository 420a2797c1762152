// Reads a whole log back and compares everything in it with everything else.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "event_service/log/event_log.h"
#include "event_service/log/rocksdb_event_log.h"

namespace penstock::event_service {

// Most faults that are told one by one.
inline constexpr size_t kFaultsToldMax = 20;

struct LogFault {
  // The events that it concerns; {0, 0} when it concerns the log as a whole.
  SequenceRange events;
  // What is wrong. Names files of the database, no content of events.
  std::string what;
};

struct VerifyReport {
  std::string log_id;
  // Sequences that the log says it holds; 0 when it holds none.
  uint64_t earliest = 0;
  uint64_t head = 0;
  // Of the mark.
  uint64_t acknowledged = 0;
  // What was read and found sound.
  uint64_t events = 0;
  uint64_t event_bytes = 0;
  // Entries of retained events. Ids that outlive their event come on top.
  uint64_t id_entries = 0;
  uint64_t time_entries = 0;
  uint64_t type_entries = 0;
  uint64_t ids_without_event = 0;

  uint64_t faults_total = 0;
  // The first kFaultsToldMax.
  std::vector<LogFault> faults;
};

// Checks in `options.directory`, which nobody else has open and which is not
// changed: every block of the database against its checksum, every record
// against its own, the chain of records for holes, each index against the
// events in both directions, and the end of the log against its mark.
// Blocks; reads everything twice. Memory: as an open log.
// OK with faults in the report when there is a log and it is not sound, also
// when RocksDB cannot open it. NotFound: no log. FailedPrecondition: in use.
absl::StatusOr<VerifyReport> VerifyLog(const RocksDbEventLogOptions& options);

}  // namespace penstock::event_service
