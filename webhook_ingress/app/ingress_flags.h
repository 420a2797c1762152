// The command line of webhook-ingress.
#pragma once

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "common/json_log.h"
#include "common/listen_address.h"
#include "common/tls_files.h"
#include "webhook_ingress/http/http_options.h"
#include "webhook_ingress/publish/grpc_publisher.h"

namespace penstock::ingress {

// The largest body that --request_body_bytes_max takes: with what the transcoder
// may make of it, and the body itself, an event stays below the 4 MiB that
// event_service accepts. A larger one would be refused again at every retry.
inline constexpr size_t kRequestBodyBytesCeiling = 1024 * 1024;

struct IngressFlags {
  HttpServerOptions http;
  GrpcPublisherOptions publish;
  std::string secrets_dir;
  // Of the public port; no authority. Empty: no TLS.
  TlsPaths tls;
  // Of the connection to event-service. Empty: no TLS.
  TlsPaths event_service_tls;
  // Empty: webhooks are accepted from every address.
  std::string allowed_sources;
  ListenAddress ops_listen;
  absl::Duration tolerance;
  absl::Duration drain_grace;
  LogLevel log_level = LogLevel::kInfo;
};

// What ParseIngressFlags found.
struct ParsedFlags {
  IngressFlags flags;
  // Set for --help and --version: print this and exit with 0.
  std::string text_and_exit;
};

// Reads the command line. InvalidArgument says which flag is wrong, and what it takes.
absl::StatusOr<ParsedFlags> ParseIngressFlags(int argc, const char* const* argv);

}  // namespace penstock::ingress
