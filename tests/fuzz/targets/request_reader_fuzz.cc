// Any bytes as a connection's: the requests read do not depend on how the bytes
// were cut, and nothing is held beyond the limits.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "webhook_ingress/http/request_reader.h"

namespace {

using penstock::ingress::ByteAccount;
using penstock::ingress::ByteBudget;
using penstock::ingress::RequestReader;
using Progress = RequestReader::Progress;

constexpr RequestReader::Limits kLimits{
    .head_bytes_max = 2048, .head_fields_max = 20, .body_bytes_max = 4096};
constexpr size_t kHeldBytesMost = 16 * 1024;

std::vector<std::string> ReadAll(std::string_view bytes, size_t piece) {
  ByteBudget total(kHeldBytesMost);
  ByteBudget share(kHeldBytesMost);
  ByteAccount account(total, share);
  RequestReader reader(kLimits, account);
  std::vector<std::string> seen;
  Progress progress = reader.Take({});
  while (progress != Progress::kRefused) {
    if (progress == Progress::kRequestComplete) {
      seen.emplace_back(reader.body());
      reader.NextRequest();
    } else if (progress == Progress::kNeedMore) {
      if (bytes.empty()) return seen;
      const size_t taken = std::min({piece, reader.room(), bytes.size()});
      if (taken == 0) std::abort();
      progress = reader.Take(bytes.substr(0, taken));
      bytes.remove_prefix(taken);
      continue;
    }
    progress = reader.Take({});
  }
  seen.emplace_back(reader.refusal().token);
  return seen;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size < 1) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (ReadAll(bytes, size) != ReadAll(bytes, 1 + data[0] % 32)) std::abort();
  return 0;
}
