// The product's main job through the real programs: a signed post in, a typed
// event out, across restarts, kills and absences.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <simdjson.h>

#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/time/clock.h"
#include "tests/support/stack.h"

namespace penstock::testing {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::string Charge(const std::string& id, int amount = 1000) {
  return absl::StrCat(
      R"({"id":")", id,
      R"(","object":"event","api_version":"2025-03-31.basil","created":1760000000,)",
      R"("livemode":false,"pending_webhooks":1,"request":{"id":"req_1","idempotency_key":null},)",
      R"("type":"charge.succeeded","data":{"object":{"id":"ch_)", id,
      R"(","object":"charge","amount":)", amount, R"(,"currency":"eur","paid":true}}})");
}

// One line of `penstock tail -o json`, the parts that these tests look at.
struct Line {
  uint64_t sequence;
  std::string id;
  int64_t amount;
};

std::vector<Line> ParseLines(const std::string& output) {
  std::vector<Line> lines;
  simdjson::dom::parser parser;
  for (absl::string_view text : absl::StrSplit(output, '\n', absl::SkipEmpty())) {
    const simdjson::dom::element event = parser.parse(text.data(), text.size());
    // Canonical JSON writes 64-bit integers as strings.
    const auto number = [](simdjson::dom::element value) {
      return std::stoll(std::string(std::string_view(value)));
    };
    lines.push_back({static_cast<uint64_t>(number(event["sequence"])),
                     std::string(std::string_view(event["id"])),
                     number(event["charge_succeeded"]["amount"])});
  }
  return lines;
}

std::vector<std::string> Ids(const std::vector<Line>& lines) {
  std::vector<std::string> ids;
  for (const Line& line : lines) ids.push_back(line.id);
  return ids;
}

class MainJob : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(stack_.StartEventService());
    ASSERT_TRUE(stack_.StartIngress());
    ASSERT_TRUE(PostUntil200(Charge("evt_ready"), absl::Seconds(10)));
  }

  // Retries as Stripe would, only faster.
  bool PostUntil200(const std::string& body, absl::Duration patience) {
    const absl::Time deadline = absl::Now() + patience;
    while (absl::Now() < deadline) {
      if (stack_.Post(body).status == 200) return true;
      absl::SleepFor(absl::Milliseconds(20));
    }
    return false;
  }

  std::vector<Line> ReadAll(const std::string& from = "earliest") {
    return ParseLines(
        stack_.Cli({"tail", "--from", from, "--until-caught-up", "-o", "json"}));
  }

  std::string LogId() {
    simdjson::dom::parser parser;
    const std::string info = stack_.Cli({"info", "-o", "json"});
    return std::string(std::string_view(parser.parse(info)["log_id"]));
  }

  Stack stack_;
};

TEST_F(MainJob, APostedEventArrivesTyped) {
  EXPECT_EQ(stack_.Post(Charge("evt_a", 4200)).status, 200);
  const std::vector<Line> lines = ReadAll();
  ASSERT_THAT(Ids(lines), ElementsAre("evt_ready", "evt_a"));
  EXPECT_EQ(lines[1].amount, 4200);
}

TEST_F(MainJob, PostingTwiceGives200TwiceAndOneEntry) {
  const PostResult first = stack_.Post(Charge("evt_a"));
  const PostResult second = stack_.Post(Charge("evt_a"));
  EXPECT_EQ(first.status, 200);
  EXPECT_EQ(second.status, 200);
  EXPECT_THAT(second.body, HasSubstr("duplicate"));
  EXPECT_THAT(Ids(ReadAll()), ElementsAre("evt_ready", "evt_a"));
}

TEST_F(MainJob, ABadSignatureIs400AndNothingIsPublished) {
  const std::string body = Charge("evt_bad");
  EXPECT_EQ(stack_.PostSigned(body, stack_.Sign(body + " ", absl::Now())).status, 400);
  EXPECT_EQ(stack_.PostSigned(body, "").status, 400);
  EXPECT_EQ(stack_.PostSigned(body, stack_.Sign(body, absl::Now() - absl::Hours(1))).status, 400);
  EXPECT_THAT(Ids(ReadAll()), ElementsAre("evt_ready"));
}

TEST_F(MainJob, AnUnknownTypeIsCommittedWithItsRawJson) {
  const std::string body =
      R"({"id":"evt_new","object":"event","created":1760000000,"livemode":false,)"
      R"("type":"not.yet.invented","data":{"object":{"object":"thing","n":1}}})";
  EXPECT_EQ(stack_.Post(body).status, 200);
  EXPECT_THAT(stack_.Cli({"get", "evt_new", "-o", "json"}), HasSubstr("\"unrecognized\""));
  EXPECT_EQ(stack_.Cli({"get", "evt_new", "-o", "raw"}), body + "\n");
}

TEST_F(MainJob, WithoutEventServiceItIs503AndWithin2SecondsOfItsReturn200) {
  EXPECT_EQ(stack_.StopEventService(), 0);
  const PostResult away = stack_.Post(Charge("evt_a"));
  EXPECT_EQ(away.status, 503);
  EXPECT_THAT(stack_.IngressOps("/readyz").body, HasSubstr("event_service"));
  ASSERT_TRUE(stack_.StartEventService());
  EXPECT_TRUE(PostUntil200(Charge("evt_a"), absl::Seconds(2)));
  EXPECT_THAT(Ids(ReadAll()), ElementsAre("evt_ready", "evt_a"));
}

TEST_F(MainJob, AnAcknowledgedEventSurvivesKill9) {
  for (int round = 0; round < 5; ++round) {
    ASSERT_TRUE(PostUntil200(Charge(absl::StrCat("evt_", round)), absl::Seconds(5)));
    stack_.KillEventService();
    ASSERT_TRUE(stack_.StartEventService());
  }
  EXPECT_THAT(Ids(ReadAll()),
              ElementsAre("evt_ready", "evt_0", "evt_1", "evt_2", "evt_3", "evt_4"));
}

TEST_F(MainJob, EveryAcknowledgedPostSurvivesAKillUnderLoad) {
  std::vector<std::thread> senders;
  std::vector<std::vector<std::string>> acknowledged(8);
  for (int s = 0; s < 8; ++s) {
    senders.emplace_back([&, s] {
      for (int i = 0; i < 200; ++i) {
        const std::string id = absl::StrCat("evt_", s, "_", i);
        const int status = stack_.Post(Charge(id)).status;
        if (status == 200) acknowledged[s].push_back(id);
        if (status != 200) return;
      }
    });
  }
  absl::SleepFor(absl::Milliseconds(150));
  stack_.KillEventService();
  for (std::thread& sender : senders) sender.join();
  ASSERT_TRUE(stack_.StartEventService());

  const std::vector<Line> lines = ReadAll();
  std::set<std::string> stored;
  for (const Line& line : lines) {
    EXPECT_TRUE(stored.insert(line.id).second) << line.id << " is stored twice";
  }
  size_t count = 0;
  for (const auto& ids : acknowledged) {
    for (const std::string& id : ids) EXPECT_TRUE(stored.contains(id)) << "lost " << id;
    count += ids.size();
  }
  EXPECT_GT(count, 0u);
}

TEST_F(MainJob, ASubscriberThatResumesMissesNothingAndRepeatsNothing) {
  for (int i = 0; i < 20; ++i) {
    ASSERT_EQ(stack_.Post(Charge(absl::StrCat("evt_", i))).status, 200);
  }
  const std::vector<Line> all = ReadAll();
  ASSERT_EQ(all.size(), 21u);

  const std::string log_id = LogId();
  std::vector<std::string> resumed;
  std::string from = "earliest";
  while (resumed.size() < all.size()) {
    const std::vector<Line> part = ParseLines(stack_.Cli(
        {"tail", "--from", from, "--count", "4", "--until-caught-up", "-o", "json"}));
    ASSERT_FALSE(part.empty());
    for (const Line& line : part) resumed.push_back(line.id);
    from = absl::StrCat(log_id, ":", part.back().sequence);
  }
  EXPECT_EQ(resumed, Ids(all));
}

TEST_F(MainJob, ALiveSubscriberSeesWhatIsPostedAfterItAndOutlivesARestart) {
  const std::unique_ptr<Process> tail =
      stack_.StartCli({"tail", "--from", "earliest", "-o", "json"});
  EXPECT_THAT(tail->ReadLine(absl::Seconds(10)).value_or(""), HasSubstr("evt_ready"));
  ASSERT_EQ(stack_.Post(Charge("evt_live")).status, 200);
  EXPECT_THAT(tail->ReadLine(absl::Seconds(10)).value_or(""), HasSubstr("evt_live"));
  stack_.KillEventService();
  ASSERT_TRUE(stack_.StartEventService());
  ASSERT_TRUE(PostUntil200(Charge("evt_after"), absl::Seconds(5)));
  EXPECT_THAT(tail->ReadLine(absl::Seconds(15)).value_or(""), HasSubstr("evt_after"));
}

TEST_F(MainJob, ASecondEventServiceOnTheSameDataIsRefused) {
  Process second({absl::StrCat(PENSTOCK_BIN_DIR, "/event-service"),
                  "--data_dir=" + stack_.directory() + "/data", "--listen=127.0.0.1:0",
                  "--ops_listen=127.0.0.1:0"},
                 stack_.directory() + "/second.log");
  const std::optional<int> status = second.Wait(absl::Seconds(20));
  ASSERT_TRUE(status.has_value());
  EXPECT_NE(*status, 0);
}

TEST_F(MainJob, SigtermEndsBothWithStatus0) {
  EXPECT_EQ(stack_.StopIngress(), 0);
  EXPECT_EQ(stack_.StopEventService(), 0);
}

TEST_F(MainJob, NeitherSecretNorPayloadIsInLogsOrMetrics) {
  std::string body = Charge("evt_a");
  body.replace(body.find("\"paid\""), 0, "\"description\":\"canary_payload\",");
  EXPECT_EQ(stack_.Post(body).status, 200);
  EXPECT_EQ(stack_.PostSigned(body, "t=1,v1=00").status, 400);
  const std::string metrics =
      stack_.IngressOps("/metrics").body + stack_.EventServiceOps("/metrics").body;
  stack_.StopIngress();  // Its last lines are written.
  stack_.StopEventService();
  const std::string everything = metrics + stack_.IngressLog() + stack_.EventServiceLog();
  EXPECT_THAT(everything, AllOf(HasSubstr("evt_a"), HasSubstr("penstock_")));
  EXPECT_THAT(everything, Not(HasSubstr("canary_payload")));
  EXPECT_THAT(everything, Not(HasSubstr(stack_.secret())));
}

}  // namespace
}  // namespace penstock::testing
