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

using ::testing::ElementsAre;

class UnaryTest : public ::testing::Test {
 protected:
  void Publish(int count, EventSpec like = {.id = ""}) {
    for (int i = 0; i < count; ++i) {
      like.id = "evt_" + std::to_string(++published_);
      ASSERT_NE(publish_.Publish(like).sequence(), 0u);
    }
  }
  v1::GetEventResponse Get(const std::string& id, bool include_raw_json) {
    v1::GetEventRequest request;
    request.set_event_id(id);
    request.set_include_raw_json(include_raw_json);
    v1::GetEventResponse response;
    grpc::ClientContext context;
    SetDeadline(context);
    const grpc::Status status = stub_->GetEvent(&context, request, &response);
    EXPECT_TRUE(status.ok()) << status.error_message();
    return response;
  }
  CallResult List(const v1::ListEventsRequest& request, v1::ListEventsResponse& response) {
    grpc::ClientContext context;
    SetDeadline(context);
    return ToResult(stub_->ListEvents(&context, request, &response));
  }
  std::vector<std::vector<uint64_t>> AllPages(v1::ListEventsRequest request) {
    std::vector<std::vector<uint64_t>> pages;
    do {
      v1::ListEventsResponse response;
      const CallResult result = List(request, response);
      EXPECT_EQ(result.code, grpc::StatusCode::OK) << result.message;
      pages.emplace_back();
      for (const v1::Event& event : response.events()) pages.back().push_back(event.sequence());
      request.set_page_token(response.next_page_token());
    } while (!request.page_token().empty());
    return pages;
  }
  v1::GetLogInfoResponse Info() {
    v1::GetLogInfoResponse response;
    grpc::ClientContext context;
    SetDeadline(context);
    EXPECT_TRUE(stub_->GetLogInfo(&context, {}, &response).ok());
    return response;
  }

  TestService service_;
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
  std::unique_ptr<v1::EventService::Stub> stub_ = v1::EventService::NewStub(channel_);
  PublishStream publish_{channel_};
  int published_ = 0;
};

TEST_F(UnaryTest, GetEventReturnsItWithOrWithoutItsRawJson) {
  Publish(1, {.id = "", .type = "invoice.paid", .raw_json = "{}"});
  EXPECT_EQ(Get("evt_1", false).event().type(), "invoice.paid");
  EXPECT_EQ(Get("evt_1", false).event().sequence(), 1u);
  EXPECT_EQ(Get("evt_1", false).event().raw_json(), "");
  EXPECT_EQ(Get("evt_1", true).event().raw_json(), "{}");
}

TEST_F(UnaryTest, ListEventsPages) {
  Publish(5);
  v1::ListEventsRequest request;
  request.set_page_size(2);
  EXPECT_THAT(AllPages(request),
              ElementsAre(ElementsAre(1, 2), ElementsAre(3, 4), ElementsAre(5)));
  request.set_newest_first(true);
  EXPECT_THAT(AllPages(request),
              ElementsAre(ElementsAre(5, 4), ElementsAre(3, 2), ElementsAre(1)));
}

TEST_F(UnaryTest, ListEventsFiltersAndLeavesRawJsonOut) {
  Publish(2, {.id = "", .type = "charge.succeeded", .raw_json = "{}"});
  Publish(2, {.id = "", .type = "invoice.paid", .raw_json = "{}"});
  v1::ListEventsRequest request;
  request.mutable_filter()->add_types("invoice.*");
  v1::ListEventsResponse response;
  ASSERT_EQ(List(request, response).code, grpc::StatusCode::OK);
  ASSERT_EQ(response.events_size(), 2);
  EXPECT_EQ(response.events(0).raw_json(), "");
  request.set_include_raw_json(true);
  ASSERT_EQ(List(request, response).code, grpc::StatusCode::OK);
  EXPECT_EQ(response.events(1).raw_json(), "{}");
}

TEST_F(UnaryTest, ListEventsRefusesATokenOfAnotherLog) {
  Publish(5);
  v1::ListEventsRequest request;
  request.set_page_size(2);
  v1::ListEventsResponse response;
  ASSERT_EQ(List(request, response).code, grpc::StatusCode::OK);
  auto token = event_service::DecodePageToken(response.next_page_token());
  ASSERT_TRUE(token.ok());
  token->log_id = "log-0";
  request.set_page_token(event_service::EncodePageToken(*token));
  const CallResult result = List(request, response);
  EXPECT_EQ(result.code, grpc::StatusCode::FAILED_PRECONDITION);
  EXPECT_EQ(result.reason, "LOG_ID_MISMATCH");
  EXPECT_EQ(result.metadata.at("log_id"), "log-1");
}

TEST_F(UnaryTest, GetLogInfoDescribesAnEmptyLog) {
  const v1::GetLogInfoResponse info = Info();
  EXPECT_EQ(info.log_id(), "log-1");
  EXPECT_EQ(info.earliest_sequence(), 0u);
  EXPECT_EQ(info.head_sequence(), 0u);
  EXPECT_FALSE(info.has_earliest_committed_at());
  EXPECT_FALSE(info.has_head_committed_at());
  EXPECT_EQ(info.server_version(), kVersion);
}

TEST_F(UnaryTest, GetLogInfoDescribesTheLog) {
  Publish(3);
  const v1::GetLogInfoResponse info = Info();
  EXPECT_EQ(info.earliest_sequence(), 1u);
  EXPECT_EQ(info.head_sequence(), 3u);
  EXPECT_TRUE(info.has_earliest_committed_at());
  EXPECT_GE(info.head_committed_at().seconds(), info.earliest_committed_at().seconds());
  EXPECT_GT(info.size_bytes(), 0u);
}

TEST_F(UnaryTest, AnAnswerAfterSilenceComesAtOnce) {
  Info();
  absl::SleepFor(absl::Seconds(2));  // the silence is what is tested
  const absl::Time start = absl::Now();
  Info();
  const absl::Duration took = absl::Now() - start;
  std::printf("GetLogInfo after 2 s of silence: %.3f ms\n", absl::ToDoubleMilliseconds(took));
  EXPECT_LT(took, absl::Milliseconds(500));
}

}  // namespace
}  // namespace penstock::testing
