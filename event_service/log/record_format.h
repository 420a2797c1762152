// Keys and values of the log on disk.
//
//   column family   key                                  value
//   -------------   ----------------------------------   -----------------------------------
//   default         "format", "log_id", "state"          LogState below, or text
//   events          sequence (8)                         record, below
//   ids             event id                             sequence (8) | committed_at (8)
//   times           committed_at (8) | sequence (8)      nothing
//   types           type | 0x00 | sequence (8)           nothing
//
// Numbers are big-endian, so that keys order as the numbers do. Times are
// microseconds since 1970 with the sign bit flipped, for the same reason.
// Sequences have a fixed width: a type that holds a 0x00 cannot be mistaken for
// a shorter one, because the length of the key tells where the type ends.
//
//   record     0         1           5              13
//              +---------+-----------+--------------+------------------------ - -
//              | version | CRC-32C   | previous     | wire of the event
//              | 0x01    | (4)       | (8)          | (penstock.v1.Event)
//              +---------+-----------+--------------+------------------------ - -
//
//   CRC-32C    over the sequence of the key (8), `previous` and the wire
//   previous   sequence of the event stored before this one, 0 for the first
//
// Trade-offs
//   The wire bytes are stored as they are sent, so that delivering an event
//   copies it once and parses only its envelope. Price: an index over anything
//   else has to be made when the event is written.
//   RocksDB checks its blocks as well. The checksum here also covers the way
//   from the committer through memtables and compactions, and the key, so that
//   a record under the wrong sequence is found: 4 bytes and 0.2 us for 3 KB.
//   `previous` makes a hole visible to every reader without assuming that
//   sequences are dense: a lost file or a lost block is an error and never a
//   silent jump. 8 bytes.
//   One version byte: a reader refuses a version that it does not know.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "event_service/event/stored_event.h"

namespace penstock::event_service {

// Of the directory as a whole; another number is refused at opening.
inline constexpr char kLogFormat[] = "1";
inline constexpr unsigned char kRecordVersion = 1;

// Keys of the default family.
inline constexpr char kFormatKey[] = "format";
inline constexpr char kLogIdKey[] = "log_id";
inline constexpr char kStateKey[] = "state";

std::string EventKey(uint64_t sequence);
std::optional<uint64_t> DecodeEventKey(std::string_view key);

// The record up to its wire: the value is this followed by event.wire(), which
// the writer need not copy for it.
std::string EncodeRecordHead(const StoredEvent& event, uint64_t previous);
// The whole value.
std::string EncodeRecord(const StoredEvent& event, uint64_t previous);

struct Record {
  uint64_t previous = 0;
  std::shared_ptr<const StoredEvent> event;
};
// DataLoss, saying why, when `value` is not the record of `sequence`.
absl::StatusOr<Record> DecodeRecord(uint64_t sequence, std::string_view value);

struct IdEntry {
  uint64_t sequence = 0;
  int64_t committed_at_micros = 0;
};
std::string EncodeIdEntry(const IdEntry& entry);
std::optional<IdEntry> DecodeIdEntry(std::string_view value);

struct TimeKey {
  int64_t committed_at_micros = 0;
  uint64_t sequence = 0;
};
std::string EncodeTimeKey(const TimeKey& key);
std::optional<TimeKey> DecodeTimeKey(std::string_view key);

std::string EncodeTypeKey(std::string_view type, uint64_t sequence);
// The sequence at the end of a type key.
std::optional<uint64_t> DecodeTypeKeySequence(std::string_view key);

// What cannot be derived from the events, for instance after all are trimmed.
struct LogState {
  // Sequences below are past their retention.
  uint64_t low_water = 1;
  // Newest sequence ever given, and its time; InfinitePast when there is none.
  uint64_t head = 0;
  absl::Time head_committed_at = absl::InfinitePast();
  // Newest sequence ever stored: `previous` of the next record. Less than the
  // head after a loss that was accepted.
  uint64_t last_stored = 0;
};
std::string EncodeLogState(const LogState& state);
std::optional<LogState> DecodeLogState(std::string_view value);

}  // namespace penstock::event_service
