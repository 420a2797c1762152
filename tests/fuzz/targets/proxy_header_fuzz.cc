// Any bytes as the first of a connection from a proxy: once they decide what they are, no
// byte that follows changes it, and a header is never longer than what was read.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "webhook_ingress/http/proxy_header.h"

namespace {

using penstock::ingress::IpAddress;
using penstock::ingress::kProxyHeaderBytesMax;
using penstock::ingress::ParseProxyHeader;
using penstock::ingress::ProxyHeader;

void Check(bool holds) {
  if (!holds) std::abort();
}

bool Same(const ProxyHeader& one, const ProxyHeader& two) {
  if (one.client.has_value() != two.client.has_value()) return false;
  if (one.client.has_value() && one.client->bytes() != two.client->bytes()) return false;
  return one.result == two.result && one.bytes == two.bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const ProxyHeader whole = ParseProxyHeader(bytes);
  for (size_t read = 0; read < size; ++read) {
    const ProxyHeader part = ParseProxyHeader(bytes.substr(0, read));
    if (part.result == ProxyHeader::Result::kNeedMore) {
      Check(read < kProxyHeaderBytesMax);
      continue;
    }
    Check(Same(part, whole));
    break;
  }
  if (whole.result != ProxyHeader::Result::kComplete) {
    Check(!whole.client.has_value());
    return 0;
  }
  Check(whole.bytes > 0 && whole.bytes <= size && whole.bytes <= kProxyHeaderBytesMax);
  if (whole.client.has_value()) Check(IpAddress::Parse(whole.client->ToString()).has_value());
  return 0;
}
