#include "tests/bench/end_to_end/filling.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "clients/samples/sample_event.h"
#include "event_service/event/wire.h"
#include "tests/bench/load/charge_source.h"
#include "tests/support/service/test_service.h"
#include "webhook_ingress/transcode/transcoder.h"

namespace penstock::bench {
namespace {

constexpr uint64_t kBatch = 200;
// Batches that are sent before the first of them is acknowledged.
constexpr uint64_t kAhead = 4;
// A call of the test client ends by itself after a minute.
constexpr uint64_t kEventsPerCall = 200'000;
constexpr uint32_t kEvents = 1;  // of PublishRequest

void Require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "bench: %s\n", what);
  std::exit(1);
}

// One transcoder of its own, with what it needs.
struct Typing {
  Typing(uint32_t run, const std::vector<std::string>& types)
      : source("whsec_filling", run, types),
        tables(ingress::BuildEventTables().value()),
        transcoder(*tables) {}
  std::string Wire(const std::string& body) {
    auto transcoded = transcoder.TranscodeUnpadded(body, {.endpoint = "default"});
    Require(transcoded.ok(), "a sample event does not transcode");
    return std::move(transcoded->wire);
  }
  ChargeSource source;
  const std::unique_ptr<const ingress::TranscodeTables> tables;
  ingress::Transcoder transcoder;
};

}  // namespace

Filling::Filling(const std::string& server) : channel_(testing::ConnectTo(server)) {}

void Filling::Publish(uint64_t first, uint64_t end, const MakeWire& make) {
  while (first < end) {
    const uint64_t until = std::min(end, first + kEventsPerCall);
    testing::PublishStream stream(channel_);
    uint64_t owed = 0;
    const auto take = [&](uint64_t count) {
      for (const testing::ReceivedAck& ack : stream.Acks(count)) {
        Require(ack.outcome == testing::ReceivedAck::Outcome::kCommitted, "an event was refused");
        --owed;
      }
    };
    while (first < until) {
      std::string request;
      for (uint64_t i = 0; i < kBatch && first < until; ++i, ++first, ++owed) {
        event_service::AppendBytesField(kEvents, make(first), request);
      }
      Require(stream.SendBytes(request), "event-service does not take events");
      if (owed >= kAhead * kBatch) take(kBatch);
    }
    take(owed);
    Require(owed == 0, "an event was not acknowledged");
    stream.HalfClose();
    stream.Finish();
  }
}

Filling::MakeWire TypedCharges(uint32_t run, const std::vector<std::string>& types,
                               uint64_t rare_period) {
  const auto typing = std::make_shared<Typing>(run, types);
  return [typing, rare_period](uint64_t n) {
    if (rare_period == 0 || n % rare_period != rare_period - 1) {
      return typing->Wire(typing->source.Body(n));
    }
    samples::SampleRequest rare;
    rare.type = kRareType;
    rare.seed = n;
    rare.event_id = typing->source.ids().Id(n);
    return typing->Wire(samples::SampleEvent(rare).value());
  };
}

Filling::MakeWire SmallEvents(uint32_t run) {
  return [ids = EventIds(run)](uint64_t n) {
    return testing::PublishedWire({.id = ids.Id(n), .payload_bytes = 1000});
  };
}

}  // namespace penstock::bench
