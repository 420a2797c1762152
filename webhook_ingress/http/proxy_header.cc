#include "webhook_ingress/http/proxy_header.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace penstock::ingress {
namespace {

using Result = ProxyHeader::Result;

constexpr std::string_view kV1 = "PROXY ";
constexpr size_t kV1BytesMax = 107;
constexpr std::string_view kV2("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr size_t kV2FixedBytes = 16;
constexpr uint8_t kVersion2 = 2;
constexpr uint8_t kLocal = 0;
constexpr uint8_t kProxy = 1;
constexpr uint8_t kFamilyV4 = 1;
constexpr uint8_t kFamilyV6 = 2;
// Two addresses and two ports.
constexpr size_t kV4Bytes = 12;
constexpr size_t kV6Bytes = 36;

bool BeginsLike(std::string_view bytes, std::string_view prefix) {
  const size_t common = std::min(bytes.size(), prefix.size());
  return bytes.substr(0, common) == prefix.substr(0, common);
}

// Takes the text up to the next space, or all of it.
std::string_view TakeWord(std::string_view* line) {
  const size_t space = line->find(' ');
  const std::string_view word = line->substr(0, space);
  line->remove_prefix(space == std::string_view::npos ? line->size() : space + 1);
  return word;
}

bool IsPort(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text.size() > 1 && text[0] == '0')) return false;
  uint32_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + static_cast<uint32_t>(c - '0');
  }
  return value <= 65535;
}

ProxyHeader ParseV1(std::string_view bytes) {
  const size_t end = bytes.substr(0, kV1BytesMax).find("\r\n");
  if (end == std::string_view::npos) {
    return {bytes.size() < kV1BytesMax ? Result::kNeedMore : Result::kMalformed, 0, {}};
  }
  ProxyHeader header{Result::kComplete, end + 2, {}};
  std::string_view line = bytes.substr(kV1.size(), end - kV1.size());
  const std::string_view family = TakeWord(&line);
  // What follows UNKNOWN is to be ignored.
  if (family == "UNKNOWN") return header;
  const std::optional<IpAddress> source = IpAddress::Parse(TakeWord(&line));
  const std::optional<IpAddress> destination = IpAddress::Parse(TakeWord(&line));
  const bool ports = IsPort(TakeWord(&line)) && IsPort(line);
  if ((family != "TCP4" && family != "TCP6") || !source || !destination || !ports ||
      (family == "TCP4" && !source->is_v4())) {
    return {Result::kMalformed, 0, {}};
  }
  header.client = source;
  return header;
}

template <size_t N>
std::array<uint8_t, N> BytesAt(std::string_view bytes, size_t at) {
  std::array<uint8_t, N> result;
  std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), N, result.begin());
  return result;
}

ProxyHeader ParseV2(std::string_view bytes) {
  if (bytes.size() < kV2FixedBytes) return {Result::kNeedMore, 0, {}};
  const auto fixed = BytesAt<4>(bytes, kV2.size());
  const uint8_t version = fixed[0] >> 4;
  const uint8_t command = fixed[0] & 15;
  const uint8_t family = fixed[1] >> 4;
  const size_t length = static_cast<size_t>(fixed[2]) << 8 | fixed[3];
  const size_t total = kV2FixedBytes + length;
  if (version != kVersion2 || command > kProxy || total > kProxyHeaderBytesMax ||
      (family == kFamilyV4 && length < kV4Bytes) || (family == kFamilyV6 && length < kV6Bytes)) {
    return {Result::kMalformed, 0, {}};
  }
  if (bytes.size() < total) return {Result::kNeedMore, 0, {}};
  ProxyHeader header{Result::kComplete, total, {}};
  if (command == kLocal) return header;
  if (family == kFamilyV4) header.client = IpAddress::FromV4(BytesAt<4>(bytes, kV2FixedBytes));
  if (family == kFamilyV6) header.client = IpAddress::FromV6(BytesAt<16>(bytes, kV2FixedBytes));
  return header;
}

}  // namespace

ProxyHeader ParseProxyHeader(std::string_view bytes) {
  if (bytes.empty()) return {Result::kNeedMore, 0, {}};
  for (const std::string_view begin : {kV1, kV2}) {
    if (!BeginsLike(bytes, begin)) continue;
    if (bytes.size() < begin.size()) return {Result::kNeedMore, 0, {}};
    return begin == kV1 ? ParseV1(bytes) : ParseV2(bytes);
  }
  return {Result::kNone, 0, {}};
}

}  // namespace penstock::ingress
