#include "event_service/log/live_ring.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr size_t kPlenty = 1 << 20;

// Bytes that one fixture event takes in the ring.
size_t EventBytes() { return Stored(1, "evt_1")->wire().size() + LiveRing::kEventOverheadBytes; }

struct Page {
  LiveRing::ReadResult result;
  std::vector<uint64_t> sequences;
  uint64_t head = 0;
};

Page ReadAfter(const LiveRing& ring, uint64_t after, size_t events_max = 100) {
  Page page;
  std::vector<std::shared_ptr<const StoredEvent>> events;
  page.result = ring.ReadAfter(after, events_max, events, page.head);
  for (const auto& event : events) page.sequences.push_back(event->sequence());
  return page;
}

TEST(LiveRingTest, StartsEmptyAtTheHeadOfTheLog) {
  LiveRing ring(10, kPlenty);
  EXPECT_EQ(ring.head(), 10u);
  const Page page = ReadAfter(ring, 10);
  EXPECT_EQ(page.result, LiveRing::ReadResult::kOk);
  EXPECT_THAT(page.sequences, IsEmpty());
  EXPECT_EQ(page.head, 10u);
}

TEST(LiveRingTest, SendsReadersBeforeItsStartToTheLog) {
  LiveRing ring(10, kPlenty);
  EXPECT_EQ(ReadAfter(ring, 9).result, LiveRing::ReadResult::kFellBehind);
  ring.Push({Stored(11, "evt_1")});
  EXPECT_EQ(ReadAfter(ring, 9).result, LiveRing::ReadResult::kFellBehind);
  EXPECT_THAT(ReadAfter(ring, 10).sequences, ElementsAre(11));
}

TEST(LiveRingTest, ReadsOnInPagesAcrossGaps) {
  LiveRing ring(0, kPlenty);
  ring.Push({Stored(2, "evt_1"), Stored(5, "evt_2")});
  ring.Push({Stored(9, "evt_3")});
  EXPECT_THAT(ReadAfter(ring, 0, 2).sequences, ElementsAre(2, 5));
  EXPECT_THAT(ReadAfter(ring, 3).sequences, ElementsAre(5, 9));
  EXPECT_THAT(ReadAfter(ring, 5).sequences, ElementsAre(9));
  EXPECT_THAT(ReadAfter(ring, 9).sequences, IsEmpty());
  EXPECT_EQ(ReadAfter(ring, 2).head, 9u);
}

TEST(LiveRingTest, AppendsToWhatTheReaderHas) {
  LiveRing ring(0, kPlenty);
  ring.Push({Stored(1, "evt_1"), Stored(2, "evt_2")});
  std::vector<std::shared_ptr<const StoredEvent>> events = {Stored(1, "evt_1")};
  uint64_t head = 0;
  ring.ReadAfter(1, 10, events, head);
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[1]->sequence(), 2u);
}

TEST(LiveRingTest, EvictsTheOldestPastItsBytesAndReadersOfThemFallBehind) {
  LiveRing ring(0, 3 * EventBytes());
  for (uint64_t i = 1; i <= 5; ++i) ring.Push({Stored(i, "evt_1")});
  EXPECT_EQ(ring.bytes(), 3 * EventBytes());
  EXPECT_EQ(ReadAfter(ring, 1).result, LiveRing::ReadResult::kFellBehind);
  EXPECT_THAT(ReadAfter(ring, 2).sequences, ElementsAre(3, 4, 5));
}

TEST(LiveRingTest, KeepsTheNewestEventHoweverLarge) {
  LiveRing ring(0, 10);
  ring.Push({Stored(1, "evt_1"), Stored(2, "evt_2")});
  EXPECT_THAT(ReadAfter(ring, 1).sequences, ElementsAre(2));
  EXPECT_EQ(ReadAfter(ring, 0).result, LiveRing::ReadResult::kFellBehind);
}

TEST(LiveRingTest, AnEvictedEventLivesAsLongAsAReaderHoldsIt) {
  LiveRing ring(0, EventBytes());
  ring.Push({Stored(1, "evt_1")});
  std::vector<std::shared_ptr<const StoredEvent>> events;
  uint64_t head = 0;
  ring.ReadAfter(0, 1, events, head);
  ring.Push({Stored(2, "evt_2")});
  EXPECT_EQ(events.front()->keys().id, "evt_1");
  EXPECT_EQ(events.front().use_count(), 1);
}

TEST(LiveRingTest, TellsEveryListenerTheHeadOncePerPush) {
  LiveRing ring(0, kPlenty);
  std::vector<uint64_t> heard;
  ring.AddListener([&](uint64_t head) { heard.push_back(head); });
  ring.AddListener([&](uint64_t head) { heard.push_back(head * 100); });
  ring.Push({Stored(1, "evt_1"), Stored(2, "evt_2")});
  ring.Push({Stored(3, "evt_3")});
  EXPECT_THAT(heard, ElementsAre(2, 200, 3, 300));
}

TEST(LiveRingDeathTest, EndsTheProcessRatherThanHideAnEvent) {
  ::testing::FLAGS_gtest_death_test_style = "threadsafe";
  LiveRing ring(5, kPlenty);
  EXPECT_DEATH(ring.Push({Stored(5, "evt_1")}), "sequence 5 pushed at head 5");
}

// Readers that follow the ring, or start again at its head when they fell
// behind, never see a gap or a repetition within what they followed.
TEST(LiveRingTest, ConcurrentReadersSeeEveryEventInOrderOrAreToldThatTheyFellBehind) {
  constexpr uint64_t kEvents = 2000;
  LiveRing ring(0, 50 * EventBytes());
  std::vector<std::thread> readers;
  for (int r = 0; r < 4; ++r) {
    readers.emplace_back([&ring] {
      uint64_t after = 0;
      while (after < kEvents) {
        const Page page = ReadAfter(ring, after, 7);
        if (page.result == LiveRing::ReadResult::kFellBehind) {
          after = page.head;
          continue;
        }
        for (uint64_t sequence : page.sequences) {
          ASSERT_EQ(sequence, after + 1);
          after = sequence;
        }
        if (page.sequences.empty()) std::this_thread::yield();
      }
    });
  }
  for (uint64_t i = 1; i <= kEvents; ++i) ring.Push({Stored(i, "evt_1")});
  for (std::thread& reader : readers) reader.join();
}

}  // namespace
}  // namespace penstock::event_service
