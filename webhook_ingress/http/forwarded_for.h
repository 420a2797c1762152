// Who sent a request that came through proxies. Pure.
#pragma once

#include <string>
#include <string_view>

#include "webhook_ingress/http/http_types.h"
#include "webhook_ingress/http/ip_range.h"

namespace penstock::ingress {

// The address of the client. It is `peer`, the other end of the connection,
// unless that is a trusted proxy. A proxy appends to X-Forwarded-For whom it got
// the request from, so the list is read from its end: the first address that is
// no trusted proxy is the client, and what stands before it is hearsay.
//
//   peer 10.0.0.5 (trusted)   X-Forwarded-For: 6.6.6.6, 3.18.12.63, 10.0.0.9
//                             made up by the client ┘  └ client     └ trusted proxy
//
// An entry that is no address ends the reading; the proxy that sent it is taken
// for the client then. Ports and brackets around an address are put up with.
std::string ClientAddress(std::string_view peer, const HttpRequest& request,
                          const IpRanges& trusted_proxies);

}  // namespace penstock::ingress
