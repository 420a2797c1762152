#include "event_service/grpc/publish_wire.h"

#include <string>
#include <vector>

#include "event_service/error_reason.h"
#include "event_service/event/wire.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> Parsed(const std::string& bytes) {
  const auto events = ParsePublishRequest(bytes);
  EXPECT_TRUE(events.ok()) << events.status();
  std::vector<std::string> texts;
  if (events.ok()) texts.assign(events->begin(), events->end());
  return texts;
}

TEST(ParsePublishRequest, ReturnsTheEventsAsTheyLie) {
  EXPECT_THAT(Parsed(""), IsEmpty());
  std::string request;
  AppendBytesField(1, "first", request);
  AppendBytesField(1, "", request);
  AppendVarintField(7, 5, request);  // unknown
  AppendBytesField(1, "third", request);
  EXPECT_THAT(Parsed(request), ElementsAre("first", "", "third"));
}

TEST(ParsePublishRequest, RefusesWhatIsNoRequest) {
  std::string number;
  AppendVarintField(1, 5, number);
  std::string cut;
  AppendBytesField(1, "event", cut);
  cut.pop_back();
  for (const std::string& bytes : {number, cut, std::string("\x0a\xff\xff"), std::string("\xff")}) {
    const auto events = ParsePublishRequest(bytes);
    ASSERT_FALSE(events.ok());
    EXPECT_EQ(GetErrorDetail(events.status())->reason, ErrorReason::kInvalidEvent);
  }
}

TEST(LabelOf, ReadsIdAndEndpoint) {
  std::string event;
  AppendBytesField(3, "evt_1", event);
  AppendBytesField(4, "charge.succeeded", event);
  AppendBytesField(15, "billing", event);
  EXPECT_EQ(LabelOf(event).id, "evt_1");
  EXPECT_EQ(LabelOf(event).endpoint, "billing");
  EXPECT_EQ(LabelOf("\xff").id, "");
}

// The golden bytes of the three outcomes.
TEST(AppendAck, WritesTheFieldsOfTheSpecification) {
  std::string response;
  AppendAck({.ordinal = 0, .outcome = {.status = {}, .sequence = 7}}, response);
  EXPECT_EQ(response, std::string("\x0a\x04\x10\x01\x18\x07", 6));
  response.clear();
  AppendAck({.ordinal = 300, .outcome = {.status = {}, .duplicate = true, .sequence = 1}},
            response);
  EXPECT_EQ(response, std::string("\x0a\x07\x08\xac\x02\x10\x02\x18\x01", 9));
  response.clear();
  AppendAck({.ordinal = 1,
             .outcome = {.status = absl::InvalidArgumentError("no id"),
                         .reason = CommitReason::kInvalidEvent}},
            response);
  EXPECT_EQ(response.substr(2, 4), std::string("\x08\x01\x10\x03", 4));
  EXPECT_NE(response.find("INVALID_EVENT"), std::string::npos);
}

TEST(RefusalOf, HasAReasonForEveryCommitReason) {
  const auto reason = [](CommitReason commit_reason) {
    CommitOutcome outcome;
    outcome.status = absl::InternalError("/secret/path");
    outcome.reason = commit_reason;
    const absl::Status refusal = RefusalOf(outcome);
    EXPECT_TRUE(commit_reason == CommitReason::kInvalidEvent ||
                refusal.message().find("/secret") == absl::string_view::npos);
    return GetErrorDetail(refusal)->reason;
  };
  EXPECT_EQ(reason(CommitReason::kInvalidEvent), ErrorReason::kInvalidEvent);
  EXPECT_EQ(reason(CommitReason::kLogFull), ErrorReason::kLogFull);
  EXPECT_EQ(reason(CommitReason::kQueueFull), ErrorReason::kQueueFull);
  EXPECT_EQ(reason(CommitReason::kDraining), ErrorReason::kDraining);
  EXPECT_EQ(reason(CommitReason::kCommitFailed), ErrorReason::kCommitFailed);
  EXPECT_TRUE(RefusalOf(CommitOutcome()).ok());
}

}  // namespace
}  // namespace penstock::event_service
