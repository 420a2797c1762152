// ISO-8601 times as thin events carry them.
#pragma once

#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"

namespace penstock::ingress {

// The range of google.protobuf.Timestamp: years 1 to 9999.
inline constexpr int64_t kTimestampSecondsMin = -62'135'596'800;
inline constexpr int64_t kTimestampSecondsMax = 253'402'300'799;

struct UnixTime {
  int64_t seconds = 0;
  int32_t nanos = 0;  // 0 to 999 999 999, counts forward
};

// Reads `2024-09-17T06:20:52.246Z`: a full date and time, up to nine digits of
// fraction, and `Z` or an offset such as `+02:00`. Nothing for any other text,
// for a time outside the range above, and for more digits than it could keep.
absl::optional<UnixTime> ParseIsoTime(absl::string_view text);

}  // namespace penstock::ingress
