// How long to wait before the next attempt to connect.
#pragma once

#include <functional>
#include <utility>

#include "absl/time/time.h"

namespace penstock {

inline constexpr absl::Duration kBackoffCeilingFirst = absl::Milliseconds(200);
inline constexpr absl::Duration kBackoffCeilingMax = absl::Seconds(10);

// Exponential back-off with full jitter: each delay is uniform between zero and
// a ceiling that doubles from kBackoffCeilingFirst to kBackoffCeilingMax. Full
// jitter, because all consumers of a restarted server come back at once.
class Backoff {
 public:
  // `uniform` returns numbers in [0, 1).
  explicit Backoff(std::function<double()> uniform) : uniform_(std::move(uniform)) {}

  absl::Duration Next();
  void Reset() { ceiling_ = kBackoffCeilingFirst; }

 private:
  std::function<double()> uniform_;
  absl::Duration ceiling_ = kBackoffCeilingFirst;
};

}  // namespace penstock
