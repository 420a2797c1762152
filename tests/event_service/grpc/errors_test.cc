// Every RPC with every wrong argument: the documented code and reason.
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "event_service/event/wire.h"
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

Expected InvalidLimit(const char* field) {
  return {grpc::StatusCode::INVALID_ARGUMENT, "INVALID_LIMIT", {{"field", field}}};
}
Expected InvalidArgument(const char* reason, std::map<std::string, std::string> metadata = {}) {
  return {grpc::StatusCode::INVALID_ARGUMENT, reason, std::move(metadata)};
}

// Wrong filters are wrong in every RPC that takes one.
struct WrongFilter {
  std::function<void(FilterSpec&)> spoil;
  Expected expected;
};
std::vector<WrongFilter> WrongFilters() {
  const std::vector<std::string> too_many(501, "charge.*");
  return {
      {[](FilterSpec& f) { f.types = {"charge.*.created"}; }, InvalidArgument("INVALID_FILTER")},
      {[](FilterSpec& f) { f.types = {""}; }, InvalidArgument("INVALID_FILTER")},
      {[](FilterSpec& f) { f.excluded_types = {"*charge"}; }, InvalidArgument("INVALID_FILTER")},
      {[](FilterSpec& f) { f.types = {"charge.suceeded"}; },
       InvalidArgument("UNKNOWN_EVENT_TYPE",
                       {{"type", "charge.suceeded"}, {"nearest", "charge.succeeded"}})},
      {[=](FilterSpec& f) { f.types = too_many; }, InvalidLimit("filter.types")},
      {[=](FilterSpec& f) { f.excluded_types = too_many; }, InvalidLimit("filter.excluded_types")},
      {[=](FilterSpec& f) { f.accounts = too_many; }, InvalidLimit("filter.accounts")},
      {[=](FilterSpec& f) { f.object_ids = too_many; }, InvalidLimit("filter.object_ids")},
      {[](FilterSpec& f) { f.types = {std::string(256, 'a')}; }, InvalidLimit("filter.types")},
  };
}

class ErrorsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    PublishStream publish(channel_);
    for (int i = 1; i <= 9; ++i) publish.Publish({.id = "evt_" + std::to_string(i)});
    ASSERT_EQ(service_.log().bounds().head, 9u);
  }

  CallResult Subscribe(const std::function<void(SubscribeSpec&)>& spoil,
                       const std::string& more_fields = "") {
    SubscribeSpec spec = FromEarliest();
    spoil(spec);
    return SubscribeStream(channel_, spec, more_fields).Finish();
  }
  CallResult List(const ListSpec& spec, const FilterSpec& filter = {}) {
    return ListEvents(channel_, spec, filter).result;
  }
  CallResult Get(const std::string& id) { return GetEvent(channel_, id).result; }

  TestService service_{{.ring_bytes_max = 1}};
  std::shared_ptr<grpc::Channel> channel_ = service_.Connect();
};

TEST_F(ErrorsTest, SubscribeStart) {
  ExpectRefused(Subscribe([](auto& r) { r.start = {}; }), InvalidArgument("START_MISSING"));
  ExpectRefused(Subscribe([](auto& r) { r = After("", 3); }), InvalidArgument("INVALID_CURSOR"));
  ExpectRefused(Subscribe([](auto& r) { r.start = StartAfterEventId{}; }),
                InvalidArgument("INVALID_EVENT_ID"));
  ExpectRefused(Subscribe([](auto& r) { r.start = StartAfterEventId{.event_id = "evt_no"}; }),
                {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
  ExpectRefused(Subscribe([](auto& r) { r = After("log-0", 3); }),
                {grpc::StatusCode::FAILED_PRECONDITION, "LOG_ID_MISMATCH", {{"log_id", "log-1"}}});
  ExpectRefused(Subscribe([](auto& r) { r = After("log-1", 10); }),
                {grpc::StatusCode::OUT_OF_RANGE,
                 "CURSOR_AHEAD",
                 {{"earliest_sequence", "1"}, {"head_sequence", "9"}}});
}

// SubscribeRequest.from_time is field 4, a Timestamp: seconds 1, nanos 2.
TEST_F(ErrorsTest, SubscribeFromATimeThatIsNone) {
  const auto from_time = [](uint32_t number, uint64_t value) {
    std::string timestamp, field;
    event_service::AppendVarintField(number, value, timestamp);
    event_service::AppendBytesField(4, timestamp, field);
    return field;
  };
  for (const std::string& field :
       {from_time(1, 253402300800), from_time(1, static_cast<uint64_t>(-62135596801)),
        from_time(2, 1'000'000'000), from_time(2, static_cast<uint64_t>(-1))}) {
    ExpectRefused(Subscribe([](auto&) {}, field), InvalidLimit("from_time"));
  }
}

TEST_F(ErrorsTest, SubscribeLimits) {
  ExpectRefused(Subscribe([](auto& r) { r.batch_events_max = 257; }),
                InvalidLimit("max_batch_events"));
  ExpectRefused(Subscribe([](auto& r) { r.response_bytes_max = 1023; }),
                InvalidLimit("max_response_bytes"));
  ExpectRefused(Subscribe([](auto& r) { r.response_bytes_max = (1 << 20) + 1; }),
                InvalidLimit("max_response_bytes"));
  for (const absl::Duration heartbeat :
       {absl::Seconds(-1), absl::ZeroDuration(), absl::Milliseconds(999), absl::Seconds(31)}) {
    ExpectRefused(Subscribe([&](auto& r) { r.heartbeat = heartbeat; }), InvalidLimit("heartbeat"));
  }
  ExpectRefused(Subscribe([](auto& r) { r.client_id = "two words"; }), InvalidLimit("client_id"));
  ExpectRefused(Subscribe([](auto& r) { r.client_id = std::string(65, 'x'); }),
                InvalidLimit("client_id"));
}

// SubscribeRequest.heartbeat is field 10, a Duration: seconds 1.
TEST_F(ErrorsTest, SubscribeWithAHeartbeatBeyondAllReason) {
  for (const uint64_t seconds : {uint64_t{INT64_MAX}, uint64_t{1} << 63}) {
    std::string duration, field;
    event_service::AppendVarintField(1, seconds, duration);
    event_service::AppendBytesField(10, duration, field);
    ExpectRefused(Subscribe([](auto&) {}, field), InvalidLimit("heartbeat"));
  }
}

TEST_F(ErrorsTest, SubscribeFilter) {
  for (const WrongFilter& wrong : WrongFilters()) {
    ExpectRefused(Subscribe([&](auto& r) { wrong.spoil(r.filter); }), wrong.expected);
  }
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
  ExpectRefused(List({.page_size = 1001}), InvalidLimit("page_size"));
  ExpectRefused(List({.page_token = "nonsense"}), InvalidArgument("INVALID_PAGE_TOKEN"));
  const std::string token = ListEvents(channel_, {.page_size = 2}).next_page_token;
  ASSERT_NE(token, "");
  ExpectRefused(List({.page_size = 2, .page_token = token, .newest_first = true}),
                InvalidArgument("INVALID_PAGE_TOKEN"));
  for (const WrongFilter& wrong : WrongFilters()) {
    FilterSpec filter;
    wrong.spoil(filter);
    ExpectRefused(List({}, filter), wrong.expected);
  }
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

// Not a message at all: what gRPC itself would answer, with our details.
TEST_F(ErrorsTest, BytesThatAreNoRequest) {
  for (const char* method : {"GetEvent", "ListEvents", "GetLogInfo"}) {
    const std::string path = std::string("/penstock.v1.EventService/") + method;
    ExpectRefused(CallRaw(channel_, path.c_str(), "\xff").first,
                  {grpc::StatusCode::INTERNAL, "INTERNAL"});
  }
  ExpectRefused(Subscribe([](auto&) {}, "\xff"), {grpc::StatusCode::INTERNAL, "INTERNAL"});
}

TEST_F(ErrorsTest, GetEvent) {
  ExpectRefused(Get(""), InvalidArgument("INVALID_EVENT_ID"));
  ExpectRefused(Get("evt_no"), {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
  service_.log().Damage({.from = 4, .to = 4});
  ExpectRefused(
      Get("evt_4"),
      {grpc::StatusCode::DATA_LOSS, "DATA_LOSS", {{"from_sequence", "4"}, {"to_sequence", "4"}}});
  ASSERT_TRUE(service_.log().TrimBefore(absl::InfiniteFuture()).ok());
  ExpectRefused(Get("evt_5"), {grpc::StatusCode::NOT_FOUND, "EVENT_NOT_FOUND"});
}

}  // namespace
}  // namespace penstock::testing
