// The implementations of event_log.h, and the verbs of the tests of its contract.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/event_log.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"
#include "tests/support/event_log/memory_event_log.h"

namespace penstock::event_service {

inline constexpr uint64_t kFromTheHead = std::numeric_limits<uint64_t>::max();

// Memory has no crash to survive; it stands in for "whatever was applied is there".
class InMemory {
 public:
  EventLog& log() { return log_; }
  void Reopen() {}
  void Crash() {}
  void WriteOut() {}

 private:
  testing::MemoryEventLog log_;
};

class OnDisk {
 public:
  OnDisk() { disk_.MustOpen(); }
  EventLog& log() { return disk_.log(); }
  // Only what is in files is counted in bytes.
  void WriteOut() { EXPECT_TRUE(disk_.log().Compact().ok()); }
  void Reopen() {
    disk_.Close();
    disk_.MustOpen();
  }
  void Crash() {
    disk_.Crash();
    disk_.MustOpen();
  }

 private:
  testing::DiskLog disk_;
};

// What one Read or ReadBackwards call gave.
struct Page {
  absl::Status status;
  std::vector<uint64_t> sequences;
  uint64_t scanned_to = 0;
  bool at_head = false;
};

inline Page ToPage(const absl::StatusOr<ReadPosition>& position, std::vector<uint64_t> sequences) {
  if (!position.ok()) return {position.status(), std::move(sequences), 0, false};
  return {absl::OkStatus(), std::move(sequences), position->scanned_to, position->at_head};
}

template <typename Store>
class EventLogContract : public ::testing::Test {
 protected:
  EventLog& log() { return store_.log(); }
  void Reopen() { store_.Reopen(); }
  void Crash() { store_.Crash(); }

  // Appends after the head.
  uint64_t Append(std::string_view id, absl::Time at = testing::TestEpoch()) {
    const uint64_t sequence = log().bounds().head + 1;
    const absl::Status status = log().Apply({testing::Stored(sequence, id, at)});
    EXPECT_TRUE(status.ok()) << status;
    return sequence;
  }
  // evt_1 at 1 and testing::TestEpoch() + 1 s, and so on.
  void AppendMany(int count) {
    for (int i = 1; i <= count; ++i) Append(absl::StrCat("evt_", i), At(i));
  }
  static absl::Time At(int seconds) { return testing::TestEpoch() + absl::Seconds(seconds); }

  Page Read(uint64_t after, const ReadLimits& limits = {}) {
    std::vector<uint64_t> sequences;
    const auto position = log().Read(after, limits, [&](const auto& event) {
      sequences.push_back(event->sequence());
      return true;
    });
    return ToPage(position, std::move(sequences));
  }
  Page ReadTypes(uint64_t after, const TypeSelection& types, const ReadLimits& limits = {}) {
    std::vector<uint64_t> sequences;
    const auto position = log().ReadTypes(after, types, limits, [&](const auto& event) {
      sequences.push_back(event->sequence());
      return true;
    });
    return ToPage(position, std::move(sequences));
  }
  Page ReadBackwards(uint64_t before, const ReadLimits& limits = {}) {
    std::vector<uint64_t> sequences;
    const auto position = log().ReadBackwards(before, limits, [&](const auto& event) {
      sequences.push_back(event->sequence());
      return true;
    });
    return ToPage(position, std::move(sequences));
  }
  std::optional<uint64_t> Find(std::string_view id) {
    const auto found = log().FindSequence(id);
    EXPECT_TRUE(found.ok()) << found.status();
    return *found;
  }
  uint64_t LastBefore(absl::Time time) {
    const auto last = log().LastSequenceBefore(time);
    EXPECT_TRUE(last.ok()) << last.status();
    return *last;
  }
  void Trim(absl::Time time) {
    const absl::Status status = log().TrimBefore(time);
    EXPECT_TRUE(status.ok()) << status;
  }

  Store store_;
};

using Stores = ::testing::Types<InMemory, OnDisk>;
class StoreNames {
 public:
  template <typename Store>
  static std::string GetName(int) {
    return std::is_same_v<Store, InMemory> ? "InMemory" : "OnDisk";
  }
};

}  // namespace penstock::event_service
