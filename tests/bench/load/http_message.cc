#include "tests/bench/load/http_message.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"

namespace penstock::bench {
namespace {

constexpr absl::string_view kName = "content-length:";

}  // namespace

size_t HttpMessageBytes(std::string_view bytes) {
  const size_t head = bytes.find("\r\n\r\n");
  if (head == bytes.npos) return 0;
  size_t body = 0;
  // From line to line; the first one is no field.
  for (size_t at = bytes.find("\r\n"); at < head; at = bytes.find("\r\n", at + 2)) {
    const size_t begin = at + 2;
    const size_t end = std::min(bytes.find("\r\n", begin), head);
    const absl::string_view field(bytes.data() + begin, end - begin);
    if (absl::StartsWithIgnoreCase(field, kName) &&
        !absl::SimpleAtoi(field.substr(kName.size()), &body)) {
      return 0;
    }
  }
  const size_t whole = head + 4 + body;
  return bytes.size() >= whole ? whole : 0;
}

}  // namespace penstock::bench
