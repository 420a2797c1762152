// One direction of one proxied connection: from a source socket to a sink, through the faults.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <random>
#include <string>

#include "absl/time/time.h"
#include "tests/support/fault_proxy/fault_proxy.h"

namespace penstock::testing {

// Borrows its sockets, which do not block. Not thread-safe.
class Relay {
 public:
  Relay(int source, int sink, uint64_t seed) : source_(source), sink_(sink), random_(seed) {}

  enum class Result { kOk, kReset };

  // The faults from now on.
  void SetFaults(const LinkFaults& faults);
  void BlackHoleForGood() { dead_ = true; }

  // Whether the relay would read or write at `now` if the sockets let it.
  bool WantsRead() const;
  bool WantsWrite(absl::Time now) const;
  // When WantsWrite may change by itself; InfiniteFuture when it does not.
  absl::Time NextChange(absl::Time now) const;

  // Call them when the socket is ready. kReset: the connection is to be reset.
  Result Read(absl::Time now);
  Result Write(absl::Time now);

  // The source has ended, and the sink was told.
  bool done() const { return told_end_; }
  uint64_t bytes_passed() const { return passed_; }

 private:
  struct Chunk {
    std::string bytes;
    size_t written = 0;
    absl::Time due;
  };

  bool Silent() const { return dead_ || faults_.black_hole; }
  size_t NextWriteBytes();

  const int source_;
  const int sink_;
  std::mt19937_64 random_;
  LinkFaults faults_;
  bool dead_ = false;

  std::deque<Chunk> chunks_;
  size_t buffered_ = 0;
  bool source_ended_ = false;
  bool told_end_ = false;
  uint64_t passed_ = 0;
  std::optional<uint64_t> reset_at_;              // value of passed_
  absl::Time not_before_ = absl::InfinitePast();  // of the next write, when throttled
};

}  // namespace penstock::testing
