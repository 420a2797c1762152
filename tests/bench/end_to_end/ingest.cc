#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/clock.h"
#include "tests/bench/end_to_end/filling.h"
#include "tests/bench/end_to_end/parts.h"
#include "tests/bench/end_to_end/round.h"
#include "tests/bench/load/charge_source.h"
#include "tests/bench/load/process_usage.h"
#include "tests/bench/load/timeline.h"
#include "tests/support/process.h"
#include "tests/support/stack.h"

namespace penstock::bench {
namespace {

using samples::JsonNode;

constexpr absl::Duration kPatience = absl::Seconds(30);
// More than any machine posts in a second.
constexpr double kPostsPerSecondMax = 150'000;

const std::vector<std::string> kPrograms = {"ingress", "event_service", "subscriber"};

// With a subscriber of its own.
Round OneRound(testing::Stack& stack, const Effort& effort, uint32_t run, size_t connections,
               double per_second) {
  const std::string shared = absl::StrCat("/dev/shm/penstock-bench-", ::getpid(), "-", run);
  Timeline timeline = Timeline::Create(
      shared,
      static_cast<size_t>(kPostsPerSecondMax * (effort.warm_up_seconds + effort.measured_seconds)));
  testing::Process subscriber({absl::StrCat(PENSTOCK_BIN_DIR, "/bench-subscriber"), "live",
                               stack.event_service_address(), shared, absl::StrCat(run)},
                              stack.directory() + "/subscriber.log");
  if (!subscriber.WaitForLine("ready", kPatience)) Die("the subscriber did not start");
  ::unlink(shared.c_str());

  Round round;
  round.idle_rss_bytes = {UsageOf(stack.ingress().pid()).rss_bytes,
                          UsageOf(stack.event_service().pid()).rss_bytes};
  ChargeSource source(stack.secret(), run);
  RoundOptions options{
      .address = stack.ingress_address(),
      .connections = connections,
      .per_second = per_second,
      .effort = effort,
      .posts_max = timeline.capacity(),
      .pids = {stack.ingress().pid(), stack.event_service().pid(), subscriber.pid()}};
  options.on_post = [&](uint64_t n, int64_t at) { timeline.Posted(n, at); };
  Measure(options, source, round);

  // Everything that was acknowledged comes once.
  const absl::Time deadline = absl::Now() + kPatience;
  while (timeline.received_count() < round.load.ok && absl::Now() < deadline) {
    absl::SleepFor(absl::Milliseconds(1));
  }
  absl::SleepFor(absl::Milliseconds(50));  // what comes twice has the time to come
  if (timeline.received_count() != round.load.ok || timeline.duplicates() + timeline.others() > 0) {
    Die(absl::StrCat("acknowledged ", round.load.ok, ", received ", timeline.received_count(), ", ",
                     timeline.duplicates(), " of them twice, others ", timeline.others()));
  }
  for (uint64_t n = 0; n < round.load.posts; ++n) {
    const int64_t posted = timeline.posted(n);
    if (posted < round.load.start || posted >= round.load.end) continue;
    round.to_subscriber.Add(timeline.received(n) - posted);
  }
  return round;
}

void Start(testing::Stack& stack) {
  if (!stack.StartEventService() || !stack.StartIngress()) std::exit(1);
}

}  // namespace

JsonNode MeasureIngest(const Effort& effort, const std::vector<size_t>& connections,
                       const std::vector<double>& rates) {
  struct Case {
    size_t connections;
    double per_second;
    std::vector<Round> rounds{};
  };
  std::vector<Case> cases;
  for (const size_t count : connections) cases.push_back({count, 0});
  for (const double rate : rates) {
    if (rate > 0) cases.push_back({64, rate});
  }
  uint32_t run = effort.run * 1000;
  // Turn about, so that a disturbance of the machine does not hit one case alone.
  for (int i = 0; i < effort.rounds; ++i) {
    for (Case& one : cases) {
      // New for each round, so that no round pays for another.
      testing::Stack stack(effort.programs);
      Start(stack);
      one.rounds.push_back(OneRound(stack, effort, ++run, one.connections, one.per_second));
    }
  }
  JsonNode results = JsonNode::Array();
  for (Case& one : cases) {
    results.Append(Describe(one.connections, one.per_second, kPrograms, one.rounds));
  }
  return results;
}

JsonNode MeasureGrowth(const Effort& effort, const std::vector<uint64_t>& stored) {
  constexpr size_t kConnections = 64;
  JsonNode results = JsonNode::Array();
  uint32_t run = effort.run * 1000;
  std::vector<std::vector<Round>> rounds(stored.size());
  std::vector<std::unique_ptr<testing::Stack>> stacks;
  for (const uint64_t events : stored) {
    stacks.push_back(std::make_unique<testing::Stack>(effort.programs));
    Start(*stacks.back());
    Filling(stacks.back()->event_service_address()).Publish(0, events, SmallEvents(++run));
  }
  std::vector<pid_t> services;
  for (const auto& stack : stacks) services.push_back(stack->event_service().pid());
  if (!AwaitQuiet(services, absl::Minutes(10))) Die("an event-service does not come to rest");
  for (int round = 0; round < effort.rounds; ++round) {
    for (size_t i = 0; i < stacks.size(); ++i) {
      rounds[i].push_back(OneRound(*stacks[i], effort, ++run, kConnections, 0));
    }
  }
  for (size_t i = 0; i < stacks.size(); ++i) {
    JsonNode node = JsonNode::Object();
    node.Set("stored_before", JsonNode::Int(static_cast<int64_t>(stored[i])));
    node.Set("posts", Describe(kConnections, 0, kPrograms, rounds[i]));
    results.Append(std::move(node));
  }
  return results;
}

}  // namespace penstock::bench
