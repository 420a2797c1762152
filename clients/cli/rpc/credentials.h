// How the command line shows who it is.
#pragma once

#include <string>

#include "penstock/subscriber_options.h"

namespace penstock::cli {

// Paths, empty where none was given. Any of the three TLS files turns TLS on.
struct Credentials {
  std::string tls_ca;
  std::string tls_cert;
  std::string tls_key;
  // Of a file that holds the bearer token and nothing else.
  std::string token_file;
};

ServerOptions ToServerOptions(const std::string& server, const Credentials& credentials);

}  // namespace penstock::cli
