#include "event_service/event/stored_event.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "event_service/event/wire.h"

namespace penstock::event_service {
namespace {

// Field numbers of penstock.v1.Event and of google.protobuf.Timestamp.
enum EventField : uint32_t {
  kSequence = 1,
  kCommittedAt = 2,
  kId = 3,
  kType = 4,
  kLivemode = 6,
  kAccount = 8,
  kObjectId = 14,
  kRawJson = 99,
};
constexpr uint32_t kTimestampSeconds = 1;
constexpr uint32_t kTimestampNanos = 2;

// Years 1 to 9999, the range of google.protobuf.Timestamp.
constexpr int64_t kUnixSecondsMin = -62135596800;
constexpr int64_t kUnixSecondsMax = 253402300799;
constexpr int64_t kMicrosPerSecond = 1'000'000;

struct Scan {
  EventKeys keys;
  bool has_commit_fields = false;
};

absl::Status Invalid(std::string_view what) {
  return absl::InvalidArgumentError(absl::StrCat("not an acceptable event: ", std::string(what)));
}

// A known field number with another wire type is an unknown field to protobuf,
// so it is one to us; raw_json is not left to chance, since it is cut off by offset.
absl::Status Take(const WireField& field, Scan& scan) {
  const bool is_bytes = field.type == WireType::kLengthDelimited;
  switch (field.number) {
    case kSequence:
    case kCommittedAt:
      scan.has_commit_fields = true;
      break;
    case kId:
      if (is_bytes) scan.keys.id = field.bytes;
      break;
    case kType:
      if (is_bytes) scan.keys.type = field.bytes;
      break;
    case kAccount:
      if (is_bytes) scan.keys.account = field.bytes;
      break;
    case kObjectId:
      if (is_bytes) scan.keys.object_id = field.bytes;
      break;
    case kLivemode:
      if (field.type == WireType::kVarint) scan.keys.livemode = field.varint != 0;
      break;
    case kRawJson:
      if (!is_bytes) return Invalid("raw_json is not a bytes field");
      scan.keys.raw_json_offset = field.offset;
      break;
    default:
      break;
  }
  return absl::OkStatus();
}

absl::StatusOr<Scan> ScanEvent(std::string_view wire) {
  Scan scan;
  scan.keys.raw_json_offset = wire.size();
  WireScanner scanner(wire);
  WireField field;
  while (scanner.Next(field)) {
    if (scan.keys.raw_json_offset != wire.size()) return Invalid("raw_json is not the last field");
    if (absl::Status status = Take(field, scan); !status.ok()) return status;
  }
  if (!scanner.error().empty()) {
    return Invalid(absl::StrCat(std::string(scanner.error()), " at byte ", scanner.offset()));
  }
  if (scan.keys.id.empty()) return Invalid("id is empty");
  if (scan.keys.type.empty()) return Invalid("type is empty");
  const EventKeys& keys = scan.keys;
  if (!IsValidUtf8(keys.id)) return Invalid("id is not UTF-8");
  if (!IsValidUtf8(keys.type)) return Invalid("type is not UTF-8");
  if (!IsValidUtf8(keys.account)) return Invalid("account is not UTF-8");
  if (!IsValidUtf8(keys.object_id)) return Invalid("object_id is not UTF-8");
  return scan;
}

std::string EncodeCommitFields(uint64_t sequence, int64_t unix_micros) {
  // Nanoseconds of a Timestamp count forward, also before 1970.
  int64_t seconds = unix_micros / kMicrosPerSecond;
  int64_t micros = unix_micros % kMicrosPerSecond;
  if (micros < 0) {
    micros += kMicrosPerSecond;
    --seconds;
  }
  std::string timestamp;
  if (seconds != 0) {
    AppendVarintField(kTimestampSeconds, static_cast<uint64_t>(seconds), timestamp);
  }
  if (micros != 0) {
    AppendVarintField(kTimestampNanos, static_cast<uint64_t>(micros) * 1000, timestamp);
  }
  std::string wire;
  AppendVarintField(kSequence, sequence, wire);
  AppendBytesField(kCommittedAt, timestamp, wire);
  return wire;
}

bool DecodeTimestamp(std::string_view wire, absl::Time& time) {
  int64_t seconds = 0;
  int64_t nanos = 0;
  WireScanner scanner(wire);
  WireField field;
  while (scanner.Next(field)) {
    if (field.type != WireType::kVarint) return false;
    if (field.number == kTimestampSeconds) seconds = static_cast<int64_t>(field.varint);
    if (field.number == kTimestampNanos) nanos = static_cast<int64_t>(field.varint);
  }
  if (!scanner.error().empty() || seconds < kUnixSecondsMin || seconds > kUnixSecondsMax ||
      nanos < 0 || nanos >= 1'000'000'000) {
    return false;
  }
  time = absl::FromUnixSeconds(seconds) + absl::Nanoseconds(nanos);
  return true;
}

absl::Status Unreadable(std::string_view what) {
  return absl::DataLossError(absl::StrCat("not a stored event: ", std::string(what)));
}

std::string_view Shifted(std::string_view view, std::string_view from, std::string_view to,
                         size_t by) {
  if (view.empty()) return {};
  return to.substr(static_cast<size_t>(view.data() - from.data()) + by, view.size());
}

}  // namespace

absl::StatusOr<EventKeys> ParseEventKeys(std::string_view wire) {
  absl::StatusOr<Scan> scan = ScanEvent(wire);
  if (!scan.ok()) return scan.status();
  return scan->keys;
}

absl::StatusOr<std::shared_ptr<const StoredEvent>> StoredEvent::Make(
    uint64_t sequence, absl::Time committed_at, std::string_view published_wire) {
  if (published_wire.size() > kEventBytesMax) {
    return Invalid(absl::StrCat("it has ", published_wire.size(), " bytes, at most ",
                                kEventBytesMax, " are allowed"));
  }
  absl::StatusOr<Scan> scan = ScanEvent(published_wire);
  if (!scan.ok()) return scan.status();
  if (scan->has_commit_fields) {
    return Invalid("sequence and committed_at are set by event_service alone");
  }
  if (sequence == 0) return Invalid("sequence 0 is no position");
  if (committed_at < absl::FromUnixSeconds(kUnixSecondsMin) ||
      committed_at >= absl::FromUnixSeconds(kUnixSecondsMax + 1)) {
    return Invalid("committed_at is outside the years 1 to 9999");
  }

  const int64_t unix_micros = absl::ToUnixMicros(committed_at);
  std::shared_ptr<StoredEvent> event(new StoredEvent());
  event->sequence_ = sequence;
  event->committed_at_ = absl::FromUnixMicros(unix_micros);
  event->wire_ = EncodeCommitFields(sequence, unix_micros);
  const size_t shift = event->wire_.size();
  event->wire_.append(published_wire);

  // The published bytes are unchanged, only further back.
  const EventKeys& keys = scan->keys;
  const std::string_view wire = event->wire_;
  event->keys_.id = Shifted(keys.id, published_wire, wire, shift);
  event->keys_.type = Shifted(keys.type, published_wire, wire, shift);
  event->keys_.account = Shifted(keys.account, published_wire, wire, shift);
  event->keys_.object_id = Shifted(keys.object_id, published_wire, wire, shift);
  event->keys_.livemode = keys.livemode;
  event->keys_.raw_json_offset = keys.raw_json_offset + shift;
  return event;
}

absl::StatusOr<std::shared_ptr<const StoredEvent>> StoredEvent::FromWire(std::string wire) {
  std::shared_ptr<StoredEvent> event(new StoredEvent());
  event->wire_ = std::move(wire);

  // What Make wrote: sequence first, then committed_at.
  WireScanner scanner(event->wire_);
  WireField field;
  if (!scanner.Next(field) || field.number != kSequence || field.type != WireType::kVarint ||
      field.varint == 0) {
    return Unreadable("it does not start with a sequence");
  }
  event->sequence_ = field.varint;
  if (!scanner.Next(field) || field.number != kCommittedAt ||
      field.type != WireType::kLengthDelimited ||
      !DecodeTimestamp(field.bytes, event->committed_at_)) {
    return Unreadable("committed_at is not where it belongs");
  }
  const size_t shift = scanner.offset();
  absl::StatusOr<Scan> scan = ScanEvent(std::string_view(event->wire_).substr(shift));
  if (!scan.ok()) return Unreadable(std::string(scan.status().message()));
  if (scan->has_commit_fields) return Unreadable("it has two sequences or commit times");
  event->keys_ = scan->keys;
  event->keys_.raw_json_offset += shift;
  return event;
}

}  // namespace penstock::event_service
