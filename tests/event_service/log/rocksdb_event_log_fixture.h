// A log on disk, and the verbs of its tests.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rocksdb/write_batch.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_store.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::event_service {

class RocksDbEventLogTest : public ::testing::Test {
 protected:
  RocksDbEventLogTest() { disk_.MustOpen(); }

  RocksDbEventLog& log() { return disk_.log(); }

  void Append(std::string_view id, size_t payload_bytes = 100) {
    testing::EventSpec spec;
    spec.id = std::string(id);
    spec.payload_bytes = payload_bytes;
    const uint64_t sequence = log().bounds().head + 1;
    const absl::Time at = testing::TestEpoch() + absl::Seconds(static_cast<int64_t>(sequence));
    ASSERT_TRUE(log().Apply({testing::Stored(sequence, spec, at)}).ok());
  }
  // evt_<sequence>.
  void AppendMany(int count) {
    for (int i = 0; i < count; ++i) Append(absl::StrCat("evt_", log().bounds().head + 1));
  }

  void ExpectRefused(absl::StatusCode code, std::string_view text) {
    const absl::Status status = disk_.Open();
    EXPECT_EQ(status.code(), code) << status;
    EXPECT_THAT(std::string(status.message()),
                ::testing::AllOf(::testing::HasSubstr(std::string(text)),
                                 ::testing::HasSubstr(disk_.directory()),
                                 ::testing::HasSubstr("--log-dir")));
  }
  void OpenAcceptingLoss() {
    disk_.options.accept_data_loss = true;
    disk_.MustOpen();
    disk_.options.accept_data_loss = false;
  }

  // From the closed log, as RocksDB would after a bug of its own or of ours.
  void DropEntries(Family family, const std::vector<std::string>& keys) {
    disk_.options.directory = disk_.directory();
    auto store = RocksDbStore::Open(disk_.options, RocksDbStore::Mode::kReadWrite,
                                    std::make_shared<Expiry>());
    ASSERT_TRUE(store.ok()) << store.status();
    rocksdb::WriteBatch batch;
    for (const std::string& key : keys) {
      ASSERT_TRUE(batch.Delete((*store)->family(family), key).ok());
    }
    ASSERT_TRUE((*store)->Write(batch).ok());
  }

  std::vector<uint64_t> ReadAll(uint64_t after = 0) {
    std::vector<uint64_t> sequences;
    for (;;) {
      const auto position = log().Read(after, ReadLimits(), [&](const auto& event) {
        sequences.push_back(event->sequence());
        return true;
      });
      if (!position.ok()) {
        error_ = position.status();
        return sequences;
      }
      after = position->scanned_to;
      if (position->at_head) return sequences;
    }
  }
  // Of the ReadAll before.
  absl::Status error_;
  testing::DiskLog disk_;
};

}  // namespace penstock::event_service
