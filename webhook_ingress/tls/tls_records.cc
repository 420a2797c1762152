#include "webhook_ingress/tls/tls_records.h"

#include <array>
#include <cstdint>

namespace penstock::ingress {
namespace {

// A record: its type, its version, the length of what follows.
constexpr size_t kRecordHeaderBytes = 5;
constexpr uint8_t kHandshakeRecord = 22;
// Before encryption, and with what encryption adds.
constexpr size_t kPlainBytesMax = 16 * 1024;
constexpr size_t kRecordBytesMax = kPlainBytesMax + 2048;
static_assert(kTlsRecordBytesMax == kRecordHeaderBytes + kRecordBytesMax);
// A message of a handshake: its type, the length of what follows.
constexpr size_t kMessageHeaderBytes = 4;
constexpr uint8_t kClientHello = 1;

constexpr Arrival kMalformed = {0, false};

uint8_t ByteAt(std::string_view bytes, size_t at) { return static_cast<uint8_t>(bytes[at]); }

size_t RecordLength(std::string_view bytes, size_t at) {
  return static_cast<size_t>(ByteAt(bytes, at + 3)) << 8 | ByteAt(bytes, at + 4);
}

Arrival Await(size_t needed) { return needed <= kPeekBytes ? Arrival{needed, false} : kMalformed; }

}  // namespace

Arrival RecordBytes(std::string_view bytes) {
  if (bytes.size() < kRecordHeaderBytes) return Await(kRecordHeaderBytes);
  const size_t length = RecordLength(bytes, 0);
  // Too long a one is OpenSSL's to refuse.
  return {kRecordHeaderBytes + (length <= kRecordBytesMax ? length : 0), true};
}

Arrival HelloBytes(std::string_view bytes) {
  std::array<uint8_t, kMessageHeaderBytes> header = {};
  size_t header_bytes = 0;
  size_t message_bytes = 0;
  for (size_t at = 0;;) {
    if (bytes.size() > at && ByteAt(bytes, at) != kHandshakeRecord) return kMalformed;
    const size_t begin = at + kRecordHeaderBytes;
    if (bytes.size() < begin) return Await(begin);
    const size_t length = RecordLength(bytes, at);
    if (length == 0 || length > kPlainBytesMax) return kMalformed;
    for (size_t i = 0; i < length && header_bytes < header.size(); ++i) {
      if (bytes.size() <= begin + i) return Await(begin + i + 1);
      header[header_bytes++] = ByteAt(bytes, begin + i);
    }
    if (header[0] != kClientHello) return kMalformed;
    at = begin + length;
    message_bytes += length;
    if (header_bytes < header.size()) continue;
    const size_t whole = kMessageHeaderBytes + (static_cast<size_t>(header[1]) << 16 |
                                                static_cast<size_t>(header[2]) << 8 | header[3]);
    if (whole > kPlainBytesMax) return kMalformed;
    if (message_bytes >= whole) return {at, true};
  }
}

}  // namespace penstock::ingress
