#include "tests/support/fault_proxy/relay.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace penstock::testing {
namespace {

// Little, so that a peer of a silent or slow link feels it after the kernels' buffers.
constexpr size_t kBufferedBytesMax = 64 * 1024;
// A throttled link passes its bytes on in about this many writes per second.
constexpr size_t kThrottledWritesPerSecond = 50;

bool WouldBlock() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

void Relay::SetFaults(const LinkFaults& faults) {
  faults_ = faults;
  reset_at_.reset();
  if (faults_.reset_after_bytes_max > 0) {
    reset_at_ = passed_ + 1 + random_() % faults_.reset_after_bytes_max;
  }
  not_before_ = absl::InfinitePast();
}

bool Relay::WantsRead() const {
  return !Silent() && !source_ended_ && buffered_ < kBufferedBytesMax;
}

bool Relay::WantsWrite(absl::Time now) const {
  if (Silent() || told_end_ || now < not_before_) return false;
  return chunks_.empty() ? source_ended_ : chunks_.front().due <= now;
}

absl::Time Relay::NextChange(absl::Time now) const {
  if (Silent() || chunks_.empty() || WantsWrite(now)) return absl::InfiniteFuture();
  return std::max(not_before_, chunks_.front().due);
}

Relay::Result Relay::Read(absl::Time now) {
  char bytes[16 * 1024];
  const ssize_t count = recv(source_, bytes, sizeof(bytes), 0);
  if (count < 0) return WouldBlock() ? Result::kOk : Result::kReset;
  if (count == 0) {
    source_ended_ = true;
    return Result::kOk;
  }
  buffered_ += static_cast<size_t>(count);
  chunks_.push_back(
      {.bytes = std::string(bytes, static_cast<size_t>(count)), .due = now + faults_.delay});
  return Result::kOk;
}

size_t Relay::NextWriteBytes() {
  size_t bytes = chunks_.front().bytes.size() - chunks_.front().written;
  if (faults_.slice_bytes_max > 0) {
    bytes = std::min<size_t>(bytes, 1 + random_() % faults_.slice_bytes_max);
  }
  if (faults_.bytes_per_second > 0) {
    bytes =
        std::min(bytes, std::max<size_t>(1, faults_.bytes_per_second / kThrottledWritesPerSecond));
  }
  if (reset_at_.has_value()) bytes = std::min<size_t>(bytes, *reset_at_ - passed_);
  return bytes;
}

Relay::Result Relay::Write(absl::Time now) {
  if (chunks_.empty()) {
    told_end_ = true;
    shutdown(sink_, SHUT_WR);
    return Result::kOk;
  }
  Chunk& chunk = chunks_.front();
  const ssize_t count =
      send(sink_, chunk.bytes.data() + chunk.written, NextWriteBytes(), MSG_NOSIGNAL);
  if (count < 0) return WouldBlock() ? Result::kOk : Result::kReset;
  const size_t written = static_cast<size_t>(count);
  passed_ += written;
  buffered_ -= written;
  chunk.written += written;
  if (chunk.written == chunk.bytes.size()) chunks_.pop_front();
  if (faults_.bytes_per_second > 0) {
    not_before_ = now + absl::Seconds(1) * (static_cast<double>(written) /
                                            static_cast<double>(faults_.bytes_per_second));
  }
  return reset_at_.has_value() && passed_ >= *reset_at_ ? Result::kReset : Result::kOk;
}

}  // namespace penstock::testing
