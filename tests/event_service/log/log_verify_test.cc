#include "event_service/log/log_verify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/record_format.h"
#include "event_service/log/rocksdb_store.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class LogVerifyTest : public ::testing::Test {
 protected:
  LogVerifyTest() { disk_.MustOpen(); }

  void AppendMany(int count) {
    for (int i = 0; i < count; ++i) {
      const uint64_t sequence = disk_.log().bounds().head + 1;
      const absl::Time at = TestEpoch() + absl::Seconds(static_cast<int64_t>(sequence));
      ASSERT_TRUE(disk_.log().Apply({Stored(sequence, absl::StrCat("evt_", sequence), at)}).ok());
    }
  }
  VerifyReport Verify() {
    disk_.Close();
    const auto report = VerifyLog(disk_.options);
    EXPECT_TRUE(report.ok()) << report.status();
    return report.ok() ? *report : VerifyReport();
  }
  // Changes the database behind the log's back.
  template <typename Change>
  void Tamper(Change change) {
    disk_.Close();
    auto store = RocksDbStore::Open(disk_.options, RocksDbStore::Mode::kReadWrite,
                                    std::make_shared<Expiry>());
    ASSERT_TRUE(store.ok()) << store.status();
    rocksdb::WriteBatch batch;
    change(**store, batch);
    ASSERT_TRUE((*store)->Write(batch).ok());
  }
  static std::vector<std::string> Texts(const VerifyReport& report) {
    std::vector<std::string> texts;
    for (const LogFault& fault : report.faults) texts.push_back(fault.what);
    return texts;
  }

  DiskLog disk_;
};

TEST_F(LogVerifyTest, ASoundLogIsCounted) {
  AppendMany(10);
  ASSERT_TRUE(disk_.log().TrimBefore(TestEpoch() + absl::Seconds(4)).ok());
  const std::string log_id = disk_.log().log_id();
  const VerifyReport report = Verify();
  EXPECT_THAT(Texts(report), IsEmpty());
  EXPECT_EQ(report.log_id, log_id);
  EXPECT_EQ(report.earliest, 4u);
  EXPECT_EQ(report.head, 10u);
  EXPECT_EQ(report.acknowledged, 10u);
  EXPECT_EQ(report.events, 7u);
  EXPECT_EQ(report.id_entries, 7u);
  EXPECT_EQ(report.time_entries, 7u);
  EXPECT_EQ(report.type_entries, 7u);
  EXPECT_EQ(report.ids_without_event, 3u);
}

TEST_F(LogVerifyTest, AnEmptyLogIsSoundAndADirectoryWithoutOneIsNot) {
  EXPECT_THAT(Texts(Verify()), IsEmpty());
  disk_.Restore({});
  EXPECT_EQ(VerifyLog(disk_.options).status().code(), absl::StatusCode::kNotFound);
}

TEST_F(LogVerifyTest, ALogInUseIsNotTouched) {
  EXPECT_EQ(VerifyLog(disk_.options).status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(LogVerifyTest, ChangesNothing) {
  AppendMany(3);
  disk_.Crash();
  const DiskLog::Copy before = disk_.Save();
  ASSERT_TRUE(VerifyLog([&] {
                auto options = disk_.options;
                options.directory = disk_.directory();
                return options;
              }())
                  .ok());
  DiskLog::Copy after = disk_.Save();
  // The synced slots of the mark may be written again, with what they hold.
  after["MARK"] = before.at("MARK");
  EXPECT_EQ(after, before);
}

TEST_F(LogVerifyTest, FindsAHoleInTheChainOfRecords) {
  AppendMany(9);
  Tamper([](RocksDbStore& store, rocksdb::WriteBatch& batch) {
    for (uint64_t sequence : {4, 5}) {
      ASSERT_TRUE(batch.Delete(store.family(Family::kEvents), EventKey(sequence)).ok());
    }
  });
  const VerifyReport report = Verify();
  ASSERT_FALSE(report.faults.empty());
  EXPECT_EQ(report.faults[0].events.from, 4u);
  EXPECT_EQ(report.faults[0].events.to, 5u);
  EXPECT_EQ(report.events, 7u);
}

TEST_F(LogVerifyTest, FindsAMissingAWrongAndASpareEntryInEachIndex) {
  AppendMany(5);
  const auto time_key = [](int sequence) {
    return EncodeTimeKey({absl::ToUnixMicros(TestEpoch() + absl::Seconds(sequence)),
                          static_cast<uint64_t>(sequence)});
  };
  Tamper([&](RocksDbStore& store, rocksdb::WriteBatch& batch) {
    ASSERT_TRUE(batch.Delete(store.family(Family::kIds), "evt_1").ok());
    ASSERT_TRUE(batch.Put(store.family(Family::kIds), "evt_2", EncodeIdEntry({3, 0})).ok());
    ASSERT_TRUE(batch.Put(store.family(Family::kIds), "evt_9", EncodeIdEntry({9, 0})).ok());
    ASSERT_TRUE(batch.Delete(store.family(Family::kTimes), time_key(3)).ok());
    ASSERT_TRUE(
        batch.Delete(store.family(Family::kTypes), EncodeTypeKey("charge.succeeded", 4)).ok());
    ASSERT_TRUE(batch.Put(store.family(Family::kTypes), EncodeTypeKey("ghost", 8), "").ok());
  });
  EXPECT_THAT(
      Texts(Verify()),
      ElementsAre("event 1 is missing in the id index", "event 2 is wrong in the id index",
                  "the id index has event 9, which is not there",
                  "event 3 is missing in the time index", "event 4 is missing in the type index",
                  "the type index has event 8, which is not there"));
}

TEST_F(LogVerifyTest, TellsTheFirstFaultsAndCountsTheRest) {
  AppendMany(50);
  Tamper([](RocksDbStore& store, rocksdb::WriteBatch& batch) {
    for (int i = 1; i <= 50; ++i) {
      ASSERT_TRUE(batch.Delete(store.family(Family::kIds), absl::StrCat("evt_", i)).ok());
    }
  });
  const VerifyReport report = Verify();
  EXPECT_EQ(report.faults_total, 50u);
  EXPECT_EQ(report.faults.size(), kFaultsToldMax);
}

TEST_F(LogVerifyTest, FindsAFlippedBitInAnyFile) {
  AppendMany(200);
  ASSERT_TRUE(disk_.log().Compact().ok());
  disk_.Close();
  const DiskLog::Copy copy = disk_.Save();
  for (const std::string& file : disk_.Files(".sst")) {
    disk_.Restore(copy);
    disk_.FlipBit(file, 20);
    EXPECT_GT(VerifyLog(disk_.options)->faults_total, 0u) << file;
  }
}

TEST_F(LogVerifyTest, FindsThatAcknowledgedEventsAreMissing) {
  AppendMany(5);
  disk_.Crash();
  disk_.DeleteWal();
  disk_.options.directory = disk_.directory();
  const VerifyReport report = Verify();
  ASSERT_EQ(report.faults_total, 1u);
  EXPECT_THAT(report.faults[0].what, HasSubstr("events 1 to 5 are missing"));
}

TEST_F(LogVerifyTest, ALogThatRocksDbCannotOpenIsAFaultAndNoCrash) {
  AppendMany(5);
  disk_.Close();
  disk_.Delete(disk_.path("CURRENT"));
  EXPECT_EQ(Verify().faults_total, 1u);
}

}  // namespace
}  // namespace penstock::event_service
