// The contract of event_log.h, for every implementation of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/log/event_log.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/disk_log.h"
#include "tests/support/event_log/memory_event_log.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::DiskLog;
using ::penstock::testing::EventSpec;
using ::penstock::testing::MemoryEventLog;
using ::penstock::testing::Stored;
using ::penstock::testing::TestEpoch;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr uint64_t kFromTheHead = std::numeric_limits<uint64_t>::max();

// Memory has no crash to survive; it stands in for "whatever was applied is there".
class InMemory {
 public:
  EventLog& log() { return log_; }
  void Reopen() {}
  void Crash() {}
  void WriteOut() {}

 private:
  MemoryEventLog log_;
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
  DiskLog disk_;
};

// What one Read or ReadBackwards call gave.
struct Page {
  absl::Status status;
  std::vector<uint64_t> sequences;
  uint64_t scanned_to = 0;
  bool at_head = false;
};

Page ToPage(const absl::StatusOr<ReadPosition>& position, std::vector<uint64_t> sequences) {
  if (!position.ok()) return {position.status(), std::move(sequences), 0, false};
  return {absl::OkStatus(), std::move(sequences), position->scanned_to, position->at_head};
}

template <typename Store>
class EventLogContractTest : public ::testing::Test {
 protected:
  EventLog& log() { return store_.log(); }
  void Reopen() { store_.Reopen(); }
  void Crash() { store_.Crash(); }

  // Appends after the head.
  uint64_t Append(std::string_view id, absl::Time at = TestEpoch()) {
    const uint64_t sequence = log().bounds().head + 1;
    const absl::Status status = log().Apply({Stored(sequence, id, at)});
    EXPECT_TRUE(status.ok()) << status;
    return sequence;
  }
  // evt_1 at 1 and TestEpoch() + 1 s, and so on.
  void AppendMany(int count) {
    for (int i = 1; i <= count; ++i) Append(absl::StrCat("evt_", i), At(i));
  }
  static absl::Time At(int seconds) { return TestEpoch() + absl::Seconds(seconds); }

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
TYPED_TEST_SUITE(EventLogContractTest, Stores, StoreNames);

TYPED_TEST(EventLogContractTest, StartsEmpty) {
  const LogBounds bounds = this->log().bounds();
  EXPECT_EQ(bounds.earliest, 0u);
  EXPECT_EQ(bounds.head, 0u);
  EXPECT_EQ(bounds.earliest_committed_at, absl::InfinitePast());
  EXPECT_EQ(bounds.head_committed_at, absl::InfinitePast());
  EXPECT_FALSE(this->log().log_id().empty());
  const Page page = this->Read(0);
  EXPECT_TRUE(page.status.ok());
  EXPECT_TRUE(page.at_head);
  EXPECT_EQ(this->LastBefore(absl::InfiniteFuture()), 0u);
  EXPECT_TRUE(this->ReadBackwards(kFromTheHead).at_head);
  this->Trim(absl::InfiniteFuture());
  EXPECT_TRUE(this->Read(0).status.ok());
}

TYPED_TEST(EventLogContractTest, ReadsBackExactlyWhatWasApplied) {
  EventSpec spec;
  spec.id = "evt_full";
  spec.account = "acct_1";
  spec.payload_bytes = 5000;
  spec.raw_json = "{\"id\":\"evt_full\"}";
  const auto event = Stored(1, spec, this->At(7));
  ASSERT_TRUE(this->log().Apply({event}).ok());
  this->Crash();
  const auto back = this->log().Get(1);
  ASSERT_TRUE(back.ok()) << back.status();
  EXPECT_EQ((*back)->wire(), event->wire());
  EXPECT_EQ((*back)->keys().account, "acct_1");
  EXPECT_EQ((*back)->wire_without_raw_json(), event->wire_without_raw_json());
  EXPECT_EQ((*this->log().GetById("evt_full"))->committed_at(), this->At(7));
}

TYPED_TEST(EventLogContractTest, EverythingAppliedSurvivesACrash) {
  const std::string log_id = this->log().log_id();
  this->AppendMany(20);
  this->Crash();
  EXPECT_EQ(this->log().log_id(), log_id);
  EXPECT_EQ(this->log().bounds().head, 20u);
  EXPECT_EQ(this->log().bounds().earliest, 1u);
  EXPECT_EQ(this->log().bounds().earliest_committed_at, this->At(1));
  EXPECT_EQ(this->log().bounds().head_committed_at, this->At(20));
  EXPECT_EQ(this->Read(0).sequences.size(), 20u);
  EXPECT_EQ(this->Find("evt_13"), 13u);
  EXPECT_EQ(this->Append("evt_21", this->At(21)), 21u);
}

TYPED_TEST(EventLogContractTest, KeepsGapsBetweenSequences) {
  ASSERT_TRUE(this->log().Apply({Stored(5, "evt_5"), Stored(9, "evt_9")}).ok());
  ASSERT_TRUE(this->log().Apply({Stored(100, "evt_100")}).ok());
  this->Reopen();
  EXPECT_THAT(this->Read(0).sequences, ElementsAre(5, 9, 100));
  EXPECT_THAT(this->Read(6).sequences, ElementsAre(9, 100));
  EXPECT_THAT(this->ReadBackwards(100).sequences, ElementsAre(9, 5));
  EXPECT_EQ(this->log().bounds().earliest, 5u);
  EXPECT_EQ(this->log().Get(7).status().code(), absl::StatusCode::kNotFound);
}

TYPED_TEST(EventLogContractTest, RefusesSequencesThatDoNotIncreaseAndStoresNoneOfThem) {
  this->Append("evt_1");
  EXPECT_FALSE(this->log().Apply({Stored(1, "evt_other")}).ok());
  EXPECT_FALSE(this->log().Apply({Stored(3, "evt_3"), Stored(3, "evt_4")}).ok());
  EXPECT_EQ(this->log().bounds().head, 1u);
  EXPECT_EQ(this->Find("evt_3"), std::nullopt);
}

TYPED_TEST(EventLogContractTest, ReadStopsAtItsLimitsAndGoesOnFromThere) {
  this->AppendMany(5);
  const Page first = this->Read(0, {.events_max = 2});
  EXPECT_THAT(first.sequences, ElementsAre(1, 2));
  EXPECT_EQ(first.scanned_to, 2u);
  EXPECT_FALSE(first.at_head);
  const size_t bytes = (*this->log().Get(3))->wire().size();
  // The event that crosses the limit is still delivered.
  EXPECT_THAT(this->Read(2, {.bytes_max = bytes + 1}).sequences, ElementsAre(3, 4));
  const Page last = this->Read(4, {.events_max = 1});
  EXPECT_THAT(last.sequences, ElementsAre(5));
  EXPECT_TRUE(last.at_head);
}

TYPED_TEST(EventLogContractTest, ReadStopsWhenItsVisitorSaysSo) {
  this->AppendMany(5);
  const auto position =
      this->log().Read(0, ReadLimits(), [](const auto& event) { return event->sequence() < 3; });
  ASSERT_TRUE(position.ok());
  EXPECT_EQ(position->scanned_to, 3u);
  EXPECT_FALSE(position->at_head);
}

TYPED_TEST(EventLogContractTest, ReadingAtTheHeadGivesNothingAndAheadOfItIsAnError) {
  this->AppendMany(3);
  const Page at_head = this->Read(3);
  EXPECT_TRUE(at_head.status.ok());
  EXPECT_THAT(at_head.sequences, IsEmpty());
  EXPECT_EQ(at_head.scanned_to, 3u);
  EXPECT_TRUE(at_head.at_head);
  EXPECT_EQ(this->Read(4).status.code(), absl::StatusCode::kOutOfRange);
}

TYPED_TEST(EventLogContractTest, ReadsTheEventsOfSomeTypes) {
  const std::vector<std::string> types = {"a.b", "a.c", "d", "a.b", "ab", "a"};
  for (uint64_t i = 0; i < types.size(); ++i) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_", i + 1);
    spec.type = types[i];
    ASSERT_TRUE(this->log().Apply({Stored(i + 1, spec, this->At(static_cast<int>(i)))}).ok());
  }
  EXPECT_THAT(this->ReadTypes(0, {.exact = {"a.b"}}).sequences, ElementsAre(1, 4));
  EXPECT_THAT(this->ReadTypes(1, {.exact = {"a.b", "d"}}).sequences, ElementsAre(3, 4));
  EXPECT_THAT(this->ReadTypes(0, {.prefixes = {"a."}}).sequences, ElementsAre(1, 2, 4));
  EXPECT_THAT(this->ReadTypes(0, {.exact = {"d"}, .prefixes = {"a"}}).sequences,
              ElementsAre(1, 2, 3, 4, 5, 6));
  const Page none = this->ReadTypes(0, {.exact = {"e"}});
  EXPECT_THAT(none.sequences, IsEmpty());
  EXPECT_EQ(none.scanned_to, 6u);
  EXPECT_TRUE(none.at_head);
  EXPECT_EQ(this->ReadTypes(7, {.exact = {"d"}}).status.code(), absl::StatusCode::kOutOfRange);
  this->Trim(this->At(2));
  EXPECT_EQ(this->ReadTypes(0, {.exact = {"d"}}).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_THAT(this->ReadTypes(2, {.prefixes = {"a."}}).sequences, ElementsAre(4));
}

TYPED_TEST(EventLogContractTest, ReadsBackwardsInPages) {
  this->AppendMany(5);
  const Page newest = this->ReadBackwards(kFromTheHead, {.events_max = 2});
  EXPECT_THAT(newest.sequences, ElementsAre(5, 4));
  EXPECT_EQ(newest.scanned_to, 4u);
  EXPECT_FALSE(newest.at_head);
  const Page rest = this->ReadBackwards(newest.scanned_to);
  EXPECT_THAT(rest.sequences, ElementsAre(3, 2, 1));
  EXPECT_TRUE(rest.at_head);
  EXPECT_TRUE(this->ReadBackwards(1).at_head);
  EXPECT_TRUE(this->ReadBackwards(0).at_head);
  EXPECT_TRUE(this->ReadBackwards(2, {.events_max = 1}).at_head);
}

TYPED_TEST(EventLogContractTest, FindsIdsAndForgetsNothing) {
  this->AppendMany(3);
  this->Reopen();
  EXPECT_EQ(this->Find("evt_2"), 2u);
  EXPECT_EQ(this->Find("evt_"), std::nullopt);
  EXPECT_EQ(this->Find("evt_22"), std::nullopt);
  EXPECT_EQ((*this->log().GetById("evt_2"))->sequence(), 2u);
  EXPECT_EQ(this->log().GetById("evt_none").status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->log().Get(0).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->log().Get(4).status().code(), absl::StatusCode::kNotFound);
}

TYPED_TEST(EventLogContractTest, FindsPlacesByTime) {
  this->Append("evt_1", this->At(10));
  this->Append("evt_2", this->At(10));
  this->Append("evt_3", this->At(20));
  EXPECT_EQ(this->LastBefore(this->At(5)), 0u);
  EXPECT_EQ(this->LastBefore(this->At(10)), 0u);
  EXPECT_EQ(this->LastBefore(this->At(10) + absl::Nanoseconds(1)), 2u);
  EXPECT_EQ(this->LastBefore(this->At(20)), 2u);
  EXPECT_EQ(this->LastBefore(this->At(21)), 3u);
  EXPECT_EQ(this->LastBefore(absl::InfinitePast()), 0u);
  EXPECT_EQ(this->LastBefore(absl::InfiniteFuture()), 3u);
}

TYPED_TEST(EventLogContractTest, WhatIsTrimmedCannotBeReadButItsIdIsRemembered) {
  this->AppendMany(10);
  this->Trim(this->At(6));
  EXPECT_EQ(this->log().bounds().earliest, 6u);
  EXPECT_EQ(this->log().bounds().earliest_committed_at, this->At(6));
  EXPECT_EQ(this->log().bounds().head, 10u);
  EXPECT_EQ(this->Read(4).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(this->Read(0).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_THAT(this->Read(5).sequences, ElementsAre(6, 7, 8, 9, 10));
  const Page backwards = this->ReadBackwards(8);
  EXPECT_THAT(backwards.sequences, ElementsAre(7, 6));
  EXPECT_TRUE(backwards.at_head);
  EXPECT_EQ(this->log().Get(5).status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->log().GetById("evt_5").status().code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(this->Find("evt_5"), 5u);
  // A place that can be read from.
  EXPECT_EQ(this->LastBefore(this->At(3)), 5u);
}

TYPED_TEST(EventLogContractTest, TrimmingNeverGoesBack) {
  this->AppendMany(5);
  this->Trim(this->At(4));
  this->Trim(this->At(2));
  EXPECT_EQ(this->log().bounds().earliest, 4u);
  this->Crash();
  EXPECT_EQ(this->log().bounds().earliest, 4u);
  EXPECT_EQ(this->Read(2).status.code(), absl::StatusCode::kOutOfRange);
}

TYPED_TEST(EventLogContractTest, TrimmedToBytesTheNewestEventsStay) {
  for (int i = 1; i <= 40; ++i) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_", i);
    spec.payload_bytes = 1000;
    ASSERT_TRUE(this->log().Apply({Stored(static_cast<uint64_t>(i), spec, this->At(i))}).ok());
  }
  this->store_.WriteOut();
  EXPECT_TRUE(*this->log().TrimToBytes(1'000'000, 40));
  EXPECT_EQ(this->log().bounds().earliest, 1u);
  // Never past the sequence that was named.
  EXPECT_FALSE(*this->log().TrimToBytes(1, 4));
  EXPECT_EQ(this->log().bounds().earliest, 5u);
  EXPECT_EQ(this->Read(3).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(this->Read(4).sequences.front(), 5u);
  // Never the newest.
  EXPECT_TRUE(*this->log().TrimToBytes(1, 40));
  EXPECT_EQ(this->log().bounds().earliest, 40u);
  this->Crash();
  EXPECT_EQ(this->log().bounds().earliest, 40u);
  EXPECT_EQ(this->Find("evt_7"), 7u);
}

TYPED_TEST(EventLogContractTest, TrimmingAnEmptyLogToBytesDoesNothing) {
  EXPECT_TRUE(*this->log().TrimToBytes(1, 0));
  this->Append("evt_1");
  EXPECT_TRUE(*this->log().TrimToBytes(1, 9));
  EXPECT_EQ(this->log().bounds().earliest, 1u);
}

TYPED_TEST(EventLogContractTest, SequencesAreNotReusedWhenEverythingIsTrimmed) {
  this->AppendMany(5);
  this->Trim(absl::InfiniteFuture());
  this->Crash();
  LogBounds bounds = this->log().bounds();
  EXPECT_EQ(bounds.earliest, 0u);
  EXPECT_EQ(bounds.head, 5u);
  EXPECT_EQ(bounds.head_committed_at, this->At(5));
  EXPECT_EQ(this->Read(4).status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_TRUE(this->Read(5).at_head);
  EXPECT_EQ(this->LastBefore(this->At(1)), 5u);
  EXPECT_TRUE(this->ReadBackwards(kFromTheHead).at_head);

  EXPECT_EQ(this->Append("evt_6", this->At(6)), 6u);
  this->Crash();
  bounds = this->log().bounds();
  EXPECT_EQ(bounds.earliest, 6u);
  EXPECT_EQ(bounds.earliest_committed_at, this->At(6));
  EXPECT_THAT(this->Read(5).sequences, ElementsAre(6));
  EXPECT_THAT(this->ReadBackwards(kFromTheHead).sequences, ElementsAre(6));
}

// Readers run beside the committer and the retention. They may be told that
// they are too late, and never see a gap, a repetition or damage.
TYPED_TEST(EventLogContractTest, ReadersBesideApplyAndTrimSeeEveryEventInOrder) {
  constexpr uint64_t kEvents = 300;
  std::atomic<bool> done{false};
  std::vector<std::thread> readers;
  for (int r = 0; r < 3; ++r) {
    readers.emplace_back([&] {
      uint64_t after = 0;
      bool finished = false;
      while (!finished) {
        finished = done;
        uint64_t last = after;
        const auto position = this->log().Read(after, {.events_max = 7}, [&](const auto& event) {
          EXPECT_EQ(event->sequence(), last + 1);
          last = event->sequence();
          return true;
        });
        if (position.ok()) {
          after = position->scanned_to;
          finished = finished && position->at_head;
        } else {
          ASSERT_EQ(position.status().code(), absl::StatusCode::kOutOfRange) << position.status();
          const LogBounds bounds = this->log().bounds();
          after = bounds.earliest == 0 ? bounds.head : bounds.earliest - 1;
          finished = false;
        }
      }
    });
  }
  std::thread trimmer([&] {
    while (!done) this->Trim(this->log().bounds().head_committed_at - absl::Seconds(50));
  });
  for (uint64_t i = 1; i <= kEvents; ++i) {
    this->Append(absl::StrCat("evt_", i), this->At(static_cast<int>(i)));
  }
  done = true;
  trimmer.join();
  for (std::thread& reader : readers) reader.join();
}

// Random operations against a model that cannot be wrong.
TYPED_TEST(EventLogContractTest, AgreesWithAModelUnderRandomOperations) {
  const char* fixed_seed = std::getenv("PENSTOCK_TEST_SEED");
  const uint64_t seed =
      fixed_seed == nullptr ? std::random_device()() : std::strtoull(fixed_seed, nullptr, 10);
  SCOPED_TRACE(absl::StrCat("seed ", seed));
  std::printf("PENSTOCK_TEST_SEED=%llu\n", static_cast<unsigned long long>(seed));
  std::mt19937_64 random(seed);
  const auto below = [&](uint64_t limit) { return random() % limit; };

  std::map<uint64_t, int> model;  // sequence → second
  std::map<uint64_t, std::string> types;
  std::map<std::string, uint64_t> ids;
  uint64_t head = 0;
  uint64_t low_water = 1;
  int now = 0;
  for (int step = 0; step < 150; ++step) {
    switch (below(8)) {
      case 0:
      case 1:
      case 2: {
        std::vector<std::shared_ptr<const StoredEvent>> group;
        now += static_cast<int>(below(3));
        for (uint64_t n = 1 + below(4); n > 0; --n) {
          head += 1 + below(3);
          EventSpec spec;
          spec.id = absl::StrCat("evt_", head);
          // One in thirty is rare enough for an index.
          spec.type = below(30) == 0  ? "payout.paid"
                      : below(2) == 0 ? "charge.succeeded"
                                      : "charge";
          types[head] = spec.type;
          spec.payload_bytes = below(2000);
          group.push_back(Stored(head, spec, this->At(now)));
          model[head] = now;
          ids[spec.id] = head;
        }
        ASSERT_TRUE(this->log().Apply(group).ok());
        break;
      }
      case 3: {
        const uint64_t after = below(head + 3);
        const size_t limit = 1 + below(10);
        const Page page = this->Read(after, {.events_max = limit});
        if (after + 1 < low_water || after > head) {
          ASSERT_EQ(page.status.code(), absl::StatusCode::kOutOfRange) << after;
          break;
        }
        std::vector<uint64_t> expected;
        for (auto it = model.upper_bound(after); it != model.end() && expected.size() < limit;
             ++it) {
          expected.push_back(it->first);
        }
        ASSERT_EQ(page.sequences, expected) << after;
        const TypeSelection selection = below(2) == 0 ? TypeSelection{.prefixes = {"payout."}}
                                                      : TypeSelection{.exact = {"charge"}};
        expected.clear();
        for (auto it = model.upper_bound(after); it != model.end(); ++it) {
          if (selection.Matches(types[it->first])) expected.push_back(it->first);
        }
        const ReadLimits everything = {.events_max = 1'000'000, .bytes_max = 1'000'000'000};
        ASSERT_EQ(this->ReadTypes(after, selection, everything).sequences, expected) << after;
        break;
      }
      case 4: {
        const uint64_t before = below(head + 3);
        const Page page = this->ReadBackwards(before, {.events_max = 5});
        ASSERT_TRUE(page.status.ok());
        std::vector<uint64_t> expected;
        for (auto it = std::make_reverse_iterator(model.lower_bound(before));
             it != model.rend() && expected.size() < 5; ++it) {
          expected.push_back(it->first);
        }
        ASSERT_EQ(page.sequences, expected) << before;
        break;
      }
      case 5: {
        const int second = static_cast<int>(below(static_cast<uint64_t>(now) + 2));
        uint64_t expected = low_water - 1;
        for (const auto& [sequence, at] : model) {
          if (at < second) expected = sequence;
        }
        ASSERT_EQ(this->LastBefore(this->At(second)), expected);
        const std::string id = absl::StrCat("evt_", below(head + 3));
        const auto known = ids.find(id);
        ASSERT_EQ(this->Find(id), known == ids.end() ? std::nullopt : std::optional(known->second));
        break;
      }
      case 6:
        if (below(3) == 0) {
          const int second = static_cast<int>(below(static_cast<uint64_t>(now) + 2));
          this->Trim(this->At(second));
          while (!model.empty() && model.begin()->second < second) {
            low_water = model.begin()->first + 1;
            model.erase(model.begin());
          }
        }
        break;
      case 7:
        if (below(3) == 0) below(2) == 0 ? this->Crash() : this->Reopen();
        break;
    }
    const LogBounds bounds = this->log().bounds();
    ASSERT_EQ(bounds.head, head);
    ASSERT_EQ(bounds.earliest, model.empty() ? 0 : model.begin()->first);
  }
}

}  // namespace
}  // namespace penstock::event_service
