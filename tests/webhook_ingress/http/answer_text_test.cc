#include "webhook_ingress/http/answer_text.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kDate = "Mon, 23 Nov 2026 22:00:00 GMT";

TEST(FormatAnswer, WritesEveryPart) {
  HttpAnswer answer;
  answer.status = 503;
  answer.body = "{}";
  answer.headers = {{"Retry-After", "5"}};
  EXPECT_EQ(FormatAnswer(answer, {.date = kDate}),
            "HTTP/1.1 503 Service Unavailable\r\nDate: Mon, 23 Nov 2026 22:00:00 GMT\r\n"
            "Content-Length: 2\r\nContent-Type: application/json\r\nRetry-After: 5\r\n\r\n{}");
}

TEST(FormatAnswer, SaysHowTheConnectionGoesOn) {
  HttpAnswer answer;
  answer.status = 200;
  EXPECT_THAT(FormatAnswer(answer, {.date = kDate}), Not(HasSubstr("Connection")));
  EXPECT_THAT(FormatAnswer(answer, {.keep_alive = false, .date = kDate}),
              HasSubstr("Connection: close\r\n"));
  EXPECT_THAT(FormatAnswer(answer, {.http_1_0 = true, .date = kDate}),
              HasSubstr("Connection: keep-alive\r\n"));
}

TEST(FormatAnswer, LeavesOutFieldsThatWouldBreakTheFraming) {
  HttpAnswer answer;
  answer.headers = {{"Good", "1"},
                    {"Split", "a\r\nInjected: 1"},
                    {"Bad Name", "1"},
                    {"A\r\nB", "1"},
                    {"Content-Length", "999"},
                    {"Transfer-Encoding", "chunked"},
                    {"connection", "upgrade"}};
  const std::string text = FormatAnswer(answer, {.date = kDate});
  EXPECT_EQ(text,
            "HTTP/1.1 500 Internal Server Error\r\nDate: Mon, 23 Nov 2026 22:00:00 GMT\r\n"
            "Content-Length: 0\r\nGood: 1\r\n\r\n");
}

TEST(FormatAnswer, TellsTheLengthToHeadWithoutTheBody) {
  HttpAnswer answer;
  answer.status = 404;
  answer.body = "{\"error\":\"x\"}";
  const std::string text = FormatAnswer(answer, {.head_only = true, .date = kDate});
  EXPECT_THAT(text, HasSubstr("Content-Length: 13\r\n"));
  EXPECT_THAT(text, Not(HasSubstr("{")));
}

TEST(FormatAnswer, KeepsTheContentTypeOfTheAnswerAndWritesItOnce) {
  HttpAnswer answer;
  answer.status = 400;
  answer.body = "x";
  answer.headers.emplace_back("content-type", "text/plain");
  const std::string text = FormatAnswer(answer, AnswerForm{});
  EXPECT_NE(text.find("content-type: text/plain\r\n"), std::string::npos);
  EXPECT_EQ(text.find("application/json"), std::string::npos);
}

TEST(ErrorAnswer, SaysToTryAgainWhenThereIsNoRoom) {
  EXPECT_EQ(ErrorAnswer(413, "body_too_large").body, "{\"error\":{\"code\":\"body_too_large\",\"message\":\"Content Too Large\"}}");
  EXPECT_TRUE(ErrorAnswer(413, "body_too_large").headers.empty());
  EXPECT_EQ(ErrorAnswer(503, "buffer_budget").headers[0].first, "Retry-After");
}

TEST(HttpDate, IsWrittenAsHttpWants) {
  HttpDate date;
  EXPECT_THAT(std::string(date.Now()),
              ::testing::MatchesRegex("[A-Z][a-z][a-z], [0-9][0-9] [A-Z][a-z][a-z] 20[0-9][0-9] "
                                      "[0-9][0-9]:[0-9][0-9]:[0-9][0-9] GMT"));
}

}  // namespace
}  // namespace penstock::ingress
