// The few pieces of the protobuf wire format that an envelope is scanned and
// prefixed with, so that nothing here needs the generated event classes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace penstock::event_service {

enum class WireType : uint32_t { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2, kFixed32 = 5 };

// One field of a message, as it lies on the wire.
struct WireField {
  uint32_t number = 0;
  WireType type = WireType::kVarint;
  // Value of a kVarint field.
  uint64_t varint = 0;
  // Content of a kLengthDelimited field; a view into the message.
  std::string_view bytes;
  // Where the tag of the field starts in the message.
  size_t offset = 0;
};

// Walks over the top-level fields of an encoded message and never reads
// outside of it. Groups are refused: no message of this project has any.
class WireScanner {
 public:
  // Borrows `message` while scanning.
  explicit WireScanner(std::string_view message) : message_(message) {}

  // Moves to the next field. False at the end and at malformed bytes.
  bool Next(WireField& field);

  // Empty, or what is wrong with the bytes at offset().
  std::string_view error() const { return error_; }
  // Bytes scanned so far.
  size_t offset() const { return position_; }

 private:
  bool ReadVarint(uint64_t& value);
  bool Skip(uint64_t bytes);
  bool Fail(std::string_view error);

  std::string_view message_;
  size_t position_ = 0;
  std::string_view error_;
};

// Appends to an encoded message.
void AppendVarint(uint64_t value, std::string& wire);
void AppendVarintField(uint32_t number, uint64_t value, std::string& wire);
void AppendBytesField(uint32_t number, std::string_view bytes, std::string& wire);

// True when protobuf accepts `text` in a string field.
bool IsValidUtf8(std::string_view text);

}  // namespace penstock::event_service
