// Reading small files that somebody else may be replacing.
#pragma once

#include <fcntl.h>

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"

namespace penstock {

// The contents of the regular file `name`, relative to the directory `dir_fd` as
// in openat(2). INVALID_ARGUMENT when it is no regular file, such as a pipe, or
// longer than `bytes_max`; else what the system says. The message begins with
// `name` and never shows contents.
absl::StatusOr<std::string> ReadSmallFile(const std::string& name, size_t bytes_max,
                                          int dir_fd = AT_FDCWD);

}  // namespace penstock
