#include "event_service/subscription/subscription.h"

#include <string>
#include <vector>

#include "event_service/error_reason.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/stream/stream_harness.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::StreamHarness;
using ::penstock::testing::TestStream;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

SubscribeSpec FromEarliest() { return {.start = StartEarliest{}, .filter = {}}; }
SubscribeSpec FromLatest() { return {.start = StartLatest{}, .filter = {}}; }
SubscribeSpec OfType(SubscribeSpec spec, const std::string& pattern) {
  spec.filter.types = {pattern};
  return spec;
}

ErrorDetail DetailOf(const absl::Status& status) {
  const auto detail = GetErrorDetail(status);
  EXPECT_TRUE(detail.has_value()) << status;
  return detail.value_or(ErrorDetail{});
}

class SubscriptionTest : public ::testing::Test {
 protected:
  StreamHarness h;
};

TEST_F(SubscriptionTest, SaysStartedFirst) {
  h.AppendMany(3);
  TestStream stream = h.Open(OfType(FromEarliest(), "charge.*"));
  h.Run(stream);
  ASSERT_TRUE(stream.responses.front().started.has_value());
  const StartedMark& started = *stream.responses.front().started;
  EXPECT_EQ(started.log_id, "log-1");
  EXPECT_EQ(started.earliest, 1u);
  EXPECT_EQ(started.head, 3u);
  EXPECT_EQ(started.cursor, 0u);
  EXPECT_EQ(started.heartbeat, absl::Seconds(10));
  EXPECT_EQ(started.effective_filter.types, std::vector<std::string>{"charge.*"});
  h.Append("evt_more");
  h.Run(stream);
  EXPECT_FALSE(stream.responses.back().started.has_value());
}

TEST_F(SubscriptionTest, DeliversStoredThenLiveEvents) {
  h.AppendMany(2);
  TestStream stream = h.Open(FromEarliest());
  h.Run(stream);
  EXPECT_TRUE(stream.responses.back().caught_up);
  h.AppendMany(2);
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(1, 2, 3, 4));
  EXPECT_THAT(h.BrokenPromises(stream), IsEmpty());
}

TEST_F(SubscriptionTest, WaitsAtTheHeadForTheHeartbeat) {
  TestStream stream = h.Open(FromLatest());
  h.Run(stream);
  EXPECT_EQ(stream.last.kind, Step::Kind::kWait);
  EXPECT_EQ(stream.last.wake_at, h.now() + absl::Seconds(10));
}

TEST_F(SubscriptionTest, CatchesUpOnAnEmptyLog) {
  TestStream stream = h.Open(FromEarliest());
  h.Run(stream);
  ASSERT_EQ(stream.responses.size(), 1u);
  EXPECT_TRUE(stream.responses.front().caught_up);
  EXPECT_EQ(stream.responses.front().cursor, 0u);
}

TEST_F(SubscriptionTest, LatestStartsAtTheHeadOfTheMomentOfOpening) {
  h.AppendMany(3);
  TestStream stream = h.Open(FromLatest());
  h.Append("evt_between");
  h.Run(stream);
  EXPECT_EQ(stream.responses.front().started->cursor, 3u);
  EXPECT_THAT(stream.Sequences(), ElementsAre(4));
}

TEST_F(SubscriptionTest, AfterCursorDeliversWhatFollows) {
  h.AppendMany(5);
  TestStream stream = h.Open(h.After(3));
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(4, 5));
}

TEST_F(SubscriptionTest, AfterTheHeadWaitsForNewEvents) {
  h.AppendMany(2);
  TestStream stream = h.Open(h.After(2));
  h.Run(stream);
  h.Append("evt_new");
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(3));
}

TEST_F(SubscriptionTest, AfterEventIdDeliversWhatFollows) {
  h.AppendMany(4);
  TestStream stream = h.Open({.start = StartAfterEventId{.event_id = "evt_2"}, .filter = {}});
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(3, 4));
}

TEST_F(SubscriptionTest, AfterUnknownEventIdIsNotFound) {
  h.AppendMany(1);
  const absl::Status error =
      h.OpenError({.start = StartAfterEventId{.event_id = "evt_no"}, .filter = {}});
  EXPECT_EQ(error.code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(DetailOf(error).reason, ErrorReason::kEventNotFound);
}

TEST_F(SubscriptionTest, AfterAnExpiredEventIdIsAnErrorUnlessNothingIsMissed) {
  h.AppendMany(6);
  h.TrimBefore(4);
  EXPECT_EQ(
      DetailOf(h.OpenError({.start = StartAfterEventId{.event_id = "evt_2"}, .filter = {}})).reason,
      ErrorReason::kCursorExpired);
  TestStream stream = h.Open({.start = StartAfterEventId{.event_id = "evt_3"}, .filter = {}});
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(4, 5, 6));
}

TEST_F(SubscriptionTest, FromTimeStartsWithTheFirstEventAtOrAfterIt) {
  const absl::Time start = h.now();
  h.AppendMany(5);  // committed at start + 1 s ... start + 5 s
  const auto sequences_from = [&](absl::Time time) {
    TestStream stream = h.Open({.start = StartFromTime{.time = time}, .filter = {}});
    h.Run(stream);
    return stream.Sequences();
  };
  EXPECT_THAT(sequences_from(start + absl::Seconds(4)), ElementsAre(4, 5));
  EXPECT_THAT(sequences_from(start + absl::Milliseconds(3001)), ElementsAre(4, 5));
  EXPECT_THAT(sequences_from(absl::UnixEpoch()), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_THAT(sequences_from(start + absl::Hours(1)), IsEmpty());
  h.TrimBefore(3);
  EXPECT_THAT(sequences_from(absl::UnixEpoch()), ElementsAre(3, 4, 5));
}

TEST_F(SubscriptionTest, EarliestStartsAtTheOldestRetained) {
  h.AppendMany(5);
  h.TrimBefore(4);
  TestStream stream = h.Open(FromEarliest());
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(4, 5));
}

TEST_F(SubscriptionTest, ExpiredCursorIsAnErrorWithTheBounds) {
  h.AppendMany(9);
  h.TrimBefore(6);
  const absl::Status error = h.OpenError(h.After(4));
  EXPECT_EQ(error.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(DetailOf(error).reason, ErrorReason::kCursorExpired);
  EXPECT_EQ(DetailOf(error).metadata.at("earliest_sequence"), "6");
  EXPECT_EQ(DetailOf(error).metadata.at("head_sequence"), "9");
  EXPECT_TRUE(h.OpenError(h.After(5)).ok());
}

TEST_F(SubscriptionTest, CursorAheadIsAnErrorWithTheBounds) {
  h.AppendMany(2);
  const absl::Status error = h.OpenError(h.After(3));
  EXPECT_EQ(error.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(DetailOf(error).reason, ErrorReason::kCursorAhead);
  EXPECT_EQ(DetailOf(error).metadata.at("head_sequence"), "2");
}

TEST_F(SubscriptionTest, CursorOfAnotherLogIsAnErrorWithTheIdOfThisOne) {
  h.AppendMany(2);
  const absl::Status error =
      h.OpenError({.start = StartAfter{.log_id = "log-0", .sequence = 1}, .filter = {}});
  EXPECT_EQ(error.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(DetailOf(error).reason, ErrorReason::kLogIdMismatch);
  EXPECT_EQ(DetailOf(error).metadata.at("log_id"), "log-1");
}

TEST_F(SubscriptionTest, RetentionThatPassesTheReaderEndsTheStream) {
  StreamHarness small(400);
  small.AppendMany(5);
  SubscribeSpec spec = small.After(0);
  spec.batch_events_max = 1;
  TestStream stream = small.Open(spec);
  while (stream.Sequences().size() < 2) small.Step(stream);
  small.AppendMany(100);
  small.TrimBefore(50);
  small.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_EQ(DetailOf(stream.last.status).reason, ErrorReason::kCursorExpired);
  EXPECT_EQ(DetailOf(stream.last.status).metadata.at("earliest_sequence"), "50");
  EXPECT_THAT(small.BrokenPromises(stream), IsEmpty());
}

TEST_F(SubscriptionTest, GapsBetweenSequencesAreNotMissed) {
  h.Append("evt_a");
  h.SkipSequences(10);
  h.Append("evt_b");
  TestStream stream = h.Open(FromEarliest());
  h.Run(stream);
  h.SkipSequences(5);
  h.Append("evt_c");
  h.Run(stream);
  EXPECT_THAT(stream.Sequences(), ElementsAre(1, 12, 18));
  EXPECT_THAT(h.BrokenPromises(stream), IsEmpty());
}

TEST_F(SubscriptionTest, ClosesAResponseAtTheBatchLimit) {
  SubscribeSpec spec = FromEarliest();
  spec.batch_events_max = 3;
  h.AppendMany(7);
  TestStream stream = h.Open(spec);
  h.Run(stream);
  std::vector<size_t> sizes;
  for (const StreamResponse& response : stream.responses) sizes.push_back(response.events.size());
  EXPECT_THAT(sizes, ElementsAre(3, 3, 1));
}

TEST_F(SubscriptionTest, ClosesAResponseOnceItsBytesReachTheLimit) {
  SubscribeSpec spec = FromEarliest();
  spec.response_bytes_max = 1024;
  h.AppendMany(6, {.id = "", .payload_bytes = 600});
  TestStream stream = h.Open(spec);
  h.Run(stream);
  for (const StreamResponse& response : stream.responses) {
    EXPECT_LE(response.events.size(), 2u);
  }
  EXPECT_EQ(stream.Sequences().size(), 6u);
}

TEST_F(SubscriptionTest, RawJsonCountsOnlyWhenAskedFor) {
  h.AppendMany(4, {.id = "", .raw_json = std::string(2000, '{')});
  SubscribeSpec spec = FromEarliest();
  spec.response_bytes_max = 1024;
  TestStream without = h.Open(spec);
  h.Run(without);
  EXPECT_EQ(without.responses.front().events.size(), 4u);
  spec.include_raw_json = true;
  TestStream with = h.Open(spec);
  h.Run(with);
  EXPECT_EQ(with.responses.front().events.size(), 1u);
}

TEST_F(SubscriptionTest, HeartbeatCarriesProgress) {
  TestStream stream = h.Open(OfType(FromEarliest(), "invoice.paid"));
  h.Run(stream);
  h.AppendMany(3);
  h.Run(stream);
  ASSERT_EQ(stream.responses.size(), 1u) << "nothing matched, so nothing is due before the beat";
  h.Advance(absl::Seconds(9));
  h.Run(stream);
  ASSERT_EQ(stream.responses.size(), 1u);
  h.Advance(absl::Seconds(1));
  h.Run(stream);
  ASSERT_EQ(stream.responses.size(), 2u);
  EXPECT_EQ(stream.responses.back().cursor, 3u);
  EXPECT_EQ(stream.responses.back().head, 3u);
  EXPECT_EQ(stream.responses.back().server_time, h.now());
}

TEST_F(SubscriptionTest, AClockSetBackDoesNotSilenceTheStream) {
  TestStream stream = h.Open(FromLatest());
  h.Run(stream);
  h.Advance(-absl::Hours(1));
  h.Run(stream);
  EXPECT_EQ(stream.responses.size(), 2u);
  EXPECT_EQ(stream.last.wake_at, h.now() + absl::Seconds(10));
}

TEST_F(SubscriptionTest, NarrowFilterAdvancesEveryTenThousandEvents) {
  StreamHarness small(1000);
  small.AppendMany(25000);
  TestStream stream = small.Open(OfType(FromEarliest(), "invoice.paid"));
  small.Run(stream);
  std::vector<uint64_t> cursors;
  for (const StreamResponse& response : stream.responses) cursors.push_back(response.cursor);
  // Started comes at once, with the position after the first step.
  EXPECT_THAT(cursors, ElementsAre(1000, 11000, 21000, 25000));
  EXPECT_TRUE(stream.responses.back().caught_up);
}

TEST_F(SubscriptionTest, NarrowFilterYieldsAfterABoundedStep) {
  StreamHarness small(1000);
  small.AppendMany(5000);
  TestStream stream = small.Open(OfType(FromEarliest(), "invoice.paid"));
  EXPECT_EQ(small.Step(stream).kind, Step::Kind::kSend);
  EXPECT_EQ(small.Step(stream).kind, Step::Kind::kContinue);
  EXPECT_EQ(stream.subscription->cursor(), 2 * kStepEventsMax);
}

TEST_F(SubscriptionTest, SlowReaderFallsBehindAndCatchesUpWithoutALoss) {
  StreamHarness small(2000);
  TestStream stream = small.Open(FromEarliest());
  small.Run(stream);
  small.AppendMany(500);
  small.Run(stream);
  std::vector<uint64_t> fell_behind, caught_up;
  for (const StreamResponse& response : stream.responses) {
    if (response.fell_behind) fell_behind.push_back(response.cursor);
    if (response.caught_up) caught_up.push_back(response.cursor);
  }
  EXPECT_THAT(fell_behind, ElementsAre(0));
  EXPECT_THAT(caught_up, ElementsAre(0, 500));
  EXPECT_EQ(stream.Sequences().size(), 500u);
  EXPECT_THAT(small.BrokenPromises(stream), IsEmpty());
}

TEST_F(SubscriptionTest, ReaderOfTheLogMayBeAheadOfTheRing) {
  StreamHarness small(1);
  small.AppendMany(3);
  LiveRing late_ring(1, 1 << 20);  // has seen only the first event
  SubscribeSpec spec = small.After(0);
  ASSERT_TRUE(Normalize(spec).ok());
  auto subscription = Subscription::Open(spec, Filter(), small.log(), late_ring, small.now());
  ASSERT_TRUE(subscription.ok());
  const Step first = (*subscription)->Next(small.now());
  EXPECT_EQ(first.response.events.size(), 3u);
  EXPECT_EQ(first.response.head, 3u);
  EXPECT_EQ((*subscription)->Next(small.now()).kind, Step::Kind::kWait);
  // The ring gets what was read already, then something new.
  late_ring.Push(std::vector{*small.log().Get(2), *small.log().Get(3),
                             testing::Stored(4, "evt_4", small.now())});
  const Step second = (*subscription)->Next(small.now());
  ASSERT_EQ(second.response.events.size(), 1u);
  EXPECT_EQ(second.response.events.front()->sequence(), 4u);
}

TEST_F(SubscriptionTest, StopsWhenCaughtUp) {
  h.AppendMany(2);
  SubscribeSpec spec = FromEarliest();
  spec.stop_when_caught_up = true;
  TestStream stream = h.Open(spec);
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_TRUE(stream.last.status.ok());
  EXPECT_TRUE(stream.responses.back().caught_up);
  EXPECT_THAT(stream.Sequences(), ElementsAre(1, 2));
}

TEST_F(SubscriptionTest, StopsAfterTheSequence) {
  h.AppendMany(5);
  SubscribeSpec spec = FromEarliest();
  spec.stop_after_sequence = 3;
  TestStream stream = h.Open(spec);
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_TRUE(stream.last.status.ok());
  EXPECT_THAT(stream.Sequences(), ElementsAre(1, 2, 3));
  EXPECT_EQ(stream.recorded.LastCursor(), 3u);
}

TEST_F(SubscriptionTest, StopsAfterASequenceThatLiesInAGap) {
  h.AppendMany(2);
  h.SkipSequences(10);
  h.AppendMany(2);
  for (size_t ring_bytes : {size_t{1} << 20, size_t{1}}) {
    StreamHarness gap(ring_bytes);
    gap.AppendMany(2);
    gap.SkipSequences(10);
    gap.AppendMany(2);
    SubscribeSpec spec = FromEarliest();
    spec.stop_after_sequence = 5;
    TestStream stream = gap.Open(spec);
    gap.Run(stream);
    ASSERT_TRUE(stream.Ended());
    EXPECT_TRUE(stream.last.status.ok());
    EXPECT_THAT(stream.Sequences(), ElementsAre(1, 2));
    EXPECT_EQ(stream.recorded.LastCursor(), 5u);
  }
}

TEST_F(SubscriptionTest, StopsAfterASequenceStillToCome) {
  h.AppendMany(1);
  SubscribeSpec spec = OfType(FromEarliest(), "invoice.paid");
  spec.stop_after_sequence = 3;
  TestStream stream = h.Open(spec);
  h.Run(stream);
  EXPECT_FALSE(stream.Ended());
  h.AppendMany(2);
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_TRUE(stream.last.status.ok());
  EXPECT_EQ(stream.recorded.LastCursor(), 3u) << "the last word is how far it came";
}

TEST_F(SubscriptionTest, StopsAtOnceWhenTheSequenceIsBehindTheStart) {
  h.AppendMany(5);
  SubscribeSpec spec = h.After(4);
  spec.stop_after_sequence = 2;
  TestStream stream = h.Open(spec);
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_TRUE(stream.last.status.ok());
  EXPECT_TRUE(stream.responses.front().started.has_value());
  EXPECT_THAT(stream.Sequences(), IsEmpty());
  EXPECT_EQ(stream.recorded.LastCursor(), 4u);
}

TEST_F(SubscriptionTest, DrainAnnouncesThenDeliversThenEnds) {
  TestStream stream = h.Open(FromLatest());
  h.Run(stream);
  stream.subscription->Drain(h.now(), absl::Seconds(5));
  h.Run(stream);
  EXPECT_EQ(stream.responses.back().draining, absl::Seconds(5));
  EXPECT_EQ(stream.last.wake_at, h.now() + absl::Seconds(5));
  h.Append("evt_late");
  h.Run(stream);
  EXPECT_FALSE(stream.responses.back().draining.has_value());
  EXPECT_THAT(stream.Sequences(), ElementsAre(1));
  h.Advance(absl::Seconds(5));
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_EQ(stream.last.status.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(DetailOf(stream.last.status).reason, ErrorReason::kDraining);
}

TEST_F(SubscriptionTest, ASecondDrainCanOnlyBringTheEndForward) {
  TestStream stream = h.Open(FromEarliest());
  h.Run(stream);
  stream.subscription->Drain(h.now(), absl::Seconds(5));
  stream.subscription->Drain(h.now(), absl::Seconds(9));
  EXPECT_EQ(stream.subscription->drain_at(), h.now() + absl::Seconds(5));
  stream.subscription->Drain(h.now(), absl::Seconds(2));
  EXPECT_EQ(stream.subscription->drain_at(), h.now() + absl::Seconds(2));
}

TEST_F(SubscriptionTest, DrainsAtItsGreatestAge) {
  TestStream stream = h.Open(FromEarliest());
  stream.subscription->LimitAge(h.now() + absl::Seconds(3), absl::Seconds(5));
  h.Run(stream);
  EXPECT_EQ(stream.last.wake_at, h.now() + absl::Seconds(3));
  EXPECT_FALSE(stream.responses.back().draining.has_value());
  h.Advance(absl::Seconds(3));
  h.Run(stream);
  EXPECT_EQ(stream.responses.back().draining, absl::Seconds(5));
  h.Advance(absl::Seconds(5));
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_EQ(DetailOf(stream.last.status).reason, ErrorReason::kDraining);
  EXPECT_EQ(stream.subscription->drain_cause(), DrainCause::kStreamAge);
}

TEST_F(SubscriptionTest, ADisconnectedStreamEndsAtOnceAndSaysSo) {
  TestStream stream = h.Open(FromEarliest());
  h.Run(stream);
  stream.subscription->Drain(h.now(), absl::ZeroDuration(), DrainCause::kDisconnected);
  h.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_EQ(DetailOf(stream.last.status).reason, ErrorReason::kDisconnected);
}

TEST_F(SubscriptionTest, TheServerMayCloseAResponseEarlierThanAskedFor) {
  h.AppendMany(4, {.id = "", .payload_bytes = 1000});
  TestStream stream = h.Open(FromEarliest());
  const auto step = stream.subscription->Next(h.now(), 1500);
  EXPECT_EQ(step.response.events.size(), 2u);
}

TEST_F(SubscriptionTest, DataLossComesAfterWhatPrecedesIt) {
  StreamHarness small(1);
  small.AppendMany(6);
  small.log().Damage({.from = 4, .to = 5});
  TestStream stream = small.Open(FromEarliest());
  small.Run(stream);
  ASSERT_TRUE(stream.Ended());
  EXPECT_THAT(stream.Sequences(), ElementsAre(1, 2, 3));
  EXPECT_EQ(stream.last.status.code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(DetailOf(stream.last.status).reason, ErrorReason::kDataLoss);
  EXPECT_EQ(DetailOf(stream.last.status).metadata.at("from_sequence"), "4");
  EXPECT_EQ(DetailOf(stream.last.status).metadata.at("to_sequence"), "5");
  // The way round it that the error names.
  TestStream behind = small.Open(small.After(5));
  small.Run(behind);
  EXPECT_THAT(behind.Sequences(), ElementsAre(6));
}

TEST_F(SubscriptionTest, KeepsNoEventInMemoryBetweenSteps) {
  StreamHarness small(1);
  small.AppendMany(1);
  TestStream stream = small.Open(FromEarliest());
  small.Run(stream);
  small.Append("evt_big");
  std::weak_ptr<const StoredEvent> big = *small.log().Get(2);
  const long before = big.use_count();
  small.Run(stream);
  stream.responses.clear();
  EXPECT_EQ(big.use_count(), before);
}

}  // namespace
}  // namespace penstock::event_service
