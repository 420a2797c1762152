// Publish over real gRPC.
#include <string>
#include <vector>

#include "absl/synchronization/notification.h"
#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;
using Outcome = ReceivedAck::Outcome;

TEST(Publish, AcknowledgesEveryEventByItsOrdinal) {
  TestService service;
  PublishStream publish(service.Connect());
  ASSERT_TRUE(publish.Send({{.id = "evt_1"}, {.id = "evt_2"}}));
  ASSERT_TRUE(publish.Send({}));
  ASSERT_TRUE(publish.Send({{.id = "evt_3"}}));
  const std::vector<ReceivedAck> acks = publish.Acks(3);
  ASSERT_EQ(acks.size(), 3u);
  for (uint64_t i = 0; i < 3; ++i) {
    EXPECT_EQ(acks[i].ordinal, i);
    EXPECT_EQ(acks[i].outcome, Outcome::kCommitted);
    EXPECT_EQ(acks[i].sequence, i + 1);
    EXPECT_EQ(acks[i].error.reason, "");
  }
  EXPECT_EQ(service.log().bounds().head, 3u);
}

TEST(Publish, DuplicateKeepsTheOriginalSequence) {
  TestService service;
  PublishStream first(service.Connect());
  EXPECT_EQ(first.Publish({.id = "evt_1"}).sequence, 1u);
  EXPECT_EQ(first.Publish({.id = "evt_2"}).sequence, 2u);
  PublishStream second(service.Connect());
  const ReceivedAck ack = second.Publish({.id = "evt_1", .type = "charge.refunded"});
  EXPECT_EQ(ack.outcome, Outcome::kDuplicate);
  EXPECT_EQ(ack.sequence, 1u);
  EXPECT_EQ(service.log().bounds().head, 2u);
}

TEST(Publish, ABadEventIsRefusedAloneAndTheStreamGoesOn) {
  TestService service;
  PublishStream publish(service.Connect());
  const ReceivedAck refused = publish.Publish({.id = ""});
  EXPECT_EQ(refused.outcome, Outcome::kRefused);
  EXPECT_EQ(refused.sequence, 0u);
  EXPECT_EQ(refused.error.code, grpc::StatusCode::INVALID_ARGUMENT);
  EXPECT_THAT(refused.error.message, HasSubstr("id"));
  EXPECT_EQ(refused.error.reason, "INVALID_EVENT");
  EXPECT_EQ(refused.error.domain, "penstock.dev");
  EXPECT_EQ(publish.Publish({.id = "evt_1"}).outcome, Outcome::kCommitted);
}

TEST(Publish, AnEventOverTheSizeLimitIsRefused) {
  TestService service;
  PublishStream publish(service.Connect());
  const ReceivedAck refused =
      publish.Publish({.id = "evt_1", .raw_json = std::string(5 << 20, '{')});
  EXPECT_EQ(refused.outcome, Outcome::kRefused);
  EXPECT_EQ(publish.Publish({.id = "evt_1", .raw_json = std::string(3 << 20, '{')}).outcome,
            Outcome::kCommitted);
}

TEST(Publish, BytesThatAreNoRequestEndTheStreamAfterWhatIsOwed) {
  TestService service;
  PublishStream publish(service.Connect());
  ASSERT_TRUE(publish.Send({{.id = "evt_1"}}));
  publish.SendBytes("\x0a\xff");  // a length, and nothing behind it
  EXPECT_EQ(publish.Acks(1).size(), 1u);
  const CallResult result = publish.Finish();
  EXPECT_EQ(result.code, grpc::StatusCode::INVALID_ARGUMENT);
  EXPECT_EQ(result.reason, "INVALID_EVENT");
}

TEST(Publish, UnknownFieldsOfARequestArePassedOver) {
  TestService service;
  PublishStream publish(service.Connect());
  ASSERT_TRUE(publish.SendBytes("\x12\x01x"));  // field 2
  EXPECT_EQ(publish.Publish({.id = "evt_1"}).ordinal, 0u);
}

TEST(Publish, HalfCloseEndsWithOkAfterEveryAcknowledgement) {
  TestService service;
  absl::Notification blocked, release;
  service.writes().before_apply = [&](auto) {
    if (!blocked.HasBeenNotified()) blocked.Notify();
    release.WaitForNotification();
    return absl::OkStatus();
  };
  PublishStream publish(service.Connect());
  ASSERT_TRUE(publish.Send({{.id = "evt_1"}, {.id = "evt_2"}}));
  blocked.WaitForNotification();
  publish.HalfClose();
  release.Notify();
  EXPECT_EQ(publish.Acks(2).size(), 2u);
  EXPECT_EQ(publish.Finish().code, grpc::StatusCode::OK);
}

TEST(Publish, AnUnusedStreamHalfCloses) {
  TestService service;
  PublishStream publish(service.Connect());
  publish.HalfClose();
  EXPECT_EQ(publish.Finish().code, grpc::StatusCode::OK);
}

TEST(Publish, AStreamThatDiesDuringItsCommitHarmsNobody) {
  TestService service;
  absl::Notification blocked, release;
  service.writes().before_apply = [&](auto) {
    if (!blocked.HasBeenNotified()) blocked.Notify();
    release.WaitForNotification();
    return absl::OkStatus();
  };
  {
    PublishStream dying(service.Connect());
    ASSERT_TRUE(dying.Send({{.id = "evt_1"}, {.id = "evt_2"}}));
    blocked.WaitForNotification();
    dying.Cancel();
    EXPECT_EQ(dying.Finish().code, grpc::StatusCode::CANCELLED);
  }
  while (service.server().publish_streams() > 0) absl::SleepFor(absl::Milliseconds(1));
  release.Notify();
  PublishStream next(service.Connect());
  const ReceivedAck ack = next.Publish({.id = "evt_1"});
  EXPECT_EQ(ack.outcome, Outcome::kDuplicate) << "it was committed all the same";
}

// Refusals of the committer, each with its reason and code.
struct Refusal {
  const char* name;
  absl::Status apply_error;
  const char* reason;
  grpc::StatusCode code;
};

class PublishRefusal : public ::testing::TestWithParam<Refusal> {};

TEST_P(PublishRefusal, IsToldWithItsReason) {
  TestService service;
  service.writes().before_apply = [](auto) { return GetParam().apply_error; };
  PublishStream publish(service.Connect());
  const ReceivedAck ack = publish.Publish({.id = "evt_1"});
  EXPECT_EQ(ack.outcome, Outcome::kRefused);
  EXPECT_EQ(ack.error.code, GetParam().code);
  EXPECT_EQ(ack.error.reason, GetParam().reason);
  EXPECT_THAT(ack.error.message, ::testing::Not(HasSubstr("/secret/path")));
}

INSTANTIATE_TEST_SUITE_P(
    Every, PublishRefusal,
    ::testing::Values(Refusal{"LogFull", absl::ResourceExhaustedError("/secret/path is full"),
                              "LOG_FULL", grpc::StatusCode::RESOURCE_EXHAUSTED},
                      Refusal{"CommitFailed", absl::InternalError("/secret/path: EIO"),
                              "COMMIT_FAILED", grpc::StatusCode::UNAVAILABLE}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Publish, IsRefusedWhenTheQueueIsOverItsBytes) {
  TestService service({.queue_bytes_max = 3000});
  absl::Notification blocked, release;
  service.writes().before_apply = [&](auto) {
    if (!blocked.HasBeenNotified()) blocked.Notify();
    release.WaitForNotification();
    return absl::OkStatus();
  };
  PublishStream publish(service.Connect());
  ASSERT_TRUE(publish.Send({{.id = "evt_1", .payload_bytes = 2000}}));
  blocked.WaitForNotification();
  const ReceivedAck refused = publish.Publish({.id = "evt_2", .payload_bytes = 2000});
  EXPECT_EQ(refused.ordinal, 1u) << "refusals overtake what is being committed";
  EXPECT_EQ(refused.error.code, grpc::StatusCode::RESOURCE_EXHAUSTED);
  EXPECT_EQ(refused.error.reason, "QUEUE_FULL");
  release.Notify();
  EXPECT_EQ(publish.Acks(1).front().outcome, Outcome::kCommitted);
}

TEST(Publish, ManySmallEventsAreAllAcknowledgedOnce) {
  TestService service;
  PublishStream publish(service.Connect());
  constexpr int kRequests = 300;
  constexpr int kEventsPerRequest = 100;
  for (int i = 0; i < kRequests; ++i) {
    std::vector<EventSpec> events;
    for (int j = 0; j < kEventsPerRequest; ++j) {
      events.push_back({.id = "evt_" + std::to_string(i * kEventsPerRequest + j)});
    }
    ASSERT_TRUE(publish.Send(events));
  }
  std::vector<bool> acknowledged(kRequests * kEventsPerRequest, false);
  for (const ReceivedAck& ack : publish.Acks(acknowledged.size())) {
    EXPECT_EQ(ack.outcome, Outcome::kCommitted);
    EXPECT_FALSE(acknowledged[ack.ordinal]);
    acknowledged[ack.ordinal] = true;
  }
  EXPECT_THAT(acknowledged, ::testing::Each(true));
}

}  // namespace
}  // namespace penstock::testing
