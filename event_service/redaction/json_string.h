// Strings as JSON writes them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace penstock::event_service {

// Finds the end of the string that starts at json[begin], a quote: the position after its closing
// quote; npos when it has none or holds a control character or an escape that JSON does not have.
// `text` gets the characters, with escapes undone; halves of surrogate pairs become U+FFFD.
size_t ReadJsonString(std::string_view json, size_t begin, std::string& text);

}  // namespace penstock::event_service
