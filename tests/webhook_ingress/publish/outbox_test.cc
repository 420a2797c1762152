#include "webhook_ingress/publish/outbox.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "webhook_ingress/publish/publish_wire.h"

namespace penstock::ingress {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// An outbox, a clock, and a record of who was told what.
class OutboxTest : public testing::Test {
 protected:
  ~OutboxTest() override {
    Completions out;
    outbox_->FailAll("draining", out);
  }

  void Limit(OutboxLimits limits) { outbox_ = std::make_unique<Outbox>(limits); }

  // The event's wire bytes are its name.
  void Add(const std::string& name) {
    Completions out;
    outbox_->Add(
        name, [this, name](const PublishOutcome& outcome) { told_[name].push_back(outcome); }, now_,
        out);
  }
  // The names in the next request.
  std::vector<std::string> Take() {
    Completions out;
    std::vector<std::string> names;
    const std::string request = absl::StrJoin(outbox_->TakeRequest(now_, out), "");
    for (size_t at = 0; at < request.size();) {
      EXPECT_EQ(request[at], '\x0A');
      const size_t length = static_cast<unsigned char>(request[at + 1]);
      EXPECT_LT(length, 0x80u);
      names.push_back(request.substr(at + 2, length));
      at += 2 + length;
    }
    return names;
  }
  absl::Status Acknowledge(uint64_t ordinal, uint64_t outcome = PublishAck::kCommitted,
                           uint64_t sequence = 1, const std::string& reason = "") {
    Completions out;
    return outbox_->Acknowledge({ordinal, outcome, sequence, reason, ""}, out);
  }
  void LoseStream() {
    Completions out;
    outbox_->StreamLost(out);
  }
  void Pass(absl::Duration time) {
    now_ += time;
    Completions out;
    outbox_->Expire(now_, out);
  }

  // "committed 7", "duplicate 7", a reason, or "" while nothing was told.
  std::string Told(const std::string& name) {
    const std::vector<PublishOutcome>& outcomes = told_[name];
    EXPECT_LE(outcomes.size(), 1u) << name << " was told more than once";
    if (outcomes.empty()) return "";
    const std::string sequence = " " + std::to_string(outcomes[0].sequence);
    switch (outcomes[0].kind) {
      case PublishOutcome::Kind::kCommitted:
        return "committed" + sequence;
      case PublishOutcome::Kind::kDuplicate:
        return "duplicate" + sequence;
      case PublishOutcome::Kind::kUnavailable:
        EXPECT_EQ(outcomes[0].sequence, 0u);
        return outcomes[0].reason;
    }
    return "?";
  }

  absl::Time now_ = absl::UnixEpoch();
  std::unique_ptr<Outbox> outbox_ = std::make_unique<Outbox>(OutboxLimits{});
  std::map<std::string, std::vector<PublishOutcome>> told_;
};

TEST_F(OutboxTest, TellsNothingBeforeTheAcknowledgement) {
  Add("a");
  EXPECT_EQ(Told("a"), "");
  EXPECT_THAT(Take(), ElementsAre("a"));
  EXPECT_EQ(Told("a"), "");
  EXPECT_TRUE(Acknowledge(0, PublishAck::kCommitted, 42).ok());
  EXPECT_EQ(Told("a"), "committed 42");
  EXPECT_EQ(outbox_->open_events(), 0u);
  EXPECT_EQ(outbox_->queue_bytes(), 0u);
}

TEST_F(OutboxTest, AcknowledgementsComeInAnyOrder) {
  for (const char* name : {"a", "b", "c"}) Add(name);
  EXPECT_THAT(Take(), ElementsAre("a", "b", "c"));
  EXPECT_TRUE(Acknowledge(2, PublishAck::kCommitted, 30).ok());
  EXPECT_TRUE(Acknowledge(0, PublishAck::kDuplicate, 10).ok());
  EXPECT_EQ(Told("a"), "duplicate 10");
  EXPECT_EQ(Told("b"), "");
  EXPECT_EQ(Told("c"), "committed 30");
  Add("d");
  EXPECT_THAT(Take(), ElementsAre("d"));
  EXPECT_TRUE(Acknowledge(3, PublishAck::kCommitted, 40).ok());
  EXPECT_TRUE(Acknowledge(1, PublishAck::kCommitted, 20).ok());
  EXPECT_EQ(Told("b"), "committed 20");
  EXPECT_EQ(Told("d"), "committed 40");
}

TEST_F(OutboxTest, RefusalsBecomeTheirTokens) {
  const std::pair<const char*, const char*> table[] = {
      {"LOG_FULL", "log_full"},           {"QUEUE_FULL", "queue_full"},
      {"DRAINING", "event_service_away"}, {"COMMIT_FAILED", "commit_failed"},
      {"INVALID_EVENT", "refused"},       {"", "refused"},
      {"A_NEWER_REASON", "refused"},
  };
  uint64_t ordinal = 0;
  for (const auto& [reason, token] : table) {
    const std::string name = std::string("for ") + reason;
    Add(name);
    Take();
    EXPECT_TRUE(Acknowledge(ordinal++, PublishAck::kRefused, 0, reason).ok());
    EXPECT_EQ(Told(name), token);
  }
}

TEST_F(OutboxTest, WrongAcknowledgementsSettleNothing) {
  Add("a");
  Add("b");
  EXPECT_THAT(Acknowledge(0).message(), HasSubstr("never sent")) << "not sent yet";
  Take();
  EXPECT_THAT(Acknowledge(2).message(), HasSubstr("never sent"));
  EXPECT_THAT(Acknowledge(UINT64_MAX).message(), HasSubstr("never sent"));
  EXPECT_EQ(Acknowledge(0, 0).code(), absl::StatusCode::kDataLoss) << "no outcome";
  EXPECT_EQ(Acknowledge(0, 4).code(), absl::StatusCode::kDataLoss) << "unknown outcome";
  EXPECT_EQ(Acknowledge(0, PublishAck::kCommitted, 0).code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(Acknowledge(0, PublishAck::kDuplicate, 0).code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(Told("a"), "");
  EXPECT_EQ(Told("b"), "");

  EXPECT_TRUE(Acknowledge(0).ok());
  EXPECT_EQ(Acknowledge(0).code(), absl::StatusCode::kDataLoss) << "twice";
  EXPECT_TRUE(Acknowledge(1).ok());
  EXPECT_EQ(Acknowledge(1).code(), absl::StatusCode::kDataLoss) << "twice";
  EXPECT_EQ(Told("a"), "committed 1");
  EXPECT_EQ(Told("b"), "committed 1");
}

TEST_F(OutboxTest, ASecondAcknowledgementOutOfOrderSettlesNothing) {
  Add("a");
  Add("b");
  Take();
  EXPECT_TRUE(Acknowledge(1).ok());
  EXPECT_EQ(Acknowledge(1).code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(Told("a"), "");
}

TEST_F(OutboxTest, DeadlineFailsPendingAndSentEvents) {
  Add("sent");
  Take();
  Pass(absl::Seconds(1));
  Add("pending");
  Pass(absl::Seconds(4) - absl::Milliseconds(1));
  EXPECT_EQ(Told("sent"), "");
  Pass(absl::Milliseconds(1));
  EXPECT_EQ(Told("sent"), "deadline");
  EXPECT_EQ(Told("pending"), "");
  Pass(absl::Seconds(1));
  EXPECT_EQ(Told("pending"), "deadline");
  EXPECT_THAT(Take(), IsEmpty());
  EXPECT_EQ(outbox_->queue_bytes(), 0u);
}

TEST_F(OutboxTest, ALateAcknowledgementIsDropped) {
  Add("a");
  Add("b");
  Take();
  Pass(absl::Seconds(5));
  EXPECT_TRUE(Acknowledge(0).ok());
  EXPECT_EQ(Told("a"), "deadline");
  Add("c");
  EXPECT_THAT(Take(), ElementsAre("c"));
  EXPECT_TRUE(Acknowledge(2, PublishAck::kCommitted, 9).ok());
  EXPECT_EQ(Told("c"), "committed 9");
}

TEST_F(OutboxTest, AnExpiredEventIsNeverSent) {
  Add("old");
  now_ += absl::Seconds(5);
  Add("new");
  EXPECT_THAT(Take(), ElementsAre("new"));
  EXPECT_EQ(Told("old"), "deadline");
}

TEST_F(OutboxTest, SendsAgainInOrderAfterALostStream) {
  for (const char* name : {"a", "b", "c"}) Add(name);
  Take();
  EXPECT_TRUE(Acknowledge(1, PublishAck::kCommitted, 2).ok());
  Add("d");
  LoseStream();
  EXPECT_EQ(outbox_->in_flight_events(), 0u);
  EXPECT_THAT(Take(), ElementsAre("a", "c", "d"));
  EXPECT_TRUE(Acknowledge(0, PublishAck::kDuplicate, 1).ok());
  EXPECT_TRUE(Acknowledge(1, PublishAck::kCommitted, 3).ok());
  EXPECT_TRUE(Acknowledge(2, PublishAck::kCommitted, 4).ok());
  EXPECT_EQ(Told("a"), "duplicate 1");
  EXPECT_EQ(Told("b"), "committed 2");
  EXPECT_EQ(Told("c"), "committed 3");
  EXPECT_EQ(Told("d"), "committed 4");
}

TEST_F(OutboxTest, OrdinalsStartAgainWithTheStream) {
  Add("a");
  Add("b");
  Take();
  EXPECT_TRUE(Acknowledge(0, PublishAck::kCommitted, 1).ok());
  LoseStream();
  EXPECT_THAT(Take(), ElementsAre("b"));
  EXPECT_THAT(Acknowledge(1).message(), HasSubstr("never sent"));
  EXPECT_TRUE(Acknowledge(0, PublishAck::kCommitted, 2).ok());
  EXPECT_EQ(Told("b"), "committed 2");
  // Deadlines too are looked at from the new start.
  Add("c");
  Take();
  LoseStream();
  Add("d");
  Take();
  Pass(absl::Seconds(5));
  EXPECT_EQ(Told("c"), "deadline");
  EXPECT_EQ(Told("d"), "deadline");
}

TEST_F(OutboxTest, AnEventThatLosesTwoStreamsFails) {
  Add("a");
  Take();
  LoseStream();
  Take();
  LoseStream();
  EXPECT_EQ(Told("a"), "event_service_away");
  EXPECT_THAT(Take(), IsEmpty());
}

TEST_F(OutboxTest, AnEventPastItsDeadlineIsNotSentAgain) {
  Add("a");
  Take();
  Pass(absl::Seconds(5));
  LoseStream();
  EXPECT_THAT(Take(), IsEmpty());
  EXPECT_EQ(Told("a"), "deadline");
}

TEST_F(OutboxTest, QueueBytesCountSentAndPendingEvents) {
  Limit({.queue_bytes_max = 10});
  Add("12345");
  Take();
  Add("1234");
  Add("too much");
  EXPECT_EQ(Told("too much"), "queue_full");
  Add("5");
  EXPECT_EQ(Told("5"), "");
  EXPECT_EQ(outbox_->queue_bytes(), 10u);
  EXPECT_TRUE(Acknowledge(0).ok());
  Add("67890");
  EXPECT_EQ(Told("67890"), "");
}

TEST_F(OutboxTest, ARequestIsBoundedInEventsAndBytes) {
  Limit({.request_events_max = 3, .request_bytes_max = 40});
  for (const char* name : {"a", "b", "c", "d"}) Add(name);
  Add(std::string(100, 'x'));  // larger than a request: travels alone
  Add("e");
  EXPECT_THAT(Take(), ElementsAre("a", "b", "c"));
  EXPECT_THAT(Take(), ElementsAre("d"));
  EXPECT_THAT(Take(), ElementsAre(std::string(100, 'x')));
  EXPECT_THAT(Take(), ElementsAre("e"));
  EXPECT_THAT(Take(), IsEmpty());
}

TEST_F(OutboxTest, ALargeRequestComesInPiecesOfWholeEventsThatAreSmall) {
  Limit({});
  const std::vector<size_t> sizes = {10'000, 30'000, 30'000, 70'000, 10};
  std::string whole;
  for (const size_t size : sizes) {
    const std::string wire(size, 'x');
    Add(wire);
    AppendEvent(wire, whole);
  }
  Completions out;
  const std::vector<std::string> pieces = outbox_->TakeRequest(now_, out);
  EXPECT_EQ(absl::StrJoin(pieces, ""), whole);
  ASSERT_EQ(pieces.size(), 4u);
  EXPECT_GT(pieces[0].size(), 40'000u);
  EXPECT_GT(pieces[2].size(), Outbox::kPieceBytesMax);
  for (const size_t i : {0, 1, 3}) {
    EXPECT_LE(pieces[i].size(), Outbox::kPieceBytesMax);
    EXPECT_LE(pieces[i].capacity(), Outbox::kPieceBytesMax);
  }
}

TEST_F(OutboxTest, UnacknowledgedEventsHoldBackFurtherOnes) {
  Limit({.in_flight_events_max = 2});
  for (const char* name : {"a", "b", "c"}) Add(name);
  EXPECT_THAT(Take(), ElementsAre("a", "b"));
  EXPECT_THAT(Take(), IsEmpty());
  // Still event_service's to acknowledge, though nobody waits any more.
  Pass(absl::Seconds(5));
  Add("d");
  EXPECT_THAT(Take(), IsEmpty());
  EXPECT_TRUE(Acknowledge(1).ok());
  EXPECT_THAT(Take(), ElementsAre("d"));
}

TEST_F(OutboxTest, FailAllTellsEveryOpenEventOnce) {
  Add("sent");
  Take();
  Add("pending");
  {
    Completions out;
    outbox_->FailAll("draining", out);
    EXPECT_EQ(Told("sent"), "") << "called within the outbox";
  }
  EXPECT_EQ(Told("sent"), "draining");
  EXPECT_EQ(Told("pending"), "draining");
  EXPECT_TRUE(Acknowledge(0).ok());
  EXPECT_EQ(Told("sent"), "draining");
}

TEST_F(OutboxTest, OldestSentAtIsThatOfTheOldestUnacknowledged) {
  EXPECT_EQ(outbox_->OldestSentAt(), absl::InfiniteFuture());
  Add("a");
  Take();
  const absl::Time first = now_;
  Pass(absl::Seconds(1));
  Add("b");
  Take();
  EXPECT_EQ(outbox_->OldestSentAt(), first);
  EXPECT_TRUE(Acknowledge(0).ok());
  EXPECT_EQ(outbox_->OldestSentAt(), now_);
  EXPECT_TRUE(Acknowledge(1).ok());
  EXPECT_EQ(outbox_->OldestSentAt(), absl::InfiniteFuture());
}

}  // namespace
}  // namespace penstock::ingress
