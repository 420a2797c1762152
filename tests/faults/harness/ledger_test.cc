#include "tests/faults/harness/ledger.h"

#include <gtest/gtest.h>

namespace penstock::faults {
namespace {

TEST(Ledger, WhatIsReadBackIsFine) {
  Ledger ledger;
  ledger.Acknowledged("evt_a", 1);
  ledger.Acknowledged("evt_b");
  const Findings findings = ledger.Judge({{{1, "evt_a"}, {2, "evt_b"}}, 1});
  EXPECT_TRUE(findings.clean());
  EXPECT_EQ(findings.acknowledged, 2u);
}

TEST(Ledger, WhatWasNotAcknowledgedMayBeThereOrNot) {
  Ledger ledger;
  ledger.Acknowledged("evt_a", 1);
  EXPECT_TRUE(ledger.Judge({{{1, "evt_a"}}, 1}).clean());
  EXPECT_TRUE(ledger.Judge({{{1, "evt_a"}, {2, "evt_unknown"}}, 1}).clean());
}

TEST(Ledger, AcknowledgedAndNotReadBackIsLost) {
  Ledger ledger;
  ledger.Acknowledged("evt_a");
  EXPECT_EQ(ledger.Judge(ReadBack()).lost, 1u);
}

TEST(Ledger, AcknowledgedAndTakenForNewIsLostThoughItIsThereNow) {
  Ledger ledger;
  ledger.Acknowledged("evt_a");
  ledger.StoredAnew("evt_a");
  const Findings findings = ledger.Judge({{{1, "evt_a"}}, 1});
  EXPECT_EQ(findings.lost, 1u);
  EXPECT_EQ(findings.acknowledged, 1u);
}

TEST(Ledger, WhatIsPastItsRetentionIsNotLost) {
  Ledger ledger;
  ledger.Acknowledged("evt_told", 1);
  ledger.Acknowledged("evt_seen");
  ledger.Seen(2, "evt_seen");
  ledger.Acknowledged("evt_neither");
  const Findings findings = ledger.Judge({{{3, "evt_c"}}, 3});
  EXPECT_EQ(findings.lost, 1u) << "nobody knows that it was ever there";
  EXPECT_EQ(findings.holes, 0u);
}

TEST(Ledger, AnIdAtTwoSequencesIsADuplicate) {
  Ledger ledger;
  EXPECT_EQ(ledger.Judge({{{1, "evt_a"}, {2, "evt_a"}}, 1}).duplicates, 1u);
}

TEST(Ledger, ASequenceThatNamedAnotherEventBeforeIsADuplicate) {
  Ledger ledger;
  ledger.Seen(1, "evt_a");
  EXPECT_EQ(ledger.Judge({{{1, "evt_b"}}, 1}).duplicates, 1u);
}

TEST(Ledger, WhatAReaderSawAndIsGoneIsAHole) {
  Ledger ledger;
  ledger.Seen(2, "evt_b");
  EXPECT_EQ(ledger.Judge({{{1, "evt_a"}, {3, "evt_c"}}, 1}).holes, 1u);
}

TEST(Ledger, AnotherSequenceForAnAcknowledgedIdIsNotClean) {
  Ledger ledger;
  ledger.Acknowledged("evt_a", 1);
  ledger.Acknowledged("evt_a", 2);
  EXPECT_FALSE(ledger.Judge({{{1, "evt_a"}}, 1}).clean());
}

TEST(Ledger, DisorderIsNotClean) {
  Ledger ledger;
  EXPECT_FALSE(ledger.Judge({{{2, "evt_b"}, {1, "evt_a"}}, 1}).clean());
}

}  // namespace
}  // namespace penstock::faults
