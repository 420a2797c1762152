// Which errors pass.
#pragma once

#include "absl/status/status.h"

namespace penstock {

// True when the same call may succeed later without any change to it.
bool IsRetryable(absl::StatusCode code);

}  // namespace penstock
