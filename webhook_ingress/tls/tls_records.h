// How much of what a TLS client sends belongs together, told from its beginning.
#pragma once

#include <cstddef>
#include <string_view>

namespace penstock::ingress {

// A hello is told apart within so many bytes, or refused: the beginnings of its records.
inline constexpr size_t kPeekBytes = 4096;

// The longest record that a peer may send, its header included (RFC 5246, 6.2.3).
inline constexpr size_t kTlsRecordBytesMax = 5 + 16 * 1024 + 2048;

struct Arrival {
  // Bytes that have to be here before there is more to tell or, once `known`, that
  // belong together. 0 when they make no sense.
  size_t needed = 0;
  bool known = false;
};

// The next record, of any kind. `bytes` are the first that have arrived.
Arrival RecordBytes(std::string_view bytes);

// The first message of a client, in one record or, as the protocol allows, in several.
Arrival HelloBytes(std::string_view bytes);

}  // namespace penstock::ingress
