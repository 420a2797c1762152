#include "event_service/grpc/byte_buffers.h"

#include <memory>
#include <string>
#include <vector>

#include "event_service/event/wire.h"
#include "gtest/gtest.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::Stored;
using Events = std::vector<std::shared_ptr<const StoredEvent>>;

std::shared_ptr<const StoredEvent> OfSize(uint64_t sequence, size_t payload_bytes,
                                          std::string raw_json = "") {
  return Stored(sequence, {.id = "evt_" + std::to_string(sequence),
                           .payload_bytes = payload_bytes,
                           .raw_json = std::move(raw_json)});
}

// The message, put together without any cleverness.
std::string Expected(const Events& events, bool include_raw_json, const std::string& rest) {
  std::string message;
  for (const auto& event : events) {
    AppendBytesField(1, include_raw_json ? event->wire() : event->wire_without_raw_json(), message);
  }
  return message + rest;
}

void ExpectEncoded(const Events& events, const std::string& rest) {
  for (const bool include_raw_json : {false, true}) {
    EXPECT_EQ(Flatten(EncodeEvents(events, include_raw_json, rest)),
              Expected(events, include_raw_json, rest));
  }
}

TEST(EncodeEvents, ConcatenatesSmallAndLargeEventsInOrder) {
  const auto small = OfSize(1, 10, "{}");
  const auto large = OfSize(2, kCopiedEventBytesMax * 3, "{}");
  const auto also_small = OfSize(3, 200);
  const auto raw_makes_it_large = OfSize(4, 10, std::string(kCopiedEventBytesMax * 2, '{'));
  ExpectEncoded({}, "");
  ExpectEncoded({}, "rest");
  ExpectEncoded({small}, "rest");
  ExpectEncoded({large}, "");
  ExpectEncoded({large}, "rest");
  ExpectEncoded({large, large}, "rest");
  ExpectEncoded({small, large, also_small, raw_makes_it_large, small}, "rest");
}

TEST(EncodeEvents, HoldsAtTheBorderBetweenCopyingAndLending) {
  for (size_t payload = kCopiedEventBytesMax - 60; payload <= kCopiedEventBytesMax + 2; ++payload) {
    ExpectEncoded({OfSize(1, payload), OfSize(2, payload)}, "rest");
  }
}

TEST(EncodeEvents, LentEventsLiveUntilTheBufferIsGone) {
  auto large = OfSize(1, kCopiedEventBytesMax * 3);
  const std::weak_ptr<const StoredEvent> watch = large;
  {
    const grpc::ByteBuffer buffer = EncodeEvents({large}, false, "");
    const std::string expected = Expected({large}, false, "");
    large.reset();
    EXPECT_FALSE(watch.expired());
    EXPECT_EQ(Flatten(buffer), expected);
  }
  EXPECT_TRUE(watch.expired());
}

TEST(EncodeEvents, CopiedEventsAreLetGo) {
  auto small = OfSize(1, 10);
  const std::weak_ptr<const StoredEvent> watch = small;
  const grpc::ByteBuffer buffer = EncodeEvents({small}, false, "");
  small.reset();
  EXPECT_TRUE(watch.expired());
}

TEST(Flatten, ReturnsWhatWentIn) {
  EXPECT_EQ(Flatten(ToByteBuffer("")), "");
  EXPECT_EQ(Flatten(ToByteBuffer(std::string(100'000, 'x'))), std::string(100'000, 'x'));
  EXPECT_EQ(Flatten(grpc::ByteBuffer()), "");
}

}  // namespace
}  // namespace penstock::event_service
