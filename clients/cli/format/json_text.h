// JSON that needs no parser or message.
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace penstock::cli {

// `text` as a JSON string, with its quotes. `text` is UTF-8.
std::string JsonString(absl::string_view text);

}  // namespace penstock::cli
