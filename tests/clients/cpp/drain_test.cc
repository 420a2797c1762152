// The hand-over from a draining stream to its successor.
#include <gmock/gmock.h>

#include "tests/clients/cpp/subscription_fixture.h"

namespace penstock {
namespace {

using absl::StatusCode;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// The first back-off is 100 ms: half of its ceiling.
using DrainTest = SubscriptionFixture;

TEST_F(DrainTest, TheSuccessorIsOpenedWhileTheOldStreamDelivers) {
  Stream({Started(0), Draining(0, 0), Events({1}, 1), Silence{absl::Milliseconds(300)},
          Events({2}, 2), CloseWith(StatusCode::kUnavailable)});
  Stream({Silence{absl::Seconds(1)}, Started(1), Events({2, 3}, 2)});
  RunUntil(3);
  EXPECT_THAT(events_, ElementsAre(1, 2, 3));
  EXPECT_THAT(starts(), ElementsAre(StartPosition(FromEarliest{}), StartPosition(At(1))));
}

TEST_F(DrainTest, TheSuccessorTakesOverAsSoonAsItHasStarted) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Seconds(1)}, Events({1}, 1),
          CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), Events({1}, 1)});
  const absl::Time before = transport_->Now();
  RunUntil(1);
  EXPECT_EQ(transport_->Now() - before, absl::Milliseconds(100));
  EXPECT_THAT(transport_->closed, ElementsAre(1)) << "the old stream";
}

TEST_F(DrainTest, WhatTheOldStreamDeliveredIsSkippedOnTheNewOne) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Milliseconds(150)}, Events({1, 2}, 2),
          Heartbeat(4, 2)});
  Stream({Silence{absl::Milliseconds(100)}, Started(0), Events({1}, 1), Events({2, 5}, 3)});
  RunUntil(5);
  EXPECT_THAT(events_, ElementsAre(1, 2, 5));
}

TEST_F(DrainTest, TheCursorNeverGoesBackToTheSuccessors) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Milliseconds(150)}, Events({1, 2}, 2)});
  Stream({Silence{absl::Milliseconds(100)}, Started(0), Events({1}, 1),
          CloseWith(StatusCode::kUnavailable)});
  Stream({Started(2), Events({3}, 1)});
  RunUntil(3);
  EXPECT_THAT(events_, ElementsAre(1, 2, 3));
  EXPECT_EQ(starts().back(), StartPosition(At(2)));
}

TEST_F(DrainTest, AServerThatIsTheOnlyOneIsLeftSoThatItCanStop) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Seconds(10)}, Events({1}, 1)});
  Stream({CloseWith(StatusCode::kUnavailable, "stopping", "DRAINING")});
  Stream({Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(transport_->closed, ElementsAre(1));
  EXPECT_EQ(starts().back(), StartPosition(At(0)));
}

TEST_F(DrainTest, WhenNoSuccessorCanBeReachedTheOldStreamIsReadToItsEnd) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Milliseconds(150)}, Events({1}, 1),
          CloseWith(StatusCode::kUnavailable)});
  Stream({CloseWith(StatusCode::kUnavailable, "connection refused")});
  Stream({Started(1), Events({2}, 1)});
  RunUntil(2);
  EXPECT_THAT(events_, ElementsAre(1, 2));
}

TEST_F(DrainTest, TheOldStreamMayEndBeforeTheSuccessorHasStarted) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Milliseconds(110)},
          CloseWith(StatusCode::kUnavailable)});
  Stream({Silence{absl::Seconds(1)}, Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(starts(), SizeIs(2)) << "the successor is kept";
}

TEST_F(DrainTest, ASilentSuccessorIsReplaced) {
  Stream({Started(0, absl::Seconds(1)), Draining(0, 0), Silence{absl::Seconds(2)}, Heartbeat(0, 0),
          Silence{absl::Seconds(2)}, Heartbeat(0, 0)});
  Stream({});
  Stream({Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(transport_->closed, ElementsAre(2, 1));
}

TEST_F(DrainTest, ARefusalOfTheSuccessorThatIsFinalEndsTheSubscription) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Seconds(1)}, Events({1}, 1)});
  Stream({CloseWith(StatusCode::kPermissionDenied)});
  EXPECT_EQ(RunToEnd().code(), StatusCode::kPermissionDenied);
}

TEST_F(DrainTest, ASuccessorThatBreaksAPromiseIsReplacedWhileTheOldStreamGoesOn) {
  Stream({Started(0), Draining(0, 0), Silence{absl::Milliseconds(150)}, Events({1}, 1),
          Silence{absl::Seconds(1)}, Events({2}, 2)});
  Stream({Started(5)});
  Stream({Silence{absl::Seconds(5)}, Started(1)});
  RunUntil(2);
  EXPECT_THAT(events_, ElementsAre(1, 2));
  EXPECT_THAT(recorder_->faults, SizeIs(1));
}

TEST_F(DrainTest, ADrainingStreamThatSaysSoTwiceHasOneSuccessor) {
  Stream({Started(0), Draining(0, 0), Draining(0, 0), Silence{absl::Milliseconds(150)},
          Draining(0, 0)});
  Stream({Silence{absl::Seconds(1)}, Started(0), Events({1}, 1)});
  RunUntil(1);
  EXPECT_THAT(starts(), SizeIs(2));
  EXPECT_THAT(recorder_->faults, IsEmpty());
}

}  // namespace
}  // namespace penstock
