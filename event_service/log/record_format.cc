#include "event_service/log/record_format.h"

#include <limits>
#include <utility>

#include "absl/status/status.h"
#include "event_service/log/big_endian.h"
#include "event_service/log/crc32c.h"

namespace penstock::event_service {
namespace {

constexpr uint64_t kSignBit = uint64_t{1} << 63;
constexpr size_t kSequenceBytes = 8;
constexpr size_t kCrcOffset = 1;
constexpr size_t kPreviousOffset = 5;
constexpr size_t kWireOffset = 13;
// Stands for "never" in LogState.
constexpr int64_t kNoTimeMicros = std::numeric_limits<int64_t>::min();

uint64_t OrderedMicros(int64_t micros) { return static_cast<uint64_t>(micros) ^ kSignBit; }
int64_t MicrosOf(uint64_t ordered) { return static_cast<int64_t>(ordered ^ kSignBit); }

uint32_t RecordCrc(uint64_t sequence, std::string_view previous, std::string_view wire) {
  return Crc32c(wire, Crc32c(previous, Crc32c(EventKey(sequence))));
}

}  // namespace

std::string EventKey(uint64_t sequence) {
  std::string key;
  AppendBigEndian(sequence, key);
  return key;
}

std::optional<uint64_t> DecodeEventKey(std::string_view key) {
  if (key.size() != kSequenceBytes) return std::nullopt;
  return ReadBigEndian<uint64_t>(key);
}

std::string EncodeRecordHead(const StoredEvent& event, uint64_t previous) {
  const std::string previous_bytes = EventKey(previous);
  std::string head(1, static_cast<char>(kRecordVersion));
  AppendBigEndian(RecordCrc(event.sequence(), previous_bytes, event.wire()), head);
  head.append(previous_bytes);
  return head;
}

std::string EncodeRecord(const StoredEvent& event, uint64_t previous) {
  std::string record = EncodeRecordHead(event, previous);
  record.append(event.wire());
  return record;
}

absl::StatusOr<Record> DecodeRecord(uint64_t sequence, std::string_view value) {
  if (value.size() < kWireOffset) return absl::DataLossError("the record is too short");
  if (static_cast<unsigned char>(value[0]) != kRecordVersion) {
    return absl::DataLossError("the record has an unknown version");
  }
  const auto crc = ReadBigEndian<uint32_t>(value.substr(kCrcOffset));
  if (crc != RecordCrc(sequence, value.substr(kPreviousOffset, kSequenceBytes),
                       value.substr(kWireOffset))) {
    return absl::DataLossError("the record does not match its checksum");
  }
  auto event = StoredEvent::FromWire(std::string(value.substr(kWireOffset)));
  if (!event.ok()) return event.status();
  if ((*event)->sequence() != sequence) {
    return absl::DataLossError("the record holds an event of another sequence");
  }
  Record record;
  record.previous = ReadBigEndian<uint64_t>(value.substr(kPreviousOffset));
  record.event = *std::move(event);
  return record;
}

std::string EncodeIdEntry(const IdEntry& entry) {
  std::string value;
  AppendBigEndian(entry.sequence, value);
  AppendBigEndian(OrderedMicros(entry.committed_at_micros), value);
  return value;
}

std::optional<IdEntry> DecodeIdEntry(std::string_view value) {
  if (value.size() != 16) return std::nullopt;
  return IdEntry{ReadBigEndian<uint64_t>(value),
                 MicrosOf(ReadBigEndian<uint64_t>(value.substr(8)))};
}

std::string EncodeTimeKey(const TimeKey& key) {
  std::string bytes;
  AppendBigEndian(OrderedMicros(key.committed_at_micros), bytes);
  AppendBigEndian(key.sequence, bytes);
  return bytes;
}

std::optional<TimeKey> DecodeTimeKey(std::string_view key) {
  if (key.size() != 16) return std::nullopt;
  return TimeKey{MicrosOf(ReadBigEndian<uint64_t>(key)), ReadBigEndian<uint64_t>(key.substr(8))};
}

std::string EncodeTypeKey(std::string_view type, uint64_t sequence) {
  std::string key(type);
  key.push_back('\0');
  AppendBigEndian(sequence, key);
  return key;
}

std::optional<uint64_t> DecodeTypeKeySequence(std::string_view key) {
  if (key.size() <= kSequenceBytes + 1 || key[key.size() - kSequenceBytes - 1] != '\0') {
    return std::nullopt;
  }
  return ReadBigEndian<uint64_t>(key.substr(key.size() - kSequenceBytes));
}

std::string EncodeLogState(const LogState& state) {
  const bool has_time = state.head_committed_at != absl::InfinitePast();
  std::string value;
  AppendBigEndian(state.low_water, value);
  AppendBigEndian(state.head, value);
  AppendBigEndian(
      OrderedMicros(has_time ? absl::ToUnixMicros(state.head_committed_at) : kNoTimeMicros), value);
  AppendBigEndian(state.last_stored, value);
  return value;
}

std::optional<LogState> DecodeLogState(std::string_view value) {
  if (value.size() != 32) return std::nullopt;
  LogState state;
  state.low_water = ReadBigEndian<uint64_t>(value);
  state.head = ReadBigEndian<uint64_t>(value.substr(8));
  const int64_t micros = MicrosOf(ReadBigEndian<uint64_t>(value.substr(16)));
  if (micros != kNoTimeMicros) state.head_committed_at = absl::FromUnixMicros(micros);
  state.last_stored = ReadBigEndian<uint64_t>(value.substr(24));
  return state;
}

}  // namespace penstock::event_service
