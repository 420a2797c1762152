// The whole list of bodies that are refused after verification.
#include "webhook_ingress/transcode/transcode_error.h"

#include "tests/webhook_ingress/transcode/mini_transcode.h"

namespace penstock::ingress {
namespace {

class Refusal : public MiniTranscodeTest {};

TEST_F(Refusal, EachCaseHasItsToken) {
  const struct {
    std::string body;
    const char* token;
  } cases[] = {
      {"", "not_json"},
      {"   ", "not_json"},
      {"not json", "not_json"},
      {R"({"id":"e","type":"t")", "not_json"},
      {R"({"id":"e","type":"t"}})", "not_json"},
      {R"({"id":"e","type":"t",})", "not_json"},
      {R"({"id":"e","type":"t"} {"id":"e","type":"t"})", "not_json"},
      {R"({"id":"e","type":"t","a":01})", "not_json"},
      {R"({"id":"e","type":"t","a":1.})", "not_json"},
      {R"({"id":"e","type":"t","a":123456789012345678901234567890.})", "not_json"},
      {R"({"id":"e","type":"t","a":"\x"})", "not_json"},
      {R"({"id":"e","type":"t","a":"\ud8zz"})", "not_json"},
      {"{\"id\":\"e\",\"type\":\"t\",\"a\":\"\n\"}", "not_json"},
      {"{\"id\":\"e\",\"type\":\"t\",\"a\":\"\xff\"}", "not_utf8"},
      {"{\"id\":\"e\",\"type\":\"t\",\"a\":\"\xed\xa0\x80\"}", "not_utf8"},
      {"[]", "not_an_object"},
      {"\"evt_1\"", "not_an_object"},
      {"5", "not_an_object"},
      {"123456789012345678901234567890", "not_an_object"},
      {"null", "not_an_object"},
      {"{}", "no_id"},
      {R"({"type":"t"})", "no_id"},
      {R"({"type":"t","id":null})", "no_id"},
      {R"({"type":"t","id":""})", "no_id"},
      {R"({"type":"t","id":5})", "no_id"},
      {R"({"id":"e"})", "no_type"},
      {R"({"id":"e","type":["t"]})", "no_type"},
      {R"({"id":"e","type":""})", "no_type"},
      {R"({"id":"e","type":"t","id":"e"})", "duplicate_id"},
      {R"({"id":null,"type":"t","id":"e"})", "duplicate_id"},
      {R"({"id":"e","type":"t","i\u0064":"f"})", "duplicate_id"},
      {R"({"id":"e","type":"t","type":"u"})", "duplicate_type"},
  };
  for (const auto& c : cases) EXPECT_EQ(RefusalToken(c.body), c.token) << c.body;
}

TEST_F(Refusal, LeavesTheTranscoderUsable) {
  EXPECT_EQ(RefusalToken("{"), "not_json");
  EXPECT_EQ(AcceptThing(R"({"amount":5})").thing_created().amount(), 5);
}

TEST(TranscodeErrors, StatusCarriesTheErrorAndTellsWhatToDo) {
  const absl::Status status = TranscodeStatus(TranscodeError::kNoId);
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(TranscodeErrorOf(status), TranscodeError::kNoId);
  EXPECT_EQ(status.message(), "no_id: the event has no `id`; send a non-empty string");
}

TEST(TranscodeErrors, OtherStatusesAreNotAboutTheBody) {
  EXPECT_EQ(TranscodeErrorOf(absl::OkStatus()), TranscodeError::kNone);
  EXPECT_EQ(TranscodeErrorOf(absl::InvalidArgumentError("x")), TranscodeError::kNone);
  EXPECT_EQ(TranscodeErrorToken(TranscodeError::kNone), "none");
}

}  // namespace
}  // namespace penstock::ingress
