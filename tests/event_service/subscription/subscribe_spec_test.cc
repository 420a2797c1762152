#include "event_service/subscription/subscribe_spec.h"

#include <functional>
#include <string>

#include "event_service/error_reason.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

SubscribeSpec Valid() { return {.start = StartEarliest{}, .filter = {}}; }

absl::Status Normalized(const std::function<void(SubscribeSpec&)>& change) {
  SubscribeSpec spec = Valid();
  change(spec);
  return Normalize(spec);
}

ErrorDetail Refusal(const std::function<void(SubscribeSpec&)>& change) {
  const absl::Status status = Normalized(change);
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << status;
  return GetErrorDetail(status).value_or(ErrorDetail{});
}

void ExpectInvalidLimit(const char* field, const std::function<void(SubscribeSpec&)>& change) {
  const ErrorDetail detail = Refusal(change);
  EXPECT_EQ(detail.reason, ErrorReason::kInvalidLimit) << field;
  EXPECT_EQ(detail.metadata.at("field"), field);
}

TEST(SubscribeSpec, FillsTheDefaultsIn) {
  SubscribeSpec spec = Valid();
  ASSERT_TRUE(Normalize(spec).ok());
  EXPECT_EQ(spec.batch_events_max, 256u);
  EXPECT_EQ(spec.response_bytes_max, 256u * 1024);
  EXPECT_EQ(spec.heartbeat, absl::Seconds(10));
}

TEST(SubscribeSpec, AcceptsTheEndsOfEveryRange) {
  for (const auto& change : std::vector<std::function<void(SubscribeSpec&)>>{
           [](auto& s) { s.batch_events_max = 1; }, [](auto& s) { s.batch_events_max = 256; },
           [](auto& s) { s.response_bytes_max = 1024; },
           [](auto& s) { s.response_bytes_max = 1024 * 1024; },
           [](auto& s) { s.heartbeat = absl::Seconds(1); },
           [](auto& s) { s.heartbeat = absl::Seconds(30); },
           [](auto& s) { s.client_id = std::string(64, 'x'); },
           [](auto& s) { s.client_id = "Billing_sync.v2-eu"; }}) {
    EXPECT_TRUE(Normalized(change).ok());
  }
}

TEST(SubscribeSpec, RefusesWhatIsOutOfRange) {
  ExpectInvalidLimit("max_batch_events", [](auto& s) { s.batch_events_max = 257; });
  ExpectInvalidLimit("max_response_bytes", [](auto& s) { s.response_bytes_max = 1023; });
  ExpectInvalidLimit("max_response_bytes", [](auto& s) { s.response_bytes_max = 1024 * 1024 + 1; });
  ExpectInvalidLimit("heartbeat", [](auto& s) { s.heartbeat = absl::Milliseconds(999); });
  ExpectInvalidLimit("heartbeat", [](auto& s) { s.heartbeat = absl::ZeroDuration(); });
  ExpectInvalidLimit("heartbeat", [](auto& s) { s.heartbeat = absl::Seconds(31); });
  ExpectInvalidLimit("client_id", [](auto& s) { s.client_id = std::string(65, 'x'); });
  ExpectInvalidLimit("client_id", [](auto& s) { s.client_id = "billing sync"; });
  ExpectInvalidLimit("client_id", [](auto& s) { s.client_id = "\xc3\xa9"; });
}

TEST(SubscribeSpec, RefusesAStartThatSaysNothing) {
  EXPECT_EQ(Refusal([](auto& s) { s.start = {}; }).reason, ErrorReason::kStartMissing);
  EXPECT_EQ(Refusal([](auto& s) { s.start = StartAfter{.log_id = "", .sequence = 3}; }).reason,
            ErrorReason::kInvalidCursor);
  EXPECT_EQ(Refusal([](auto& s) { s.start = StartAfterEventId{}; }).reason,
            ErrorReason::kInvalidEventId);
}

}  // namespace
}  // namespace penstock::event_service
