// Any bytes as an allow list: refused with a reason, or a list that refuses somebody
// and lets somebody in.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "webhook_ingress/app/allowed_sources.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace penstock::ingress;
  const absl::StatusOr<IpRanges> ranges =
      ParseAllowedSources(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!ranges.ok()) {
    if (ranges.status().message().empty()) std::abort();
    return 0;
  }
  if (ranges->empty() || ranges->size() > IpRanges::kRangesMax) std::abort();
  if (ranges->Contains("not an address")) std::abort();
  return 0;
}
