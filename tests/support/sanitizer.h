// Whether this program, and those beside it, run under a sanitizer. What a process
// holds tells nothing then: it keeps what was freed for a while, and shadows of all.
#pragma once

namespace penstock::testing {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

}  // namespace penstock::testing
