#include "clients/cpp/src/backoff.h"

#include <algorithm>

namespace penstock {

absl::Duration Backoff::Next() {
  const absl::Duration delay = ceiling_ * uniform_();
  ceiling_ = std::min(ceiling_ * 2, kBackoffCeilingMax);
  return delay;
}

}  // namespace penstock
