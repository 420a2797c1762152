#include "event_service/log/sequencer.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/intercepted_event_log.h"
#include "tests/support/event_log/memory_event_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::InterceptedEventLog;
using ::penstock::testing::MemoryEventLog;
using ::penstock::testing::PublishedWire;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;
using Kind = SequencerDecision::Kind;

SequencerPlan Decide(const Sequencer& sequencer, const std::vector<std::string>& wires,
                     absl::Time now = TestEpoch()) {
  const std::vector<std::string_view> views(wires.begin(), wires.end());
  return sequencer.Decide(views, now);
}

TEST(SequencerTest, NumbersNewEventsFromTheHeadOn) {
  MemoryEventLog log;
  ASSERT_TRUE(log.Apply({Stored(41, "evt_old")}).ok());
  Sequencer sequencer(log);
  const SequencerPlan plan = Decide(sequencer, {PublishedWire("evt_1"), PublishedWire("evt_2")});
  ASSERT_EQ(plan.events.size(), 2u);
  EXPECT_EQ(plan.events[0]->sequence(), 42u);
  EXPECT_EQ(plan.events[1]->sequence(), 43u);
  EXPECT_EQ(plan.decisions[1].kind, Kind::kNew);
  EXPECT_EQ(plan.decisions[1].sequence, 43u);
}

TEST(SequencerTest, APlanThatWasNotAppliedLeavesNoTrace) {
  MemoryEventLog log;
  Sequencer sequencer(log);
  Decide(sequencer, {PublishedWire("evt_1")});
  const SequencerPlan plan = Decide(sequencer, {PublishedWire("evt_2")});
  EXPECT_EQ(plan.events[0]->sequence(), 1u);
  sequencer.Applied(plan);
  EXPECT_EQ(Decide(sequencer, {PublishedWire("evt_3")}).events[0]->sequence(), 2u);
}

TEST(SequencerTest, KnownIdsKeepTheirSequenceAndTakeNone) {
  MemoryEventLog log;
  ASSERT_TRUE(log.Apply({Stored(7, "evt_1")}).ok());
  Sequencer sequencer(log);
  const SequencerPlan plan =
      Decide(sequencer, {PublishedWire("evt_1"), PublishedWire("evt_2"), PublishedWire("evt_2")});
  ASSERT_EQ(plan.events.size(), 1u);
  EXPECT_EQ(plan.decisions[0].kind, Kind::kKnown);
  EXPECT_EQ(plan.decisions[0].sequence, 7u);
  EXPECT_EQ(plan.decisions[1].kind, Kind::kNew);
  EXPECT_EQ(plan.decisions[2].kind, Kind::kSameGroup);
  EXPECT_EQ(plan.decisions[2].sequence, 8u);
}

TEST(SequencerTest, AnInvalidEventDoesNotHarmItsNeighboursNorItsId) {
  MemoryEventLog log;
  Sequencer sequencer(log);
  // Same id, but with a sequence of its own: only the second is acceptable.
  const std::string bad(Stored(5, "evt_1")->wire());
  const SequencerPlan plan = Decide(sequencer, {"garbage", bad, PublishedWire("evt_1")});
  EXPECT_EQ(plan.decisions[0].kind, Kind::kInvalid);
  EXPECT_EQ(plan.decisions[1].kind, Kind::kInvalid);
  EXPECT_EQ(plan.decisions[2].kind, Kind::kNew);
  EXPECT_EQ(plan.decisions[2].sequence, 1u);
}

TEST(SequencerTest, AnUnreadableIdIsNeitherStoredNorAcknowledged) {
  MemoryEventLog memory;
  InterceptedEventLog log(memory);
  log.before_find = [](std::string_view id) {
    return id == "evt_bad" ? absl::DataLossError("damaged") : absl::OkStatus();
  };
  Sequencer sequencer(log);
  const SequencerPlan plan =
      Decide(sequencer, {PublishedWire("evt_bad"), PublishedWire("evt_good")});
  EXPECT_EQ(plan.decisions[0].kind, Kind::kUnknown);
  EXPECT_EQ(plan.decisions[0].error.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(plan.decisions[1].kind, Kind::kNew);
}

TEST(SequencerTest, CommitTimeNeverGoesBackNotEvenAcrossARestart) {
  MemoryEventLog log;
  const absl::Time future = TestEpoch() + absl::Hours(1);
  ASSERT_TRUE(log.Apply({Stored(1, "evt_0", future)}).ok());
  Sequencer sequencer(log);
  SequencerPlan plan = Decide(sequencer, {PublishedWire("evt_1")}, TestEpoch());
  EXPECT_EQ(plan.events[0]->committed_at(), future);
  sequencer.Applied(plan);
  plan = Decide(sequencer, {PublishedWire("evt_2")}, future + absl::Seconds(1));
  EXPECT_EQ(plan.events[0]->committed_at(), future + absl::Seconds(1));
  sequencer.Applied(plan);
  EXPECT_EQ(Decide(sequencer, {PublishedWire("evt_3")}, TestEpoch()).events[0]->committed_at(),
            future + absl::Seconds(1));
}

}  // namespace
}  // namespace penstock::event_service
