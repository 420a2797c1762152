// GetEvent, ListEvents and GetLogInfo over real gRPC.
#include <string>
#include <vector>

#include "absl/time/clock.h"
#include "common/version.h"
#include "event_service/subscription/page_token.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using event_service::ListSpec;
using ::testing::ElementsAre;

class UnaryTest : public ::testing::Test {
 protected:
  void Publish(int count, EventSpec like = {.id = ""}) {
    for (int i = 0; i < count; ++i) {
      like.id = "evt_" + std::to_string(++published_);
      ASSERT_NE(publish_.Publish(like).sequence, 0u);
    }
  }
  std::vector<std::vector<uint64_t>> AllPages(ListSpec spec) {
    std::vector<std::vector<uint64_t>> pages;
    do {
      const ListResult list = ListEvents(channel_, spec);
      EXPECT_EQ(list.result.code, grpc::StatusCode::OK) << list.result.message;
      pages.emplace_back();
      for (const ReceivedEvent& event : list.events) pages.back().push_back(event.sequence);
      spec.page_token = list.next_page_token;
    } while (!spec.page_token.empty());
    return pages;
  }

  TestService service_;
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
  PublishStream publish_{channel_};
  int published_ = 0;
};

TEST_F(UnaryTest, GetEventReturnsItWithOrWithoutItsRawJson) {
  Publish(1, {.id = "", .type = "invoice.paid", .raw_json = "{}"});
  EXPECT_EQ(GetEvent(channel_, "evt_1").event.type, "invoice.paid");
  EXPECT_EQ(GetEvent(channel_, "evt_1").event.sequence, 1u);
  EXPECT_EQ(GetEvent(channel_, "evt_1").event.raw_json, "");
  EXPECT_EQ(GetEvent(channel_, "evt_1", true).event.raw_json, "{}");
}

TEST_F(UnaryTest, ListEventsPages) {
  Publish(5);
  EXPECT_THAT(AllPages({.page_size = 2}),
              ElementsAre(ElementsAre(1, 2), ElementsAre(3, 4), ElementsAre(5)));
  EXPECT_THAT(AllPages({.page_size = 2, .newest_first = true}),
              ElementsAre(ElementsAre(5, 4), ElementsAre(3, 2), ElementsAre(1)));
}

TEST_F(UnaryTest, ListEventsFiltersAndLeavesRawJsonOut) {
  Publish(2, {.id = "", .type = "charge.succeeded", .raw_json = "{}"});
  Publish(2, {.id = "", .type = "invoice.paid", .raw_json = "{}"});
  const ListResult without = ListEvents(channel_, {}, {.types = {"invoice.*"}});
  ASSERT_EQ(without.events.size(), 2u);
  EXPECT_EQ(without.events[0].raw_json, "");
  const ListResult with =
      ListEvents(channel_, {.include_raw_json = true}, {.types = {"invoice.*"}});
  ASSERT_EQ(with.events.size(), 2u);
  EXPECT_EQ(with.events[1].raw_json, "{}");
}

TEST_F(UnaryTest, ListEventsRefusesATokenOfAnotherLog) {
  Publish(5);
  auto token =
      event_service::DecodePageToken(ListEvents(channel_, {.page_size = 2}).next_page_token);
  ASSERT_TRUE(token.ok());
  token->log_id = "log-0";
  const CallResult result =
      ListEvents(channel_, {.page_size = 2, .page_token = event_service::EncodePageToken(*token)})
          .result;
  EXPECT_EQ(result.code, grpc::StatusCode::FAILED_PRECONDITION);
  EXPECT_EQ(result.reason, "LOG_ID_MISMATCH");
  EXPECT_EQ(result.metadata.at("log_id"), "log-1");
}

TEST_F(UnaryTest, GetLogInfoDescribesAnEmptyLog) {
  const InfoResult info = GetLogInfo(channel_);
  EXPECT_EQ(info.result.code, grpc::StatusCode::OK);
  EXPECT_EQ(info.log_id, "log-1");
  EXPECT_EQ(info.earliest, 0u);
  EXPECT_EQ(info.head, 0u);
  EXPECT_FALSE(info.earliest_committed_at.has_value());
  EXPECT_FALSE(info.head_committed_at.has_value());
  EXPECT_EQ(info.server_version, kVersion);
}

TEST_F(UnaryTest, GetLogInfoDescribesTheLog) {
  Publish(3);
  const InfoResult info = GetLogInfo(channel_);
  EXPECT_EQ(info.earliest, 1u);
  EXPECT_EQ(info.head, 3u);
  ASSERT_TRUE(info.earliest_committed_at.has_value() && info.head_committed_at.has_value());
  EXPECT_GE(*info.head_committed_at, *info.earliest_committed_at);
  EXPECT_GT(info.size_bytes, 0u);
}

TEST_F(UnaryTest, AnAnswerAfterSilenceComesAtOnce) {
  GetLogInfo(channel_);
  absl::SleepFor(absl::Seconds(2));  // the silence is what is tested
  const absl::Time start = absl::Now();
  GetLogInfo(channel_);
  const absl::Duration took = absl::Now() - start;
  std::printf("GetLogInfo after 2 s of silence: %.3f ms\n", absl::ToDoubleMilliseconds(took));
  EXPECT_LT(took, absl::Milliseconds(500));
}

}  // namespace
}  // namespace penstock::testing
