// How large the next response of a stream may be.
#pragma once

#include <algorithm>
#include <cstddef>

#include "absl/time/time.h"

namespace penstock::event_service {

// The first response of a stream, and the least that is ever asked for. A reader that never
// reads stalls after a few of them, so it holds little memory.
inline constexpr size_t kFirstResponseBytes = 16 * 1024;
// A write that took at least this long met a slow reader.
inline constexpr absl::Duration kSlowWrite = absl::Seconds(1);
// What all streams together may have under way before responses become small. A thousand
// stalled readers then hold at most this and kFirstResponseBytes each.
inline constexpr size_t kWritingBytesMax = 32 * 1024 * 1024;
// One stream gets at most this share of what is left of it.
inline constexpr size_t kWritingBytesShare = 8;

// Starts small, doubles when a response that used it goes through, halves after a slow write.
// Not thread-safe.
class ResponseSize {
 public:
  // `all_writing` is what all streams have under way now.
  size_t Next(size_t all_writing) const {
    const size_t left = kWritingBytesMax - std::min(kWritingBytesMax, all_writing);
    return std::max(kFirstResponseBytes, std::min(bytes_, left / kWritingBytesShare));
  }

  // A response of `bytes` went through, after `took`. Small ones, such as heartbeats, say nothing
  // about a reader: they disappear into the buffers on the way.
  void Written(size_t bytes, absl::Duration took) {
    if (took >= kSlowWrite) {
      bytes_ = std::max(bytes_ / 2, kFirstResponseBytes);
    } else if (bytes >= bytes_ / 2) {
      bytes_ = std::min(bytes_ * 2, kBytesMax);
    }
  }

 private:
  // Beyond what any client may ask for.
  static constexpr size_t kBytesMax = 1024 * 1024;

  size_t bytes_ = kFirstResponseBytes;
};

}  // namespace penstock::event_service
