#include "webhook_ingress/http/request_head.h"

#include <algorithm>
#include <limits>

#include "webhook_ingress/http/http_text.h"

namespace penstock::ingress {
namespace {

using MaybeRefusal = std::optional<HttpRefusal>;

constexpr HttpRefusal kBadRequestLine{400, "bad_request_line"};
constexpr HttpRefusal kBadField{400, "bad_field"};
constexpr HttpRefusal kBadHost{400, "bad_host"};
constexpr HttpRefusal kBadContentLength{400, "bad_content_length"};
constexpr HttpRefusal kBadTransferEncoding{400, "bad_transfer_encoding"};
constexpr HttpRefusal kUnknownTransferEncoding{501, "unknown_transfer_encoding"};
constexpr HttpRefusal kBadConnection{400, "bad_connection"};
constexpr HttpRefusal kBadExpectation{417, "bad_expectation"};
constexpr HttpRefusal kBadVersion{505, "bad_http_version"};
constexpr HttpRefusal kTooManyFields{431, "too_many_fields"};

// Takes the text up to the next CR LF off `*bytes`. False when there is none.
bool TakeLine(std::string_view* bytes, std::string_view* line) {
  const size_t end = bytes->find("\r\n");
  if (end == std::string_view::npos) return false;
  *line = bytes->substr(0, end);
  bytes->remove_prefix(end + 2);
  return true;
}

// The path of "/a?q" and of "http://host/a?q"; "*" and others stay as they are.
std::string_view PathOf(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (target.size() < scheme.size() || !EqualsLower(target.substr(0, scheme.size()), scheme)) {
      continue;
    }
    const size_t slash = target.find_first_of("/?", scheme.size());
    if (slash == std::string_view::npos || target[slash] == '?') return "/";
    target.remove_prefix(slash);
    break;
  }
  return target.substr(0, target.find('?'));
}

MaybeRefusal ParseRequestLine(std::string_view line, RequestHead* head) {
  const size_t first = line.find(' ');
  if (first == std::string_view::npos) return kBadRequestLine;
  const size_t second = line.find(' ', first + 1);
  if (second == std::string_view::npos) return kBadRequestLine;
  head->method = line.substr(0, first);
  head->target = line.substr(first + 1, second - first - 1);
  const std::string_view version = line.substr(second + 1);

  const auto visible = [](char c) { return c > 0x20 && c < 0x7f; };
  if (!IsToken(head->method) || head->target.empty() ||
      !std::all_of(head->target.begin(), head->target.end(), visible)) {
    return kBadRequestLine;
  }
  if (version != "HTTP/1.1" && version != "HTTP/1.0") {
    const bool other = version.size() == 8 && version.substr(0, 5) == "HTTP/" && version[6] == '.';
    return other ? kBadVersion : kBadRequestLine;
  }
  head->http_1_0 = version == "HTTP/1.0";
  head->path = PathOf(head->target);
  return std::nullopt;
}

MaybeRefusal TakeContentLength(std::string_view value, RequestHead* head) {
  if (head->content_length.has_value() || value.empty()) return kBadContentLength;
  constexpr uint64_t kMost = std::numeric_limits<uint64_t>::max();
  uint64_t length = 0;
  for (const char c : value) {
    if (c < '0' || c > '9') return kBadContentLength;
    const uint64_t digit = static_cast<uint64_t>(c - '0');
    length = length > (kMost - digit) / 10 ? kMost : length * 10 + digit;
  }
  head->content_length = length;
  return std::nullopt;
}

MaybeRefusal TakeTransferEncoding(std::string_view value, RequestHead* head) {
  if (head->chunked || head->http_1_0) return kBadTransferEncoding;
  if (!EqualsLower(value, "chunked")) return kUnknownTransferEncoding;
  head->chunked = true;
  return std::nullopt;
}

// What a head says more than once is collected here until all of it is read.
struct Seen {
  size_t hosts = 0;
  bool close = false;
  bool keep_alive = false;
};

// A comma-separated list of tokens, some of which may be empty.
MaybeRefusal TakeConnection(std::string_view list, Seen* seen) {
  while (true) {
    const size_t comma = list.find(',');
    const std::string_view option = TrimBlanks(list.substr(0, comma));
    if (!option.empty() && !IsToken(option)) return kBadConnection;
    seen->close |= EqualsLower(option, "close");
    seen->keep_alive |= EqualsLower(option, "keep-alive");
    if (comma == std::string_view::npos) return std::nullopt;
    list.remove_prefix(comma + 1);
  }
}

MaybeRefusal TakeField(std::string_view name, std::string_view value, RequestHead* head,
                       Seen* seen) {
  if (EqualsLower(name, "content-length")) return TakeContentLength(value, head);
  if (EqualsLower(name, "transfer-encoding")) return TakeTransferEncoding(value, head);
  if (EqualsLower(name, "host")) {
    if (++seen->hosts > 1) return kBadHost;
  } else if (EqualsLower(name, "connection")) {
    return TakeConnection(value, seen);
  } else if (EqualsLower(name, "proxy-connection")) {
    // Means nothing to us, but the framing library reads it, so it has to be sound.
    Seen ignored;
    return TakeConnection(value, &ignored);
  } else if (EqualsLower(name, "expect") && !head->http_1_0) {
    if (!EqualsLower(value, "100-continue")) return kBadExpectation;
    head->expects_continue = true;
  }
  return std::nullopt;
}

MaybeRefusal ParseField(std::string_view line, RequestHead* head, Seen* seen) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return kBadField;
  // A folded line begins with a blank and a blank before the colon is no token
  // character: both end here.
  const std::string_view name = line.substr(0, colon);
  const std::string_view value = TrimBlanks(line.substr(colon + 1));
  if (!IsToken(name) || !IsFieldValue(value)) return kBadField;
  head->fields.emplace_back(name, value);
  return TakeField(name, value, head, seen);
}

}  // namespace

HeadScanner::Result HeadScanner::Scan(std::string_view received) {
  // A request begins with its method. TLS or another protocol sent here by
  // mistake is told apart at its first byte, not at the deadline.
  if (scanned_ == 0 && !received.empty() && !IsTokenChar(received[0])) return Result::kMalformed;
  while (true) {
    const size_t feed = received.find('\n', scanned_);
    if (feed == std::string_view::npos) {
      scanned_ = received.size();
      return Result::kNeedMore;
    }
    if (feed == 0 || received[feed - 1] != '\r') return Result::kMalformed;
    const bool empty_line = feed == line_start_ + 1;
    scanned_ = feed + 1;
    line_start_ = scanned_;
    if (empty_line) return Result::kComplete;
  }
}

std::optional<HttpRefusal> ParseRequestHead(std::string_view bytes, size_t fields_max,
                                            RequestHead* head) {
  *head = {};
  std::string_view line;
  if (!TakeLine(&bytes, &line)) return kBadRequestLine;
  if (MaybeRefusal refusal = ParseRequestLine(line, head)) return refusal;
  Seen seen;
  while (true) {
    if (!TakeLine(&bytes, &line)) return kBadField;
    if (line.empty()) break;
    if (head->fields.size() == fields_max) return kTooManyFields;
    if (MaybeRefusal refusal = ParseField(line, head, &seen)) return refusal;
  }
  // The empty line ends the head; whoever passed more meant another request.
  if (!bytes.empty()) return kBadField;
  if (head->chunked && head->content_length.has_value()) return kBadTransferEncoding;
  if (seen.hosts == 0 && !head->http_1_0) return kBadHost;
  head->keep_alive = !seen.close && (!head->http_1_0 || seen.keep_alive);
  return std::nullopt;
}

}  // namespace penstock::ingress
