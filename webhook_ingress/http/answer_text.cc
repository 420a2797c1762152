#include "webhook_ingress/http/answer_text.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "common/absl_view.h"
#include "webhook_ingress/http/http_text.h"

namespace penstock::ingress {
namespace {

std::string_view Reason(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 400:
      return "Bad Request";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 413:
      return "Content Too Large";
    case 415:
      return "Unsupported Media Type";
    case 417:
      return "Expectation Failed";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    case 505:
      return "HTTP Version Not Supported";
    default:
      return "Status";
  }
}

bool IsServersOwn(std::string_view name) {
  return EqualsLower(name, "content-length") || EqualsLower(name, "transfer-encoding") ||
         EqualsLower(name, "connection") || EqualsLower(name, "date");
}

bool HasContentType(const HttpAnswer& answer) {
  return std::any_of(answer.headers.begin(), answer.headers.end(),
                     [](const auto& header) { return EqualsLower(header.first, "content-type"); });
}

}  // namespace

std::string FormatAnswer(const HttpAnswer& answer, const AnswerForm& form) {
  std::string text;
  text.reserve(256 + answer.body.size());
  absl::StrAppend(&text, "HTTP/1.1 ", answer.status, " ", ToAbsl(Reason(answer.status)),
                  "\r\nDate: ", ToAbsl(form.date), "\r\nContent-Length: ", answer.body.size(),
                  "\r\n");
  if (!form.keep_alive) {
    text += "Connection: close\r\n";
  } else if (form.http_1_0) {
    text += "Connection: keep-alive\r\n";
  }
  if (!answer.body.empty() && !HasContentType(answer)) {
    text += "Content-Type: application/json\r\n";
  }
  for (const auto& [name, value] : answer.headers) {
    if (!IsToken(name) || !IsFieldValue(value) || IsServersOwn(name)) continue;
    absl::StrAppend(&text, name, ": ", value, "\r\n");
  }
  text += "\r\n";
  if (!form.head_only) text += answer.body;
  return text;
}

HttpAnswer ErrorAnswer(int status, std::string_view token) {
  HttpAnswer answer;
  answer.status = status;
  answer.body = absl::StrCat("{\"error\":{\"code\":\"", ToAbsl(token), "\",\"message\":\"",
                             ToAbsl(Reason(status)), "\"}}");
  // What is refused for want of room is worth trying again soon.
  if (status == 503) answer.headers.emplace_back("Retry-After", "1");
  return answer;
}

std::string_view HttpDate::Now() {
  const time_t now = time(nullptr);
  if (now != second_) {
    tm parts;
    gmtime_r(&now, &parts);
    // Penstock never sets a locale, so these are the English names HTTP wants.
    strftime(text_, sizeof(text_), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    second_ = now;
  }
  return text_;
}

}  // namespace penstock::ingress
