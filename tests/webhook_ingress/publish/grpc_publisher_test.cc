#include "webhook_ingress/publish/grpc_publisher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <prometheus/registry.h>

#include <atomic>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/clock.h"
#include "tests/webhook_ingress/publish/fake_event_service.h"

namespace penstock::ingress {
namespace {

using testing::AckBytes;
using ::testing::ElementsAre;
using testing::FakeEventService;
using testing::FakeStream;
using ::testing::HasSubstr;
using testing::RefusalBytes;

using Script = FakeEventService::Script;
using Events = std::vector<std::string>;

// Long enough for a busy machine, and a failure when reached.
constexpr absl::Duration kPatience = absl::Seconds(30);

class GrpcPublisherTest : public ::testing::Test {
 protected:
  void TearDown() override { publisher_.reset(); }

  void StartService(Script script = FakeEventService::CommitAll()) {
    service_ = std::make_unique<FakeEventService>(std::move(script));
    ASSERT_TRUE(service_->Start());
    options_.target = service_->target();
  }
  void StartPublisher() { publisher_ = std::make_unique<GrpcPublisher>(options_, registry_); }
  void StartBoth(Script script = FakeEventService::CommitAll()) {
    StartService(std::move(script));
    StartPublisher();
    ASSERT_TRUE(WaitUntilReady());
  }

  void Publish(const std::string& name) {
    publisher_->Publish(name, [this, name](const PublishOutcome& outcome) {
      absl::MutexLock lock(&mu_);
      told_[name].push_back(outcome);
      ++told_count_;
    });
  }
  // Publishes and waits for the outcome: "committed 7", "duplicate 7" or a reason.
  std::string PublishAndWait(const std::string& name) {
    Publish(name);
    return Told(name);
  }
  // The outcome, once it was told.
  std::string Told(const std::string& name) {
    absl::MutexLock lock(&mu_);
    const std::vector<PublishOutcome>& outcomes = told_[name];
    const auto told = [&] { return !outcomes.empty(); };
    if (!mu_.AwaitWithTimeout(absl::Condition(&told), kPatience)) return "nothing told";
    if (outcomes.size() > 1) return "told twice";
    const PublishOutcome& outcome = outcomes.front();
    switch (outcome.kind) {
      case PublishOutcome::Kind::kCommitted:
        return absl::StrCat("committed ", outcome.sequence);
      case PublishOutcome::Kind::kDuplicate:
        return absl::StrCat("duplicate ", outcome.sequence);
      case PublishOutcome::Kind::kUnavailable:
        return outcome.reason;
    }
    return "?";
  }
  size_t told_count() {
    absl::MutexLock lock(&mu_);
    return told_count_;
  }
  bool WaitUntilReady(bool ready = true) {
    const absl::Time give_up_at = absl::Now() + kPatience;
    while (publisher_->WhyNotReady().empty() != ready) {
      if (absl::Now() > give_up_at) return false;
      absl::SleepFor(absl::Milliseconds(2));
    }
    return true;
  }

  GrpcPublisherOptions options_;
  prometheus::Registry registry_;
  std::unique_ptr<FakeEventService> service_;
  std::unique_ptr<GrpcPublisher> publisher_;

  absl::Mutex mu_;
  std::map<std::string, std::vector<PublishOutcome>> told_;
  size_t told_count_ = 0;
};

TEST_F(GrpcPublisherTest, ReportsWhatWasAcknowledged) {
  StartBoth([](FakeStream& stream, const Events&) {
    const uint64_t ordinal = stream.events_before();
    if (ordinal == 0) stream.Acknowledge({AckBytes(0, 1, 17)});
    if (ordinal == 1) stream.Acknowledge({AckBytes(1, 2, 9)});
    if (ordinal == 2) stream.Acknowledge({RefusalBytes(2, "LOG_FULL")});
    if (ordinal == 3) stream.Acknowledge({RefusalBytes(3, "QUEUE_FULL")});
    if (ordinal == 4) stream.Acknowledge({RefusalBytes(4, "INVALID_EVENT")});
  });
  EXPECT_EQ(PublishAndWait("a"), "committed 17");
  EXPECT_EQ(PublishAndWait("b"), "duplicate 9");
  EXPECT_EQ(PublishAndWait("c"), "log_full");
  EXPECT_EQ(PublishAndWait("d"), "queue_full");
  EXPECT_EQ(PublishAndWait("e"), "refused");
  EXPECT_THAT(service_->events(), ElementsAre("a", "b", "c", "d", "e"));
  EXPECT_EQ(service_->streams(), 1u);
}

TEST_F(GrpcPublisherTest, TellsNothingBeforeTheAcknowledgement) {
  StartBoth(FakeEventService::Stall());
  Publish("a");
  Publish("b");
  ASSERT_TRUE(service_->WaitForEvents(2));
  EXPECT_EQ(told_count(), 0u);
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(1, 1, 5)}); });
  EXPECT_EQ(Told("b"), "committed 5");
  EXPECT_EQ(told_count(), 1u);
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(0, 1, 4)}); });
  EXPECT_EQ(Told("a"), "committed 4");
}

TEST_F(GrpcPublisherTest, CarriesLargeEvents) {
  StartBoth();
  const std::string large(3u << 20, 'x');
  EXPECT_EQ(PublishAndWait(large), "committed 1");
  EXPECT_EQ(service_->events().front(), large);
}

TEST_F(GrpcPublisherTest, ACrowdSharesRequestsAndEveryEventIsToldOnce) {
  StartBoth();
  constexpr int kThreads = 4;
  constexpr int kEvents = 2000;
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([this, t, &wrong] {
      for (int i = 0; i < kEvents; ++i) {
        publisher_->Publish(absl::StrCat("evt_", t, "_", i), [&](const PublishOutcome& outcome) {
          if (outcome.kind != PublishOutcome::Kind::kCommitted) ++wrong;
          absl::MutexLock lock(&mu_);
          ++told_count_;
        });
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_TRUE(publisher_->Drain(kPatience));
  EXPECT_EQ(told_count(), size_t{kThreads * kEvents});
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(service_->events().size(), size_t{kThreads * kEvents});
  EXPECT_LT(service_->requests(), size_t{kThreads * kEvents});
}

TEST_F(GrpcPublisherTest, AStalledServiceMeetsTheDeadline) {
  options_.limits.deadline = absl::Seconds(2);
  StartBoth(FakeEventService::Stall());
  const absl::Time start = absl::Now();
  EXPECT_EQ(PublishAndWait("a"), "deadline");
  EXPECT_GE(absl::Now() - start, absl::Milliseconds(1990));
  // The late acknowledgement is of an event nobody waits for.
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(0, 1, 1)}); });
  service_->SetScript([](FakeStream& stream, const Events&) {
    stream.Acknowledge({AckBytes(stream.events_before(), 1, 2)});
  });
  EXPECT_EQ(PublishAndWait("b"), "committed 2");
  EXPECT_EQ(Told("a"), "deadline");
  EXPECT_EQ(service_->streams(), 1u);
}

TEST_F(GrpcPublisherTest, AnUnacknowledgedEventCostsTheStream) {
  options_.limits.deadline = kPatience;
  options_.stall_limit = absl::Milliseconds(200);
  options_.away_grace = kPatience;
  std::atomic<bool> stalled = false;
  StartBoth([&](FakeStream& stream, const Events&) {
    if (stalled.exchange(true)) stream.Acknowledge({AckBytes(stream.events_before(), 1, 6)});
  });
  EXPECT_EQ(PublishAndWait("a"), "committed 6");
  EXPECT_EQ(service_->streams(), 2u);
}

TEST_F(GrpcPublisherTest, QueueFullIsToldAtOnce) {
  options_.limits.queue_bytes_max = 100;
  options_.limits.deadline = kPatience;
  StartBoth(FakeEventService::Stall());
  Publish(std::string(60, 'a'));
  EXPECT_EQ(PublishAndWait(std::string(60, 'b')), "queue_full");
  EXPECT_EQ(told_count(), 1u);
}

TEST_F(GrpcPublisherTest, SendsAgainWhenTheStreamIsCut) {
  options_.away_grace = kPatience;
  std::atomic<bool> cut = false;
  StartBoth([&](FakeStream& stream, const Events& events) {
    if (!cut.exchange(true)) return stream.End();
    std::vector<std::string> acks;
    for (size_t i = 0; i < events.size(); ++i) {
      acks.push_back(AckBytes(stream.events_before() + i, 2, 77));
    }
    stream.Acknowledge(acks);
  });
  EXPECT_EQ(PublishAndWait("a"), "duplicate 77");
  EXPECT_THAT(service_->events(), ElementsAre("a", "a"));
}

TEST_F(GrpcPublisherTest, AnEventThatCutsTwoStreamsFails) {
  options_.away_grace = kPatience;
  StartBoth([](FakeStream& stream, const Events&) { stream.End(); });
  EXPECT_EQ(PublishAndWait("poison"), "event_service_away");
  EXPECT_THAT(service_->events(), ElementsAre("poison", "poison"));
}

TEST_F(GrpcPublisherTest, FailsFastWhileTheServiceIsAway) {
  StartBoth();
  EXPECT_EQ(PublishAndWait("before"), "committed 1");
  service_->Stop();
  ASSERT_TRUE(WaitUntilReady(false));
  EXPECT_THAT(publisher_->WhyNotReady(), HasSubstr("event_service"));
  // Whatever the grace lets wait is failed by its end, far from the deadline.
  absl::Time start = absl::Now();
  EXPECT_EQ(PublishAndWait("within the grace"), "event_service_away");
  EXPECT_LT(absl::Now() - start, absl::Seconds(3));
  // Past the grace the answer comes before Publish returns.
  Publish("away");
  EXPECT_EQ(told_count(), 3u);
  EXPECT_EQ(Told("away"), "event_service_away");
}

TEST_F(GrpcPublisherTest, FailsFastWhenTheServiceWasNeverThere) {
  StartService();
  service_->Stop();
  StartPublisher();
  EXPECT_THAT(publisher_->WhyNotReady(), HasSubstr("not connected"));
  const absl::Time start = absl::Now();
  EXPECT_EQ(PublishAndWait("a"), "event_service_away");
  EXPECT_LT(absl::Now() - start, absl::Seconds(3));
}

TEST_F(GrpcPublisherTest, SucceedsSoonAfterTheServiceIsBack) {
  StartBoth();
  for (int round = 0; round < 3; ++round) {
    service_->Stop();
    ASSERT_TRUE(WaitUntilReady(false));
    // Long enough for the backoff to reach its maximum in the first round.
    absl::SleepFor(absl::Milliseconds(round == 0 ? 2500 : 300));
    ASSERT_TRUE(service_->Start(service_->port()));
    const absl::Time start = absl::Now();
    ASSERT_TRUE(WaitUntilReady());
    EXPECT_LT(absl::Now() - start, absl::Seconds(2));
    EXPECT_THAT(PublishAndWait(absl::StrCat("round ", round)), HasSubstr("committed"));
  }
}

// Each script acknowledges wrongly once, then well. Nothing wrong may be
// believed; the event is sent again on a stream of its own.
class WrongAcknowledgementTest : public GrpcPublisherTest,
                                 public ::testing::WithParamInterface<std::string> {};

TEST_P(WrongAcknowledgementTest, CostsTheStreamAndSettlesNothing) {
  options_.away_grace = kPatience;
  std::atomic<bool> was_wrong = false;
  StartBoth([&](FakeStream& stream, const Events& events) {
    if (!was_wrong.exchange(true)) return stream.SendRaw(GetParam());
    std::vector<std::string> acks;
    for (size_t i = 0; i < events.size(); ++i) {
      acks.push_back(AckBytes(stream.events_before() + i, 1, 1234));
    }
    stream.Acknowledge(acks);
  });
  EXPECT_EQ(PublishAndWait("a"), "committed 1234");
  EXPECT_EQ(service_->streams(), 2u);
}

std::string Wrapped(const std::string& ack) {
  return std::string("\x0A") + static_cast<char>(ack.size()) + ack;
}

INSTANTIATE_TEST_SUITE_P(All, WrongAcknowledgementTest,
                         ::testing::Values("garbage", std::string("\x0A\x7F\x08", 3),
                                           Wrapped(AckBytes(1, 1, 5)),           // never sent
                                           Wrapped(AckBytes(UINT64_MAX, 1, 5)),  // never sent
                                           Wrapped(AckBytes(0, 0, 5)),           // no outcome
                                           Wrapped(AckBytes(0, 9, 5)),           // unknown
                                           Wrapped(AckBytes(0, 1, 0))));         // no sequence

TEST_F(GrpcPublisherTest, AnEventAcknowledgedTwiceIsToldOnce) {
  StartBoth([](FakeStream& stream, const Events&) {
    const std::string ack = AckBytes(stream.events_before(), 1, 3);
    stream.Acknowledge({ack, ack});
  });
  EXPECT_EQ(PublishAndWait("a"), "committed 3");
  ASSERT_TRUE(service_->WaitForStreams(2)) << "the peer is not trusted any more";
  EXPECT_EQ(Told("a"), "committed 3");
}

TEST_F(GrpcPublisherTest, AcknowledgementsOfALostStreamDoNotCountOnTheNext) {
  options_.away_grace = kPatience;
  options_.limits.deadline = kPatience;
  StartBoth(FakeEventService::Stall());
  Publish("a");
  ASSERT_TRUE(service_->WaitForEvents(1));
  service_->EndStream();
  ASSERT_TRUE(service_->WaitForEvents(2));  // "a" again, now on the second stream
  Publish("b");
  ASSERT_TRUE(service_->WaitForEvents(3));
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(1, 1, 22)}); });
  EXPECT_EQ(Told("b"), "committed 22");
  EXPECT_EQ(told_count(), 1u);
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(0, 2, 21)}); });
  EXPECT_EQ(Told("a"), "duplicate 21");
}

TEST_F(GrpcPublisherTest, DrainWaitsForOpenEventsAndTakesNoNewOnes) {
  StartBoth(FakeEventService::Stall());
  Publish("open");
  ASSERT_TRUE(service_->WaitForEvents(1));
  std::atomic<bool> settled = false;
  std::thread drain([&] { settled = publisher_->Drain(kPatience); });
  ASSERT_TRUE(WaitUntilReady(false));
  EXPECT_THAT(publisher_->WhyNotReady(), HasSubstr("draining"));
  EXPECT_EQ(PublishAndWait("new"), "draining");
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(0, 1, 8)}); });
  drain.join();
  EXPECT_TRUE(settled);
  EXPECT_EQ(Told("open"), "committed 8");
  EXPECT_EQ(service_->half_closed(), 1u) << "the stream is closed in order";
}

TEST_F(GrpcPublisherTest, DrainFailsWhatIsOpenAfterItsGrace) {
  StartBoth(FakeEventService::Stall());
  Publish("open");
  EXPECT_FALSE(publisher_->Drain(absl::Milliseconds(50)));
  EXPECT_EQ(Told("open"), "draining");
}

TEST_F(GrpcPublisherTest, DestructionTellsEveryOpenEvent) {
  StartBoth(FakeEventService::Stall());
  Publish("sent");
  ASSERT_TRUE(service_->WaitForEvents(1));
  Publish("perhaps sent");
  publisher_.reset();
  EXPECT_EQ(told_count(), 2u);
  EXPECT_EQ(Told("sent"), "draining");
  EXPECT_EQ(Told("perhaps sent"), "draining");
}

TEST_F(GrpcPublisherTest, DestructionWithoutAServiceReturns) {
  StartService();
  service_->Stop();
  StartPublisher();
  Publish("a");
  publisher_.reset();
  EXPECT_EQ(Told("a"), "draining");
}

// Threads publish while streams are cut and the service comes and goes: every
// event is told exactly once, and no commit is told that the service did not make.
TEST_F(GrpcPublisherTest, SurvivesAServiceThatKeepsFailing) {
  StartService();
  StartPublisher();
  constexpr int kThreads = 3;
  std::atomic<bool> stop = false;
  std::atomic<size_t> published = 0;
  absl::Mutex committed_mu;
  std::vector<std::string> committed;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; !stop; ++i) {
        const std::string name = absl::StrCat("evt_", t, "_", i);
        ++published;
        publisher_->Publish(name, [&, name](const PublishOutcome& outcome) {
          if (outcome.kind == PublishOutcome::Kind::kCommitted) {
            absl::MutexLock lock(&committed_mu);
            committed.push_back(name);
          }
          absl::MutexLock lock(&mu_);
          ++told_count_;
        });
        if (i % 16 == 0) absl::SleepFor(absl::Milliseconds(1));
      }
    });
  }
  for (int round = 0; round < 20; ++round) {
    service_->WaitForStreams(service_->streams() + 1, absl::Milliseconds(100));
    if (round % 5 == 4) {
      service_->Stop();
      ASSERT_TRUE(service_->Start(service_->port()));
    } else {
      service_->EndStream();
    }
  }
  stop = true;
  for (std::thread& thread : threads) thread.join();
  publisher_->Drain(absl::Seconds(2));
  publisher_.reset();
  EXPECT_EQ(told_count(), published);
  const Events received = service_->events();
  std::map<std::string, int> seen;
  for (const std::string& name : received) ++seen[name];
  absl::MutexLock lock(&committed_mu);
  EXPECT_GT(committed.size(), 0u);
  for (const std::string& name : committed) ASSERT_GT(seen[name], 0) << name;
}

}  // namespace
}  // namespace penstock::ingress
