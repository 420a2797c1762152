#include "webhook_ingress/http/body_framer.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

namespace penstock::ingress {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;

constexpr HttpRefusal kMisread{400, "bad_request"};
constexpr HttpRefusal kBodyTooLarge{413, "body_too_large"};
constexpr HttpRefusal kOutOfMemoryBudget{503, "buffer_budget"};
constexpr HttpRefusal kBadChunk{400, "bad_chunk"};

// The shortest text that can follow a chunk is "0\r\n\r\n". The library asserts
// that it is given that much once it has seen the last chunk's size, so bytes are
// held back until there are as many; no complete request is held up by it.
constexpr size_t kChunkHeaderBytesMin = 5;

}  // namespace

// The library's parser, keeping no copy of fields: request_head.h has read them.
class BodyFramer::Parser : public http::basic_parser<true> {
 public:
  Parser(uint64_t body_bytes_max, size_t head_bytes) {
    body_limit(body_bytes_max);
    // The size of the head is limited before it comes here.
    header_limit(static_cast<uint32_t>(head_bytes) + 1);
  }

  std::optional<HttpRefusal> Feed(std::string_view bytes, Sink* sink, size_t* used) {
    sink_ = sink;
    const std::optional<HttpRefusal> refusal = FeedAll(bytes, used);
    sink_ = nullptr;
    return refusal;
  }

  // Whether the library's reading of the head is the same as ours.
  bool Agrees(const RequestHead& head) const {
    if (!is_header_done() || chunked() != head.chunked) return false;
    const boost::optional<uint64_t> length = content_length();
    return length.has_value() == head.content_length.has_value() &&
           (!length.has_value() || *length == *head.content_length);
  }

 private:
  std::optional<HttpRefusal> FeedAll(std::string_view bytes, size_t* used) {
    *used = 0;
    while (!is_done() && *used < bytes.size()) {
      const size_t left = bytes.size() - *used;
      if (chunked() && chunk_left_ == 0 && left < kChunkHeaderBytesMin) break;
      beast::error_code error;
      const size_t taken = put(boost::asio::const_buffer(bytes.data() + *used, left), error);
      *used += taken;
      if (error == http::error::need_more) break;
      if (error) return Explain(error);
    }
    return std::nullopt;
  }

  static HttpRefusal Explain(const beast::error_code& error) {
    if (error == http::error::body_limit) return kBodyTooLarge;
    if (error == http::error::buffer_overflow) return kOutOfMemoryBudget;
    return kBadChunk;
  }

  size_t Take(beast::string_view piece, beast::error_code& error) {
    if (!(*sink_)(std::string_view(piece.data(), piece.size()))) {
      error = http::error::buffer_overflow;
      return 0;
    }
    return piece.size();
  }

  void on_request_impl(http::verb, beast::string_view, beast::string_view, int,
                       beast::error_code&) override {}
  void on_response_impl(int, beast::string_view, int, beast::error_code&) override {}
  void on_field_impl(http::field, beast::string_view, beast::string_view,
                     beast::error_code&) override {}
  void on_header_impl(beast::error_code&) override {}
  void on_body_init_impl(const boost::optional<uint64_t>&, beast::error_code&) override {}
  size_t on_body_impl(beast::string_view piece, beast::error_code& error) override {
    return Take(piece, error);
  }
  void on_chunk_header_impl(uint64_t size, beast::string_view, beast::error_code&) override {
    chunk_left_ = size;
  }
  size_t on_chunk_body_impl(uint64_t, beast::string_view piece, beast::error_code& error) override {
    const size_t taken = Take(piece, error);
    chunk_left_ -= taken;
    return taken;
  }
  void on_finish_impl(beast::error_code&) override {}

  // During Feed.
  Sink* sink_ = nullptr;
  // Of the chunk being read, data bytes still to come.
  uint64_t chunk_left_ = 0;
};

BodyFramer::BodyFramer() = default;
BodyFramer::~BodyFramer() = default;
BodyFramer::BodyFramer(BodyFramer&&) noexcept = default;
BodyFramer& BodyFramer::operator=(BodyFramer&&) noexcept = default;

std::optional<HttpRefusal> BodyFramer::Start(std::string_view head_bytes, const RequestHead& head,
                                             uint64_t body_bytes_max) {
  if (head.content_length.value_or(0) > body_bytes_max) return kBodyTooLarge;
  parser_ = std::make_unique<Parser>(body_bytes_max, head_bytes.size());
  beast::error_code error;
  const size_t used =
      parser_->put(boost::asio::const_buffer(head_bytes.data(), head_bytes.size()), error);
  if (error || used != head_bytes.size() || !parser_->Agrees(head)) return kMisread;
  return std::nullopt;
}

std::optional<HttpRefusal> BodyFramer::Feed(std::string_view bytes, Sink sink, size_t* used) {
  return parser_->Feed(bytes, &sink, used);
}

bool BodyFramer::done() const { return parser_->is_done(); }

}  // namespace penstock::ingress
