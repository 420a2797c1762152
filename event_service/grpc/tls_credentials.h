// What gRPC needs to speak TLS with files that change.
#pragma once

#include <grpcpp/security/server_credentials.h>

#include <memory>

#include "common/tls_store.h"

namespace penstock::event_service {

// Credentials for one port. Each handshake uses what `store`, which is borrowed and must outlive
// the server, has in use then; connections that are open stay as they are. When the store has an
// authority, a client must show a certificate of it before it can send a single HTTP/2 frame.
//
// gRPC's own FileWatcherCertificateProvider is not used: it takes any content, and with a key that
// does not fit it drops what worked before.
std::shared_ptr<grpc::ServerCredentials> MakeTlsCredentials(const TlsStore& store);

}  // namespace penstock::event_service
