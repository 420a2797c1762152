// Any bytes as the head of a request: what is accepted holds what it promises,
// and means the same to the framing library.
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string_view>

#include "webhook_ingress/http/body_framer.h"
#include "webhook_ingress/http/http_text.h"
#include "webhook_ingress/http/request_head.h"

namespace {

void Check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace penstock::ingress;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  RequestHead head;
  if (ParseRequestHead(bytes, 100, &head).has_value()) return 0;
  Check(IsToken(head.method) && !head.target.empty() && head.fields.size() <= 100);
  Check(!(head.chunked && head.content_length.has_value()));
  for (const auto& [name, value] : head.fields) Check(IsToken(name) && IsFieldValue(value));
  HeadScanner scanner;
  Check(scanner.Scan(bytes) == HeadScanner::Result::kComplete && scanner.head_bytes() == size);
  constexpr uint64_t kLongest = std::numeric_limits<uint64_t>::max();
  // A length past 64 bits is read as the largest, so that it is over every limit; the
  // framing library, which would refuse it too, is not asked.
  if (head.content_length == kLongest) return 0;
  Check(!BodyFramer().Start(bytes, head, kLongest).has_value());
  return 0;
}
