#include "webhook_ingress/app/endpoint_path.h"

#include "webhook_ingress/secrets/secret_map.h"

namespace penstock::ingress {

std::optional<std::string_view> EndpointOfPath(std::string_view path) {
  constexpr std::string_view kWebhook = "/webhook";
  if (path.substr(0, kWebhook.size()) != kWebhook) return std::nullopt;
  path.remove_prefix(kWebhook.size());
  if (path.empty()) return kDefaultEndpoint;
  if (path.front() != '/') return std::nullopt;
  path.remove_prefix(1);
  if (!IsEndpointName(path)) return std::nullopt;
  return path;
}

}  // namespace penstock::ingress
