// Every RPC with every wrong argument: the documented code and reason.
#include <functional>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;

struct Expected {
  grpc::StatusCode code;
  const char* reason;
  std::map<std::string, std::string> metadata{};
};

void ExpectRefused(const CallResult& result, const Expected& expected) {
  EXPECT_EQ(result.code, expected.code) << result.message;
  EXPECT_EQ(result.reason, expected.reason) << result.message;
  EXPECT_EQ(result.domain, "penstock.dev");
  EXPECT_NE(result.message, "");
  for (const auto& [key, value] : expected.metadata) {
    ASSERT_EQ(result.metadata.count(key), 1u) << key;
    EXPECT_EQ(result.metadata.at(key), value);
  }
}

Expected InvalidLimit(const char* field) {
  return {grpc::StatusCode::INVALID_ARGUMENT, "INVALID_LIMIT", {{"field", field}}};
}
Expected InvalidArgument(const char* reason, std::map<std::string, std::string> metadata = {}) {
  return {grpc::StatusCode::INVALID_ARGUMENT, reason, std::move(metadata)};
}

// Wrong filters are wrong in every RPC that takes one.
struct WrongFilter {
  std::function<void(v1::Filter&)> spoil;
  Expected expected;
};
std::vector<WrongFilter> WrongFilters() {
  const auto repeat = [](auto* values, size_t count) {
    for (size_t i = 0; i < count; ++i) *values->Add() = "charge.*";
  };
  return {
      {[](v1::Filter& f) { f.add_types("charge.*.created"); }, InvalidArgument("INVALID_FILTER")},
      {[](v1::Filter& f) { f.add_types(""); }, InvalidArgument("INVALID_FILTER")},
      {[](v1::Filter& f) { f.add_excluded_types("*charge"); }, InvalidArgument("INVALID_FILTER")},
      {[](v1::Filter& f) { f.add_types("charge.suceeded"); },
       InvalidArgument("UNKNOWN_EVENT_TYPE",
                       {{"type", "charge.suceeded"}, {"nearest", "charge.succeeded"}})},
      {[=](v1::Filter& f) { repeat(f.mutable_types(), 501); }, InvalidLimit("filter.types")},
      {[=](v1::Filter& f) { repeat(f.mutable_excluded_types(), 501); },
       InvalidLimit("filter.excluded_types")},
      {[=](v1::Filter& f) { repeat(f.mutable_accounts(), 501); }, InvalidLimit("filter.accounts")},
      {[=](v1::Filter& f) { repeat(f.mutable_object_ids(), 501); },
       InvalidLimit("filter.object_ids")},
      {[](v1::Filter& f) { f.add_types(std::string(256, 'a')); }, InvalidLimit("filter.types")},
  };
}

class ErrorsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    PublishStream publish(channel_);
    for (int i = 1; i <= 9; ++i) publish.Publish({.id = "evt_" + std::to_string(i)});
    ASSERT_EQ(service_.log().bounds().head, 9u);
  }

  CallResult Subscribe(const std::function<void(v1::SubscribeRequest&)>& spoil) {
    v1::SubscribeRequest request = FromEarliest();
    spoil(request);
    return SubscribeStream(channel_, request).Finish();
  }
  CallResult List(const v1::ListEventsRequest& request, v1::ListEventsResponse* page = nullptr) {
    grpc::ClientContext context;
    SetDeadline(context);
    v1::ListEventsResponse response;
    return ToResult(stub_->ListEvents(&context, request, page ? page : &response));
  }
  CallResult Get(const std::string& id) {
    grpc::ClientContext context;
    SetDeadline(context);
    v1::GetEventRequest request;
    request.set_event_id(id);
    v1::GetEventResponse response;
    return ToResult(stub_->GetEvent(&context, request, &response));
  }

  TestService service_{{.ring_bytes_max = 1}};
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
  std::unique_ptr<v1::EventService::Stub> stub_ = v1::EventService::NewStub(channel_);
};

TEST_F(ErrorsTest, SubscribeStart) {
  ExpectRefused(Subscribe([](auto& r) { r.clear_start(); }), InvalidArgument("START_MISSING"));
  ExpectRefused(Subscribe([](auto& r) { r.mutable_after()->set_sequence(3); }),
                InvalidArgument("INVALID_CURSOR"));
  ExpectRefused(Subscribe([](auto& r) { r.set_after_event_id(""); }),
                InvalidArgument("INVALID_EVENT_ID"));
  ExpectRefused(Subscribe([](auto& r) { r.set_after_event_id("evt_no"); }),
                {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
  ExpectRefused(Subscribe([](auto& r) { r = After("log-0", 3); }),
                {grpc::StatusCode::FAILED_PRECONDITION, "LOG_ID_MISMATCH", {{"log_id", "log-1"}}});
  ExpectRefused(Subscribe([](auto& r) { r = After("log-1", 10); }),
                {grpc::StatusCode::OUT_OF_RANGE,
                 "CURSOR_AHEAD",
                 {{"earliest_sequence", "1"}, {"head_sequence", "9"}}});
  for (const int32_t nanos : {-1, 1'000'000'000}) {
    ExpectRefused(Subscribe([&](auto& r) { r.mutable_from_time()->set_nanos(nanos); }),
                  InvalidLimit("from_time"));
  }
  ExpectRefused(Subscribe([](auto& r) { r.mutable_from_time()->set_seconds(253402300800); }),
                InvalidLimit("from_time"));
}

TEST_F(ErrorsTest, SubscribeLimits) {
  ExpectRefused(Subscribe([](auto& r) { r.set_max_batch_events(257); }),
                InvalidLimit("max_batch_events"));
  ExpectRefused(Subscribe([](auto& r) { r.set_max_response_bytes(1023); }),
                InvalidLimit("max_response_bytes"));
  ExpectRefused(Subscribe([](auto& r) { r.set_max_response_bytes((1 << 20) + 1); }),
                InvalidLimit("max_response_bytes"));
  for (const int64_t seconds : {int64_t{-1}, int64_t{0}, int64_t{31}, INT64_MAX, INT64_MIN}) {
    ExpectRefused(Subscribe([&](auto& r) { r.mutable_heartbeat()->set_seconds(seconds); }),
                  InvalidLimit("heartbeat"));
  }
  ExpectRefused(Subscribe([](auto& r) { r.set_client_id("two words"); }),
                InvalidLimit("client_id"));
  ExpectRefused(Subscribe([](auto& r) { r.set_client_id(std::string(65, 'x')); }),
                InvalidLimit("client_id"));
}

TEST_F(ErrorsTest, SubscribeFilter) {
  for (const WrongFilter& wrong : WrongFilters()) {
    ExpectRefused(Subscribe([&](auto& r) { wrong.spoil(*r.mutable_filter()); }), wrong.expected);
  }
}

TEST_F(ErrorsTest, SubscribeWithAnExpiredCursor) {
  ASSERT_TRUE(service_.log().TrimBefore((*service_.log().Get(9))->committed_at()).ok());
  const uint64_t earliest = service_.log().bounds().earliest;
  if (earliest == 1) GTEST_SKIP() << "all events were committed in the same instant";
  ExpectRefused(Subscribe([](auto& r) { r = After("log-1", 0); }),
                {grpc::StatusCode::OUT_OF_RANGE,
                 "CURSOR_EXPIRED",
                 {{"earliest_sequence", std::to_string(earliest)}, {"head_sequence", "9"}}});
}

TEST_F(ErrorsTest, ListEvents) {
  v1::ListEventsRequest request;
  request.set_page_size(1001);
  ExpectRefused(List(request), InvalidLimit("page_size"));
  request.set_page_size(2);
  request.set_page_token("nonsense");
  ExpectRefused(List(request), InvalidArgument("INVALID_PAGE_TOKEN"));
  request.clear_page_token();
  v1::ListEventsResponse page;
  ASSERT_EQ(List(request, &page).code, grpc::StatusCode::OK);
  request.set_page_token(page.next_page_token());
  request.set_newest_first(true);
  ExpectRefused(List(request), InvalidArgument("INVALID_PAGE_TOKEN"));
  for (const WrongFilter& wrong : WrongFilters()) {
    v1::ListEventsRequest wrong_request;
    wrong.spoil(*wrong_request.mutable_filter());
    ExpectRefused(List(wrong_request), wrong.expected);
  }
  service_.log().Damage({.from = 1, .to = 2});
  ExpectRefused(List({}), {grpc::StatusCode::DATA_LOSS, "DATA_LOSS",
                           {{"from_sequence", "1"}, {"to_sequence", "2"}}});
}

TEST_F(ErrorsTest, ListEventsWithAnExpiredToken) {
  v1::ListEventsRequest request;
  request.set_page_size(2);
  v1::ListEventsResponse page;
  ASSERT_EQ(List(request, &page).code, grpc::StatusCode::OK);
  request.set_page_token(page.next_page_token());
  ASSERT_TRUE(service_.log().TrimBefore(absl::InfiniteFuture()).ok());
  ExpectRefused(List(request), {grpc::StatusCode::OUT_OF_RANGE, "CURSOR_EXPIRED",
                                {{"head_sequence", "9"}}});
}

TEST_F(ErrorsTest, GetEvent) {
  ExpectRefused(Get(""), InvalidArgument("INVALID_EVENT_ID"));
  ExpectRefused(Get("evt_no"), {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
  service_.log().Damage({.from = 4, .to = 4});
  ExpectRefused(Get("evt_4"), {grpc::StatusCode::DATA_LOSS, "DATA_LOSS",
                               {{"from_sequence", "4"}, {"to_sequence", "4"}}});
  ASSERT_TRUE(service_.log().TrimBefore(absl::InfiniteFuture()).ok());
  ExpectRefused(Get("evt_5"), {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
}

}  // namespace
}  // namespace penstock::testing
