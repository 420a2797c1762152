#include "event_service/log/committer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/intercepted_event_log.h"
#include "tests/support/event_log/memory_event_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::InterceptedEventLog;
using ::penstock::testing::MemoryEventLog;
using ::penstock::testing::PublishedWire;
using ::penstock::testing::Stored;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// As absl::Notification, but on a mutex that the thread sanitizer knows of.
class Signal {
 public:
  void Notify() {
    absl::MutexLock lock(&mutex_);
    if (std::exchange(notified_, true)) std::abort();
  }
  bool HasBeenNotified() const {
    absl::MutexLock lock(&mutex_);
    return notified_;
  }
  void WaitForNotification() const {
    absl::MutexLock lock(&mutex_);
    mutex_.Await(absl::Condition(&notified_));
  }

 private:
  mutable absl::Mutex mutex_;
  bool notified_ ABSL_GUARDED_BY(mutex_) = false;
};

// The outcome of one submission, to be waited for.
class Ticket {
 public:
  Committer::Done Done() {
    return [this](const CommitOutcome& outcome) {
      outcome_ = outcome;
      done_.Notify();  // Ends the test program when called twice.
    };
  }
  bool answered() const { return done_.HasBeenNotified(); }
  const CommitOutcome& Wait() const {
    done_.WaitForNotification();
    return outcome_;
  }

 private:
  CommitOutcome outcome_;
  Signal done_;
};

class CommitterTest : public ::testing::Test {
 protected:
  void Start() {
    committer_ = std::make_unique<Committer>(log_, ring_, std::exchange(options_, {}));
  }

  std::unique_ptr<Ticket> Submit(std::string wire) {
    if (committer_ == nullptr) Start();
    auto ticket = std::make_unique<Ticket>();
    committer_->Submit(std::move(wire), ticket->Done());
    return ticket;
  }
  std::unique_ptr<Ticket> SubmitId(std::string_view id) { return Submit(PublishedWire(id)); }

  // Blocks the next Apply, with what has been submitted until then; the queue gathers meanwhile.
  void HoldNextApply() {
    log_.before_apply = [this, first = true](absl::Span<const InterceptedEventLog::Event>) mutable {
      if (std::exchange(first, false)) {
        apply_entered_.Notify();
        apply_released_.WaitForNotification();
        return held_answer_;
      }
      return absl::OkStatus();
    };
  }
  void WaitUntilHeld() { apply_entered_.WaitForNotification(); }
  void Release(absl::Status answer = absl::OkStatus()) {
    held_answer_ = std::move(answer);
    apply_released_.Notify();
  }

  MemoryEventLog memory_;
  InterceptedEventLog log_{memory_};
  LiveRing ring_{0, 1 << 20};
  CommitterOptions options_;
  Signal apply_entered_;
  Signal apply_released_;
  absl::Status held_answer_;
  // Last, so that it stops before what its callbacks use is gone.
  std::unique_ptr<Committer> committer_;
};

TEST_F(CommitterTest, AcknowledgesWithTheSequence) {
  EXPECT_EQ(SubmitId("evt_1")->Wait().sequence, 1u);
  const auto second = SubmitId("evt_2");
  EXPECT_TRUE(second->Wait().status.ok());
  EXPECT_EQ(second->Wait().sequence, 2u);
  EXPECT_FALSE(second->Wait().duplicate);
  EXPECT_EQ(second->Wait().reason, CommitReason::kNone);
  EXPECT_EQ(committer_->queued_bytes(), 0u);
}

TEST_F(CommitterTest, NeverAcknowledgesBeforeTheLogHasTheEvent) {
  HoldNextApply();
  const auto ticket = SubmitId("evt_1");
  WaitUntilHeld();
  EXPECT_FALSE(ticket->answered());
  EXPECT_GT(committer_->queued_bytes(), 0u);
  Release();
  EXPECT_TRUE(ticket->Wait().status.ok());
  EXPECT_TRUE(memory_.GetById("evt_1").ok());
}

TEST_F(CommitterTest, TheRingHasTheEventBeforeItsAcknowledgement) {
  Start();
  uint64_t head_when_acknowledged = 0;
  Signal done;
  committer_->Submit(PublishedWire("evt_1"), [&](const CommitOutcome&) {
    head_when_acknowledged = ring_.head();
    done.Notify();
  });
  done.WaitForNotification();
  EXPECT_EQ(head_when_acknowledged, 1u);
}

TEST_F(CommitterTest, GathersWhatComesDuringACommitIntoOneGroup) {
  std::vector<size_t> groups;
  options_.on_group = [&](const CommitGroupStats& stats) { groups.push_back(stats.new_events); };
  HoldNextApply();
  std::vector<std::unique_ptr<Ticket>> tickets;
  tickets.push_back(SubmitId("evt_0"));
  WaitUntilHeld();
  for (int i = 1; i <= 5; ++i) tickets.push_back(SubmitId(absl::StrCat("evt_", i)));
  Release();
  for (const auto& ticket : tickets) EXPECT_TRUE(ticket->Wait().status.ok());
  EXPECT_THAT(groups, ElementsAre(1, 5));
}

TEST_F(CommitterTest, KeepsGroupsWithinTheirLimits) {
  std::vector<size_t> groups;
  options_.on_group = [&](const CommitGroupStats& stats) { groups.push_back(stats.new_events); };
  options_.group_events_max = 3;
  options_.group_bytes_max = 3000;
  HoldNextApply();
  std::vector<std::unique_ptr<Ticket>> tickets;
  tickets.push_back(SubmitId("evt_0"));
  WaitUntilHeld();
  for (int i = 1; i <= 4; ++i) tickets.push_back(SubmitId(absl::StrCat("evt_", i)));
  // Larger than a group may be: goes alone.
  EventSpec large;
  large.id = "evt_large";
  large.payload_bytes = 5000;
  tickets.push_back(Submit(PublishedWire(large)));
  tickets.push_back(SubmitId("evt_5"));
  Release();
  for (const auto& ticket : tickets) EXPECT_TRUE(ticket->Wait().status.ok());
  EXPECT_THAT(groups, ElementsAre(1, 3, 1, 1, 1));
}

TEST_F(CommitterTest, ReportsWhatAGroupWas) {
  CommitGroupStats seen;
  options_.on_group = [&](const CommitGroupStats& stats) { seen = stats; };
  ASSERT_TRUE(memory_.Apply({Stored(1, "evt_known")}).ok());
  HoldNextApply();
  ring_.Push({Stored(1, "evt_known")});
  const auto first = SubmitId("evt_0");
  WaitUntilHeld();
  const auto known = SubmitId("evt_known");
  const auto fresh = SubmitId("evt_1");
  Release();
  fresh->Wait();
  EXPECT_EQ(seen.submitted_events, 2u);
  EXPECT_EQ(seen.new_events, 1u);
  EXPECT_EQ(seen.new_bytes, (*memory_.GetById("evt_1"))->wire().size());
  EXPECT_GT(seen.duration, absl::ZeroDuration());
  EXPECT_GT(seen.queued, absl::ZeroDuration());
}

TEST_F(CommitterTest, AKnownIdIsAcknowledgedWithItsOriginalSequenceAndStoredOnce) {
  EXPECT_EQ(SubmitId("evt_1")->Wait().sequence, 1u);
  EXPECT_EQ(SubmitId("evt_2")->Wait().sequence, 2u);
  const auto again = SubmitId("evt_1");
  EXPECT_TRUE(again->Wait().status.ok());
  EXPECT_TRUE(again->Wait().duplicate);
  EXPECT_EQ(again->Wait().sequence, 1u);
  EXPECT_EQ(memory_.bounds().head, 2u);
}

TEST_F(CommitterTest, ConcurrentDuplicatesShareOneResultOnceTheOriginalIsDurable) {
  HoldNextApply();
  const auto original = SubmitId("evt_1");
  WaitUntilHeld();
  const auto other_group = SubmitId("evt_1");
  const auto twin_a = SubmitId("evt_2");
  const auto twin_b = SubmitId("evt_2");
  EXPECT_FALSE(other_group->answered());
  Release();
  EXPECT_FALSE(original->Wait().duplicate);
  EXPECT_TRUE(other_group->Wait().duplicate);
  EXPECT_EQ(other_group->Wait().sequence, 1u);
  EXPECT_FALSE(twin_a->Wait().duplicate);
  EXPECT_TRUE(twin_b->Wait().duplicate);
  EXPECT_EQ(twin_a->Wait().sequence, twin_b->Wait().sequence);
}

TEST_F(CommitterTest, RefusesAnInvalidEventAndGoesOn) {
  const auto bad = Submit("garbage");
  EXPECT_EQ(bad->Wait().status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(bad->Wait().reason, CommitReason::kInvalidEvent);
  EXPECT_EQ(bad->Wait().sequence, 0u);
  EXPECT_TRUE(SubmitId("evt_1")->Wait().status.ok());
}

TEST_F(CommitterTest, RefusesAtOncePastTheBytesOfTheQueue) {
  const size_t bytes = PublishedWire("evt_1").size();
  options_.queue_bytes_max = 2 * bytes;
  HoldNextApply();
  const auto first = SubmitId("evt_1");
  WaitUntilHeld();
  const auto second = SubmitId("evt_2");
  const auto third = SubmitId("evt_3");
  ASSERT_TRUE(third->answered());
  EXPECT_EQ(third->Wait().status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(third->Wait().reason, CommitReason::kQueueFull);
  Release();
  EXPECT_TRUE(second->Wait().status.ok());
  EXPECT_TRUE(SubmitId("evt_3")->Wait().status.ok());
}

TEST_F(CommitterTest, AnEventLargerThanTheQueueIsTakenWhenNothingElseWaits) {
  options_.queue_bytes_max = PublishedWire("evt_1").size() - 1;
  HoldNextApply();
  const auto first = SubmitId("evt_1");
  WaitUntilHeld();
  EXPECT_EQ(SubmitId("evt_2")->Wait().reason, CommitReason::kQueueFull);
  Release();
  EXPECT_TRUE(first->Wait().status.ok());
  EXPECT_TRUE(SubmitId("evt_2")->Wait().status.ok());
}

TEST_F(CommitterTest, AFullDiskRefusesTheGroupButNotWhatIsDurableAndGoesOn) {
  ASSERT_TRUE(SubmitId("evt_old")->Wait().status.ok());
  HoldNextApply();
  const auto first = SubmitId("evt_1");
  WaitUntilHeld();
  Release(absl::ResourceExhaustedError("disk reserve reached"));
  EXPECT_EQ(first->Wait().status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(first->Wait().reason, CommitReason::kLogFull);
  EXPECT_EQ(first->Wait().sequence, 0u);
  EXPECT_EQ(ring_.head(), 1u);

  log_.before_apply = [](auto) { return absl::ResourceExhaustedError("disk reserve reached"); };
  const auto twin_a = SubmitId("evt_2");
  const auto twin_b = SubmitId("evt_2");
  EXPECT_TRUE(SubmitId("evt_old")->Wait().duplicate);
  EXPECT_EQ(twin_a->Wait().reason, CommitReason::kLogFull);
  EXPECT_EQ(twin_b->Wait().reason, CommitReason::kLogFull);
  EXPECT_TRUE(committer_->health().ok());

  committer_->Stop();
  committer_.reset();
  log_.before_apply = nullptr;
  EXPECT_EQ(SubmitId("evt_1")->Wait().sequence, 2u);
}

TEST_F(CommitterTest, NeverAcknowledgesAnythingAfterAFailedWrite) {
  int failures = 0;
  Signal failed;
  options_.on_failure = [&](const absl::Status& status) {
    EXPECT_EQ(status.code(), absl::StatusCode::kInternal);
    ++failures;
    failed.Notify();
  };
  ASSERT_TRUE(SubmitId("evt_durable")->Wait().status.ok());
  HoldNextApply();
  const auto in_group = SubmitId("evt_1");
  WaitUntilHeld();
  const auto queued = SubmitId("evt_2");
  const auto queued_duplicate = SubmitId("evt_durable");
  Release(absl::InternalError("fsync: Input/output error"));
  failed.WaitForNotification();
  const auto late = SubmitId("evt_3");
  const auto late_duplicate = SubmitId("evt_durable");
  for (const auto* ticket : {&in_group, &queued, &queued_duplicate, &late, &late_duplicate}) {
    const CommitOutcome& outcome = (*ticket)->Wait();
    EXPECT_EQ(outcome.status.code(), absl::StatusCode::kUnavailable);
    EXPECT_EQ(outcome.reason, CommitReason::kCommitFailed);
    // Paths and causes are for the operator.
    EXPECT_THAT(std::string(outcome.status.message()), Not(HasSubstr("fsync")));
  }
  EXPECT_EQ(committer_->health().code(), absl::StatusCode::kInternal);
  EXPECT_EQ(committer_->queued_bytes(), 0u);
  EXPECT_EQ(ring_.head(), 1u);
  committer_->Stop();
  EXPECT_EQ(failures, 1);
}

TEST_F(CommitterTest, StopCommitsWhatIsQueuedAndRefusesWhatComesLater) {
  HoldNextApply();
  const auto first = SubmitId("evt_1");
  WaitUntilHeld();
  const auto second = SubmitId("evt_2");
  std::thread stopper([&] { committer_->Stop(); });
  Release();
  stopper.join();
  EXPECT_TRUE(first->Wait().status.ok());
  EXPECT_TRUE(second->Wait().status.ok());
  const auto late = SubmitId("evt_3");
  ASSERT_TRUE(late->answered());
  EXPECT_EQ(late->Wait().status.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(late->Wait().reason, CommitReason::kDraining);
  committer_->Stop();
}

TEST_F(CommitterTest, ACallbackMaySubmit) {
  Start();
  Signal done;
  committer_->Submit(PublishedWire("evt_1"), [&](const CommitOutcome&) {
    committer_->Submit(PublishedWire("evt_2"), [&](const CommitOutcome&) { done.Notify(); });
  });
  done.WaitForNotification();
  EXPECT_EQ(memory_.bounds().head, 2u);
}

TEST_F(CommitterTest, ThirtyTwoThreadsGetOneSequencePerIdWithoutGapsAmongAll) {
  constexpr int kThreads = 32;
  constexpr int kEventsPerThread = 100;
  constexpr int kDistinctIds = 800;  // every id is submitted four times, by different threads
  Start();
  absl::Mutex mutex;
  std::multimap<std::string, CommitOutcome> outcomes;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEventsPerThread; ++i) {
        const std::string id = absl::StrCat("evt_", (t * kEventsPerThread + i) % kDistinctIds);
        committer_->Submit(PublishedWire(id), [&, id](const CommitOutcome& outcome) {
          absl::MutexLock lock(&mutex);
          outcomes.emplace(id, outcome);
        });
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  committer_->Stop();

  absl::MutexLock lock(&mutex);
  ASSERT_EQ(outcomes.size(), static_cast<size_t>(kThreads * kEventsPerThread));
  EXPECT_EQ(memory_.bounds().head, static_cast<uint64_t>(kDistinctIds));
  std::map<std::string, int> originals;
  for (const auto& [id, outcome] : outcomes) {
    ASSERT_TRUE(outcome.status.ok()) << outcome.status;
    EXPECT_EQ(outcome.sequence, (*memory_.GetById(id))->sequence());
    originals[id] += outcome.duplicate ? 0 : 1;
  }
  for (const auto& [id, count] : originals) EXPECT_EQ(count, 1) << id;
}

TEST(CommitReasonTest, HasTheTokensOfTheProtocol) {
  EXPECT_EQ(CommitReasonToken(CommitReason::kNone), "");
  EXPECT_EQ(CommitReasonToken(CommitReason::kInvalidEvent), "INVALID_EVENT");
  EXPECT_EQ(CommitReasonToken(CommitReason::kLogFull), "LOG_FULL");
  EXPECT_EQ(CommitReasonToken(CommitReason::kQueueFull), "QUEUE_FULL");
  EXPECT_EQ(CommitReasonToken(CommitReason::kDraining), "DRAINING");
  EXPECT_EQ(CommitReasonToken(CommitReason::kCommitFailed), "COMMIT_FAILED");
}

}  // namespace
}  // namespace penstock::event_service
