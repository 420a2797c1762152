// The program as its users run it, against a scripted event_service: exit
// codes, standard output and standard error.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "clients/cli/exit_code.h"
#include "tests/clients/cli/fake_event_service.h"
#include "tests/support/process.h"

namespace penstock::cli {
namespace {

using absl::StatusCode;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::Process;

constexpr absl::Duration kPatience = absl::Seconds(30);

constexpr char kStartedAt0[] =
    R"(started { log_id: "log" cursor { log_id: "log" } heartbeat { seconds: 10 } })";
constexpr char kStartedAt2[] =
    R"(started { log_id: "log" cursor { log_id: "log" sequence: 2 } heartbeat { seconds: 10 } })";
constexpr char kEvents1And2[] = R"(
  events { sequence: 1 id: "evt_1" type: "charge.failed" object_id: "ch_1" raw_json: "{\"n\":\n1}"
           charge_failed { id: "ch_1" amount: 500 currency: "usd" } }
  events { sequence: 2 id: "evt_2" type: "payout.paid" object_id: "po_1" }
  progress { cursor { log_id: "log" sequence: 2 } head_sequence: 2 delivered_total: 2 })";
constexpr char kEvent3[] = R"(
  events { sequence: 3 id: "evt_3" type: "payout.paid" }
  progress { cursor { log_id: "log" sequence: 3 } head_sequence: 3 delivered_total: 1 })";
constexpr char kCaughtUpAt2[] = R"(caught_up { cursor { log_id: "log" sequence: 2 } })";

struct Result {
  ExitCode code;
  std::string out;
  std::string err;
};

class ProgramTest : public ::testing::Test {
 protected:
  ProgramTest() {
    // The program must not find the settings of whoever runs the tests.
    unsetenv("PENSTOCK_SERVER");
    char name[] = "/tmp/penstock_cli_XXXXXX";
    directory_ = mkdtemp(name);
  }
  ~ProgramTest() override {
    unlink(err_path().c_str());
    rmdir(directory_.c_str());
  }

  std::unique_ptr<Process> Start(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), PENSTOCK_PROGRAM);
    arguments.push_back("--server=" + server_.address());
    return std::make_unique<Process>(std::move(arguments), err_path());
  }

  Result Finish(Process& process) {
    const std::string out = process.ReadAll(kPatience);
    const int status = process.Wait(kPatience).value_or(-1);
    return {static_cast<ExitCode>(status), out, Stderr()};
  }

  Result Run(std::vector<std::string> arguments) { return Finish(*Start(std::move(arguments))); }

  std::string Stderr() const {
    std::ostringstream text;
    text << std::ifstream(err_path()).rdbuf();
    return text.str();
  }

  std::string err_path() const { return directory_ + "/stderr"; }

  FakeEventService server_;
  std::string directory_;
};

TEST_F(ProgramTest, TailEndsWith0AfterCountEvents) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2});
  const Result result = Run({"tail", "--from", "earliest", "--count", "2", "-o", "json"});
  EXPECT_EQ(result.code, ExitCode::kOk);
  EXPECT_EQ(result.out, R"({"sequence":"1","id":"evt_1","type":"charge.failed","object_id":"ch_1",)"
                        R"("raw_json":"eyJuIjoKMX0=",)"
                        R"("charge_failed":{"id":"ch_1","amount":"500","currency":"usd"}})"
                        "\n"
                        R"({"sequence":"2","id":"evt_2","type":"payout.paid","object_id":"po_1"})"
                        "\n");
  EXPECT_EQ(result.err, "");
}

TEST_F(ProgramTest, TailSendsItsFilterAndStart) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2, kCaughtUpAt2}, {});
  EXPECT_EQ(Run({"tail", "--from", "evt_0", "--type", "charge.*", "--exclude-type", "charge.failed",
                 "--account", "platform", "--livemode", "false", "--object-id", "ch_1",
                 "--include-raw", "--until-caught-up"})
                .code,
            ExitCode::kOk);
  EXPECT_THAT(server_.requests(),
              ElementsAre("Subscribe after_event_id: \"evt_0\" filter { types: \"charge.*\" "
                          "excluded_types: \"charge.failed\" accounts: \"\" livemode: false "
                          "object_ids: \"ch_1\" } include_raw_json: true stop_when_caught_up: true "
                          "client_id: \"penstock-cli\""));
}

TEST_F(ProgramTest, EveryStartPositionIsSentAsWhatItIs) {
  const std::vector<std::pair<std::string, std::string>> starts = {
      {"latest", "latest { }"},
      {"earliest", "earliest { }"},
      {"log:7", "after { log_id: \"log\" sequence: 7 }"},
      {"2026-01-31T12:00:00.5Z", "from_time { seconds: 1769860800 nanos: 500000000 }"},
      {"evt_9", "after_event_id: \"evt_9\""}};
  for (const auto& [from, sent] : starts) {
    server_.OnSubscribe({}, {StatusCode::kUnimplemented, "enough", "", {}});
    Run({"tail", "--from", from});
    EXPECT_THAT(server_.requests().back(), HasSubstr("Subscribe " + sent));
  }
}

TEST_F(ProgramTest, TailRawPrintsStripesBytes) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2, kCaughtUpAt2}, {});
  const Result result = Run({"tail", "--from", "earliest", "-o", "raw", "--until-caught-up"});
  EXPECT_EQ(result.out, "{\"n\":\n1}\n");
  EXPECT_THAT(result.err, HasSubstr("evt_2 (sequence 2) was stored without Stripe's body"));
  EXPECT_EQ(result.code, ExitCode::kFailure) << "one event is missing from the output";
}

TEST_F(ProgramTest, TailPrettyIsALineForEachEvent) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2, kCaughtUpAt2}, {});
  EXPECT_EQ(Run({"tail", "--from", "earliest", "--until-caught-up"}).out,
            "- #1 charge.failed ch_1 amount=5.00 USD evt_1\n"
            "- #2 payout.paid po_1 evt_2\n");
}

TEST_F(ProgramTest, TailReconnectsFromItsLastEvent) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2},
                      {StatusCode::kUnavailable, "restarting", "DRAINING", {}});
  server_.OnSubscribe({kStartedAt2, kEvent3});
  const Result result = Run({"tail", "--from", "earliest", "--count", "3"});
  EXPECT_EQ(result.code, ExitCode::kOk);
  EXPECT_THAT(result.out, AllOf(HasSubstr("evt_1"), HasSubstr("evt_2"), HasSubstr("evt_3")));
  EXPECT_THAT(result.err, HasSubstr("UNAVAILABLE (DRAINING): restarting; reconnecting in"));
  EXPECT_THAT(server_.requests().back(), HasSubstr("after { log_id: \"log\" sequence: 2 }"));
}

TEST_F(ProgramTest, TailGivesUpASilentStreamAndOpensAnother) {
  server_.OnSubscribe({R"(started { log_id: "log" cursor { log_id: "log" }
                                    heartbeat { nanos: 40000000 } })"});
  server_.OnSubscribe({kStartedAt0, kEvents1And2});
  const Result result = Run({"tail", "--count", "2"});
  EXPECT_EQ(result.code, ExitCode::kOk);
  EXPECT_THAT(result.err, HasSubstr("nothing heard for 100ms"));
}

TEST_F(ProgramTest, TailTimesOutWithItsOwnCodeAndSaysWhereToResume) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2});
  const Result result = Run({"tail", "--from", "earliest", "--count", "3", "--timeout", "0.3"});
  EXPECT_EQ(result.code, ExitCode::kTimedOut);
  EXPECT_THAT(result.err, AllOf(HasSubstr("2 of 3 events arrived"), HasSubstr("--from=log:2")));
}

TEST_F(ProgramTest, ATimeoutWithoutAGoalIsAPlannedEnd) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2});
  EXPECT_EQ(Run({"tail", "--timeout", "0.2"}).code, ExitCode::kOk);
}

TEST_F(ProgramTest, CtrlCPrintsTheCursorAndEndsWith0) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2});
  const std::unique_ptr<Process> tail = Start({"tail", "--from", "earliest"});
  ASSERT_TRUE(tail->ReadLine(kPatience));
  ASSERT_TRUE(tail->ReadLine(kPatience));
  tail->Signal(SIGINT);
  const Result result = Finish(*tail);
  EXPECT_EQ(result.code, ExitCode::kOk);
  EXPECT_EQ(result.err, "penstock: resume with --from=log:2\n");
}

TEST_F(ProgramTest, CtrlCBeforeCountIsReachedEndsWith130) {
  server_.OnSubscribe({kStartedAt0, kEvents1And2});
  const std::unique_ptr<Process> tail = Start({"tail", "--from", "earliest", "--count", "5"});
  ASSERT_TRUE(tail->ReadLine(kPatience));
  ASSERT_TRUE(tail->ReadLine(kPatience));
  tail->Signal(SIGTERM);
  const Result result = Finish(*tail);
  EXPECT_EQ(result.code, ExitCode::kInterrupted);
  EXPECT_THAT(result.err, HasSubstr("--from=log:2"));
}

TEST_F(ProgramTest, AnExpiredPositionEndsWith4AndSaysWhatThereIs) {
  server_.OnSubscribe({}, {StatusCode::kOutOfRange,
                           "cursor 5 is past the retention",
                           "CURSOR_EXPIRED",
                           {{"earliest_sequence", "9"}, {"head_sequence", "12"}}});
  const Result result = Run({"tail", "--from", "log:5"});
  EXPECT_EQ(result.code, ExitCode::kPositionNotAvailable);
  EXPECT_THAT(result.err, AllOf(HasSubstr("past the retention"), HasSubstr("earliest 9, head 12"),
                                HasSubstr("--from=earliest")));
  EXPECT_EQ(server_.requests().size(), 1u) << "it must not be retried";
}

TEST_F(ProgramTest, TheExitCodeTellsTheErrorsApart) {
  const std::vector<std::pair<CallEnd, ExitCode>> ends = {
      {{StatusCode::kInvalidArgument, "m", "UNKNOWN_EVENT_TYPE", {}}, ExitCode::kUsage},
      {{StatusCode::kFailedPrecondition, "m", "LOG_ID_MISMATCH", {}},
       ExitCode::kPositionNotAvailable},
      {{StatusCode::kNotFound, "m", "EVENT_NOT_FOUND", {}}, ExitCode::kNotFound},
      {{StatusCode::kPermissionDenied, "m", "", {}}, ExitCode::kPermissionDenied},
      {{StatusCode::kDataLoss, "m", "DATA_LOSS", {}}, ExitCode::kDataLoss},
      {{StatusCode::kUnavailable, "m", "DRAINING", {}}, ExitCode::kUnreachable},
      {{StatusCode::kInternal, "m", "INTERNAL", {}}, ExitCode::kFailure}};
  for (const auto& [end, code] : ends) {
    server_.OnSubscribe({}, end);
    EXPECT_EQ(Run({"tail"}).code, code) << end.reason;
  }
}

TEST_F(ProgramTest, AMiscountingServerEndsWith8) {
  for (int i = 0; i < 3; ++i) {
    server_.OnSubscribe({kStartedAt0, R"(events { sequence: 1 id: "evt_1" }
                                         progress { cursor { log_id: "log" sequence: 1 }
                                                    delivered_total: 2 })"});
  }
  const Result result = Run({"tail"});
  EXPECT_EQ(result.code, ExitCode::kDataLoss);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, HasSubstr("sent 2 events on this stream, 1 arrived"));
}

TEST_F(ProgramTest, AServerThatIsNotThereEndsWith3) {
  Process process({PENSTOCK_PROGRAM, "info", "--server=127.0.0.1:1"}, err_path());
  const Result result = Finish(process);
  EXPECT_EQ(result.code, ExitCode::kUnreachable);
  EXPECT_THAT(result.err, AllOf(HasSubstr("127.0.0.1:1"), HasSubstr("PENSTOCK_SERVER")));
}

TEST_F(ProgramTest, AClosedStdoutEndsTailQuietly) {
  server_.OnSubscribe(
      {kStartedAt0, kEvents1And2},
      {.never = true,
       .heartbeat = R"(progress { cursor { log_id: "log" sequence: 2 } delivered_total: 2 })"});
  const std::string command =
      absl::StrCat(PENSTOCK_PROGRAM, " tail --from earliest --server=", server_.address(),
                   " | head -n 1; echo ${PIPESTATUS[0]}");
  Process shell({"/bin/bash", "-c", command}, err_path());
  const Result result = Finish(shell);
  EXPECT_THAT(result.out, AllOf(HasSubstr("evt_1"), HasSubstr("\n0\n"), Not(HasSubstr("evt_2"))));
  EXPECT_EQ(result.err, "");
}

TEST_F(ProgramTest, AFullDiskIsAnError) {
  server_.OnGetLogInfo(R"(log_id: "log")");
  const std::string command =
      absl::StrCat(PENSTOCK_PROGRAM, " info --server=", server_.address(), " > /dev/full");
  Process shell({"/bin/sh", "-c", command}, err_path());
  const Result result = Finish(shell);
  EXPECT_EQ(result.code, ExitCode::kFailure);
  EXPECT_THAT(result.err, HasSubstr("No space left"));
}

TEST_F(ProgramTest, GetPrintsOneEventInEachFormat) {
  server_.OnGetEvent(R"(event { sequence: 1 id: "evt_1" type: "charge.failed" raw_json: "{\n}" })");
  EXPECT_EQ(Run({"get", "evt_1", "-o", "raw"}).out, "{\n}\n");
  EXPECT_EQ(Run({"get", "evt_1", "-o", "json"}).out,
            "{\"sequence\":\"1\",\"id\":\"evt_1\",\"type\":\"charge.failed\","
            "\"raw_json\":\"ewp9\"}\n");
  EXPECT_EQ(Run({"get", "evt_1"}).out,
            "- #1 charge.failed evt_1\n"
            "{\n \"sequence\": \"1\",\n \"id\": \"evt_1\",\n \"type\": \"charge.failed\",\n"
            " \"raw_json\": \"ewp9\"\n}\n");
  EXPECT_THAT(server_.requests(),
              ElementsAre("GetEvent event_id: \"evt_1\" include_raw_json: true",
                          "GetEvent event_id: \"evt_1\"", "GetEvent event_id: \"evt_1\""));
}

TEST_F(ProgramTest, GetOfAnUnknownIdEndsWith5) {
  server_.OnGetEvent("",
                     {StatusCode::kNotFound, "evt_x is not in this log", "EVENT_NOT_FOUND", {}});
  const Result result = Run({"get", "evt_x"});
  EXPECT_EQ(result.code, ExitCode::kNotFound);
  EXPECT_THAT(result.err, HasSubstr("evt_x is not in this log"));
}

TEST_F(ProgramTest, ListFollowsThePagesUpToItsLimit) {
  server_.OnListEvents({R"(events { id: "evt_1" } events { id: "evt_2" } next_page_token: "p2")",
                        R"(events { id: "evt_3" } events { id: "evt_4" } next_page_token: "p3")"});
  const Result result =
      Run({"list", "--limit", "3", "--newest-first", "--type", "a.*", "-o", "json"});
  EXPECT_EQ(result.out, "{\"id\":\"evt_1\"}\n{\"id\":\"evt_2\"}\n{\"id\":\"evt_3\"}\n");
  EXPECT_EQ(result.code, ExitCode::kOk);
  EXPECT_THAT(server_.requests(),
              ElementsAre("ListEvents filter { types: \"a.*\" } page_size: 3 newest_first: true",
                          "ListEvents filter { types: \"a.*\" } page_size: 3 page_token: \"p2\" "
                          "newest_first: true"));
}

TEST_F(ProgramTest, ListEndsWithTheLastPageEvenWhenPagesAreEmpty) {
  server_.OnListEvents({R"(next_page_token: "p2")", R"(events { id: "evt_1" })"});
  EXPECT_EQ(Run({"list", "-o", "json"}).out, "{\"id\":\"evt_1\"}\n");
}

TEST_F(ProgramTest, InfoPrintsTheBoundsAndTheCursorOfTheHead) {
  server_.OnGetLogInfo(R"(log_id: "abc" earliest_sequence: 3 head_sequence: 9
                          earliest_committed_at { seconds: 1760000000 }
                          head_committed_at { seconds: 1760000060 nanos: 5000000 }
                          size_bytes: 4096 server_version: "0.1.0")");
  EXPECT_EQ(Run({"info", "-o", "cursor"}).out, "abc:9\n");
  EXPECT_EQ(Run({"info", "-o", "json"}).out,
            R"({"log_id":"abc","earliest_sequence":"3","head_sequence":"9",)"
            R"("earliest_committed_at":"2025-10-09T08:53:20.000Z",)"
            R"("head_committed_at":"2025-10-09T08:54:20.005Z","size_bytes":"4096",)"
            R"("server_version":"0.1.0"})"
            "\n");
  EXPECT_THAT(Run({"info"}).out, AllOf(HasSubstr("log             abc\n"),
                                       HasSubstr("earliest        3  2025-10-09T08:53:20.000Z\n"),
                                       HasSubstr("head            9  2025-10-09T08:54:20.005Z\n")));
}

TEST_F(ProgramTest, InfoOfAnEmptyLogSaysSo) {
  server_.OnGetLogInfo(R"(log_id: "abc")");
  EXPECT_THAT(Run({"info"}).out,
              AllOf(HasSubstr("earliest        none\n"), HasSubstr("head            none\n")));
  EXPECT_EQ(Run({"info", "-o", "cursor"}).out, "abc:0\n");
}

}  // namespace
}  // namespace penstock::cli
