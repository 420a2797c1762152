// What one delivered event costs between the ring and gRPC, by events per batch and number of
// subscribers, beside the copy of its bytes. An item is one event for one subscriber.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "event_service/grpc/byte_buffers.h"
#include "event_service/grpc/messages.h"
#include "event_service/subscription/subscription.h"
#include "tests/support/event_fixtures/event_fixtures.h"
#include "tests/support/event_log/memory_event_log.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::event_service {
namespace {

// As large as a typed charge without its raw JSON.
constexpr size_t kPayloadBytes = 2000;

using Events = std::vector<std::shared_ptr<const StoredEvent>>;

Events Batch(uint64_t first, int64_t count) {
  Events events;
  for (int64_t i = 0; i < count; ++i) {
    const uint64_t sequence = first + static_cast<uint64_t>(i);
    events.push_back(testing::Stored(
        sequence,
        testing::EventSpec{.id = absl::StrCat("evt_", sequence), .payload_bytes = kPayloadBytes}));
  }
  return events;
}

void BM_CopyBytes(benchmark::State& state) {
  const Events events = Batch(1, state.range(0));
  for (auto _ : state) {
    for (int64_t subscriber = 0; subscriber < state.range(1); ++subscriber) {
      size_t bytes = 0;
      for (const auto& event : events) bytes += event->wire().size();
      const std::unique_ptr<char[]> message(new char[bytes]);
      char* next = message.get();
      for (const auto& event : events) {
        std::memcpy(next, event->wire().data(), event->wire().size());
        next += event->wire().size();
      }
      benchmark::DoNotOptimize(message.get());
      benchmark::ClobberMemory();
    }
  }
  state.SetItemsProcessed(state.iterations() * state.range(0) * state.range(1));
}

void BM_FanOut(benchmark::State& state) {
  testing::MemoryEventLog log("log-1");
  LiveRing ring(0, 64 << 20);
  testing::FakeTypeCatalog catalog;
  std::vector<std::unique_ptr<Subscription>> subscriptions;
  for (int64_t i = 0; i < state.range(1); ++i) {
    SubscribeSpec spec{.start = StartLatest{}};
    spec.filter.types = {"charge.*"};
    if (!Normalize(spec).ok()) std::abort();
    Filter filter = Filter::Compile(spec.filter, catalog).value();
    subscriptions.push_back(
        Subscription::Open(std::move(spec), std::move(filter), log, ring, absl::Now()).value());
    while (subscriptions.back()->Next(absl::Now()).kind == Step::Kind::kSend) {
    }
  }
  uint64_t sequence = 1;
  int64_t delivered = 0;
  for (auto _ : state) {
    state.PauseTiming();
    const Events events = Batch(sequence, state.range(0));
    sequence += events.size();
    state.ResumeTiming();
    ring.Push(events);
    for (const auto& subscription : subscriptions) {
      for (Step step = subscription->Next(absl::Now()); step.kind == Step::Kind::kSend;
           step = subscription->Next(absl::Now())) {
        delivered += static_cast<int64_t>(step.response.events.size());
        auto message =
            EncodeEvents(step.response.events, false, EncodeMarks(step.response, "log-1"));
        benchmark::DoNotOptimize(message);
      }
    }
  }
  if (delivered != state.iterations() * state.range(0) * state.range(1)) std::abort();
  state.SetItemsProcessed(delivered);
}

const std::vector<std::vector<int64_t>> kCases = {{1, 16, 100}, {1, 10, 100}};
BENCHMARK(BM_CopyBytes)->ArgNames({"batch", "subscribers"})->ArgsProduct(kCases);
BENCHMARK(BM_FanOut)->ArgNames({"batch", "subscribers"})->ArgsProduct(kCases);

}  // namespace
}  // namespace penstock::event_service

BENCHMARK_MAIN();
