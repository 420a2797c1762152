#include "clients/cli/rpc/credentials.h"

namespace penstock::cli {

ServerOptions ToServerOptions(const std::string& server, const Credentials& credentials) {
  ServerOptions options{.address = server};
  if (!credentials.tls_ca.empty() || !credentials.tls_cert.empty()) {
    options.tls = TlsOptions{.ca_file = credentials.tls_ca,
                             .cert_file = credentials.tls_cert,
                             .key_file = credentials.tls_key};
  }
  if (!credentials.token_file.empty()) {
    options.bearer_token = BearerTokenFromFile(credentials.token_file);
  }
  return options;
}

}  // namespace penstock::cli
