// What the HTTP server hands to its handler, free of any HTTP library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"

namespace penstock::ingress {

// Readable bytes after every request body, for parsers that read in blocks.
inline constexpr size_t kBodyPaddingBytes = 64;

// One request. All views stay valid until the request is answered.
struct HttpRequest {
  std::string_view method;
  // Path without query, as sent: no percent-decoding, no dot segments resolved.
  std::string_view path;
  // Header fields in the order sent. Names as sent; compare them without case.
  std::vector<std::pair<std::string_view, std::string_view>> headers;
  // Length of the body: as announced while only the head has been read, 0 when it
  // was not announced; as read from then on.
  uint64_t body_bytes = 0;
  // Empty while only the head has been read. Followed by kBodyPaddingBytes
  // readable bytes that are not part of it.
  std::string_view body;
  // Address of the client without port, e.g. "3.18.12.63" or "::1".
  std::string_view client_address;
};

// An answer to a request. The server adds Content-Length, Date and Connection.
struct HttpAnswer {
  int status = 500;
  // JSON text, small. Never holds a secret, a path, or payload text.
  std::string body;
  // Further header fields, such as Allow or Retry-After.
  std::vector<std::pair<std::string, std::string>> headers;
};

// Sends the answer. Call it once, from any thread. Destroying it uncalled
// answers 500.
using Respond = absl::AnyInvocable<void(HttpAnswer) &&>;

// What the server does with requests. Called from the server's threads,
// several at a time; MUST NOT block.
class HttpHandler {
 public:
  virtual ~HttpHandler() = default;

  // Looks at a request whose head has been read and whose body has not.
  // Returns an answer to refuse it without reading the body, or nullopt.
  virtual std::optional<HttpAnswer> CheckHead(const HttpRequest& head) = 0;

  // Answers a complete request, now or later, through `respond`. `request`
  // stays valid until `respond` is called or destroyed.
  virtual void Handle(const HttpRequest& request, Respond respond) = 0;
};

}  // namespace penstock::ingress
