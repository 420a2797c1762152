#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/bench/end_to_end/filling.h"
#include "tests/bench/end_to_end/parts.h"
#include "tests/bench/end_to_end/round.h"
#include "tests/streams/stream_swarm.h"
#include "tests/support/process.h"
#include "tests/support/stack.h"

namespace penstock::bench {
namespace {

using samples::JsonNode;

const std::vector<std::string> kTypes = {"charge.captured", "charge.expired",  "charge.failed",
                                         "charge.pending",  "charge.refunded", "charge.succeeded",
                                         "charge.updated"};
constexpr absl::Duration kPatience = absl::Minutes(2);
constexpr double kDeliveriesPerRound = 2'000'000;
// So many events may be on their way: fewer than the ring of event_service holds.
constexpr uint64_t kAhead = 2'100;
constexpr uint64_t kStep = 210;

// The first one wants every type; over 127 of them, every set of types comes up.
std::vector<std::string> TypesOf(size_t subscriber) {
  const size_t mask = 127 - subscriber % 127;
  std::vector<std::string> types;
  for (size_t i = 0; i < kTypes.size(); ++i) {
    if ((mask >> i) & 1) types.push_back(kTypes[i]);
  }
  return types;
}

struct FanOut {
  double deliveries_per_second;
  double server_cpu_us;
  double rss_mib;
  uint64_t deliveries;
};

FanOut OneRound(const Effort& effort, size_t subscribers, uint32_t run) {
  testing::Stack stack(effort.programs);
  if (!stack.StartEventService()) std::exit(1);
  testing::StreamSwarm swarm({.address = stack.event_service_address(),
                              .streams = subscribers,
                              .connections = subscribers,
                              .types = TypesOf});
  const auto open = [](const testing::SwarmStream& stream) { return stream.responses > 0; };
  if (swarm.WaitForAll(open, kPatience) > 0) Die("not every stream could be opened");

  // How many of any seven events in a row are delivered in all.
  uint64_t per_seven = 0;
  for (size_t i = 0; i < subscribers; ++i) per_seven += TypesOf(i).size();
  const double mean = static_cast<double>(per_seven) / static_cast<double>(kTypes.size());
  const uint64_t events =
      std::clamp<uint64_t>(static_cast<uint64_t>(kDeliveriesPerRound / mean), kAhead, 200'000) /
      kStep * kStep;
  Filling filling(stack.event_service_address());
  const Filling::MakeWire make = TypedCharges(run, kTypes);

  const pid_t server = stack.event_service().pid();
  const double cpu = UsageOf(server).cpu_seconds;
  const int64_t start = NowNs();
  const auto expected = [&](uint64_t count) { return count / kTypes.size() * per_seven; };
  const auto wait = [&](uint64_t deliveries) {
    const absl::Time deadline = absl::Now() + kPatience;
    while (swarm.events() < deliveries) {
      if (absl::Now() > deadline) Die("events were not delivered");
      absl::SleepFor(absl::Microseconds(200));
    }
  };
  for (uint64_t published = 0; published < events; published += kStep) {
    if (published > kAhead) wait(expected(published - kAhead));
    filling.Publish(published, published + kStep, make);
  }
  wait(expected(events));
  const double seconds = static_cast<double>(NowNs() - start) * 1e-9;
  const auto deliveries = static_cast<double>(expected(events));
  const ProcessUsage after = UsageOf(server);
  if (swarm.events() != expected(events)) Die("events were delivered twice");
  return {.deliveries_per_second = deliveries / seconds,
          .server_cpu_us = (after.cpu_seconds - cpu) * 1e6 / deliveries,
          .rss_mib = after.rss_bytes / (1 << 20),
          .deliveries = expected(events)};
}

}  // namespace

JsonNode MeasureFanOut(const Effort& effort, const std::vector<size_t>& subscribers) {
  std::vector<std::vector<FanOut>> rounds(subscribers.size());
  uint32_t run = effort.run * 1000;
  for (int i = 0; i < effort.rounds; ++i) {
    for (size_t j = 0; j < subscribers.size(); ++j) {
      rounds[j].push_back(OneRound(effort, subscribers[j], ++run));
    }
  }
  JsonNode results = JsonNode::Array();
  for (size_t j = 0; j < subscribers.size(); ++j) {
    const auto middle = [&](double FanOut::*value) {
      std::vector<double> values;
      for (const FanOut& round : rounds[j]) values.push_back(round.*value);
      return Rounded(Median(std::move(values)));
    };
    JsonNode node = JsonNode::Object();
    node.Set("subscribers", JsonNode::Int(static_cast<int64_t>(subscribers[j])));
    node.Set("deliveries", JsonNode::Int(static_cast<int64_t>(rounds[j].front().deliveries)));
    node.Set("deliveries_per_second", middle(&FanOut::deliveries_per_second));
    node.Set("server_cpu_us_per_delivery", middle(&FanOut::server_cpu_us));
    node.Set("rss_mib", middle(&FanOut::rss_mib));
    results.Append(std::move(node));
  }
  return results;
}

}  // namespace penstock::bench
