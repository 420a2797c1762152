// TLS on the public port: the server's side of handshakes.
//
// TLS 1.2 and 1.3, forward-secret AEAD ciphers only, no renegotiation, no
// resumption: every handshake is a full one, and a stranger finds as little state
// to play with as can be.
#pragma once

#include <memory>

#include "absl/base/thread_annotations.h"
#include "absl/status/status.h"
#include "absl/synchronization/mutex.h"
#include "common/tls_files.h"
#include "webhook_ingress/http/stream.h"

struct ssl_ctx_st;

namespace penstock::ingress {

// Thread-safe.
class TlsAcceptor {
 public:
  // Handshakes that begin from now on use this certificate and key; connections
  // that are there go on. INVALID_ARGUMENT, and what was in use before stays, when
  // OpenSSL does not take them, such as a key that is too short.
  absl::Status Use(const TlsContents& contents);

  // A stream over a connected, non-blocking TCP socket. Use MUST have succeeded.
  std::unique_ptr<Stream> NewStream(std::unique_ptr<FdWatch> watch) const;

 private:
  mutable absl::Mutex mu_;
  std::shared_ptr<ssl_ctx_st> context_ ABSL_GUARDED_BY(mu_);
};

}  // namespace penstock::ingress
