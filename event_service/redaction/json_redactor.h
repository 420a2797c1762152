// Hides fields in the JSON that Stripe sent.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "event_service/redaction/field_paths.h"

namespace penstock::event_service {

// Deepest nesting of arrays and objects; what is deeper is not redacted, and so not shown.
inline constexpr int kRedactedJsonDepthMax = 500;

// The body of an event without what `hidden` hides in `data.object` and in
// `data.previous_attributes`, or in `data` and `related_object` of a thin event. Other values stay
// as Stripe wrote them, without the white space between them. Keys of the envelope that no event
// is known to have are left out, because nobody has said what is behind them. Nullopt when `body`
// is not one JSON object (RFC 8259, UTF-8), or is nested too deeply: then nothing may be shown.
std::optional<std::string> RedactBody(std::string_view body, const FieldPaths& hidden,
                                      bool is_thin);

}  // namespace penstock::event_service
