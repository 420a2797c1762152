// The argument of --set.
#pragma once

#include <string>
#include <utility>

#include "absl/status/statusor.h"

namespace penstock::cli {

// Splits `path=value` at the first `=` that is not inside a quoted key, so that
// `data.object.metadata["a=b"]=c` works. The value may be empty and may hold more
// `=`. InvalidArgument when there is no path or no `=`; whether the path itself
// is right is for penstock::samples to say.
absl::StatusOr<std::pair<std::string, std::string>> ParseAssignment(const std::string& text);

}  // namespace penstock::cli
