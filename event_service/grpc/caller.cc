#include "event_service/grpc/caller.h"

#include <grpc/grpc_security_constants.h>

#include <string>
#include <string_view>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "common/absl_view.h"

namespace penstock::event_service {
namespace {

constexpr char kAuthorization[] = "authorization";
constexpr std::string_view kScheme = "Bearer ";

void AddNames(const grpc::AuthContext& peer, const char* property, const char* kind,
              std::vector<std::string>& names) {
  for (const grpc::string_ref& name : peer.FindPropertyValues(property)) {
    names.push_back(absl::StrCat(kind, absl::string_view(name.data(), name.size())));
  }
}

std::string TokenOf(std::string_view header) {
  // RFC 9110: the scheme in any case.
  if (!absl::StartsWithIgnoreCase(ToAbsl(header), ToAbsl(kScheme))) return std::string(header);
  header.remove_prefix(kScheme.size());
  return std::string(header);
}

}  // namespace

Caller CallerOf(const grpc::ServerContext& context) {
  Caller caller;
  const auto peer = context.auth_context();
  AddNames(*peer, GRPC_PEER_DNS_PROPERTY_NAME, "dns:", caller.names);
  AddNames(*peer, GRPC_PEER_URI_PROPERTY_NAME, "uri:", caller.names);
  AddNames(*peer, GRPC_PEER_IP_PROPERTY_NAME, "ip:", caller.names);
  AddNames(*peer, GRPC_PEER_EMAIL_PROPERTY_NAME, "email:", caller.names);
  const auto headers = context.client_metadata().equal_range(kAuthorization);
  if (headers.first == headers.second) return caller;
  std::string token;
  for (auto header = headers.first; header != headers.second; ++header) {
    // Two headers are one token that nobody has.
    token += TokenOf(std::string_view(header->second.data(), header->second.size()));
  }
  caller.token = HashToken(token);
  return caller;
}

}  // namespace penstock::event_service
