#include "tests/bench/end_to_end/round.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "absl/time/clock.h"

namespace penstock::bench {
namespace {

using samples::JsonNode;

constexpr double kMiB = 1024 * 1024;
constexpr double kSecond = 1e9;

// The median over the rounds of what `value` gives.
template <typename Value>
double Middle(std::vector<Round>& rounds, Value value) {
  std::vector<double> values;
  for (Round& round : rounds) values.push_back(value(round));
  return Median(std::move(values));
}

template <typename Which>
JsonNode Percentiles(std::vector<Round>& rounds, Which which) {
  JsonNode node = JsonNode::Object();
  const auto add = [&](const char* name, double share) {
    node.Set(name, Rounded(Middle(rounds, [&](Round& round) {
               return static_cast<double>(which(round).AtShare(share)) * 1e-6;
             })));
  };
  add("p50", 0.5);
  add("p99", 0.99);
  add("p999", 0.999);
  return node;
}

JsonNode PerProgram(const std::vector<std::string>& programs, std::vector<Round>& rounds,
                    std::vector<double> Round::*values, double unit) {
  JsonNode node = JsonNode::Object();
  for (size_t i = 0; i < programs.size(); ++i) {
    if ((rounds.front().*values).size() <= i) continue;
    node.Set(programs[i],
             Rounded(Middle(rounds, [&](Round& round) { return (round.*values)[i] / unit; })));
  }
  return node;
}

}  // namespace

void Die(const std::string& why) {
  std::fprintf(stderr, "bench: %s\n", why.c_str());
  std::exit(1);
}

JsonNode Rounded(double value) { return JsonNode::Double(std::round(value * 1000) / 1000); }

void Measure(const RoundOptions& options, ChargeSource& source, Round& round) {
  std::vector<ProcessUsage> before(options.pids.size()), after(options.pids.size());
  const auto note = [&](std::vector<ProcessUsage>& usages) {
    for (size_t i = 0; i < options.pids.size(); ++i) usages[i] = UsageOf(options.pids[i]);
  };
  round.load =
      RunLoad({.address = options.address,
               .connections = options.connections,
               .per_second = options.per_second,
               .seed = options.effort.run,
               .warm_up_ns = static_cast<int64_t>(options.effort.warm_up_seconds * kSecond),
               .measured_ns = static_cast<int64_t>(options.effort.measured_seconds * kSecond),
               .posts_max = options.posts_max,
               .request = [&](uint64_t n) -> const std::string& {
                 return source.Request(n, "/webhook", absl::ToUnixSeconds(absl::Now()));
               },
               .on_post = options.on_post,
               .on_start = [&] { note(before); },
               .on_end = [&] { note(after); }});
  const LoadResult& load = round.load;
  if (load.ok != load.posts || load.answered == 0) {
    std::fprintf(
        stderr, "bench: of %llu posts %llu were answered 200, %llu otherwise, %llu broke\n",
        static_cast<unsigned long long>(load.posts), static_cast<unsigned long long>(load.ok),
        static_cast<unsigned long long>(load.other), static_cast<unsigned long long>(load.broken));
    std::exit(1);
  }
  for (size_t i = 0; i < options.pids.size(); ++i) {
    round.cpu_us_per_event.push_back((after[i].cpu_seconds - before[i].cpu_seconds) * 1e6 /
                                     static_cast<double>(load.answered));
    round.rss_bytes.push_back(after[i].rss_bytes);
  }
}

JsonNode Describe(size_t connections, double per_second, const std::vector<std::string>& programs,
                  std::vector<Round>& rounds) {
  JsonNode node = JsonNode::Object();
  node.Set("connections", JsonNode::Int(static_cast<int64_t>(connections)));
  node.Set("loop", JsonNode::String(per_second > 0 ? "open" : "closed"));
  if (per_second > 0) node.Set("offered_per_second", Rounded(per_second));
  const auto throughput = [](const Round& round) {
    return static_cast<double>(round.load.answered) / round.load.seconds;
  };
  node.Set("events_per_second", Rounded(Middle(rounds, throughput)));
  JsonNode each = JsonNode::Array();
  for (const Round& round : rounds) each.Append(Rounded(throughput(round)));
  node.Set("events_per_second_of_rounds", std::move(each));
  node.Set("acknowledged_ms",
           Percentiles(rounds, [](Round& round) -> Latencies& { return round.load.latencies; }));
  if (rounds.front().to_subscriber.count() > 0) {
    node.Set("at_subscriber_ms",
             Percentiles(rounds, [](Round& round) -> Latencies& { return round.to_subscriber; }));
  }
  JsonNode cpu = PerProgram(programs, rounds, &Round::cpu_us_per_event, 1);
  cpu.Set("generator", Rounded(Middle(rounds, [](Round& round) { return round.load.own_cpu_us; })));
  node.Set("cpu_us_per_event", std::move(cpu));
  node.Set("rss_mib", PerProgram(programs, rounds, &Round::rss_bytes, kMiB));
  if (!rounds.front().idle_rss_bytes.empty()) {
    node.Set("idle_rss_mib", PerProgram(programs, rounds, &Round::idle_rss_bytes, kMiB));
  }
  return node;
}

}  // namespace penstock::bench
