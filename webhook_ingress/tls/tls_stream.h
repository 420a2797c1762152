// One connection under TLS.
#pragma once

#include <cstddef>
#include <memory>

#include "webhook_ingress/http/stream.h"

struct ssl_ctx_st;

namespace penstock::ingress {

// What OpenSSL holds for a handshake, and for a connection between requests;
// measured with some room, for budgets.
inline constexpr size_t kTlsHandshakeBytes = 48 * 1024;
inline constexpr size_t kTlsIdleBytes = 12 * 1024;

// Nothing is held before the client's first message is here in full: a client that
// sends it slowly, or only connects, costs a socket.
std::unique_ptr<Stream> NewTlsStream(std::unique_ptr<FdWatch> watch,
                                     std::shared_ptr<ssl_ctx_st> context);

}  // namespace penstock::ingress
