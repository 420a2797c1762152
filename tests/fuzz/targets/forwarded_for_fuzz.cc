// Any text as the X-Forwarded-For of a trusted proxy: the client is always an
// address, and what the last proxy says counts before everything else.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "webhook_ingress/http/forwarded_for.h"

namespace {

using penstock::ingress::ClientAddress;
using penstock::ingress::HttpRequest;
using penstock::ingress::IpAddress;
using penstock::ingress::IpRanges;

void Check(bool holds) {
  if (!holds) std::abort();
}

void CheckForwardedFor(std::string_view text) {
  static const IpRanges* const trusted = new IpRanges(*IpRanges::Parse({"10.0.0.0/8"}));
  HttpRequest request;
  request.headers.emplace_back("X-Forwarded-For", text);
  const std::string client = ClientAddress("10.0.0.1", request, *trusted);
  Check(IpAddress::Parse(client).has_value());
  Check(ClientAddress("192.0.2.1", request, *trusted) == "192.0.2.1");
  // A further proxy that tells whom it was asked by is believed before the text.
  const std::string longer = std::string(text) + ", 3.3.3.3";
  request.headers[0].second = longer;
  Check(ClientAddress("10.0.0.1", request, *trusted) == "3.3.3.3");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  CheckForwardedFor(bytes);
  return 0;
}
