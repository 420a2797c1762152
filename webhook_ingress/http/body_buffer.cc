#include "webhook_ingress/http/body_buffer.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "webhook_ingress/http/http_types.h"

namespace penstock::ingress {
namespace {

constexpr size_t kFirstCapacityBytes = 4096;
constexpr char kEmptyBody[kBodyPaddingBytes] = {};

}  // namespace

size_t BodyBuffer::CapacityFor(size_t bytes, uint64_t expected) const {
  const size_t needed = size_ + bytes + kBodyPaddingBytes;
  if (needed <= capacity_) return capacity_;
  // Doubling bounds the copying; what is known to be the end bounds the doubling.
  size_t grown = std::max(2 * capacity_, kFirstCapacityBytes);
  if (expected != 0) {
    grown = static_cast<size_t>(std::min<uint64_t>(grown, expected + kBodyPaddingBytes));
  }
  return std::max(needed, grown);
}

void BodyBuffer::Append(std::string_view bytes, uint64_t expected) {
  const size_t capacity = CapacityFor(bytes.size(), expected);
  if (capacity != capacity_) {
    char* const grown = static_cast<char*>(std::realloc(bytes_.get(), capacity));
    if (grown == nullptr) throw std::bad_alloc();
    // realloc has freed what it moved.
    (void)bytes_.release();
    bytes_.reset(grown);
    capacity_ = capacity;
  }
  std::memcpy(bytes_.get() + size_, bytes.data(), bytes.size());
  size_ += bytes.size();
  std::memset(bytes_.get() + size_, 0, kBodyPaddingBytes);
}

std::string_view BodyBuffer::View() const {
  if (bytes_ == nullptr) return std::string_view(kEmptyBody, 0);
  return std::string_view(bytes_.get(), size_);
}

void BodyBuffer::Clear() {
  bytes_.reset();
  size_ = 0;
  capacity_ = 0;
}

}  // namespace penstock::ingress
