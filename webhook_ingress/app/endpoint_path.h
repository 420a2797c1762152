// Which endpoint a request is for.
#pragma once

#include <optional>
#include <string_view>

namespace penstock::ingress {

// "default" for /webhook, NAME for /webhook/NAME where NAME can be an endpoint's
// name (secret_map.h), nothing for every other path. The path is taken as sent:
// an endpoint's name never needs percent-encoding.
std::optional<std::string_view> EndpointOfPath(std::string_view path);

}  // namespace penstock::ingress
