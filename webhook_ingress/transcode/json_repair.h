// Valid JSON that the parser refuses, rewritten so that it parses. An event
// must not be lost because of an emoji cut in half or a number with 30 digits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace penstock::ingress {

// Stands for a number that is outside int64 and double, or an integer outside
// uint64. Above int64, so no field takes it: the mapper leaves out every integer
// above int64, and so needs no way to tell this one from a number that was sent.
inline constexpr uint64_t kUnreadableNumber = UINT64_MAX;

// True if a string of the text holds an escape `\ud800` to `\udfff` that is not
// half of a pair. Costs one search for backslashes.
bool HasLoneSurrogate(absl::string_view json);

struct RepairedJson {
  std::string text;
  size_t depth = 0;  // the deepest nesting of arrays and objects
};

// Copies `json` with each lone surrogate escape replaced by `\ufffd` and each
// number too large to read by kUnreadableNumber. Text that is not JSON stays
// not JSON.
RepairedJson RepairJson(absl::string_view json);

}  // namespace penstock::ingress
