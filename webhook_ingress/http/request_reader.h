// Assembles requests out of the bytes of one connection. No sockets, no clock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "webhook_ingress/http/body_buffer.h"
#include "webhook_ingress/http/body_framer.h"
#include "webhook_ingress/http/byte_budget.h"
#include "webhook_ingress/http/request_head.h"

namespace penstock::ingress {

// Not thread-safe. Usage, for each request:
//
//   Take(bytes) until kHeadComplete; look at head()
//   Take({}), then Take(bytes) until kRequestComplete; look at body()
//   NextRequest(), then Take({}): a pipelined request may be here already
class RequestReader {
 public:
  struct Limits {
    size_t head_bytes_max = 0;
    size_t head_fields_max = 0;
    size_t body_bytes_max = 0;
  };
  enum class Progress { kNeedMore, kHeadComplete, kRequestComplete, kRefused };

  // Whatever is held is charged to `account`, which MUST outlive the reader.
  RequestReader(const Limits& limits, ByteAccount& account) : limits_(limits), account_(account) {}

  // Takes the next bytes, at most room() of them; none means to go on with what
  // is here. After kRefused the reader takes nothing more.
  Progress Take(std::string_view bytes);

  // How many bytes to read next. Bounded so that at most head_bytes_max bytes of
  // a following request are ever held.
  size_t room() const;

  // Nothing of a request has arrived.
  bool idle() const { return phase_ == Phase::kHead && input_.empty(); }

  // Why, after kRefused.
  const HttpRefusal& refusal() const { return refusal_; }

  // Valid from kHeadComplete to NextRequest.
  const RequestHead& head() const { return head_; }
  // Valid from kRequestComplete to NextRequest; padded as BodyBuffer says.
  std::string_view body() const { return body_.View(); }
  // Length of the body: as announced, or as read where it was not announced. 0
  // while the head has not been read.
  uint64_t body_bytes() const { return head_.content_length.value_or(body_.size()); }
  // After kHeadComplete: whether "100 Continue" has to be sent, because the
  // client waits for it and has sent nothing of the body yet.
  bool WantsContinue() const;

  // After kHeadComplete: completes the request without reading its body. Returns
  // false when the body is not all here, so that the connection cannot be used
  // for another request.
  bool SkipBody();

  // Forgets the request and keeps the bytes behind it.
  void NextRequest();
  // Forgets everything and gives the memory back.
  void Clear();

 private:
  enum class Phase { kHead, kBody, kComplete, kRefused };

  Progress Refuse(const HttpRefusal& refusal);
  Progress TakeHead(std::string_view bytes);
  Progress TakeBody(std::string_view bytes);
  std::optional<HttpRefusal> FeedRestOfInput();
  std::optional<HttpRefusal> FeedCarry(std::string_view bytes);
  std::optional<HttpRefusal> Feed(std::string_view bytes, size_t* used);
  bool AppendToBody(std::string_view piece);
  bool Charge(size_t body_capacity);

  const Limits limits_;
  ByteAccount& account_;
  Phase phase_ = Phase::kHead;
  HttpRefusal refusal_;

  // The head and what came with it. Not touched while views into it are out.
  std::string input_;
  // Bytes of input_ that belong to this request.
  size_t input_used_ = 0;
  HeadScanner scanner_;
  RequestHead head_;

  BodyFramer framer_;
  BodyBuffer body_;
  bool input_fed_ = false;
  // Bytes after input_ that the framing cannot take yet: part of a chunk header
  // or the next request.
  std::string carry_;
};

}  // namespace penstock::ingress
