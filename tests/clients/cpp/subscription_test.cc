#include "clients/cpp/src/subscription.h"

#include <gmock/gmock.h>

#include "tests/clients/cpp/subscription_fixture.h"

namespace penstock {
namespace {

using absl::StatusCode;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Kind = SubscriberStep::Kind;

using SubscriptionTest = SubscriptionFixture;

TEST_F(SubscriptionTest, HandsOverEventsInOrder) {
  Stream({Started(0), Events({1, 2}, 2), Events({4, 5, 6}, 5)});
  RunUntil(5);
  EXPECT_THAT(events_, ElementsAre(1, 2, 4, 5));
  EXPECT_THAT(starts(), ElementsAre(StartPosition(FromEarliest{})));
}

TEST_F(SubscriptionTest, AnEventCountsAsHandledWhenTheNextOneIsAskedFor) {
  Stream({Started(0), Events({1, 2}, 2)});
  RunUntil(2);
  EXPECT_EQ(subscription().cursor(), At(1));
  subscription().Next(absl::ZeroDuration());
  EXPECT_EQ(subscription().cursor(), At(2));
}

TEST_F(SubscriptionTest, TellsTheEndOfEveryResponse) {
  Stream({Started(0), Events({1}, 1), Heartbeat(1, 1)});
  std::vector<Kind> kinds;
  for (int i = 0; i < 5; ++i) kinds.push_back(subscription().Next(absl::Seconds(1)).kind);
  EXPECT_THAT(kinds, ElementsAre(Kind::kResponseEnd, Kind::kEvent, Kind::kResponseEnd,
                                 Kind::kResponseEnd, Kind::kTimedOut));
}

TEST_F(SubscriptionTest, ReconnectsFromTheLastCursor) {
  Stream({Started(0), Events({1, 2}, 2), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(2), Events({9}, 1)});
  RunUntil(9);
  EXPECT_THAT(events_, ElementsAre(1, 2, 9));
  EXPECT_THAT(starts(), ElementsAre(StartPosition(FromEarliest{}), StartPosition(At(2))));
  EXPECT_THAT(recorder_->log, ElementsAre(HasSubstr("from log:2")));
}

TEST_F(SubscriptionTest, ReconnectsFromProgressPastEventsThatTheFilterSkipped) {
  Stream({Started(0), Heartbeat(100, 0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(100), Events({101}, 1)});
  RunUntil(101);
  EXPECT_EQ(starts().back(), StartPosition(At(100)));
}

TEST_F(SubscriptionTest, LatestMissesNothingThatIsCommittedDuringAReconnect) {
  options_.start = FromLatest{};
  Stream({Started(7), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(7), Events({8}, 1)});
  RunUntil(8);
  EXPECT_THAT(starts(), ElementsAre(StartPosition(FromLatest{}), StartPosition(At(7))));
}

TEST_F(SubscriptionTest, AResponseWithoutProgressStillMovesTheCursor) {
  StreamResponse bare = Events({1, 2}, 2);
  bare.progress.reset();
  Stream({Started(0), bare, CloseWith(StatusCode::kUnavailable)});
  Stream({Started(2), Events({3}, 1)});
  RunUntil(3);
  EXPECT_EQ(starts().back(), StartPosition(At(2)));
  EXPECT_THAT(events_, ElementsAre(1, 2, 3));
}

TEST_F(SubscriptionTest, AcceptsResponsesThatSayNothing) {
  Stream({Started(0), StreamResponse(), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(events_, ElementsAre(1));
}

TEST_F(SubscriptionTest, BacksOffWithFullJitterFrom200MillisecondsTo10Seconds) {
  jitter_ = 1.0;
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kUnavailable)});
  for (int i = 0; i < 8; ++i) Stream({CloseWith(StatusCode::kUnavailable)});
  Stream({Started(1), Events({2}, 1)});
  const absl::Time before = transport_->Now();
  RunUntil(2);
  EXPECT_THAT(
      recorder_->retries,
      ElementsAre(absl::Milliseconds(200), absl::Milliseconds(400), absl::Milliseconds(800),
                  absl::Milliseconds(1600), absl::Milliseconds(3200), absl::Milliseconds(6400),
                  absl::Seconds(10), absl::Seconds(10), absl::Seconds(10)));
  EXPECT_EQ(transport_->Now() - before, absl::Milliseconds(42600)) << "it waits as it says";
}

TEST_F(SubscriptionTest, TheJitterScalesTheWholeDelay) {
  jitter_ = 0.25;
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kUnavailable)});
  Stream({CloseWith(StatusCode::kUnavailable)});
  Stream({Started(1), Events({2}, 1)});
  RunUntil(2);
  EXPECT_THAT(recorder_->retries, ElementsAre(absl::Milliseconds(50), absl::Milliseconds(100)));
}

TEST_F(SubscriptionTest, AServerThatAcceptsAndDropsStreamsIsStillBackedOffFrom) {
  jitter_ = 1.0;
  for (int i = 0; i < 3; ++i) Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(recorder_->retries, ElementsAre(absl::Milliseconds(200), absl::Milliseconds(400),
                                              absl::Milliseconds(800)));
}

TEST_F(SubscriptionTest, AStreamThatLivedLongStartsTheBackoffAgain) {
  jitter_ = 1.0;
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), Silence{absl::Seconds(9)}, Heartbeat(0, 0), Silence{absl::Seconds(9)},
          CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(recorder_->retries, Each(absl::Milliseconds(200)));
}

TEST_F(SubscriptionTest, GivesUpAStreamAfterTwoAndAHalfHeartbeatsOfSilence) {
  Stream({Started(0, absl::Seconds(4)), Events({1}, 1)});
  Stream({Started(1), Events({2}, 1)});
  const absl::Time before = transport_->Now();
  RunUntil(2);
  ASSERT_THAT(recorder_->retries, SizeIs(1));
  EXPECT_EQ(transport_->Now() - before, absl::Seconds(10) + recorder_->retries[0]);
  EXPECT_THAT(recorder_->log, ElementsAre(HasSubstr("nothing heard for 10s")));
  EXPECT_THAT(transport_->closed, ElementsAre(1));
}

TEST_F(SubscriptionTest, HeartbeatsKeepAStreamAlive) {
  std::deque<Step> script = {Started(0)};
  for (int i = 0; i < 20; ++i) {
    script.push_back(Silence{absl::Seconds(24)});
    script.push_back(Heartbeat(0, 0));
  }
  script.push_back(Events({1}, 1));
  Stream(script);
  RunUntil(1);
  EXPECT_THAT(starts(), SizeIs(1));
}

TEST_F(SubscriptionTest, ASlowHandlerIsNotTheServersSilence) {
  handler_takes_ = absl::Minutes(3);
  Stream({Started(0), Events({1}, 1), Silence{absl::Minutes(3) + absl::Seconds(20)},
          Heartbeat(1, 1), Events({2}, 2)});
  RunUntil(2);
  EXPECT_THAT(starts(), SizeIs(1));
}

TEST_F(SubscriptionTest, AServerThatAcceptsAndSaysNothingIsGivenUpToo) {
  Stream({});
  Stream({Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_EQ(transport_->opened[1].at - transport_->opened[0].at,
            absl::Seconds(25) + recorder_->retries[0]);
}

TEST_F(SubscriptionTest, WithoutWaitForServerAServerThatWasNeverReachedIsAnError) {
  options_.wait_for_server = false;
  Stream({CloseWith(StatusCode::kUnavailable, "refused")});
  EXPECT_EQ(RunToEnd(), absl::UnavailableError("refused"));
  EXPECT_EQ(subscription().cursor(), std::nullopt);
}

TEST_F(SubscriptionTest, WithoutWaitForServerASilentServerIsAnError) {
  options_.wait_for_server = false;
  Stream({});
  EXPECT_EQ(RunToEnd().code(), StatusCode::kUnavailable);
}

TEST_F(SubscriptionTest, WaitForServerKeepsTrying) {
  Stream({CloseWith(StatusCode::kUnavailable)});
  Stream({CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(starts(), Each(StartPosition(FromEarliest{})));
}

class FinalStatus : public SubscriptionFixture, public ::testing::WithParamInterface<StatusCode> {};

TEST_P(FinalStatus, IsHandedToTheCallerAndNeverRetried) {
  Stream({Started(0), Events({1}, 1), CloseWith(GetParam(), "no", "SOME_REASON")});
  const absl::Status end = RunToEnd();
  EXPECT_EQ(end.code(), GetParam());
  EXPECT_EQ(GetErrorInfo(end)->reason, "SOME_REASON");
  EXPECT_THAT(recorder_->retries, IsEmpty());
  EXPECT_EQ(subscription().cursor(), At(1)) << "the cursor to resume from is kept";
  EXPECT_EQ(subscription().Next(absl::ZeroDuration()).kind, Kind::kEnd);
}

INSTANTIATE_TEST_SUITE_P(Codes, FinalStatus,
                         ::testing::Values(StatusCode::kOutOfRange, StatusCode::kDataLoss,
                                           StatusCode::kPermissionDenied,
                                           StatusCode::kUnauthenticated,
                                           StatusCode::kInvalidArgument,
                                           StatusCode::kFailedPrecondition, StatusCode::kNotFound,
                                           StatusCode::kUnimplemented),
                         [](const auto& param) { return absl::StatusCodeToString(param.param); });

class PassingStatus : public SubscriptionFixture,
                      public ::testing::WithParamInterface<StatusCode> {};

TEST_P(PassingStatus, IsRetriedAndTold) {
  Stream({Started(0), Events({1}, 1), CloseWith(GetParam(), "later")});
  Stream({Started(1), Events({2}, 1)});
  RunUntil(2);
  EXPECT_THAT(events_, ElementsAre(1, 2));
  EXPECT_THAT(recorder_->log, ElementsAre(HasSubstr("later; reconnecting in")));
}

INSTANTIATE_TEST_SUITE_P(Codes, PassingStatus,
                         ::testing::Values(StatusCode::kUnavailable, StatusCode::kResourceExhausted,
                                           StatusCode::kAborted, StatusCode::kDeadlineExceeded,
                                           StatusCode::kCancelled, StatusCode::kInternal,
                                           StatusCode::kUnknown),
                         [](const auto& param) { return absl::StatusCodeToString(param.param); });

TEST_F(SubscriptionTest, AStreamThatTheServerEndsForNoReasonIsOpenedAgain) {
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kOk)});
  Stream({Started(1), Events({2}, 1)});
  RunUntil(2);
  EXPECT_THAT(events_, ElementsAre(1, 2));
}

TEST_F(SubscriptionTest, EndsAtTheFirstCaughtUpWhenAsked) {
  options_.stop_when_caught_up = true;
  Stream({Started(0), Events({1, 2}, 2), CaughtUp(2, 2)});
  EXPECT_EQ(RunToEnd(), absl::OkStatus());
  EXPECT_EQ(subscription().cursor(), At(2));
}

TEST_F(SubscriptionTest, CaughtUpIsNoEndUnlessAsked) {
  Stream({Started(0), CaughtUp(0, 0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(events_, ElementsAre(1));
}

TEST_F(SubscriptionTest, EndsAfterTheSequenceThatWasAskedFor) {
  options_.stop_after_sequence = 5;
  Stream({Started(0), Events({1, 4}, 2), Heartbeat(5, 2), CloseWith(StatusCode::kOk)});
  EXPECT_EQ(RunToEnd(), absl::OkStatus());
  EXPECT_THAT(events_, ElementsAre(1, 4));
}

TEST_F(SubscriptionTest, ATimeoutLeavesTheStreamOpen) {
  Stream({Started(0), Silence{absl::Seconds(5)}, Events({1}, 1)});
  ASSERT_EQ(subscription().Next(absl::Seconds(1)).kind, Kind::kResponseEnd);
  const absl::Time before = transport_->Now();
  EXPECT_EQ(subscription().Next(absl::Seconds(1)).kind, Kind::kTimedOut);
  EXPECT_EQ(transport_->Now(), before + absl::Seconds(1));
  EXPECT_EQ(subscription().Next(absl::Seconds(9)).kind, Kind::kEvent);
  EXPECT_THAT(starts(), SizeIs(1));
}

TEST_F(SubscriptionTest, ATimeoutCutsABackoff) {
  jitter_ = 1.0;
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  ASSERT_EQ(subscription().Next(absl::ZeroDuration()).kind, Kind::kResponseEnd);
  EXPECT_EQ(subscription().Next(absl::Milliseconds(100)).kind, Kind::kTimedOut);
}

TEST_F(SubscriptionTest, StopLetsTheHandlerFinishAndHandsOverNoMore) {
  stop_at_ = 2;
  Stream({Started(0), Events({1, 2, 3}, 3), Events({4}, 4)});
  EXPECT_EQ(RunToEnd(), absl::OkStatus());
  EXPECT_THAT(events_, ElementsAre(1, 2));
  EXPECT_EQ(subscription().cursor(), At(2));
  EXPECT_THAT(transport_->closed, ElementsAre(1));
}

TEST_F(SubscriptionTest, StopEndsAnIdleStream) {
  Stream({Started(0)});
  ASSERT_EQ(subscription().Next(absl::ZeroDuration()).kind, Kind::kResponseEnd);
  subscription().Stop();
  EXPECT_EQ(subscription().Next(absl::InfiniteDuration()).kind, Kind::kEnd);
}

TEST_F(SubscriptionTest, FailEndsItWithTheCallersError) {
  Stream({Started(0), Events({1, 2}, 2)});
  RunUntil(2);
  subscription().Fail(absl::AbortedError("mine"));
  EXPECT_EQ(RunToEnd(), absl::AbortedError("mine"));
  EXPECT_EQ(subscription().cursor(), At(1));
}

TEST_F(SubscriptionTest, WithoutStartAndCursorItDoesNotGuess) {
  options_.start.reset();
  const absl::Status end = RunToEnd();
  EXPECT_EQ(end.code(), StatusCode::kInvalidArgument);
  EXPECT_EQ(GetErrorInfo(end)->reason, "START_MISSING");
  EXPECT_THAT(std::string(end.message()), HasSubstr("SubscriberOptions::start"));
}

TEST_F(SubscriptionTest, ALostEventIsNoticedBeforeItsResponseIsHandedOver) {
  Stream({Started(0), Events({1, 2}, 2), Events({5}, 4)});
  Stream({Started(2), Events({3, 4, 5}, 3)});
  RunUntil(5);
  EXPECT_THAT(events_, ElementsAre(1, 2, 3, 4, 5));
  EXPECT_EQ(starts().back(), StartPosition(At(2)));
  EXPECT_THAT(recorder_->faults, ElementsAre(HasSubstr("sent 4 events on this stream, 3 arrived")));
}

TEST_F(SubscriptionTest, ALossThatShowsLateGoesBackToTheLastConfirmedCursor) {
  StreamResponse bare = Events({4}, 3);
  bare.progress.reset();
  Stream({Started(0), Events({1, 2}, 2), bare, Heartbeat(4, 4)});
  Stream({Started(2), Events({3}, 1), Events({4}, 2), CloseWith(StatusCode::kOutOfRange)});
  (void)RunToEnd();
  EXPECT_THAT(events_, ElementsAre(1, 2, 4, 3, 4));
  EXPECT_EQ(starts().back(), StartPosition(At(2)));
}

TEST_F(SubscriptionTest, AServerThatKeepsMiscountingIsAnError) {
  for (int i = 0; i < kBrokenPromisesMax; ++i) Stream({Started(0), Events({1}, 2)});
  EXPECT_EQ(RunToEnd().code(), StatusCode::kDataLoss);
  EXPECT_THAT(events_, IsEmpty());
  EXPECT_THAT(recorder_->faults, SizeIs(kBrokenPromisesMax));
}

TEST_F(SubscriptionTest, AnotherLogAfterAReconnectIsNotFollowed) {
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kUnavailable)});
  for (int i = 0; i < kBrokenPromisesMax; ++i) {
    StreamResponse other = Started(1);
    other.started->cursor.log_id = "other";
    Stream({other, Events({2}, 1)});
  }
  EXPECT_EQ(RunToEnd().code(), StatusCode::kDataLoss);
  EXPECT_THAT(events_, ElementsAre(1));
}

}  // namespace
}  // namespace penstock
