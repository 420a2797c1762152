// Debian builds Abseil for C++14, where absl::string_view is a type of its own.
// Penstock's interfaces speak std::string_view; this is the one bridge.
#pragma once

#include <string_view>

#include "absl/strings/string_view.h"

namespace penstock {

inline absl::string_view ToAbsl(std::string_view text) {
  return absl::string_view(text.data(), text.size());
}

}  // namespace penstock
