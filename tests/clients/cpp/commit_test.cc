// When cursors are committed, and what a failing store does.
#include <gmock/gmock.h>

#include "tests/clients/cpp/subscription_fixture.h"

namespace penstock {
namespace {

using absl::StatusCode;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class CommitTest : public SubscriptionFixture {
 protected:
  CommitTest() { options_.cursor_store = store_; }

  std::shared_ptr<RecordingStore> store_ = std::make_shared<RecordingStore>();
};

TEST_F(CommitTest, ResumesFromTheStoreWhateverTheStartSays) {
  store_->stored = At(7);
  Stream({Started(7), Events({8}, 1)});
  RunUntil(8);
  EXPECT_THAT(starts(), ElementsAre(StartPosition(At(7))));
}

TEST_F(CommitTest, AnEventIsNotCommittedBeforeItsHandlerReturned) {
  options_.commit_interval = absl::ZeroDuration();
  Stream({Started(0), Events({1, 2}, 2)});
  RunUntil(1);
  EXPECT_THAT(store_->commits, ElementsAre(0)) << "the start alone";
  RunUntil(2);
  EXPECT_THAT(store_->commits, ElementsAre(0, 1));
}

TEST_F(CommitTest, CommitsBeforeItWaitsForTheNextEvent) {
  options_.commit_interval = absl::Hours(1);
  Stream({Started(0), Events({1, 2, 3}, 3), Silence{absl::Milliseconds(1)}, Events({4}, 4),
          Events({5}, 5), Silence{absl::Seconds(1)}, Events({6}, 6)});
  RunUntil(6);
  EXPECT_THAT(store_->commits, ElementsAre(3, 5));
}

TEST_F(CommitTest, ALongResponseCommitsAtTheInterval) {
  options_.commit_interval = absl::Seconds(1);
  handler_takes_ = absl::Milliseconds(400);
  Stream({Started(0), Events({1, 2, 3, 4, 5, 6, 7}, 7)});
  RunUntil(7);
  EXPECT_THAT(store_->commits, ElementsAre(3, 6));
}

TEST_F(CommitTest, ProgressAloneIsCommittedAtTheInterval) {
  options_.commit_interval = absl::Seconds(15);
  Stream({Started(0), Silence{absl::Seconds(10)}, Heartbeat(10, 0), Silence{absl::Seconds(10)},
          Heartbeat(20, 0), Events({21}, 1)});
  RunUntil(21);
  EXPECT_THAT(store_->commits, ElementsAre(20));
}

TEST_F(CommitTest, WhatNoProgressConfirmedIsNotCommitted) {
  options_.commit_interval = absl::ZeroDuration();
  StreamResponse bare = Events({1, 2}, 2);
  bare.progress.reset();
  Stream({Started(0), bare, Events({3}, 3)});
  RunUntil(3);
  EXPECT_THAT(store_->commits, ElementsAre(0));
  ASSERT_TRUE(subscription().Commit().ok());
  EXPECT_THAT(store_->commits, ElementsAre(0, 3));
}

TEST_F(CommitTest, StopCommitsTheEventUnderWay) {
  options_.commit_interval = absl::Hours(1);
  stop_at_ = 2;
  Stream({Started(0), Events({1, 2, 3}, 3)});
  ASSERT_TRUE(RunToEnd().ok());
  EXPECT_THAT(store_->commits, ElementsAre(2));
}

TEST_F(CommitTest, CommitCountsTheEventInHandAsHandled) {
  options_.commit_interval = absl::Hours(1);
  Stream({Started(0), Events({1, 2, 3}, 3)});
  RunUntil(2);
  ASSERT_TRUE(subscription().Commit().ok());
  EXPECT_THAT(store_->commits, ElementsAre(2));
}

TEST_F(CommitTest, AFailedHandlerCommitsWhatWasHandledBeforeIt) {
  options_.commit_interval = absl::Hours(1);
  Stream({Started(0), Events({1, 2, 3}, 3)});
  RunUntil(3);
  subscription().Fail(absl::AbortedError("mine"));
  EXPECT_THAT(store_->commits, ElementsAre(2));
}

TEST_F(CommitTest, LettingGoOfASubscriptionCommitsAllButTheEventInHand) {
  options_.commit_interval = absl::Hours(1);
  Stream({Started(0), Events({1, 2, 3}, 3)});
  RunUntil(3);
  subscription_.reset();
  EXPECT_THAT(store_->commits, ElementsAre(2));
}

TEST_F(CommitTest, AStoreThatFailsEndsTheSubscription) {
  store_->error = absl::ResourceExhaustedError("disk full");
  Stream({Started(0), Events({1, 2}, 2), Events({3}, 3)});
  EXPECT_EQ(RunToEnd(), store_->error);
  EXPECT_THAT(store_->commits, IsEmpty());
}

TEST_F(CommitTest, AnErrorOfTheServerIsNotHiddenByTheStore) {
  Stream({Started(0), CloseWith(StatusCode::kOutOfRange, "expired")});
  store_->error = absl::ResourceExhaustedError("disk full");
  options_.commit_interval = absl::Hours(1);
  EXPECT_EQ(RunToEnd().code(), StatusCode::kOutOfRange);
}

}  // namespace
}  // namespace penstock
