#include "clients/cli/format/event_format.h"

#include <gmock/gmock.h>
#include <google/protobuf/message.h>
#include <gtest/gtest.h>

#include <string>

#include "clients/cli/format/amount.h"
#include "clients/cli/format/json_text.h"
#include "tests/clients/cli/fake_event_service.h"

namespace penstock::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kCharge[] = R"pb(
  sequence: 42
  committed_at { seconds: 1760000001 nanos: 500000000 }
  id: "evt_1"
  type: "charge.succeeded"
  created { seconds: 1760000000 }
  livemode: true
  api_version: "2025-03-31.basil"
  account: "acct_9"
  object_type: "charge"
  object_id: "ch_1"
  raw_json: "{\n  \"id\": \"evt_1\"\n}"
  charge_succeeded {
    id: "ch_1"
    amount: 123450
    currency: "eur"
    customer: "cus_7"
    status: "succeeded"
    metadata { key: "order" value: "6735" }
  }
)pb";

std::string Summary(const std::string& text) {
  return FormatSummary(*EventFromText(text), /*colour=*/false);
}

TEST(FormatSummaryTest, HasWhatAPersonLooksFor) {
  EXPECT_EQ(Summary(kCharge),
            "2025-10-09T08:53:20Z #42 charge.succeeded ch_1 amount=1234.50 EUR status=succeeded "
            "customer=cus_7 account=acct_9 live evt_1");
}

TEST(FormatSummaryTest, NamesWhatChanged) {
  EXPECT_EQ(Summary(R"pb(sequence: 7
                         id: "evt_2"
                         type: "customer.updated"
                         object_id: "cus_1"
                         created { seconds: 1760000000 }
                         previous_attributes {
                           fields {
                             key: "name"
                             value { string_value: "x" }
                           }
                           fields {
                             key: "email"
                             value { null_value: NULL_VALUE }
                           }
                         }
                         customer_updated { id: "cus_1" })pb"),
            "2025-10-09T08:53:20Z #7 customer.updated cus_1 changed=email,name evt_2");
}

TEST(FormatSummaryTest, CountsChangesThatItDoesNotName) {
  std::string text = R"(id: "evt_2" type: "customer.updated" previous_attributes {)";
  for (const char* key : {"a", "b", "c", "d", "e", "f"}) {
    text += std::string(" fields { key: \"") + key + "\" value { bool_value: true } }";
  }
  EXPECT_THAT(Summary(text + "}"), HasSubstr("changed=a,b,c,d,+2"));
}

TEST(FormatSummaryTest, SaysWhenTheTypeIsNewerThanTheSchema) {
  EXPECT_THAT(Summary(R"(sequence: 1 id: "evt_3" type: "new.thing" unrecognized {})"),
              HasSubstr("- #1 new.thing (not typed; -o raw has it) evt_3"));
}

TEST(FormatSummaryTest, CountsUnmappedPaths) {
  EXPECT_THAT(Summary(R"(id: "e" type: "t" unmapped_paths: "a" unmapped_paths: "b")"),
              HasSubstr("unmapped=2"));
}

TEST(FormatSummaryTest, AnEventCannotSteerTheTerminal) {
  const std::string line = FormatSummary(
      *EventFromText(R"(id: "e\033[2Jx\n" type: "t\033]0;" object_id: "\177")"), /*colour=*/false);
  EXPECT_THAT(line, HasSubstr("e\\x1b[2Jx\\x0a"));
  EXPECT_THAT(line, HasSubstr("t\\x1b]0;"));
  EXPECT_THAT(line, HasSubstr("\\x7f"));
}

TEST(FormatSummaryTest, ColoursByOutcome) {
  const auto coloured = [](const std::string& type) {
    return FormatSummary(*EventFromText("type: \"" + type + "\""), /*colour=*/true);
  };
  EXPECT_THAT(coloured("charge.failed"), HasSubstr("\033[31mcharge.failed\033[0m"));
  EXPECT_THAT(coloured("invoice.paid"), HasSubstr("\033[32minvoice.paid\033[0m"));
  EXPECT_THAT(coloured("customer.created"), HasSubstr("\033[36mcustomer.created\033[0m"));
}

TEST(FormatJsonTest, IsOneLineOfProtoJsonWithStripesNamesAndNoPadding) {
  EXPECT_EQ(FormatJson(*EventFromText(kCharge), /*indented=*/false).value(),
            R"({"sequence":"42","committed_at":"2025-10-09T08:53:21.500Z","id":"evt_1",)"
            R"("type":"charge.succeeded","created":"2025-10-09T08:53:20Z","livemode":true,)"
            R"("api_version":"2025-03-31.basil","account":"acct_9","object_type":"charge",)"
            R"("object_id":"ch_1","raw_json":"ewogICJpZCI6ICJldnRfMSIKfQ==",)"
            R"("charge_succeeded":{"id":"ch_1","amount":"123450","currency":"eur",)"
            R"("customer":"cus_7","metadata":{"order":"6735"},"status":"succeeded"}})");
}

TEST(FormatJsonTest, IndentsForPeople) {
  const std::string json = FormatJson(*EventFromText(R"(id: "evt_1")"), /*indented=*/true).value();
  EXPECT_EQ(json, "{\n \"id\": \"evt_1\"\n}");
}

TEST(FormatRawTest, IsByteForByteWhatStripeSent) {
  EXPECT_EQ(FormatRaw(*EventFromText(kCharge)).value(), "{\n  \"id\": \"evt_1\"\n}");
}

TEST(FormatRawTest, ABodyThatWasNotStoredIsAnErrorThatNamesTheEvent) {
  const absl::Status status = FormatRaw(*EventFromText(R"(sequence: 3 id: "evt_1")")).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_THAT(std::string(status.message()), HasSubstr("evt_1 (sequence 3)"));
}

TEST(FormatAmountTest, FollowsTheDecimalsOfTheCurrency) {
  EXPECT_EQ(FormatAmount(1050, "usd"), "10.50 USD");
  EXPECT_EQ(FormatAmount(5, "usd"), "0.05 USD");
  EXPECT_EQ(FormatAmount(-1050, "EUR"), "-10.50 EUR");
  EXPECT_EQ(FormatAmount(1050, "jpy"), "1050 JPY");
  EXPECT_EQ(FormatAmount(1050, "kwd"), "1.050 KWD");
  EXPECT_EQ(FormatAmount(1050, "isk"), "10.50 ISK");
  EXPECT_EQ(FormatAmount(1050, ""), "1050");
  EXPECT_EQ(FormatAmount(INT64_MIN, "usd"), "-92233720368547758.08 USD");
}

TEST(JsonStringTest, EscapesWhatJsonMustNotContain) {
  EXPECT_EQ(JsonString("a\"b\\c\n\x01é"), "\"a\\\"b\\\\c\\u000a\\u0001é\"");
}

}  // namespace
}  // namespace penstock::cli
