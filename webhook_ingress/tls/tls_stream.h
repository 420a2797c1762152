// One connection under TLS.
#pragma once

#include <cstddef>
#include <memory>

#include "webhook_ingress/http/stream.h"

struct ssl_ctx_st;

namespace penstock::ingress {

// What OpenSSL holds for a handshake, and for a connection between requests;
// measured with some room, for budgets.
inline constexpr size_t kTlsHandshakeBytes = 24 * 1024;
inline constexpr size_t kTlsIdleBytes = 16 * 1024;

// Records without data, such as changes of keys, that a client may send after its
// handshake; more end the connection. Each costs as much as many requests, and clients
// in use change keys once in millions of records.
inline constexpr int kTlsRecordsWithoutDataMax = 32;

// Nothing is held before the client's first message is here in full: a client that
// sends it slowly, or only connects, costs a socket.
std::unique_ptr<Stream> NewTlsStream(std::unique_ptr<FdWatch> watch,
                                     std::shared_ptr<ssl_ctx_st> context);

}  // namespace penstock::ingress
