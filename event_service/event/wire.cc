#include "event_service/event/wire.h"

namespace penstock::event_service {
namespace {

constexpr int kVarintBytesMax = 10;
constexpr uint64_t kTagMax = 0xffffffffu;
constexpr uint32_t kContinuationBit = 0x80;
constexpr uint32_t kPayloadMask = 0x7f;

}  // namespace

bool WireScanner::Fail(std::string_view error) {
  error_ = error;
  return false;
}

bool WireScanner::ReadVarint(uint64_t& value) {
  value = 0;
  for (int i = 0; i < kVarintBytesMax; ++i) {
    if (position_ == message_.size()) return Fail("a varint is cut off");
    const auto byte = static_cast<unsigned char>(message_[position_++]);
    value |= static_cast<uint64_t>(byte & kPayloadMask) << (7 * i);
    if (byte < kContinuationBit) return true;
  }
  return Fail("a varint is longer than 10 bytes");
}

bool WireScanner::Skip(uint64_t bytes) {
  if (bytes > message_.size() - position_) return Fail("a field is cut off");
  position_ += bytes;
  return true;
}

bool WireScanner::Next(WireField& field) {
  if (position_ == message_.size() || !error_.empty()) return false;
  field = WireField();
  field.offset = position_;
  uint64_t tag = 0;
  if (!ReadVarint(tag)) return false;
  if (tag > kTagMax || (tag >> 3) == 0) return Fail("a field number is out of range");
  field.number = static_cast<uint32_t>(tag >> 3);
  field.type = static_cast<WireType>(tag & 7);
  switch (field.type) {
    case WireType::kVarint:
      return ReadVarint(field.varint);
    case WireType::kFixed64:
      return Skip(8);
    case WireType::kFixed32:
      return Skip(4);
    case WireType::kLengthDelimited: {
      uint64_t length = 0;
      if (!ReadVarint(length) || !Skip(length)) return false;
      field.bytes = message_.substr(position_ - length, length);
      return true;
    }
  }
  return Fail("a field has wire type 3, 4, 6 or 7");
}

void AppendVarint(uint64_t value, std::string& wire) {
  while (value >= kContinuationBit) {
    wire.push_back(static_cast<char>((value & kPayloadMask) | kContinuationBit));
    value >>= 7;
  }
  wire.push_back(static_cast<char>(value));
}

void AppendVarintField(uint32_t number, uint64_t value, std::string& wire) {
  AppendVarint(number << 3 | static_cast<uint32_t>(WireType::kVarint), wire);
  AppendVarint(value, wire);
}

void AppendBytesField(uint32_t number, std::string_view bytes, std::string& wire) {
  AppendVarint(number << 3 | static_cast<uint32_t>(WireType::kLengthDelimited), wire);
  AppendVarint(bytes.size(), wire);
  wire.append(bytes);
}

bool IsValidUtf8(std::string_view text) {
  const auto byte_at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  size_t i = 0;
  while (i < text.size()) {
    const uint32_t lead = byte_at(i);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    // Length, payload of the lead byte, and the least code point of that length.
    const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() - i < length) return false;
    uint32_t code_point = lead & (0x7fu >> length);
    for (size_t k = 1; k < length; ++k) {
      if ((byte_at(i + k) & 0xc0) != 0x80) return false;
      code_point = code_point << 6 | (byte_at(i + k) & 0x3fu);
    }
    constexpr uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code_point >= 0xd800 && code_point <= 0xdfff;
    if (code_point < kLeast[length] || code_point > 0x10ffff || surrogate) return false;
    i += length;
  }
  return true;
}

}  // namespace penstock::event_service
