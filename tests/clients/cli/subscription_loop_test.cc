#include "clients/cli/subscription/subscription_loop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/clients/cli/scripted_stream.h"

namespace penstock::cli {
namespace {

using absl::StatusCode;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Reason = SubscriptionEnd::Reason;

class SubscriptionLoopTest : public ::testing::Test, public SubscriptionObserver {
 protected:
  // The next stream to be opened does this.
  void Stream(std::deque<Step> script) { scripts_.push_back(std::move(script)); }

  SubscriptionEnd Run() {
    loop_ = std::make_unique<SubscriptionLoop>(
        [this](const StartPosition& start) { return Open(start); }, clock_, *this,
        [this] { return jitter_; }, options_);
    return loop_->Run();
  }

  bool OnEvent(const ReceivedEvent& event) override {
    events_.push_back(event.sequence);
    if (stop_at_ == event.sequence) loop_->Stop();
    return done_at_ != event.sequence;
  }
  bool OnResponseEnd() override {
    ++response_ends_;
    return !reader_gone_;
  }
  void OnNotice(const std::string& text) override { notices_.push_back(text); }

  std::unique_ptr<EventStream> Open(const StartPosition& start) {
    starts_.push_back(start);
    if (scripts_.empty()) {
      ADD_FAILURE() << "opened one stream more than the script has";
      loop_->Stop();
      return std::make_unique<ScriptedStream>(clock_, std::deque<Step>{});
    }
    std::deque<Step> script = std::move(scripts_.front());
    scripts_.pop_front();
    return std::make_unique<ScriptedStream>(clock_, std::move(script));
  }

  FakeClock clock_;
  SubscriptionOptions options_{.start = FromEarliest{}};
  double jitter_ = 0.5;
  std::unique_ptr<SubscriptionLoop> loop_;
  std::deque<std::deque<Step>> scripts_;
  std::vector<StartPosition> starts_;
  std::vector<uint64_t> events_;
  std::vector<std::string> notices_;
  // The observer ends the loop, or calls Stop, at these sequences; 0 is never.
  uint64_t done_at_ = 0;
  uint64_t stop_at_ = 0;
  bool reader_gone_ = false;
  int response_ends_ = 0;
};

TEST_F(SubscriptionLoopTest, HandsOverEventsInOrderUntilTheObserverIsDone) {
  done_at_ = 5;
  Stream({Started(0), Events({1, 2}, 2), Events({4, 5, 6}, 5)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
  EXPECT_THAT(events_, ElementsAre(1, 2, 4, 5));
  EXPECT_EQ(loop_->cursor(), At(5)) << "6 was not handled";
  EXPECT_THAT(starts_, ElementsAre(StartPosition(FromEarliest{})));
  EXPECT_EQ(response_ends_, 3);
}

TEST_F(SubscriptionLoopTest, ReconnectsFromTheLastCursor) {
  done_at_ = 9;
  Stream({Started(0), Events({1, 2}, 2), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(2), Events({9}, 1)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
  EXPECT_THAT(events_, ElementsAre(1, 2, 9));
  EXPECT_THAT(starts_, ElementsAre(StartPosition(FromEarliest{}), StartPosition(At(2))));
  EXPECT_THAT(notices_, ElementsAre(HasSubstr("from log:2")));
}

TEST_F(SubscriptionLoopTest, ReconnectsFromProgressPastEventsThatTheFilterSkipped) {
  done_at_ = 101;
  Stream({Started(0), Heartbeat(100, 0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(100), Events({101}, 1)});
  Run();
  EXPECT_EQ(starts_.back(), StartPosition(At(100)));
}

TEST_F(SubscriptionLoopTest, LatestMissesNothingThatIsCommittedDuringAReconnect) {
  options_.start = FromLatest{};
  done_at_ = 8;
  Stream({Started(7), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(7), Events({8}, 1)});
  Run();
  EXPECT_THAT(starts_, ElementsAre(StartPosition(FromLatest{}), StartPosition(At(7))));
}

TEST_F(SubscriptionLoopTest, AResponseWithoutProgressStillMovesTheCursor) {
  done_at_ = 3;
  StreamResponse bare = Events({1, 2}, 2);
  bare.progress.reset();
  Stream({Started(0), bare, CloseWith(StatusCode::kUnavailable)});
  Stream({Started(2), Events({3}, 1)});
  Run();
  EXPECT_EQ(starts_.back(), StartPosition(At(2)));
  EXPECT_THAT(events_, ElementsAre(1, 2, 3));
}

TEST_F(SubscriptionLoopTest, BacksOffWithFullJitterFrom200MillisecondsTo10Seconds) {
  jitter_ = 1.0;
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kUnavailable)});
  for (int i = 0; i < 8; ++i) Stream({CloseWith(StatusCode::kUnavailable)});
  done_at_ = 2;
  Stream({Started(1), Events({2}, 1)});
  Run();
  EXPECT_THAT(clock_.waits, ElementsAre(absl::Milliseconds(200), absl::Milliseconds(400),
                                        absl::Milliseconds(800), absl::Milliseconds(1600),
                                        absl::Milliseconds(3200), absl::Milliseconds(6400),
                                        absl::Seconds(10), absl::Seconds(10), absl::Seconds(10)));
}

TEST_F(SubscriptionLoopTest, TheJitterScalesTheWholeDelay) {
  jitter_ = 0.25;
  done_at_ = 2;
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kUnavailable)});
  Stream({CloseWith(StatusCode::kUnavailable)});
  Stream({Started(1), Events({2}, 1)});
  Run();
  EXPECT_THAT(clock_.waits, ElementsAre(absl::Milliseconds(50), absl::Milliseconds(100)));
}

TEST_F(SubscriptionLoopTest, AServerThatAcceptsAndDropsStreamsIsStillBackedOffFrom) {
  jitter_ = 1.0;
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  done_at_ = 1;
  Stream({Started(0), Events({1}, 1)});
  Run();
  EXPECT_THAT(clock_.waits, ElementsAre(absl::Milliseconds(200), absl::Milliseconds(400),
                                        absl::Milliseconds(800)));
}

TEST_F(SubscriptionLoopTest, AStreamThatLivedLongStartsTheBackoffAgain) {
  jitter_ = 1.0;
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  Stream({Started(0), Silence{absl::Seconds(9)}, Heartbeat(0, 0), Silence{absl::Seconds(9)},
          CloseWith(StatusCode::kUnavailable)});
  done_at_ = 1;
  Stream({Started(0), Events({1}, 1)});
  Run();
  EXPECT_THAT(clock_.waits, ElementsAre(absl::Milliseconds(200), absl::Milliseconds(200)));
}

TEST_F(SubscriptionLoopTest, GivesUpAStreamAfterTwoAndAHalfHeartbeatsOfSilence) {
  Stream({Started(0, absl::Seconds(4)), Events({1}, 1)});
  done_at_ = 2;
  Stream({Started(1), Events({2}, 1)});
  const absl::Time before = clock_.Now();
  Run();
  ASSERT_THAT(clock_.waits, SizeIs(1));
  EXPECT_EQ(clock_.Now() - before, absl::Seconds(10) + clock_.waits[0]);
  EXPECT_THAT(notices_, ElementsAre(HasSubstr("nothing heard for 10s")));
}

TEST_F(SubscriptionLoopTest, HeartbeatsKeepAStreamAlive) {
  std::deque<Step> script = {Started(0)};
  for (int i = 0; i < 20; ++i) {
    script.push_back(Silence{absl::Seconds(24)});
    script.push_back(Heartbeat(0, 0));
  }
  script.push_back(Events({1}, 1));
  done_at_ = 1;
  Stream(script);
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
  EXPECT_THAT(starts_, SizeIs(1));
}

TEST_F(SubscriptionLoopTest, TheFirstStreamOfASilentServerIsAnError) {
  Stream({});
  const SubscriptionEnd end = Run();
  EXPECT_EQ(end.reason, Reason::kError);
  EXPECT_EQ(end.error.code, StatusCode::kUnavailable);
  EXPECT_THAT(end.error.message, HasSubstr("25s"));
}

TEST_F(SubscriptionLoopTest, AServerThatWasNeverReachedIsAnError) {
  Stream({CloseWith(StatusCode::kUnavailable, "refused")});
  const SubscriptionEnd end = Run();
  EXPECT_EQ(end.reason, Reason::kError);
  EXPECT_EQ(end.error.message, "refused");
  EXPECT_EQ(loop_->cursor(), std::nullopt);
}

TEST_F(SubscriptionLoopTest, WaitForServerKeepsTrying) {
  options_.wait_for_server = true;
  Stream({CloseWith(StatusCode::kUnavailable)});
  Stream({CloseWith(StatusCode::kUnavailable)});
  done_at_ = 1;
  Stream({Started(0), Events({1}, 1)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
  EXPECT_THAT(starts_, Each(StartPosition(FromEarliest{})));
}

class FinalStatus : public SubscriptionLoopTest,
                    public ::testing::WithParamInterface<StatusCode> {};

TEST_P(FinalStatus, IsNeverRetried) {
  options_.wait_for_server = true;
  Stream({Started(0), Events({1}, 1), CloseWith(GetParam(), "no")});
  const SubscriptionEnd end = Run();
  EXPECT_EQ(end.reason, Reason::kError);
  EXPECT_EQ(end.error.code, GetParam());
  EXPECT_THAT(clock_.waits, IsEmpty());
  EXPECT_EQ(loop_->cursor(), At(1)) << "the cursor to resume from is kept";
}

INSTANTIATE_TEST_SUITE_P(Codes, FinalStatus,
                         ::testing::Values(StatusCode::kOutOfRange, StatusCode::kDataLoss,
                                           StatusCode::kPermissionDenied,
                                           StatusCode::kUnauthenticated,
                                           StatusCode::kInvalidArgument,
                                           StatusCode::kFailedPrecondition, StatusCode::kNotFound,
                                           StatusCode::kUnimplemented),
                         [](const auto& param) { return absl::StatusCodeToString(param.param); });

class PassingStatus : public SubscriptionLoopTest,
                      public ::testing::WithParamInterface<StatusCode> {};

TEST_P(PassingStatus, IsRetried) {
  Stream({Started(0), Events({1}, 1), CloseWith(GetParam())});
  done_at_ = 2;
  Stream({Started(1), Events({2}, 1)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
}

INSTANTIATE_TEST_SUITE_P(Codes, PassingStatus,
                         ::testing::Values(StatusCode::kUnavailable, StatusCode::kResourceExhausted,
                                           StatusCode::kAborted, StatusCode::kDeadlineExceeded,
                                           StatusCode::kCancelled, StatusCode::kInternal,
                                           StatusCode::kUnknown),
                         [](const auto& param) { return absl::StatusCodeToString(param.param); });

TEST_F(SubscriptionLoopTest, AStreamThatTheServerEndsForNoReasonIsOpenedAgain) {
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kOk)});
  done_at_ = 2;
  Stream({Started(1), Events({2}, 1)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
}

TEST_F(SubscriptionLoopTest, DrainingMovesToTheNextStreamWithoutReadingOn) {
  Stream({Started(0), Events({1}, 1), Draining(1, 1), Events({99}, 2)});
  done_at_ = 2;
  Stream({Started(1), Events({2}, 1)});
  Run();
  EXPECT_THAT(events_, ElementsAre(1, 2));
  EXPECT_EQ(starts_.back(), StartPosition(At(1)));
}

TEST_F(SubscriptionLoopTest, EndsAtTheFirstCaughtUpWhenAsked) {
  options_.until_caught_up = true;
  Stream({Started(0), Events({1, 2}, 2), CaughtUp(2, 2)});
  EXPECT_EQ(Run().reason, Reason::kCaughtUp);
  EXPECT_EQ(loop_->cursor(), At(2));
}

TEST_F(SubscriptionLoopTest, CaughtUpIsNoEndUnlessAsked) {
  done_at_ = 1;
  Stream({Started(0), CaughtUp(0, 0), Events({1}, 1)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
}

TEST_F(SubscriptionLoopTest, TheDeadlineEndsASilentStream) {
  options_.deadline = clock_.Now() + absl::Seconds(5);
  const absl::Time deadline = options_.deadline;
  Stream({Started(0)});
  EXPECT_EQ(Run().reason, Reason::kDeadline);
  EXPECT_EQ(clock_.Now(), deadline);
}

TEST_F(SubscriptionLoopTest, TheDeadlineEndsABackoffAndABusyStream) {
  jitter_ = 1.0;
  options_.deadline = clock_.Now() + absl::Milliseconds(300);
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  Stream({CloseWith(StatusCode::kUnavailable)});
  EXPECT_EQ(Run().reason, Reason::kDeadline);
  EXPECT_THAT(clock_.waits, ElementsAre(absl::Milliseconds(200), absl::Milliseconds(100)));
}

TEST_F(SubscriptionLoopTest, StopEndsAStream) {
  stop_at_ = 2;
  Stream({Started(0), Events({1, 2, 3}, 3), Events({4}, 4)});
  EXPECT_EQ(Run().reason, Reason::kStopped);
  EXPECT_THAT(events_, ElementsAre(1, 2, 3)) << "a response is handled to its end";
  EXPECT_EQ(loop_->cursor(), At(3));
}

TEST_F(SubscriptionLoopTest, StopEndsABackoff) {
  clock_.on_wait = [this] { loop_->Stop(); };
  Stream({Started(0), CloseWith(StatusCode::kUnavailable)});
  EXPECT_EQ(Run().reason, Reason::kStopped);
}

TEST_F(SubscriptionLoopTest, AReaderThatWentAwayEndsTheLoopAtTheNextHeartbeat) {
  reader_gone_ = true;
  Stream({Started(0)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
}

TEST_F(SubscriptionLoopTest, ALostEventIsNoticedBeforeItsResponseIsHandedOver) {
  Stream({Started(0), Events({1, 2}, 2), Events({5}, 4)});
  done_at_ = 5;
  Stream({Started(2), Events({3, 4, 5}, 3)});
  EXPECT_EQ(Run().reason, Reason::kObserverDone);
  EXPECT_THAT(events_, ElementsAre(1, 2, 3, 4, 5));
  EXPECT_EQ(starts_.back(), StartPosition(At(2)));
  EXPECT_THAT(notices_, ElementsAre(HasSubstr("sent 4 events on this stream, 3 arrived")));
}

TEST_F(SubscriptionLoopTest, ALossThatShowsLateGoesBackToTheLastConfirmedCursor) {
  StreamResponse bare = Events({4}, 3);
  bare.progress.reset();
  Stream({Started(0), Events({1, 2}, 2), bare, Heartbeat(4, 4)});
  Stream({Started(2), Events({3}, 1), Events({4}, 2), CloseWith(StatusCode::kOutOfRange)});
  Run();
  EXPECT_THAT(events_, ElementsAre(1, 2, 4, 3, 4));
  EXPECT_EQ(starts_.back(), StartPosition(At(2)));
}

TEST_F(SubscriptionLoopTest, AServerThatKeepsMiscountingIsAnError) {
  for (int i = 0; i < kBrokenPromisesMax; ++i) Stream({Started(0), Events({1}, 2)});
  const SubscriptionEnd end = Run();
  EXPECT_EQ(end.reason, Reason::kError);
  EXPECT_EQ(end.error.code, StatusCode::kDataLoss);
  EXPECT_THAT(events_, IsEmpty());
}

TEST_F(SubscriptionLoopTest, AnotherLogAfterAReconnectIsNotFollowed) {
  Stream({Started(0), Events({1}, 1), CloseWith(StatusCode::kUnavailable)});
  for (int i = 0; i < kBrokenPromisesMax; ++i) {
    StreamResponse other = Started(1);
    other.started->cursor.log_id = "other";
    Stream({other, Events({2}, 1)});
  }
  EXPECT_EQ(Run().error.code, StatusCode::kDataLoss);
  EXPECT_THAT(events_, ElementsAre(1));
}

// Each breaks one promise after Started(5), Events({7}, 1).
TEST(DeliveryCheckerTest, EveryBrokenPromiseIsDataLoss) {
  StreamResponse other_log = Heartbeat(7, 1);
  other_log.progress->cursor.log_id = "other";
  const std::vector<std::pair<StreamResponse, std::string>> broken = {
      {Events({7}, 2), "sequence 7 came after 7"},
      {Events({6}, 2), "sequence 6 came after 7"},
      {Events({9, 8}, 3), "sequence 8 came after 9"},
      {Events({8}, 1), "sent 1 events on this stream, 2 arrived"},
      {Heartbeat(7, 2), "sent 2 events on this stream, 1 arrived"},
      {Heartbeat(6, 1), "back to log:6"},
      {other_log, "back to other:7"},
      {Started(7), "twice"},
  };
  for (const auto& [response, text] : broken) {
    DeliveryChecker checker(At(5));
    ASSERT_TRUE(checker.Check(Started(5)).ok());
    ASSERT_TRUE(checker.Check(Events({7}, 1)).ok());
    const absl::Status status = checker.Check(response);
    EXPECT_EQ(status.code(), StatusCode::kDataLoss);
    EXPECT_THAT(std::string(status.message()), HasSubstr(text));
  }
}

TEST(DeliveryCheckerTest, TheFirstResponseMustStartWhereItWasAskedTo) {
  EXPECT_EQ(DeliveryChecker(At(5)).Check(Heartbeat(5, 0)).code(), StatusCode::kDataLoss);
  EXPECT_EQ(DeliveryChecker(At(5)).Check(Started(6)).code(), StatusCode::kDataLoss);
  EXPECT_EQ(DeliveryChecker(std::nullopt).Check(Started(6)).code(), StatusCode::kOk);
}

}  // namespace
}  // namespace penstock::cli
