// Reading the head of an HTTP/1 request strictly. Pure, free of any library.
//
// What a lenient parser lets through is what request smuggling lives on, so
// anything RFC 9112 calls malformed is refused here, before the library that
// frames the body sees it:
//   * every line ends in CR LF; no NUL, no other control character, no folding
//   * "method SP target SP HTTP/1.x", one space each
//   * at most one Content-Length, digits only; not beside Transfer-Encoding
//   * Transfer-Encoding is exactly "chunked", once, in HTTP/1.1
//   * exactly one Host in HTTP/1.1
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace penstock::ingress {

// A request that is answered without asking the handler.
struct HttpRefusal {
  int status = 400;
  // Stable token for the answer, logs and metrics, such as "bad_content_length".
  std::string_view token;
};

// What the head says. The views point into the bytes it was read from.
struct RequestHead {
  std::string_view method;
  std::string_view target;
  // The target without query, and without scheme and authority if it has them.
  std::string_view path;
  std::vector<std::pair<std::string_view, std::string_view>> fields;
  // Length of the body; no value without a Content-Length. A number too large
  // for 64 bits is the largest that fits.
  std::optional<uint64_t> content_length;
  bool chunked = false;
  bool http_1_0 = false;
  // Whether the connection may be used again after the answer.
  bool keep_alive = false;
  // The client waits for "100 Continue" before it sends the body.
  bool expects_continue = false;
};

// Finds the end of a head while its bytes come in, looking at each byte once.
class HeadScanner {
 public:
  enum class Result { kNeedMore, kComplete, kMalformed };

  // `received` is everything received of this request so far: what was passed
  // the last time, and more.
  Result Scan(std::string_view received);

  // Length of the head with its empty line; set by kComplete.
  size_t head_bytes() const { return scanned_; }

 private:
  size_t line_start_ = 0;
  size_t scanned_ = 0;
};

// Reads `bytes`, a head that ends with its empty line, into `*head`. Returns why
// it is refused, or nullopt. `*head` is meaningful only without a refusal. Safe
// on any bytes.
std::optional<HttpRefusal> ParseRequestHead(std::string_view bytes, size_t fields_max,
                                            RequestHead* head);

}  // namespace penstock::ingress
