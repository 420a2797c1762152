// Start positions as the command line writes them.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "penstock/cursor.h"

namespace penstock::cli {

// Reads `earliest`, `latest`, `LOG:SEQ`, an RFC 3339 time with a zone, or an
// event id `evt_...`. InvalidArgument, naming the accepted forms, for anything else.
absl::StatusOr<StartPosition> ParseStartPosition(const std::string& text);

}  // namespace penstock::cli
