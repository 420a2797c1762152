// What went wrong with an HTTP request, for people. For the files that know cpp-httplib.
#pragma once

#include <string>

#include "httplib.h"

namespace penstock::cli {

inline std::string HttpErrorText(httplib::Error error) {
  switch (error) {
    case httplib::Error::Connection:
      return "no connection: nothing listens there, or the name is unknown";
    case httplib::Error::ConnectionTimeout:
      return "no connection within the time";
    case httplib::Error::Read:
      return "the connection ended, or fell silent, before the answer";
    case httplib::Error::Write:
      return "the connection ended while the request was sent";
    case httplib::Error::SSLConnection:
      return "no TLS handshake: does it speak http, not https?";
    case httplib::Error::SSLServerVerification:
      return "the TLS certificate is not trusted here";
    default:
      return httplib::to_string(error);
  }
}

}  // namespace penstock::cli
