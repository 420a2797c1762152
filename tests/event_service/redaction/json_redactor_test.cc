#include "event_service/redaction/json_redactor.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

// The redacted body, or "nothing".
std::string Redact(std::string_view body, const std::vector<std::string>& paths,
                   bool is_thin = false) {
  const auto hidden = FieldPaths::Parse(paths);
  if (!hidden.ok()) ADD_FAILURE() << hidden.status();
  return RedactBody(body, *hidden, is_thin).value_or("nothing");
}
std::string Object(const std::string& object) { return R"({"data":{"object":)" + object + "}}"; }

TEST(RedactBody, HidesInTheObjectAndInItsFormerValues) {
  EXPECT_EQ(Redact(R"({"id":"evt_1","data":{"object":{"id":"ch_1","email":"a@b"},
                       "previous_attributes":{"email":"c@d","amount":5}}})",
                   {"email"}),
            R"({"id":"evt_1","data":{"object":{"id":"ch_1"},"previous_attributes":{"amount":5}}})");
}

TEST(RedactBody, KeepsOtherValuesAsTheyWereWritten) {
  const std::string odd = Object(R"({"a":1.50E+3,"b":"\u00e9\ud83d","c":12345678901234567890123})");
  EXPECT_EQ(Redact(odd, {"email"}), odd);
}

TEST(RedactBody, KnowsAKeyHoweverItIsEscaped) {
  EXPECT_EQ(Redact(Object(R"({"em\u0061il":"a@b","x":1})"), {"email"}), Object(R"({"x":1})"));
}

TEST(RedactBody, HidesEveryOneOfDuplicateKeys) {
  EXPECT_EQ(Redact(Object(R"({"email":"a","x":1,"email":"b"})"), {"email"}), Object(R"({"x":1})"));
}

TEST(RedactBody, ReachesIntoListsHoweverTheyAreWritten) {
  EXPECT_EQ(Redact(Object(R"({"lines":{"data":[{"note":"s","n":1},{"note":"t"}]}})"),
                   {"lines.data.note"}),
            Object(R"({"lines":{"data":[{"n":1},{}]}})"));
  EXPECT_EQ(Redact(Object(R"({"lines":[{"note":"s","n":1}]})"), {"lines.data.note"}),
            Object(R"({"lines":[{"n":1}]})"));
}

TEST(RedactBody, AReferenceIsHiddenAsAnObjectAndAsItsId) {
  EXPECT_EQ(Redact(Object(R"({"customer":{"id":"cus_1","n":1}})"), {"customer.id"}),
            Object(R"({"customer":{"n":1}})"));
  EXPECT_EQ(Redact(Object(R"({"customer":"cus_1","n":1})"), {"customer.id"}), Object(R"({"n":1})"));
}

TEST(RedactBody, LeavesOutWhatNobodyKnowsInTheEnvelope) {
  EXPECT_EQ(
      Redact(R"({"id":"evt_1","copy":{"email":"a@b"},"data":{"more":{"email":"a@b"}}})", {"email"}),
      R"({"id":"evt_1","data":{}})");
  EXPECT_EQ(Redact(R"({"data":"a@b"})", {"email"}), "{}");
  EXPECT_EQ(Redact(R"({"data":["a@b"],"related_object":"x"})", {"email"}), "{}");
}

TEST(RedactBody, HidesInThinEvents) {
  const char body[] =
      R"({"id":"evt_1","related_object":{"id":"acct_1","url":"/v2/acct_1","type":"t"},"data":{"email":"a@b","n":1}})";
  EXPECT_EQ(
      Redact(body, {"email"}, true),
      R"({"id":"evt_1","related_object":{"id":"acct_1","url":"/v2/acct_1","type":"t"},"data":{"n":1}})");
  EXPECT_EQ(Redact(body, {"id"}, true),
            R"({"id":"evt_1","related_object":{"type":"t"},"data":{"email":"a@b","n":1}})");
}

TEST(RedactBody, ShowsNothingOfWhatIsNoJsonObject) {
  for (const char* body : {"",
                           "x",
                           "[]",
                           "\"x\"",
                           "{",
                           "{}x",
                           R"({"a":})",
                           R"({"a":01})",
                           R"({"a":1.})",
                           R"({"a":1e})",
                           R"({"a":tru})",
                           R"({"a":"\x"})",
                           "{\"a\":\"\n\"}",
                           R"({"a" 1})",
                           R"({"a":1,})",
                           R"({,"a":1})",
                           R"({"a":[1,]})",
                           R"({"a":[1 2]})",
                           "{\"a\":\"\xff\"}",
                           R"({a:1})",
                           R"({"a":"b)",
                           R"({"a":"\ud8")"}) {
    EXPECT_EQ(Redact(body, {"email"}), "nothing") << body;
  }
  EXPECT_EQ(Redact(std::string_view("{}\0", 3), {"email"}), "nothing");
}

TEST(RedactBody, ShowsNothingOfWhatIsNestedBeyondReason) {
  EXPECT_EQ(Redact(R"({"id":)" + std::string(100'000, '['), {"email"}), "nothing");
}

}  // namespace
}  // namespace penstock::event_service
