// What errors say beside their reason, and what depends on the state of the log; the reason of
// every wrong argument is in arguments_test.cc.
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using event_service::FilterSpec;
using event_service::ListSpec;
using event_service::StartAfterEventId;
using event_service::SubscribeSpec;

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

Expected InvalidArgument(const char* reason, std::map<std::string, std::string> metadata = {}) {
  return {grpc::StatusCode::INVALID_ARGUMENT, reason, std::move(metadata)};
}

class ErrorsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    PublishStream publish(channel_);
    for (int i = 1; i <= 9; ++i) publish.Publish({.id = "evt_" + std::to_string(i)});
    ASSERT_EQ(service_.log().bounds().head, 9u);
  }

  CallResult Subscribe(const std::function<void(SubscribeSpec&)>& spoil) {
    SubscribeSpec spec = FromEarliest();
    spoil(spec);
    return SubscribeStream(channel_, spec).Finish();
  }
  CallResult List(const ListSpec& spec, const FilterSpec& filter = {}) {
    return ListEvents(channel_, spec, filter).result;
  }
  CallResult Get(const std::string& id) { return GetEvent(channel_, id).result; }

  TestService service_{{.ring_bytes_max = 1}};
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
};

TEST_F(ErrorsTest, SubscribeStart) {
  ExpectRefused(Subscribe([](auto& r) { r = After("log-0", 3); }),
                {grpc::StatusCode::FAILED_PRECONDITION, "LOG_ID_MISMATCH", {{"log_id", "log-1"}}});
  ExpectRefused(Subscribe([](auto& r) { r = After("log-1", 10); }),
                {grpc::StatusCode::OUT_OF_RANGE,
                 "CURSOR_AHEAD",
                 {{"earliest_sequence", "1"}, {"head_sequence", "9"}}});
}

TEST_F(ErrorsTest, AnUnknownTypeComesWithTheNearest) {
  const Expected expected = InvalidArgument(
      "UNKNOWN_EVENT_TYPE", {{"type", "charge.suceeded"}, {"nearest", "charge.succeeded"}});
  ExpectRefused(Subscribe([](auto& r) { r.filter.types = {"charge.suceeded"}; }), expected);
  ExpectRefused(List({}, {.types = {"charge.suceeded"}}), expected);
}

TEST_F(ErrorsTest, SubscribeWithAnExpiredCursor) {
  ASSERT_TRUE(service_.log().TrimBefore(absl::InfiniteFuture()).ok());
  ExpectRefused(Subscribe([](auto& r) { r = After("log-1", 5); }),
                {grpc::StatusCode::OUT_OF_RANGE,
                 "CURSOR_EXPIRED",
                 {{"earliest_sequence", "0"}, {"head_sequence", "9"}}});
  ExpectRefused(Subscribe([](auto& r) { r.start = StartAfterEventId{.event_id = "evt_5"}; }),
                {grpc::StatusCode::OUT_OF_RANGE, "CURSOR_EXPIRED"});
}

TEST_F(ErrorsTest, ListEvents) {
  const std::string token = ListEvents(channel_, {.page_size = 2}).next_page_token;
  ASSERT_NE(token, "");
  ExpectRefused(List({.page_size = 2, .page_token = token, .newest_first = true}),
                InvalidArgument("INVALID_PAGE_TOKEN"));
  service_.log().Damage({.from = 1, .to = 2});
  ExpectRefused(
      List({}),
      {grpc::StatusCode::DATA_LOSS, "DATA_LOSS", {{"from_sequence", "1"}, {"to_sequence", "2"}}});
}

TEST_F(ErrorsTest, ListEventsWithAnExpiredToken) {
  const std::string token = ListEvents(channel_, {.page_size = 2}).next_page_token;
  ASSERT_TRUE(service_.log().TrimBefore(absl::InfiniteFuture()).ok());
  ExpectRefused(List({.page_size = 2, .page_token = token}),
                {grpc::StatusCode::OUT_OF_RANGE, "CURSOR_EXPIRED", {{"head_sequence", "9"}}});
}

TEST_F(ErrorsTest, GetEvent) {
  service_.log().Damage({.from = 4, .to = 4});
  ExpectRefused(
      Get("evt_4"),
      {grpc::StatusCode::DATA_LOSS, "DATA_LOSS", {{"from_sequence", "4"}, {"to_sequence", "4"}}});
  ASSERT_TRUE(service_.log().TrimBefore(absl::InfiniteFuture()).ok());
  ExpectRefused(Get("evt_5"), {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
}

}  // namespace
}  // namespace penstock::testing
