// Any bytes as the first of a TLS client: once it is told how many belong together, or
// that they make no sense, no byte that follows changes it, and nothing that is here
// already is asked for again.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "webhook_ingress/tls/tls_records.h"

namespace {

using penstock::ingress::Arrival;
using penstock::ingress::HelloBytes;
using penstock::ingress::kPeekBytes;
using penstock::ingress::RecordBytes;

void Check(bool holds) {
  if (!holds) std::abort();
}

void CheckLook(Arrival (*look)(std::string_view), std::string_view bytes) {
  for (size_t here = 0; here <= bytes.size(); ++here) {
    const Arrival arrival = look(bytes.substr(0, here));
    if (arrival.needed != 0 && !arrival.known) {
      Check(arrival.needed > here && arrival.needed <= kPeekBytes);
      continue;
    }
    const Arrival whole = look(bytes);
    Check(whole.needed == arrival.needed && whole.known == arrival.known);
    return;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  CheckLook(&HelloBytes, bytes);
  CheckLook(&RecordBytes, bytes);
  return 0;
}
