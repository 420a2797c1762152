#include "webhook_ingress/transcode/wire_writer.h"

#include <algorithm>

namespace penstock::ingress {
namespace {

size_t VarintSize(uint64_t value) {
  size_t size = 1;
  while (value >= 0x80) {
    value >>= 7;
    ++size;
  }
  return size;
}

}  // namespace

void WireWriter::Grow(size_t capacity_min) {
  const size_t capacity = std::max(capacity_min, 2 * capacity_);
  auto data = std::make_unique_for_overwrite<char[]>(capacity);
  if (size_ > 0) std::memcpy(data.get(), data_.get(), size_);
  data_ = std::move(data);
  capacity_ = capacity;
}

void WireWriter::ShrinkTo(size_t bytes) {
  if (capacity_ <= bytes) return;
  size_ = 0;
  capacity_ = 0;
  data_.reset();
  Grow(bytes);
}

void WireWriter::End(Open open) {
  const size_t body_size = size_ - open.body;
  const size_t guessed = open.body - open.length;
  const size_t needed = VarintSize(body_size);
  if (needed != guessed) {
    Reserve(kVarintBytesMax);
    std::memmove(&data_[open.length + needed], &data_[open.body], body_size);
  }
  size_ = open.length;
  PutVarint(body_size);
  size_ += body_size;
}

void WireWriter::Insert(size_t position, absl::string_view bytes) {
  if (bytes.empty()) return;
  Reserve(bytes.size());
  std::memmove(&data_[position + bytes.size()], &data_[position], size_ - position);
  std::memcpy(&data_[position], bytes.data(), bytes.size());
  size_ += bytes.size();
}

}  // namespace penstock::ingress
