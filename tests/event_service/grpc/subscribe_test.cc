// Subscribe over real gRPC.
#include <chrono>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using event_service::StartAfterEventId;
using event_service::StartFromTime;
using event_service::SubscribeSpec;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SubscribeTest : public ::testing::Test {
 protected:
  // Publishes and remembers what was acknowledged.
  uint64_t Publish(EventSpec event) {
    const ReceivedAck ack = publish_.Publish(event);
    EXPECT_NE(ack.sequence, 0u) << event.id;
    acknowledged_.push_back({.sequence = ack.sequence,
                             .id = event.id,
                             .type = event.type,
                             .account = event.account,
                             .object_id = event.object_id,
                             .livemode = event.livemode});
    return ack.sequence;
  }
  void PublishMany(int count) {
    for (int i = 0; i < count; ++i) {
      Publish({.id = "evt_" + std::to_string(acknowledged_.size() + 1)});
    }
  }
  // The sequences that a stream with this start delivers until it has caught up.
  std::vector<uint64_t> Stored(SubscribeSpec request) {
    request.stop_when_caught_up = true;
    SubscribeStream stream(service_.Connect(), request);
    EXPECT_EQ(stream.Finish().code, grpc::StatusCode::OK);
    EXPECT_THAT(CheckPromises(stream.recorded(), acknowledged_, stream.recorded().LastCursor()),
                IsEmpty());
    std::vector<uint64_t> sequences;
    for (const ReceivedEvent& event : stream.events()) sequences.push_back(event.sequence);
    return sequences;
  }

  TestService service_;
  PublishStream publish_{service_.Connect()};
  Acknowledged acknowledged_;
};

TEST_F(SubscribeTest, DeliversAnEventAsItWasPublished) {
  SubscribeStream stream(service_.Connect(), FromLatest());
  ASSERT_TRUE(stream.Next().has_value());
  const absl::Time before = absl::Now();
  Publish({.id = "evt_1",
           .type = "invoice.paid",
           .account = "acct_1",
           .object_id = "in_1",
           .api_version = "2025-03-31.basil",
           .livemode = true,
           .payload_bytes = 10,
           .raw_json = "{\"id\":\"evt_1\"}"});
  ASSERT_TRUE(stream.WaitForEvents(1));
  const ReceivedEvent& event = stream.events().front();
  EXPECT_EQ(event.sequence, 1u);
  EXPECT_EQ(event.id, "evt_1");
  EXPECT_EQ(event.type, "invoice.paid");
  EXPECT_EQ(event.account, "acct_1");
  EXPECT_EQ(event.object_id, "in_1");
  EXPECT_EQ(event.api_version, "2025-03-31.basil");
  EXPECT_TRUE(event.livemode);
  EXPECT_TRUE(event.has_unrecognized);
  EXPECT_EQ(event.raw_json, "") << "left out unless asked for";
  EXPECT_GE(event.committed_at, before - absl::Seconds(1));
}

TEST_F(SubscribeTest, RawJsonComesWhenAskedFor) {
  for (const size_t bytes : {10, 4000, 100'000, 2'000'000}) {
    Publish({.id = "evt_" + std::to_string(bytes), .raw_json = std::string(bytes, '{')});
  }
  SubscribeSpec request = FromEarliest();
  request.include_raw_json = true;
  SubscribeStream stream(service_.Connect(), request);
  ASSERT_TRUE(stream.WaitForEvents(4));
  EXPECT_EQ(stream.events()[0].raw_json, std::string(10, '{'));
  EXPECT_EQ(stream.events()[1].raw_json, std::string(4000, '{'));
  EXPECT_EQ(stream.events()[2].raw_json, std::string(100'000, '{'));
  EXPECT_EQ(stream.events()[3].raw_json, std::string(2'000'000, '{'));
}

TEST_F(SubscribeTest, StartedSaysWhatIsInForce) {
  PublishMany(2);
  SubscribeSpec request = After("log-1", 1);
  request.filter.types = {"charge.*"};
  request.filter.livemode = false;
  request.heartbeat = absl::Seconds(3);
  SubscribeStream stream(service_.Connect(), request);
  const auto first = stream.Next();
  ASSERT_TRUE(first.has_value() && first->started.has_value());
  const ReceivedStarted& started = *first->started;
  EXPECT_EQ(started.log_id, "log-1");
  EXPECT_THAT(started.types, ElementsAre("charge.*"));
  EXPECT_EQ(started.livemode, false);
  EXPECT_EQ(started.earliest, 1u);
  EXPECT_EQ(started.head, 2u);
  EXPECT_EQ(started.heartbeat, absl::Seconds(3));
  EXPECT_EQ(started.cursor_log_id, "log-1");
  EXPECT_EQ(started.cursor, 1u);
}

TEST_F(SubscribeTest, EveryStartDeliversWhatItPromises) {
  PublishMany(3);
  const auto third = service_.log().Get(3);
  ASSERT_TRUE(third.ok());
  // The clock stamps milliseconds apart at least once in a while; wait for one.
  while (absl::Now() <= (*third)->committed_at() + absl::Milliseconds(1)) {
    std::this_thread::yield();
  }
  const absl::Time between = absl::Now();
  PublishMany(2);
  EXPECT_THAT(Stored(FromEarliest()), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_THAT(Stored(FromLatest()), IsEmpty());
  EXPECT_THAT(Stored(After("log-1", 2)), ElementsAre(3, 4, 5));
  EXPECT_THAT(Stored(After("log-1", 5)), IsEmpty());
  EXPECT_THAT(Stored({.start = StartAfterEventId{.event_id = "evt_4"}}), ElementsAre(5));
  EXPECT_THAT(Stored({.start = StartFromTime{.time = between}}), ElementsAre(4, 5));
}

TEST_F(SubscribeTest, DeliversOnlyWhatTheFilterMatches) {
  Publish({.id = "evt_1", .type = "charge.succeeded"});
  Publish({.id = "evt_2", .type = "invoice.paid", .livemode = true});
  Publish({.id = "evt_3", .type = "charge.dispute.created", .account = "acct_1"});
  Publish({.id = "evt_4", .type = "charge.refunded", .object_id = "ch_9"});
  SubscribeSpec request = FromEarliest();
  request.filter.types = {"charge.*"};
  request.filter.excluded_types = {"charge.dispute.*"};
  EXPECT_THAT(Stored(request), ElementsAre(1, 4));
  request = FromEarliest();
  request.filter.livemode = true;
  EXPECT_THAT(Stored(request), ElementsAre(2));
  request = FromEarliest();
  request.filter.accounts = {"acct_1"};
  EXPECT_THAT(Stored(request), ElementsAre(3));
  request = FromEarliest();
  request.filter.object_ids = {"ch_9"};
  EXPECT_THAT(Stored(request), ElementsAre(4));
}

// Readers that are cut off at random and come back, while events are published.
TEST_F(SubscribeTest, ResumingMissesNothingAndRepeatsNothing) {
  constexpr int kEvents = 2000;
  constexpr uint64_t kSeed = 20261123;
  std::printf("seed %llu\n", static_cast<unsigned long long>(kSeed));
  std::thread publisher([this] { PublishMany(kEvents); });
  std::mt19937_64 random(kSeed);
  std::vector<RecordedStream> streams;
  uint64_t cursor = 0;
  while (cursor < kEvents) {
    SubscribeSpec request = After("log-1", cursor);
    request.batch_events_max = static_cast<uint32_t>(1 + random() % 20);
    SubscribeStream stream(service_.Connect(), request);
    for (uint64_t responses = 1 + random() % 20; responses > 0; --responses) {
      if (!stream.Next().has_value() || stream.recorded().LastCursor() >= kEvents) break;
    }
    stream.Cancel();
    streams.push_back(stream.recorded());
    EXPECT_EQ(streams.back().start, cursor);
    cursor = streams.back().LastCursor();
  }
  publisher.join();
  uint64_t next = 1;
  for (const RecordedStream& stream : streams) {
    EXPECT_THAT(CheckPromises(stream, acknowledged_, stream.LastCursor()), IsEmpty());
    for (const RecordedResponse& response : stream.responses) {
      for (const RecordedEvent& event : response.events) EXPECT_EQ(event.sequence, next++);
    }
  }
  EXPECT_EQ(next, kEvents + 1u);
  EXPECT_GT(streams.size(), 10u);
}

TEST_F(SubscribeTest, HeartbeatsOnASilentStream) {
  SubscribeSpec request = FromLatest();
  request.heartbeat = absl::Seconds(1);
  SubscribeStream stream(service_.Connect(), request);
  ASSERT_TRUE(stream.Next().has_value());
  const absl::Time start = absl::Now();
  const auto beat = stream.Next();
  ASSERT_TRUE(beat.has_value());
  EXPECT_TRUE(beat->has_progress);
  EXPECT_THAT(beat->events, IsEmpty());
  EXPECT_GE(absl::Now() - start, absl::Milliseconds(900));
  EXPECT_LT(absl::Now() - start, absl::Seconds(10));
  ASSERT_TRUE(stream.Next().has_value());
}

TEST_F(SubscribeTest, StopsAfterASequence) {
  PublishMany(5);
  SubscribeSpec request = FromEarliest();
  request.stop_after_sequence = 3;
  SubscribeStream stream(service_.Connect(), request);
  EXPECT_EQ(stream.Finish().code, grpc::StatusCode::OK);
  EXPECT_EQ(stream.events().size(), 3u);
}

// Sparse traffic is the normal case: the first event after a silence must not wait for a poll.
TEST_F(SubscribeTest, AnEventAfterSilenceIsDeliveredAtOnce) {
  SubscribeStream stream(service_.Connect(), FromLatest());
  ASSERT_TRUE(stream.Next().has_value());
  constexpr absl::Duration kBound = absl::Milliseconds(500);  // 10 ms on a quiet machine
  std::vector<double> milliseconds;
  for (int i = 0; i < 3; ++i) {
    absl::SleepFor(absl::Seconds(2));  // the silence is what is tested
    const absl::Time start = absl::Now();
    std::thread publisher([&] { PublishMany(1); });
    ASSERT_TRUE(stream.WaitForEvents(static_cast<size_t>(i) + 1));
    const absl::Duration took = absl::Now() - start;
    publisher.join();
    milliseconds.push_back(absl::ToDoubleMilliseconds(took));
    EXPECT_LT(took, kBound);
  }
  std::printf("published to delivered after 2 s of silence: %s ms\n",
              ::testing::PrintToString(milliseconds).c_str());
}

TEST_F(SubscribeTest, AStalledReaderBlocksNobody) {
  // Reads its first response and nothing more; what follows is more than sockets hold.
  SubscribeStream stalled(service_.Connect(), FromLatest());
  ASSERT_TRUE(stalled.Next().has_value());
  SubscribeSpec request = FromLatest();
  SubscribeStream reading(service_.Connect(), request);
  ASSERT_TRUE(reading.Next().has_value());
  constexpr int kEvents = 64;
  for (int i = 0; i < kEvents; ++i) {
    Publish({.id = "evt_" + std::to_string(i), .payload_bytes = 500'000});
    ASSERT_TRUE(reading.WaitForEvents(static_cast<size_t>(i) + 1));
  }
  // It comes to life, has fallen behind, and misses nothing.
  ASSERT_TRUE(stalled.WaitForEvents(kEvents));
  EXPECT_THAT(CheckPromises(stalled.recorded(), acknowledged_, kEvents), IsEmpty());
}

TEST_F(SubscribeTest, CancellingFreesTheStreamAtOnce) {
  SubscribeStream waiting(service_.Connect(), FromLatest());
  ASSERT_TRUE(waiting.Next().has_value());
  EXPECT_EQ(service_.server().subscribe_streams(), 1);
  waiting.Cancel();
  EXPECT_EQ(waiting.Finish().code, grpc::StatusCode::CANCELLED);
  const absl::Time start = absl::Now();
  while (service_.server().subscribe_streams() > 0) absl::SleepFor(absl::Milliseconds(1));
  EXPECT_LT(absl::Now() - start, absl::Seconds(5)) << "long before its heartbeat";
  PublishMany(1);
}

TEST_F(SubscribeTest, ManyStreamsAllGetEverything) {
  constexpr size_t kStreams = 100;
  constexpr int kEvents = 50;
  const auto channel = service_.Connect();
  std::vector<std::unique_ptr<SubscribeStream>> streams;
  for (size_t i = 0; i < kStreams; ++i) {
    streams.push_back(std::make_unique<SubscribeStream>(channel, FromLatest()));
  }
  for (const auto& stream : streams) ASSERT_TRUE(stream->Next().has_value());
  PublishMany(kEvents);
  for (const auto& stream : streams) {
    ASSERT_TRUE(stream->WaitForEvents(kEvents));
    EXPECT_THAT(CheckPromises(stream->recorded(), acknowledged_, kEvents), IsEmpty());
  }
}

TEST(SubscribeLimits, OneStreamTooManyIsRefusedAndAClosedOneMakesRoom) {
  TestService service({.limits = {.streams_max = 2}});
  SubscribeStream one(service.Connect(), FromLatest());
  SubscribeStream two(service.Connect(), FromLatest());
  ASSERT_TRUE(one.Next().has_value());
  ASSERT_TRUE(two.Next().has_value());
  const CallResult refused = SubscribeStream(service.Connect(), FromLatest()).Finish();
  EXPECT_EQ(refused.code, grpc::StatusCode::RESOURCE_EXHAUSTED);
  EXPECT_EQ(refused.reason, "TOO_MANY_STREAMS");
  two.Cancel();
  while (service.server().subscribe_streams() > 1) absl::SleepFor(absl::Milliseconds(1));
  SubscribeStream three(service.Connect(), FromLatest());
  EXPECT_TRUE(three.Next().has_value());
}

TEST(SubscribeRetention, AReaderThatRetentionPassesIsToldSo) {
  TestService service({.ring_bytes_max = 1});
  PublishStream publish(service.Connect());
  for (int i = 1; i <= 10; ++i) publish.Publish({.id = "evt_" + std::to_string(i)});
  ASSERT_TRUE(service.log().TrimBefore(absl::Now()).ok());
  const CallResult result = SubscribeStream(service.Connect(), After("log-1", 3)).Finish();
  EXPECT_EQ(result.code, grpc::StatusCode::OUT_OF_RANGE);
  EXPECT_EQ(result.reason, "CURSOR_EXPIRED");
  EXPECT_EQ(result.metadata.at("head_sequence"), "10");
  EXPECT_EQ(result.metadata.count("earliest_sequence"), 1u);
}

TEST(SubscribeDataLoss, EndsWithTheLostRangeAfterWhatPrecedesIt) {
  TestService service({.ring_bytes_max = 1});
  PublishStream publish(service.Connect());
  for (int i = 1; i <= 5; ++i) publish.Publish({.id = "evt_" + std::to_string(i)});
  service.log().Damage({.from = 3, .to = 4});
  SubscribeStream stream(service.Connect(), FromEarliest());
  const CallResult result = stream.Finish();
  EXPECT_EQ(stream.events().size(), 2u);
  EXPECT_EQ(result.code, grpc::StatusCode::DATA_LOSS);
  EXPECT_EQ(result.reason, "DATA_LOSS");
  EXPECT_EQ(result.metadata.at("from_sequence"), "3");
  EXPECT_EQ(result.metadata.at("to_sequence"), "4");
}

}  // namespace
}  // namespace penstock::testing
