// Replaying the events of some types without reading the others.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/live_ring.h"
#include "event_service/log/record_format.h"
#include "event_service/log/rocksdb_store.h"
#include "event_service/subscription/subscription.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::EventSpec;
using ::penstock::testing::FakeTypeCatalog;
using ::penstock::testing::Stored;
using ::testing::ElementsAre;
using ::testing::SizeIs;

class ReadTypesTest : public ::testing::Test {
 protected:
  static constexpr uint64_t kEvents = 5000;
  static constexpr uint64_t kRareEvery = 1000;

  // Every thousandth event is rare, and every two thousandth of another rare type.
  ReadTypesTest() {
    disk_.MustOpen();
    std::vector<std::shared_ptr<const StoredEvent>> group;
    for (uint64_t i = 1; i <= kEvents; ++i) {
      EventSpec spec;
      spec.id = absl::StrCat("evt_", i);
      spec.type = "charge.succeeded";
      if (i % kRareEvery == 0) {
        spec.type = i % (2 * kRareEvery) == 0 ? "invoice.paid" : "invoice.newer_than_the_schema";
      }
      group.push_back(Stored(i, spec));
    }
    EXPECT_TRUE(log().Apply(group).ok());
    // In files, because what RocksDB says of the size of a memtable is drawn by chance.
    EXPECT_TRUE(log().Compact().ok());
  }

  RocksDbEventLog& log() { return disk_.log(); }

  std::vector<uint64_t> Read(const TypeSelection& types, uint64_t after = 0) {
    std::vector<uint64_t> sequences;
    events_read_ = 0;
    bool at_head = false;
    while (!at_head) {
      const auto position = log().ReadTypes(after, types, ReadLimits(), [&](const auto& event) {
        sequences.push_back(event->sequence());
        return true;
      });
      error_ = position.status();
      if (!position.ok()) break;
      events_read_ += position->events_read;
      after = position->scanned_to;
      at_head = position->at_head;
    }
    return sequences;
  }

  DiskLog disk_;
  absl::Status error_;
  size_t events_read_ = 0;
};

TEST_F(ReadTypesTest, ARareTypeIsReadWithoutWhatLiesBetween) {
  EXPECT_THAT(Read({.exact = {"invoice.paid"}}), ElementsAre(2000, 4000));
  EXPECT_EQ(events_read_, 2u);
  EXPECT_THAT(Read({.exact = {"invoice.paid"}}, 2000), ElementsAre(4000));
  EXPECT_EQ(events_read_, 1u);
}

TEST_F(ReadTypesTest, APrefixFindsTypesThatTheSchemaDoesNotKnow) {
  EXPECT_THAT(Read({.prefixes = {"invoice."}}), ElementsAre(1000, 2000, 3000, 4000, 5000));
  EXPECT_EQ(events_read_, 5u);
  EXPECT_THAT(Read({.exact = {"invoice.paid"}, .prefixes = {"invoice.n"}}),
              ElementsAre(1000, 2000, 3000, 4000, 5000));
}

TEST_F(ReadTypesTest, ACommonTypeIsReadInOneRun) {
  EXPECT_THAT(Read({.exact = {"charge.succeeded"}}), SizeIs(kEvents - kEvents / kRareEvery));
  EXPECT_EQ(events_read_, kEvents);
}

TEST_F(ReadTypesTest, ManyTypesAreReadInOneRun) {
  TypeSelection many = {.exact = {"invoice.paid"}};
  for (int i = 0; i < 200; ++i) many.exact.push_back(absl::StrCat("never.happened_", i));
  EXPECT_THAT(Read(many), ElementsAre(2000, 4000));
  EXPECT_EQ(events_read_, kEvents);
}

TEST_F(ReadTypesTest, ATypeThatNeverHappenedCostsNothing) {
  EXPECT_THAT(Read({.exact = {"payout.paid"}, .prefixes = {"treasury."}}), SizeIs(0));
  EXPECT_EQ(events_read_, 0u);
}

TEST_F(ReadTypesTest, ATypeThatIsTheBeginningOfAnotherIsNotMistakenForIt) {
  EventSpec spec;
  spec.id = "evt_zero";
  spec.type = std::string("invoice\0.paid", 13);
  ASSERT_TRUE(log().Apply({Stored(kEvents + 1, spec)}).ok());
  spec.id = "evt_short";
  spec.type = "invoice";
  ASSERT_TRUE(log().Apply({Stored(kEvents + 2, spec)}).ok());
  EXPECT_THAT(Read({.exact = {"invoice"}}), ElementsAre(kEvents + 2));
}

TEST_F(ReadTypesTest, AMissingEventOfTheTypeIsDataLossAndNeverASkip) {
  disk_.Close();
  disk_.options.directory = disk_.directory();
  {
    auto store = RocksDbStore::Open(disk_.options, RocksDbStore::Mode::kReadWrite,
                                    std::make_shared<Expiry>());
    ASSERT_TRUE(store.ok()) << store.status();
    rocksdb::WriteBatch batch;
    ASSERT_TRUE(batch.Delete((*store)->family(Family::kEvents), EventKey(2000)).ok());
    ASSERT_TRUE((*store)->Write(batch).ok());
  }
  disk_.MustOpen();
  EXPECT_THAT(Read({.exact = {"invoice.paid"}}), SizeIs(0));
  EXPECT_EQ(DataLossRange(error_)->from, 2000u);
  EXPECT_EQ(DataLossRange(error_)->to, 2000u);
  EXPECT_THAT(Read({.exact = {"invoice.paid"}}, 2000), ElementsAre(4000));
}

TEST_F(ReadTypesTest, ASubscriberOfARareTypeCatchesUpByTheIndex) {
  const LiveRing ring(log().bounds().head, 1024);
  SubscribeSpec spec = {.start = StartEarliest{}, .filter = {.types = {"invoice.*"}}};
  ASSERT_TRUE(Normalize(spec).ok());
  const auto filter = Filter::Compile(spec.filter, FakeTypeCatalog());
  ASSERT_TRUE(filter.ok());
  const absl::Time now = absl::UnixEpoch();
  auto subscription = Subscription::Open(spec, *filter, log(), ring, now);
  ASSERT_TRUE(subscription.ok()) << subscription.status();
  std::vector<uint64_t> sequences;
  Step step;
  while ((step = (*subscription)->Next(now)).kind != Step::Kind::kWait) {
    ASSERT_NE(step.kind, Step::Kind::kEnd) << step.status;
    for (const auto& event : step.response.events) sequences.push_back(event->sequence());
  }
  EXPECT_THAT(sequences, ElementsAre(1000, 2000, 3000, 4000, 5000));
  EXPECT_EQ((*subscription)->cursor(), kEvents);
  EXPECT_EQ((*subscription)->stats().log_events_read, 5u);
}

}  // namespace
}  // namespace penstock::event_service
