#include "webhook_ingress/http/request_reader.h"

#include <algorithm>
#include <utility>

namespace penstock::ingress {
namespace {

constexpr HttpRefusal kMalformedHead{400, "bad_head"};
constexpr HttpRefusal kHeadTooLarge{431, "head_too_large"};
constexpr HttpRefusal kBadChunk{400, "bad_chunk"};
constexpr HttpRefusal kOutOfBudget{503, "buffer_budget"};

// As much of a body as is read at a time.
constexpr size_t kReadBytesMax = 64 * 1024;

// Short texts live inside the string itself.
size_t HeapBytes(const std::string& text) {
  static const size_t kInlineBytes = std::string().capacity();
  return text.capacity() > kInlineBytes ? text.capacity() : 0;
}

// Assigning an empty string would keep the memory.
void GiveBack(std::string* text) { std::string().swap(*text); }

}  // namespace

RequestReader::Progress RequestReader::Take(std::string_view bytes) {
  switch (phase_) {
    case Phase::kHead:
      return TakeHead(bytes);
    case Phase::kBody:
      return TakeBody(bytes);
    case Phase::kComplete:
      return Progress::kRequestComplete;
    case Phase::kRefused:
      break;
  }
  return Progress::kRefused;
}

size_t RequestReader::room() const {
  if (phase_ == Phase::kHead) return limits_.head_bytes_max - input_.size();
  if (phase_ != Phase::kBody) return 0;
  if (head_.chunked) return limits_.head_bytes_max - carry_.size();
  return std::min<uint64_t>(kReadBytesMax, head_.content_length.value_or(0) - body_.size());
}

RequestReader::Progress RequestReader::Refuse(const HttpRefusal& refusal) {
  refusal_ = refusal;
  phase_ = Phase::kRefused;
  return Progress::kRefused;
}

RequestReader::Progress RequestReader::TakeHead(std::string_view bytes) {
  input_.append(bytes);
  switch (scanner_.Scan(input_)) {
    case HeadScanner::Result::kMalformed:
      return Refuse(kMalformedHead);
    case HeadScanner::Result::kNeedMore:
      if (input_.size() >= limits_.head_bytes_max) return Refuse(kHeadTooLarge);
      return Charge(0) ? Progress::kNeedMore : Refuse(kOutOfBudget);
    case HeadScanner::Result::kComplete:
      break;
  }
  if (!Charge(0)) return Refuse(kOutOfBudget);
  input_used_ = scanner_.head_bytes();
  const std::string_view head_bytes = std::string_view(input_).substr(0, input_used_);
  if (auto refusal = ParseRequestHead(head_bytes, limits_.head_fields_max, &head_)) {
    return Refuse(*refusal);
  }
  if (auto refusal = framer_.Start(head_bytes, head_, limits_.body_bytes_max)) {
    return Refuse(*refusal);
  }
  phase_ = Phase::kBody;
  return Progress::kHeadComplete;
}

RequestReader::Progress RequestReader::TakeBody(std::string_view bytes) {
  std::optional<HttpRefusal> refusal;
  if (!input_fed_) refusal = FeedRestOfInput();
  if (!refusal.has_value() && !bytes.empty()) refusal = FeedCarry(bytes);
  if (refusal.has_value()) return Refuse(*refusal);
  if (!Charge(body_.capacity())) return Refuse(kOutOfBudget);
  if (framer_.done()) {
    phase_ = Phase::kComplete;
    return Progress::kRequestComplete;
  }
  // A chunk header or trailer that does not fit is no honest one.
  if (room() == 0) return Refuse(kBadChunk);
  return Progress::kNeedMore;
}

std::optional<HttpRefusal> RequestReader::FeedRestOfInput() {
  input_fed_ = true;
  size_t used = 0;
  if (auto refusal = Feed(std::string_view(input_).substr(input_used_), &used)) return refusal;
  input_used_ += used;
  if (framer_.done()) return std::nullopt;
  carry_ = input_.substr(input_used_);
  input_used_ = input_.size();
  return std::nullopt;
}

std::optional<HttpRefusal> RequestReader::FeedCarry(std::string_view bytes) {
  size_t used = 0;
  if (carry_.empty()) {
    if (auto refusal = Feed(bytes, &used)) return refusal;
    carry_ = bytes.substr(used);
    return std::nullopt;
  }
  carry_.append(bytes);
  if (auto refusal = Feed(carry_, &used)) return refusal;
  carry_.erase(0, used);
  return std::nullopt;
}

std::optional<HttpRefusal> RequestReader::Feed(std::string_view bytes, size_t* used) {
  *used = 0;
  if (framer_.done()) return std::nullopt;
  return framer_.Feed(
      bytes, [this](std::string_view piece) { return AppendToBody(piece); }, used);
}

bool RequestReader::AppendToBody(std::string_view piece) {
  const uint64_t expected = head_.content_length.value_or(0);
  if (!Charge(body_.CapacityFor(piece.size(), expected))) return false;
  body_.Append(piece, expected);
  return true;
}

bool RequestReader::Charge(size_t body_capacity) {
  return account_.TrySetHeld(HeapBytes(input_) + HeapBytes(carry_) + body_capacity);
}

bool RequestReader::WantsContinue() const {
  return head_.expects_continue && !framer_.done() && input_.size() == input_used_;
}

bool RequestReader::SkipBody() {
  if (phase_ != Phase::kBody) return phase_ == Phase::kComplete;
  if (!framer_.done()) {
    const uint64_t length = head_.content_length.value_or(0);
    if (head_.chunked || input_.size() - input_used_ < length) return false;
    input_used_ += length;
  }
  phase_ = Phase::kComplete;
  return true;
}

void RequestReader::NextRequest() {
  std::string rest = carry_.empty() ? input_.substr(input_used_) : std::move(carry_);
  Clear();
  input_.swap(rest);
  // Holding less than before never fails.
  Charge(0);
}

void RequestReader::Clear() {
  phase_ = Phase::kHead;
  GiveBack(&input_);
  input_used_ = 0;
  scanner_ = HeadScanner();
  head_ = RequestHead();
  framer_ = BodyFramer();
  body_.Clear();
  input_fed_ = false;
  GiveBack(&carry_);
  Charge(0);
}

}  // namespace penstock::ingress
