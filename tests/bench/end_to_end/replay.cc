#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/bench/end_to_end/filling.h"
#include "tests/bench/end_to_end/parts.h"
#include "tests/bench/end_to_end/round.h"
#include "tests/bench/load/process_usage.h"
#include "tests/streams/stream_swarm.h"
#include "tests/support/process.h"
#include "tests/support/stack.h"

namespace penstock::bench {
namespace {

using samples::JsonNode;

constexpr uint64_t kRarePeriod = 1000;
constexpr absl::Duration kPatience = absl::Minutes(10);

struct Replay {
  double seconds;
  double server_cpu_seconds;
};

// Reads without looking into the events: what the service and gRPC are able to.
void ReadCounting(const testing::Stack& stack, const std::string& type, uint64_t expected) {
  testing::SwarmOptions options{
      .address = stack.event_service_address(), .streams = 1, .from_earliest = true};
  if (!type.empty()) options.types = [&type](size_t) { return std::vector<std::string>{type}; };
  const testing::StreamSwarm reader(options);
  const absl::Time deadline = absl::Now() + kPatience;
  while (reader.events() < expected && absl::Now() < deadline) {
    absl::SleepFor(absl::Microseconds(200));
  }
  if (reader.events() == expected) return;
  Die(absl::StrCat(reader.events(), " of ", expected, " events came"));
}

// Reads typed events with the client library, in a process of its own.
void ReadTyped(const testing::Stack& stack, const std::string& type, uint64_t expected) {
  testing::Process reader({absl::StrCat(PENSTOCK_BIN_DIR, "/bench-subscriber"), "replay",
                           stack.event_service_address(), type},
                          stack.directory() + "/subscriber.log");
  const auto count = reader.WaitForLine("replayed ", kPatience);
  if (count && *count == absl::StrCat(expected)) return;
  Die("the subscriber did not read what is there");
}

Replay Timed(testing::Stack& stack, const std::function<void()>& read) {
  const pid_t server = stack.event_service().pid();
  const double cpu = UsageOf(server).cpu_seconds;
  const int64_t start = NowNs();
  read();
  return {.seconds = static_cast<double>(NowNs() - start) * 1e-9,
          .server_cpu_seconds = UsageOf(server).cpu_seconds - cpu};
}

}  // namespace

JsonNode MeasureReplay(const Effort& effort, uint64_t events) {
  testing::Stack stack(effort.programs);
  if (!stack.StartEventService()) std::exit(1);
  Filling(stack.event_service_address())
      .Publish(0, events, TypedCharges(effort.run, {"charge.succeeded"}, kRarePeriod));
  if (!AwaitQuiet({stack.event_service().pid()}, kPatience))
    Die("event-service does not come to rest");

  struct Case {
    const char* name;
    std::string type;
    uint64_t expected;
    void (*read)(const testing::Stack&, const std::string&, uint64_t);
    std::vector<double> per_second{}, seconds{}, cpu_us{};
  };
  const uint64_t rare = events / kRarePeriod;
  std::vector<Case> cases = {{"all, counted", "", events, ReadCounting},
                             {"all, typed by the client library", "", events, ReadTyped},
                             {"one type in a thousand, counted", kRareType, rare, ReadCounting},
                             {"one type in a thousand, typed", kRareType, rare, ReadTyped}};
  for (int i = 0; i < effort.rounds; ++i) {
    for (Case& one : cases) {
      const Replay replay = Timed(stack, [&] { one.read(stack, one.type, one.expected); });
      one.per_second.push_back(static_cast<double>(one.expected) / replay.seconds);
      one.seconds.push_back(replay.seconds);
      one.cpu_us.push_back(replay.server_cpu_seconds * 1e6 / static_cast<double>(one.expected));
    }
  }
  JsonNode results = JsonNode::Array();
  for (const Case& one : cases) {
    JsonNode node = JsonNode::Object();
    node.Set("what", JsonNode::String(one.name));
    node.Set("stored", JsonNode::Int(static_cast<int64_t>(events)));
    node.Set("delivered", JsonNode::Int(static_cast<int64_t>(one.expected)));
    node.Set("seconds", Rounded(Median(one.seconds)));
    node.Set("events_per_second", Rounded(Median(one.per_second)));
    node.Set("server_cpu_us_per_event", Rounded(Median(one.cpu_us)));
    results.Append(std::move(node));
  }
  return results;
}

}  // namespace penstock::bench
