#include <fcntl.h>
#include <sys/statfs.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "absl/time/clock.h"
#include "tests/bench/end_to_end/parts.h"
#include "tests/bench/end_to_end/round.h"
#include "tests/bench/load/null_server.h"

namespace penstock::bench {
namespace {

using samples::JsonNode;

constexpr double kSyncSeconds = 2;
constexpr size_t kConnections = 64;

std::string FirstLineOf(const char* path, absl::string_view prefix) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    absl::string_view rest = line;
    if (!absl::ConsumePrefix(&rest, prefix)) continue;
    const auto is_frame = [](char c) { return c == ' ' || c == '\t' || c == ':' || c == '"'; };
    while (!rest.empty() && is_frame(rest.front())) rest.remove_prefix(1);
    while (!rest.empty() && is_frame(rest.back())) rest.remove_suffix(1);
    return std::string(rest);
  }
  return "";
}

JsonNode Machine() {
  utsname names{};
  ::uname(&names);
  JsonNode node = JsonNode::Object();
  node.Set("processor", JsonNode::String(FirstLineOf("/proc/cpuinfo", "model name")));
  node.Set("cores", JsonNode::Int(std::thread::hardware_concurrency()));
  node.Set("memory", JsonNode::String(FirstLineOf("/proc/meminfo", "MemTotal")));
  node.Set("kernel", JsonNode::String(names.release));
  node.Set("system", JsonNode::String(FirstLineOf("/etc/os-release", "PRETTY_NAME=")));
  std::ifstream load("/proc/loadavg");
  std::string minute;
  load >> minute;
  node.Set("load_average_before", JsonNode::String(minute));
  return node;
}

// Appends of `bytes`, each followed by a sync, as a group commit of that size must make them.
JsonNode Syncs(size_t bytes) {
  std::string path = (std::filesystem::temp_directory_path() / "penstock-floor-XXXXXX").string();
  const int fd = ::mkstemp(path.data());
  if (fd < 0) {
    std::perror("bench: mkstemp");
    std::exit(1);
  }
  const std::string block(bytes, 'x');
  Latencies latencies;
  const int64_t begin = NowNs();
  int64_t now = begin;
  while (now - begin < static_cast<int64_t>(kSyncSeconds * 1e9)) {
    if (::write(fd, block.data(), block.size()) < 0 || ::fdatasync(fd) != 0) {
      std::perror("bench: fdatasync");
      std::exit(1);
    }
    const int64_t done = NowNs();
    latencies.Add(done - now);
    now = done;
  }
  ::close(fd);
  ::unlink(path.c_str());
  JsonNode node = JsonNode::Object();
  node.Set("bytes", JsonNode::Int(static_cast<int64_t>(bytes)));
  node.Set("p50_ms", Rounded(static_cast<double>(latencies.AtShare(0.5)) * 1e-6));
  node.Set("p99_ms", Rounded(static_cast<double>(latencies.AtShare(0.99)) * 1e-6));
  return node;
}

// What the generator reaches against a server that only answers.
JsonNode EmptyPosts(const Effort& effort) {
  NullServer server;
  ChargeSource source("whsec_floor", effort.run);
  std::vector<Round> rounds(static_cast<size_t>(effort.rounds));
  for (Round& round : rounds) {
    const double cpu = server.cpu_seconds();
    Measure({.address = server.address(), .connections = kConnections, .effort = effort}, source,
            round);
    round.cpu_us_per_event = {(server.cpu_seconds() - cpu) * 1e6 /
                              static_cast<double>(round.load.posts)};
  }
  return Describe(kConnections, 0, {"server"}, rounds);
}

}  // namespace

JsonNode MeasureFloor(const Effort& effort) {
  JsonNode node = JsonNode::Object();
  node.Set("machine", Machine());
  JsonNode syncs = JsonNode::Array();
  for (const size_t bytes : {size_t{8} << 10, size_t{256} << 10}) syncs.Append(Syncs(bytes));
  node.Set("append_and_fdatasync", std::move(syncs));
  node.Set("posts_to_a_server_that_only_answers", EmptyPosts(effort));
  return node;
}

JsonNode MeasurePeer(const Effort& effort, const std::string& address, const std::string& secret,
                     const std::vector<int>& pids, const std::vector<size_t>& connections) {
  JsonNode results = JsonNode::Array();
  uint32_t run = effort.run * 1000;
  std::vector<std::string> names;
  for (size_t i = 0; i < pids.size(); ++i) names.push_back(absl::StrCat("program_", i + 1));
  for (const size_t count : connections) {
    std::vector<Round> rounds(static_cast<size_t>(effort.rounds));
    for (Round& round : rounds) {
      ChargeSource source(secret, ++run);
      Measure({.address = address,
               .connections = count,
               .effort = effort,
               .pids = {pids.begin(), pids.end()}},
              source, round);
    }
    results.Append(Describe(count, 0, names, rounds));
  }
  return results;
}

}  // namespace penstock::bench
