// Writing answers as HTTP/1.1.
#pragma once

#include <ctime>
#include <string>
#include <string_view>

#include "webhook_ingress/http/http_types.h"

namespace penstock::ingress {

// How an answer fits the request it answers.
struct AnswerForm {
  bool keep_alive = true;
  // The request was HTTP/1.0, which has to be told that the connection stays.
  bool http_1_0 = false;
  // The request was HEAD: the length of the body is told, the body is not sent.
  bool head_only = false;
  // Text of the Date field.
  std::string_view date;
};

// Returns the bytes of `answer`. Fields that the server adds itself, and fields
// that would break the framing (a name that is no token, a line end in a value),
// are left out.
std::string FormatAnswer(const HttpAnswer& answer, const AnswerForm& form);

// `{"error":{"code":"<token>","message":"<reason of the status>"}}` with `status`.
HttpAnswer ErrorAnswer(int status, std::string_view token);

// The current time as the Date field wants it, written once per second. Not
// thread-safe: one per thread.
class HttpDate {
 public:
  // Valid until the next call.
  std::string_view Now();

 private:
  time_t second_ = -1;
  char text_[32] = {};
};

}  // namespace penstock::ingress
