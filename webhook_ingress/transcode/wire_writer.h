// Protobuf wire bytes into one reusable buffer.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>

#include "absl/strings/string_view.h"

namespace penstock::ingress {

static_assert(std::endian::native == std::endian::little, "fixed64 is copied as it stands");

enum class WireType : uint32_t { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2 };

// A field's key as it stands on the wire, encoded once when the tables are built.
struct WireTag {
  uint32_t bytes = 0;  // first byte lowest
  uint32_t size = 0;   // 1 to 4

  static constexpr WireTag Of(int field_number, WireType type) {
    uint32_t value = static_cast<uint32_t>(field_number) << 3 | static_cast<uint32_t>(type);
    WireTag tag;
    while (value >= 0x80) {
      tag.bytes |= ((value & 0x7F) | 0x80) << (8 * tag.size++);
      value >>= 7;
    }
    tag.bytes |= value << (8 * tag.size++);
    return tag;
  }
  // Four bytes of 7 bits less the 3 bits of the wire type.
  static constexpr int kFieldNumberMax = (1 << 25) - 1;
};

// Not thread-safe. Positions are offsets from the start and stay valid when the
// buffer grows; views from view() do not.
class WireWriter {
 public:
  explicit WireWriter(size_t capacity) { Grow(capacity); }

  size_t size() const { return size_; }
  absl::string_view view() const { return {data_.get(), size_}; }
  size_t capacity() const { return capacity_; }

  void Clear() { size_ = 0; }
  // Drops everything from `position` on.
  void RewindTo(size_t position) { size_ = position; }
  // Gives the memory back if it has grown beyond `bytes`.
  void ShrinkTo(size_t bytes);

  void Varint(WireTag tag, uint64_t value) {
    Reserve(kTagBytesMax + kVarintBytesMax);
    PutTag(tag);
    PutVarint(value);
  }
  void BareVarint(uint64_t value) {
    Reserve(kVarintBytesMax);
    PutVarint(value);
  }
  void Double(WireTag tag, double value) {
    Reserve(kTagBytesMax + sizeof(value));
    PutTag(tag);
    PutDouble(value);
  }
  void BareDouble(double value) {
    Reserve(sizeof(value));
    PutDouble(value);
  }
  void Bytes(WireTag tag, absl::string_view value) {
    Reserve(kTagBytesMax + kVarintBytesMax + value.size());
    PutTag(tag);
    PutVarint(value.size());
    if (!value.empty()) std::memcpy(&data_[size_], value.data(), value.size());
    size_ += value.size();
  }

  // A length-delimited field whose length is not known yet. Room for the length
  // is left by a guess and mended in End(), so lengths are always minimal.
  struct Open {
    size_t start;   // of the tag
    size_t length;  // of the length
    size_t body;    // of the first byte after the length
  };
  Open Begin(WireTag tag, bool guess_long) {
    Reserve(kTagBytesMax + kVarintBytesMax);
    const size_t start = size_;
    PutTag(tag);
    const size_t length = size_;
    size_ += guess_long ? 2 : 1;
    return {start, length, size_};
  }
  void End(Open open);
  // Takes the field back, as if Begin() had not been called.
  void Cancel(Open open) { size_ = open.start; }

  // Moves what follows `position` up and puts `bytes` there.
  void Insert(size_t position, absl::string_view bytes);

 private:
  static constexpr size_t kTagBytesMax = 4;
  static constexpr size_t kVarintBytesMax = 10;

  void Reserve(size_t bytes) {
    if (capacity_ - size_ < bytes) Grow(size_ + bytes);
  }
  void Grow(size_t capacity_min);
  // Writes four bytes and keeps `tag.size` of them; Reserve() made room.
  void PutTag(WireTag tag) {
    std::memcpy(&data_[size_], &tag.bytes, sizeof(tag.bytes));
    size_ += tag.size;
  }
  void PutVarint(uint64_t value) {
    while (value >= 0x80) {
      data_[size_++] = static_cast<char>(value | 0x80);
      value >>= 7;
    }
    data_[size_++] = static_cast<char>(value);
  }
  void PutDouble(double value) {
    std::memcpy(&data_[size_], &value, sizeof(value));
    size_ += sizeof(value);
  }

  std::unique_ptr<char[]> data_;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

}  // namespace penstock::ingress
