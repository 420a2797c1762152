// How much memory requests may hold while they are read and answered.
#pragma once

#include <atomic>
#include <cstddef>
#include <utility>

namespace penstock::ingress {

// A number of bytes that many may draw on. Thread-safe.
class ByteBudget {
 public:
  explicit ByteBudget(size_t bytes_max) : bytes_max_(bytes_max) {}
  ByteBudget(const ByteBudget&) = delete;
  ByteBudget& operator=(const ByteBudget&) = delete;

  // Takes `bytes`, or takes nothing and returns false when they are not there.
  bool TryTake(size_t bytes) {
    size_t used = used_.load(std::memory_order_relaxed);
    do {
      if (bytes > bytes_max_ - used) return false;
    } while (!used_.compare_exchange_weak(used, used + bytes, std::memory_order_relaxed));
    return true;
  }
  void Return(size_t bytes) { used_.fetch_sub(bytes, std::memory_order_relaxed); }
  size_t used() const { return used_.load(std::memory_order_relaxed); }

 private:
  const size_t bytes_max_;
  std::atomic<size_t> used_ = 0;
};

// What one connection holds, drawn on the budget of all connections and on the
// share of its address. Not thread-safe. Both budgets MUST outlive it.
class ByteAccount {
 public:
  ByteAccount(ByteBudget& total, ByteBudget& share) : total_(total), share_(share) {}
  ~ByteAccount() { TrySetHeld(0); }
  ByteAccount(const ByteAccount&) = delete;
  ByteAccount& operator=(const ByteAccount&) = delete;

  // Changes what is held to `bytes`. Holding less never fails; returns false,
  // and changes nothing, when there is not enough left to hold more.
  bool TrySetHeld(size_t bytes) {
    if (bytes > held_) {
      const size_t more = bytes - held_;
      if (!share_.TryTake(more)) return false;
      if (!total_.TryTake(more)) {
        share_.Return(more);
        return false;
      }
    } else if (bytes < held_) {
      total_.Return(held_ - bytes);
      share_.Return(held_ - bytes);
    }
    held_ = bytes;
    return true;
  }
  size_t held() const { return held_; }

 private:
  ByteBudget& total_;
  ByteBudget& share_;
  size_t held_ = 0;
};

}  // namespace penstock::ingress
