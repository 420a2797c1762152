// When each event was posted and when the subscriber had it, in memory that both processes share.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace penstock::bench {

// Event numbers from 0 to capacity - 1. Thread-safe; any method may be called in either process.
class Timeline {
 public:
  // A new file that must not be there.
  static Timeline Create(const std::string& path, size_t capacity);
  // The file of another process. Both end the program when the file cannot be mapped.
  static Timeline Open(const std::string& path);
  ~Timeline();
  Timeline(Timeline&& other) noexcept;
  Timeline& operator=(Timeline&&) = delete;

  size_t capacity() const { return header().capacity; }
  void Posted(uint64_t n, int64_t at) { row(n).posted.store(at, std::memory_order_relaxed); }
  // Counts every call, so that an event that comes twice is seen.
  void Received(uint64_t n, int64_t at);
  // Something came that is no event of this run.
  void ReceivedOther() { ++header().others; }

  int64_t posted(uint64_t n) const { return row(n).posted.load(std::memory_order_relaxed); }
  // 0 until it was received.
  int64_t received(uint64_t n) const { return row(n).received.load(std::memory_order_relaxed); }
  uint64_t received_count() const { return header().received; }
  uint64_t duplicates() const { return header().duplicates; }
  uint64_t others() const { return header().others; }

 private:
  struct Row {
    std::atomic<int64_t> posted;
    std::atomic<int64_t> received;
  };
  struct Header {
    uint64_t capacity;
    std::atomic<uint64_t> received;
    std::atomic<uint64_t> duplicates;
    std::atomic<uint64_t> others;
  };

  Timeline(void* memory, size_t bytes) : memory_(memory), bytes_(bytes) {}
  static Timeline Map(int fd, size_t bytes);
  Header& header() const { return *static_cast<Header*>(memory_); }
  Row& row(uint64_t n) const {
    return reinterpret_cast<Row*>(static_cast<Header*>(memory_) + 1)[n];
  }

  void* memory_;
  size_t bytes_;
};

}  // namespace penstock::bench
