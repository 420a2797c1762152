// Pages of an operations port.
#pragma once

#include <string>

#include "absl/status/statusor.h"

namespace penstock::cli {

// GET http://HOST:PORT`path`. Unavailable when no answer came, NotFound when the
// server has no such page, Unknown for any other status.
absl::StatusOr<std::string> FetchOpsPage(const std::string& address, const std::string& path);

}  // namespace penstock::cli
