#include "clients/cli/commands/trigger.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httplib.h>
#include <stdlib.h>
#include <unistd.h>

#include <deque>
#include <fstream>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "clients/cli/assignment.h"
#include "clients/cli/format/json_text.h"
#include "clients/samples/signature_header.h"
#include "tests/clients/cli/captured_output.h"

namespace penstock::cli {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::SizeIs;
using ::testing::StartsWith;

constexpr int64_t kNow = 1'760'000'000;
constexpr char kSecret[] = "whsec_test";

struct Posted {
  std::string body;
  std::string signature;
};

// Answers by script, then 200 with growing sequences.
class FakePoster : public WebhookPoster {
 public:
  absl::StatusOr<PostAnswer> Post(const std::string& body, const std::string& signature) override {
    posts.push_back({body, signature});
    if (answers.empty())
      return PostAnswer{200,
                        absl::StrCat(R"({"status":"committed","sequence":)", posts.size(), "}")};
    absl::StatusOr<PostAnswer> answer = answers.front();
    answers.pop_front();
    return answer;
  }

  std::vector<Posted> posts;
  std::deque<absl::StatusOr<PostAnswer>> answers;
};

class TriggerTest : public ::testing::Test {
 protected:
  TriggerTest() {
    char name[] = "/tmp/penstock_trigger_XXXXXX";
    const int fd = mkstemp(name);
    EXPECT_GE(fd, 0);
    close(fd);
    options_.type = "charge.succeeded";
    options_.secret_file = name;
    WriteSecretFile(absl::StrCat(kSecret, "\nwhsec_older\n"));
  }
  ~TriggerTest() override { unlink(options_.secret_file.c_str()); }

  void WriteSecretFile(const std::string& text) { std::ofstream(options_.secret_file) << text; }

  // Runs it; what it printed is in out_ afterwards.
  Outcome Run() {
    CapturedOutput out;
    CapturedOutput err;
    const Outcome outcome =
        RunTrigger(options_, poster_, [] { return absl::FromUnixSeconds(kNow); },
                   /*random_seed=*/1234, {out.output(), err.output()});
    out_ = out.Text();
    return outcome;
  }

  std::vector<std::string> Lines() const { return absl::StrSplit(out_, '\n', absl::SkipEmpty()); }

  TriggerOptions options_;
  FakePoster poster_;
  std::string out_;
};

TEST_F(TriggerTest, PostsASampleSignedNowWithTheFirstSecretOfTheFile) {
  EXPECT_EQ(Run().code, ExitCode::kOk);
  ASSERT_THAT(poster_.posts, SizeIs(1));
  const Posted& post = poster_.posts[0];
  EXPECT_EQ(post.signature, samples::SignatureHeader(kSecret, kNow, post.body));
  const auto event = JsonScalars(post.body);
  EXPECT_EQ(event.at("type"), "charge.succeeded");
  EXPECT_EQ(event.at("created"), absl::StrCat(kNow));
  EXPECT_THAT(Lines(), ElementsAre(absl::StrCat("charge.succeeded ", event.at("id"),
                                                " 200 sequence=1 committed")));
}

TEST_F(TriggerTest, OptionsShapeTheEvent) {
  options_.assignments = {"data.object.amount=5", "data.object.description=two words",
                          R"(data.object.metadata["a=b"]=c=d)"};
  options_.api_version = "2020-08-27";
  options_.account = "acct_9";
  options_.livemode = true;
  EXPECT_EQ(Run().code, ExitCode::kOk);
  const std::string& body = poster_.posts[0].body;
  const auto event = JsonScalars(body);
  EXPECT_EQ(event.at("api_version"), "2020-08-27");
  EXPECT_EQ(event.at("account"), "acct_9");
  EXPECT_EQ(event.at("livemode"), "true");
  EXPECT_THAT(body, AllOf(HasSubstr("\"amount\": 5"), HasSubstr("\"description\": \"two words\""),
                          HasSubstr("\"a=b\": \"c=d\"")));
}

TEST_F(TriggerTest, CountMakesEventsWithDifferentIds) {
  options_.count = 20;
  EXPECT_EQ(Run().code, ExitCode::kOk);
  std::set<std::string> ids;
  for (const Posted& post : poster_.posts) ids.insert(JsonScalars(post.body).at("id"));
  EXPECT_THAT(ids, SizeIs(20));
}

TEST_F(TriggerTest, ASeedMakesTheSameBytesAgain) {
  options_.seed = 7;
  Run();
  Run();
  ASSERT_THAT(poster_.posts, SizeIs(2));
  EXPECT_EQ(poster_.posts[0].body, poster_.posts[1].body);
}

TEST_F(TriggerTest, PrintNeedsNoSecretAndPostsNothing) {
  options_.print = true;
  options_.secret_file = "/nonexistent";
  options_.count = 3;
  EXPECT_EQ(Run().code, ExitCode::kOk);
  EXPECT_THAT(poster_.posts, IsEmpty());
  ASSERT_THAT(Lines(), SizeIs(3)) << "one line for each body";
  for (const std::string& line : Lines()) {
    EXPECT_EQ(JsonScalars(line)["type"], "charge.succeeded");
  }
}

TEST_F(TriggerTest, AllSendsEveryTypeOnce) {
  options_.type.clear();
  options_.all = true;
  EXPECT_EQ(Run().code, ExitCode::kOk);
  std::set<std::string> types;
  for (const Posted& post : poster_.posts) types.insert(JsonScalars(post.body).at("type"));
  EXPECT_EQ(types.size(), poster_.posts.size());
  EXPECT_GE(types.size(), 316u);
}

TEST_F(TriggerTest, AnUnexpectedAnswerIsReportedAndTheRestIsStillSent) {
  options_.count = 3;
  poster_.answers = {
      PostAnswer{200, R"({"sequence":1})"},
      PostAnswer{503, R"({"error":{"code":"event_service_away","message":"try later"}})"},
      PostAnswer{200, R"({"sequence":2})"}};
  const Outcome outcome = Run();
  EXPECT_EQ(outcome.code, ExitCode::kFailure);
  EXPECT_THAT(outcome.message, AllOf(HasSubstr("1 of 3 events"), HasSubstr("try later")));
  ASSERT_THAT(Lines(), SizeIs(3));
  EXPECT_THAT(Lines()[1], MatchesRegex("charge.succeeded evt_\\w+ 503 event_service_away"));
}

TEST_F(TriggerTest, WithoutAnAnswerItEndsAsUnreachable) {
  options_.count = 3;
  poster_.answers = {absl::UnavailableError("Connection")};
  const Outcome outcome = Run();
  EXPECT_EQ(outcome.code, ExitCode::kUnreachable);
  EXPECT_THAT(outcome.message, HasSubstr("http://127.0.0.1:4242/webhook"));
  EXPECT_THAT(poster_.posts, SizeIs(1));
}

TEST_F(TriggerTest, ABadSignatureMustBeRefused) {
  options_.fault = Fault::kBadSignature;
  poster_.answers = {PostAnswer{400, R"({"error":{"code":"bad_signature"}})"}};
  EXPECT_EQ(Run().code, ExitCode::kOk);
  const Posted& post = poster_.posts[0];
  EXPECT_THAT(post.signature, StartsWith(absl::StrCat("t=", kNow, ",v1=")));
  EXPECT_NE(post.signature, samples::SignatureHeader(kSecret, kNow, post.body));
}

TEST_F(TriggerTest, ABadSignatureThatIsAcceptedFails) {
  options_.fault = Fault::kBadSignature;
  EXPECT_EQ(Run().code, ExitCode::kFailure);
}

TEST_F(TriggerTest, ARefusalForAnotherReasonShowsNothingAboutTheFault) {
  options_.fault = Fault::kStale;
  poster_.answers = {PostAnswer{400, R"({"error":{"code":"bad_signature"}})"}};
  EXPECT_EQ(Run().code, ExitCode::kFailure);
  poster_.answers = {PostAnswer{400, R"({"error":{"code":"timestamp_too_old"}})"}};
  EXPECT_EQ(Run().code, ExitCode::kOk);
  options_.fault = Fault::kBadSignature;
  poster_.answers = {PostAnswer{400, R"({"error":{"code":"malformed_header"}})"}};
  EXPECT_EQ(Run().code, ExitCode::kFailure);
}

TEST_F(TriggerTest, AStaleSignatureIsRightButOlderThanAnyTolerance) {
  options_.fault = Fault::kStale;
  poster_.answers = {PostAnswer{400, "{}"}};
  EXPECT_EQ(Run().code, ExitCode::kOk);
  const Posted& post = poster_.posts[0];
  EXPECT_EQ(post.signature, samples::SignatureHeader(kSecret, kNow - 25 * 3600, post.body));
}

TEST_F(TriggerTest, ADuplicateMustGet200TwiceWithOneSequence) {
  struct Case {
    PostAnswer first, second;
    ExitCode code;
  };
  const PostAnswer seven{200, R"({"sequence":7})"}, eight{200, R"({"sequence":8})"};
  const std::vector<Case> cases = {
      {seven, {200, R"({"status":"duplicate","sequence":7})"}, ExitCode::kOk},
      {seven, eight, ExitCode::kFailure},
      {seven, {400, "{}"}, ExitCode::kFailure},
      {{200, "{}"}, {200, "{}"}, ExitCode::kFailure},
  };
  options_.fault = Fault::kDuplicate;
  for (const Case& c : cases) {
    poster_.posts.clear();
    poster_.answers = {c.first, c.second};
    EXPECT_EQ(Run().code, c.code) << c.second.body;
    ASSERT_THAT(poster_.posts, SizeIs(2));
    EXPECT_EQ(poster_.posts[0].body, poster_.posts[1].body);
  }
}

TEST_F(TriggerTest, AMisspelledTypeIsRefusedWithTheNearest) {
  options_.type = "charge.suceeded";
  const Outcome outcome = Run();
  EXPECT_EQ(outcome.code, ExitCode::kUsage);
  EXPECT_THAT(outcome.message, HasSubstr("Did you mean charge.succeeded?"));
  EXPECT_THAT(poster_.posts, IsEmpty());
}

TEST_F(TriggerTest, AnUnknownTypeIsSentWhenAsked) {
  options_.type = "not.yet.invented";
  options_.allow_unknown_types = true;
  EXPECT_EQ(Run().code, ExitCode::kOk);
  EXPECT_EQ(JsonScalars(poster_.posts[0].body).at("type"), "not.yet.invented");
}

TEST_F(TriggerTest, ASecretThatCannotBeReadIsAUsageErrorThatNamesTheFile) {
  WriteSecretFile(" \nwhsec_second_line\n");
  EXPECT_THAT(Run().message, AllOf(HasSubstr("blank"), HasSubstr(options_.secret_file)));
  unlink(options_.secret_file.c_str());
  const Outcome outcome = Run();
  EXPECT_EQ(outcome.code, ExitCode::kUsage);
  EXPECT_THAT(outcome.message, HasSubstr("--secret-file"));
  EXPECT_THAT(poster_.posts, IsEmpty());
}

TEST_F(TriggerTest, AWrongAssignmentIsAUsageError) {
  for (const char* assignment : {"amount", "=5", "data..amount=5"}) {
    options_.assignments = {assignment};
    EXPECT_EQ(Run().code, ExitCode::kUsage) << assignment;
  }
  EXPECT_THAT(poster_.posts, IsEmpty());
}

using Assignment = std::pair<std::string, std::string>;

TEST(ParseAssignmentTest, SplitsAtTheFirstEqualsSignOutsideAQuotedKey) {
  EXPECT_EQ(ParseAssignment("a.b=5").value(), Assignment("a.b", "5"));
  EXPECT_EQ(ParseAssignment("a=").value(), Assignment("a", ""));
  EXPECT_EQ(ParseAssignment("a=b=c").value(), Assignment("a", "b=c"));
  EXPECT_EQ(ParseAssignment("a[0]={\"k\":\"=\"}").value(), Assignment("a[0]", "{\"k\":\"=\"}"));
  EXPECT_EQ(ParseAssignment(R"(m["x=\"y"]=1)").value(), Assignment(R"(m["x=\"y"])", "1"));
}

TEST(ParseAssignmentTest, RefusesTextWithoutPathOrEqualsSign) {
  for (const char* text : {"", "=", "=1", "a", R"(m["a=b"])"}) {
    EXPECT_FALSE(ParseAssignment(text).ok()) << text;
  }
}

// The real client against a real server.
TEST(WebhookPosterTest, PostsBodyAndSignatureAndReturnsTheAnswer) {
  httplib::Server server;
  Posted seen;
  std::string path;
  server.Post(".*", [&](const httplib::Request& request, httplib::Response& response) {
    seen = {request.body, request.get_header_value("Stripe-Signature")};
    path = request.path;
    response.status = 400;
    response.set_content("{\"error\":\"x\"}", "application/json");
  });
  const int port = server.bind_to_any_port("127.0.0.1");
  std::thread serving([&] { server.listen_after_bind(); });
  auto poster =
      MakeWebhookPoster(absl::StrCat("http://127.0.0.1:", port, "/webhook/other")).value();
  const absl::StatusOr<PostAnswer> answer = poster->Post("{\n}", "t=1,v1=00");
  // Ends the kept-alive connection, for which stop() would wait.
  poster.reset();
  server.stop();
  serving.join();
  ASSERT_TRUE(answer.ok()) << answer.status();
  EXPECT_EQ(answer->status, 400);
  EXPECT_EQ(answer->body, "{\"error\":\"x\"}");
  EXPECT_EQ(seen.body, "{\n}");
  EXPECT_EQ(seen.signature, "t=1,v1=00");
  EXPECT_EQ(path, "/webhook/other");
}

TEST(WebhookPosterTest, NobodyListeningIsUnavailable) {
  auto poster = MakeWebhookPoster("http://127.0.0.1:1/webhook").value();
  const absl::Status status = poster->Post("{}", "t=1").status();
  EXPECT_EQ(status.code(), absl::StatusCode::kUnavailable);
  EXPECT_THAT(std::string(status.message()), HasSubstr("nothing listens there"));
}

TEST(WebhookPosterTest, RefusesWhatIsNoUrl) {
  for (const char* url : {"", "127.0.0.1:4242", "ftp://host/", "http://", "http:///webhook"}) {
    EXPECT_FALSE(MakeWebhookPoster(url).ok()) << url;
  }
}

}  // namespace
}  // namespace penstock::cli
