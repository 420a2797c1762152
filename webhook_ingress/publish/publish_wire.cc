#include "webhook_ingress/publish/publish_wire.h"

#include <optional>
#include <utility>

namespace penstock::ingress {
namespace {

constexpr uint32_t kVarint = 0;
constexpr uint32_t kFixed64 = 1;
constexpr uint32_t kBytes = 2;
constexpr uint32_t kFixed32 = 5;

// One field of a message. Groups are not read: no message of ours has any.
struct Field {
  uint32_t number = 0;
  uint32_t type = 0;
  uint64_t varint = 0;     // when `type` is kVarint
  std::string_view bytes;  // when `type` is kBytes
};

// Walks over the fields of one message.
class FieldReader {
 public:
  explicit FieldReader(std::string_view bytes) : rest_(bytes) {}

  // The next field; nothing at the end, or when the bytes are not a message.
  std::optional<Field> Next() {
    if (rest_.empty()) return std::nullopt;
    uint64_t tag;
    if (!Varint(tag) || tag > UINT32_MAX || tag >> 3 == 0) return Fail();
    Field field{static_cast<uint32_t>(tag >> 3), static_cast<uint32_t>(tag & 7), 0, {}};
    switch (field.type) {
      case kVarint:
        if (!Varint(field.varint)) return Fail();
        return field;
      case kFixed64:
        return Take(8, field.bytes) ? std::optional(field) : Fail();
      case kFixed32:
        return Take(4, field.bytes) ? std::optional(field) : Fail();
      case kBytes: {
        uint64_t length;
        if (!Varint(length) || !Take(length, field.bytes)) return Fail();
        return field;
      }
      default:
        return Fail();
    }
  }

  bool failed() const { return failed_; }

 private:
  std::optional<Field> Fail() {
    failed_ = true;
    return std::nullopt;
  }

  bool Varint(uint64_t& value) {
    value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) return false;
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return shift < 63 || byte <= 1;
    }
    return false;
  }

  bool Take(uint64_t length, std::string_view& bytes) {
    if (length > rest_.size()) return false;
    bytes = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return true;
  }

  std::string_view rest_;
  bool failed_ = false;
};

// ErrorInfo.reason out of the google.protobuf.Any that packs it.
bool ReadDetail(std::string_view bytes, std::string& reason) {
  FieldReader any(bytes);
  while (const auto field = any.Next()) {
    if (field->number != 2 || field->type != kBytes) continue;
    FieldReader info(field->bytes);
    while (const auto inner = info.Next()) {
      if (inner->number == 1 && inner->type == kBytes) reason = std::string(inner->bytes);
    }
    if (info.failed()) return false;
  }
  return !any.failed();
}

bool ReadStatus(std::string_view bytes, PublishAck& ack) {
  FieldReader status(bytes);
  while (const auto field = status.Next()) {
    if (field->type != kBytes) continue;
    if (field->number == 2) ack.message = std::string(field->bytes);
    if (field->number == 3 && !ReadDetail(field->bytes, ack.reason)) return false;
  }
  return !status.failed();
}

bool ReadAck(std::string_view bytes, PublishAck& ack) {
  FieldReader reader(bytes);
  while (const auto field = reader.Next()) {
    if (field->type == kVarint) {
      if (field->number == 1) ack.ordinal = field->varint;
      if (field->number == 2) ack.outcome = field->varint;
      if (field->number == 3) ack.sequence = field->varint;
    } else if (field->type == kBytes && field->number == 4) {
      if (!ReadStatus(field->bytes, ack)) return false;
    }
  }
  return !reader.failed();
}

}  // namespace

void AppendEvent(std::string_view event_wire, std::string& request) {
  request.push_back('\x0A');  // field 1, length-delimited
  uint64_t length = event_wire.size();
  for (; length >= 0x80; length >>= 7) request.push_back(static_cast<char>(length | 0x80));
  request.push_back(static_cast<char>(length));
  request.append(event_wire);
}

absl::StatusOr<std::vector<PublishAck>> ParsePublishResponse(std::string_view bytes) {
  std::vector<PublishAck> acks;
  FieldReader reader(bytes);
  while (const auto field = reader.Next()) {
    if (field->number != 1 || field->type != kBytes) continue;
    if (!ReadAck(field->bytes, acks.emplace_back())) {
      return absl::DataLossError("a PublishAck is malformed; is the peer an event_service?");
    }
  }
  if (reader.failed()) {
    return absl::DataLossError("a PublishResponse is malformed; is the peer an event_service?");
  }
  return acks;
}

}  // namespace penstock::ingress
