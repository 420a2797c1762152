#include "clients/cli/subscription/backoff.h"

#include <algorithm>

namespace penstock::cli {

absl::Duration Backoff::Next() {
  const absl::Duration delay = ceiling_ * uniform_();
  ceiling_ = std::min(ceiling_ * 2, kBackoffCeilingMax);
  return delay;
}

}  // namespace penstock::cli
