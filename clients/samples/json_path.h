// The notation of Event.unmapped_paths, read: `data.object.items[2]["a.b"]`.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace penstock::samples {

struct PathStep {
  bool is_position = false;
  std::string key;      // unless is_position
  size_t position = 0;  // of an array's element
};

// Keys joined by '.', positions as `[n]`, any key also as `["key"]` with the
// escapes \" \\ and \u00XX for control characters. InvalidArgument for anything
// else, and for an empty path.
absl::StatusOr<std::vector<PathStep>> ParseJsonPath(absl::string_view path);

}  // namespace penstock::samples
