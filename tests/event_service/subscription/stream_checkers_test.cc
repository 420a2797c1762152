// Each checker is shown a stream that keeps its promise and one that does not.
#include "tests/support/stream/stream_checkers.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

RecordedEvent Charge(uint64_t sequence) {
  return {
      .sequence = sequence, .id = "evt_" + std::to_string(sequence), .type = "charge.succeeded"};
}

RecordedEvent Invoice(uint64_t sequence) {
  RecordedEvent event = Charge(sequence);
  event.type = "invoice.paid";
  return event;
}

// 1 to 6 were acknowledged, 3 does not match; the stream got everything in two responses.
class CheckersTest : public ::testing::Test {
 protected:
  const Acknowledged acknowledged = {Charge(1), Charge(2), Invoice(3),
                                     Charge(4), Charge(5), Charge(6)};
  RecordedStream stream = {
      .start = 1,
      .filter = {.types = {"charge.*"}},
      .responses = {
          {.events = {Charge(2)}, .cursor = 3, .delivered_total = 1},
          {.events = {Charge(4), Charge(5), Charge(6)}, .cursor = 6, .delivered_total = 4}}};

  std::vector<RecordedEvent>& last() { return stream.responses.back().events; }
};

TEST_F(CheckersTest, AcceptAFaultlessStream) {
  EXPECT_THAT(CheckPromises(stream, acknowledged, 6), IsEmpty());
}

TEST_F(CheckersTest, OrderedSeesASwap) {
  std::swap(last()[0], last()[1]);
  EXPECT_THAT(CheckOrdered(stream), ElementsAre(HasSubstr("4 came after 5")));
}

TEST_F(CheckersTest, UniqueSeesARepeatedSequence) {
  last().push_back(Charge(2));
  EXPECT_THAT(CheckUnique(stream), ElementsAre(HasSubstr("sequence 2")));
}

TEST_F(CheckersTest, UniqueSeesARepeatedId) {
  last().back().id = "evt_2";
  EXPECT_THAT(CheckUnique(stream), ElementsAre(HasSubstr("id evt_2")));
}

TEST_F(CheckersTest, ReliableSeesALoss) {
  last().erase(last().begin() + 1);
  EXPECT_THAT(CheckReliable(stream, acknowledged, 6), ElementsAre(HasSubstr("5 (evt_5)")));
}

TEST_F(CheckersTest, ReliableSeesALostTail) {
  last().pop_back();
  EXPECT_THAT(CheckReliable(stream, acknowledged, 6), ElementsAre(HasSubstr("6 (evt_6)")));
  EXPECT_THAT(CheckReliable(stream, acknowledged, 5), IsEmpty());
}

TEST_F(CheckersTest, ResumableSeesAnotherStart) {
  EXPECT_THAT(CheckResumable(stream, acknowledged, 1), IsEmpty());
  EXPECT_THAT(CheckResumable(stream, acknowledged, 0),
              ElementsAre(HasSubstr("started at 1"), HasSubstr("1 (evt_1)")));
}

TEST_F(CheckersTest, ResumableSeesARepetitionFromBeforeTheCursor) {
  stream.responses.front().events.insert(stream.responses.front().events.begin(), Charge(1));
  EXPECT_THAT(CheckResumable(stream, acknowledged, 1), ElementsAre(HasSubstr("1 is not after 1")));
}

TEST_F(CheckersTest, ResumableSeesAGapAfterTheCursor) {
  stream.responses.front().events.clear();
  EXPECT_THAT(CheckResumable(stream, acknowledged, 1), ElementsAre(HasSubstr("2 (evt_2)")));
}

TEST_F(CheckersTest, ResumableSeesAnInventedEvent) {
  last().push_back(Charge(7));
  EXPECT_THAT(CheckResumable(stream, acknowledged, 1),
              ElementsAre(HasSubstr("7 was never acknowledged")));
}

TEST_F(CheckersTest, BookmarkableSeesACursorThatRunsAhead) {
  stream.responses.front().cursor = 4;
  EXPECT_THAT(CheckBookmarkable(stream, acknowledged), ElementsAre(HasSubstr("4 (evt_4)")));
}

TEST_F(CheckersTest, BookmarkableSeesACursorThatLagsBehind) {
  stream.responses.back().cursor = 5;
  EXPECT_THAT(CheckBookmarkable(stream, acknowledged),
              ElementsAre(HasSubstr("6 was sent before the cursor 5")));
}

TEST_F(CheckersTest, BookmarkableSeesACursorThatGoesBack) {
  stream.responses.push_back({.events = {}, .cursor = 3, .delivered_total = 4});
  EXPECT_THAT(CheckBookmarkable(stream, acknowledged),
              ElementsAre(HasSubstr("from 6 to 3"), HasSubstr("before the cursor 3")));
}

TEST_F(CheckersTest, BookmarkableSeesAWrongTotal) {
  stream.responses.back().delivered_total = 5;
  EXPECT_THAT(CheckBookmarkable(stream, acknowledged), ElementsAre(HasSubstr("came 4")));
}

TEST_F(CheckersTest, FilteredSeesAForeignEvent) {
  last().push_back(Invoice(7));
  EXPECT_THAT(CheckFiltered(stream), ElementsAre(HasSubstr("7 (invoice.paid)")));
}

// The reference is code too.
TEST(ReferenceMatches, KnowsEveryField) {
  const RecordedEvent event = {.sequence = 1,
                               .id = "evt_1",
                               .type = "charge.dispute.created",
                               .account = "acct_1",
                               .object_id = "dp_1",
                               .livemode = true};
  EXPECT_TRUE(ReferenceMatches({}, event));
  EXPECT_TRUE(ReferenceMatches({.types = {"*"}}, event));
  EXPECT_TRUE(ReferenceMatches({.types = {"x", "charge.*"}}, event));
  EXPECT_FALSE(ReferenceMatches({.types = {"charge.dispute"}}, event));
  EXPECT_FALSE(ReferenceMatches({.excluded_types = {"charge.dispute.*"}}, event));
  EXPECT_TRUE(ReferenceMatches({.accounts = {"", "acct_1"}}, event));
  EXPECT_FALSE(ReferenceMatches({.accounts = {""}}, event));
  EXPECT_FALSE(ReferenceMatches({.livemode = false}, event));
  EXPECT_FALSE(ReferenceMatches({.object_ids = {"dp_2"}}, event));
}

}  // namespace
}  // namespace penstock::testing
