// Cuts the body of a request out of the bytes of a connection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "absl/functional/function_ref.h"
#include "webhook_ingress/http/request_head.h"

namespace penstock::ingress {

// Undoes Content-Length or chunked framing. One object serves one request.
class BodyFramer {
 public:
  // Takes a piece of the body. Returns false to refuse it for want of memory.
  using Sink = absl::FunctionRef<bool(std::string_view piece)>;

  BodyFramer();
  ~BodyFramer();
  BodyFramer(BodyFramer&&) noexcept;
  BodyFramer& operator=(BodyFramer&&) noexcept;

  // Begins with the head that `head` was read from. A body longer than
  // `body_bytes_max` is refused: at the head when Content-Length says so, at the
  // chunk that passes it otherwise. Also refuses a head that the framing library
  // reads differently from ParseRequestHead: two readings of one request are
  // what smuggling needs.
  std::optional<HttpRefusal> Start(std::string_view head_bytes, const RequestHead& head,
                                   uint64_t body_bytes_max);

  // Feeds bytes that follow the head, in order. `*used` is set to how many of
  // them belong to this request; the rest must be passed again, with more behind
  // it, or, once done(), belongs to the next request.
  std::optional<HttpRefusal> Feed(std::string_view bytes, Sink sink, size_t* used);

  // Whether the body, with its framing, is complete.
  bool done() const;

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace penstock::ingress
