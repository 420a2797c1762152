// W3C Trace Context, level 1, of a delivery: https://www.w3.org/TR/trace-context/
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "absl/types/span.h"

namespace penstock::ingress {

// The `traceparent` among the header fields of a request, as version 00 of the format has it:
// "00-<trace id>-<parent id>-<flags>", 55 characters. Of a later version the four parts that are
// known are kept, and of its flags the one that is. Nothing when there is no such field, more than
// one, or one that is not valid: the trace is then not continued, and the event is taken all the
// same.
std::optional<std::string> FindTraceparent(
    absl::Span<const std::pair<std::string_view, std::string_view>> fields);

}  // namespace penstock::ingress
