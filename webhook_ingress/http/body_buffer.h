// The body of a request while it comes in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace penstock::ingress {

// Grows with what has arrived, never with what Content-Length claims: a client
// that claims a megabyte and sends nothing holds nothing.
class BodyBuffer {
 public:
  // Bytes that would be held after appending `bytes` to a body expected to
  // become `expected` bytes long (0 when unknown).
  size_t CapacityFor(size_t bytes, uint64_t expected) const;

  // Appends; `expected` as above.
  void Append(std::string_view bytes, uint64_t expected);

  // The body so far, followed by kBodyPaddingBytes zero bytes.
  std::string_view View() const;

  size_t size() const { return size_; }
  size_t capacity() const { return capacity_; }

  // Gives the memory back.
  void Clear();

 private:
  struct Free {
    void operator()(char* bytes) const { std::free(bytes); }
  };

  std::unique_ptr<char, Free> bytes_;
  size_t size_ = 0;
  // With padding.
  size_t capacity_ = 0;
};

}  // namespace penstock::ingress
