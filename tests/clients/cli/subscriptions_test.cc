#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "clients/cli/commands/commands.h"
#include "penstock/error_info.h"
#include "tests/clients/cli/captured_output.h"

namespace penstock::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// Answers the two calls of the command; the others are never made.
class FakeService final : public EventService {
 public:
  absl::Status GetEvent(const std::string&, bool, const OnEvent&) override { return {}; }
  absl::Status ListEvents(const ListParams&, std::string&, const OnEvent&) override { return {}; }
  absl::Status GetLogInfo(LogInfo&) override { return {}; }

  absl::Status ListSubscriptions(const std::string& client_id, std::string& page_token,
                                 std::vector<SubscriptionRow>& rows) override {
    calls.push_back("list " + client_id + " " + page_token);
    const bool first = page_token.empty();
    rows.insert(rows.end(), first ? page.begin() : next_page.begin(),
                first ? page.end() : next_page.end());
    page_token = first && !next_page.empty() ? "more" : "";
    return error;
  }
  absl::Status DisconnectSubscription(uint64_t id) override {
    calls.push_back("disconnect " + std::to_string(id));
    return error;
  }

  std::vector<SubscriptionRow> page;
  std::vector<SubscriptionRow> next_page;
  absl::Status error;
  std::vector<std::string> calls;
};

SubscriptionRow Billing() {
  SubscriptionRow row;
  row.id = 17;
  row.state = "live";
  row.peer = "ipv4:10.0.0.7:41234";
  row.client_id = "billing";
  row.filter.types = {"charge.*", "invoice.paid"};
  row.filter.livemode = true;
  row.opened_at = absl::FromUnixSeconds(1760000000);
  row.cursor_sequence = 40;
  row.lag_events = 2;
  row.lag = absl::Milliseconds(1500);
  row.bytes_in_flight = 512;
  row.delivered_total = 30;
  return row;
}

SubscriptionsOptions AsJson() {
  SubscriptionsOptions options;
  options.json = true;
  return options;
}
SubscriptionsOptions Disconnect(uint64_t id) {
  SubscriptionsOptions options;
  options.disconnect = id;
  return options;
}

class SubscriptionsTest : public ::testing::Test {
 protected:
  std::string Run(SubscriptionsOptions options) {
    CapturedOutput out;
    CapturedOutput err;
    outcome_ = RunSubscriptions(options, service_, {out.output(), err.output()});
    err_ = err.Text();
    return out.Text();
  }

  FakeService service_;
  Outcome outcome_;
  std::string err_;
};

TEST_F(SubscriptionsTest, PrintsARowForEachStreamOfEveryPage) {
  service_.page = {Billing()};
  service_.next_page = {Billing()};
  service_.next_page[0].filter = {};
  SubscriptionsOptions options;
  options.client_id = "billing";
  EXPECT_EQ(
      Run(options),
      "ID  STATE  CLIENT   PRINCIPAL  PEER                 CURSOR  BEHIND  LAG    IN FLIGHT  "
      "DELIVERED  SINCE                     FILTER\n"
      "17  live   billing  -          ipv4:10.0.0.7:41234  40      2       1.5 s  512        "
      "30         2025-10-09T08:53:20.000Z  types=charge.*,invoice.paid livemode=true\n"
      "17  live   billing  -          ipv4:10.0.0.7:41234  40      2       1.5 s  512        "
      "30         2025-10-09T08:53:20.000Z  all\n");
  EXPECT_THAT(service_.calls, ElementsAre("list billing ", "list billing more"));
}

TEST_F(SubscriptionsTest, JsonIsALineForEach) {
  service_.page = {Billing()};
  EXPECT_EQ(Run(AsJson()),
            R"({"id":"17","state":"live","principal":"","peer":"ipv4:10.0.0.7:41234",)"
            R"("client_id":"billing","filter":"types=charge.*,invoice.paid livemode=true",)"
            R"("opened_at":"2025-10-09T08:53:20.000Z","cursor_sequence":"40","lag_events":"2",)"
            R"("lag_seconds":1.500,"bytes_in_flight":"512","delivered_total":"30"})"
            "\n");
}

TEST_F(SubscriptionsTest, NobodyIsALineForPeople) {
  EXPECT_EQ(Run(SubscriptionsOptions()), "");
  EXPECT_THAT(err_, HasSubstr("Nobody"));
}

TEST_F(SubscriptionsTest, WhatClientsChoseIsEscaped) {
  service_.page = {Billing()};
  service_.page[0].filter.object_ids = {"\x1b[31m"};
  EXPECT_THAT(Run(SubscriptionsOptions()), HasSubstr("objects=\\x1b[31m"));
}

TEST_F(SubscriptionsTest, DisconnectNamesTheStream) {
  EXPECT_EQ(Run(Disconnect(17)), "disconnected 17\n");
  EXPECT_THAT(service_.calls, ElementsAre("disconnect 17"));
}

TEST_F(SubscriptionsTest, AnUnknownStreamHasItsExitCodeAndAdvice) {
  service_.error = absl::NotFoundError("no open stream has the id 17");
  SetErrorInfo({.reason = "SUBSCRIPTION_NOT_FOUND"}, service_.error);
  Run(Disconnect(17));
  EXPECT_EQ(outcome_.code, ExitCode::kNotFound);
  EXPECT_THAT(outcome_.message, HasSubstr("List them again"));
}

}  // namespace
}  // namespace penstock::cli
