// bench-end-to-end: the parts of the benchmark that run real programs. Prints JSON.
#include <CLI/CLI.hpp>
#include <iostream>
#include <string>
#include <vector>

#include "tests/bench/end_to_end/parts.h"

int main(int argc, char** argv) {
  using namespace penstock::bench;
  CLI::App app("The end-to-end benchmark of Penstock: one part, as JSON on stdout.");
  app.require_subcommand(1);
  app.fallthrough();
  Effort effort;
  app.add_option("--rounds", effort.rounds, "Of each case; the median counts")
      ->capture_default_str();
  app.add_option("--seconds", effort.measured_seconds, "Measured per round")->capture_default_str();
  app.add_option("--warm_up", effort.warm_up_seconds, "Seconds before")->capture_default_str();
  app.add_option("--run", effort.run, "Makes the ids of this run")->capture_default_str();

  app.add_option("--programs", effort.programs, "Directory of the services, to compare builds");

  std::vector<size_t> connections = {1, 8, 64, 256};
  std::vector<double> rates = {1000};
  std::string address, secret;
  std::vector<int> pids;
  penstock::samples::JsonNode result;

  app.add_subcommand("floor", "The machine, its syncs, and posts to a server that only answers")
      ->callback([&] { result = MeasureFloor(effort); });

  CLI::App* ingest = app.add_subcommand("ingest", "Signed posts to one typed subscriber");
  ingest->add_option("--connections", connections, "Closed loops")->delimiter(',');
  ingest->add_option("--rates", rates, "Open loops, posts per second; 0: none")->delimiter(',');
  ingest->callback([&] { result = MeasureIngest(effort, connections, rates); });

  std::vector<size_t> subscribers = {1, 10, 100, 1000};
  CLI::App* fan_out = app.add_subcommand("fan_out", "Many streams with filters of their own");
  fan_out->add_option("--subscribers", subscribers)->delimiter(',');
  fan_out->callback([&] { result = MeasureFanOut(effort, subscribers); });

  uint64_t events = 1'000'000;
  CLI::App* replay = app.add_subcommand("replay", "A new subscriber reads what is stored");
  replay->add_option("--events", events)->capture_default_str();
  replay->callback([&] { result = MeasureReplay(effort, events); });

  std::vector<uint64_t> stored = {10'000, 1'000'000};
  CLI::App* growth = app.add_subcommand("growth", "Posts to logs that hold many events already");
  growth->add_option("--stored", stored)->delimiter(',');
  growth->callback([&] { result = MeasureGrowth(effort, stored); });

  CLI::App* peer = app.add_subcommand("peer", "Posts to another program");
  peer->add_option("--address", address)->required();
  peer->add_option("--secret", secret)->required();
  peer->add_option("--pids", pids, "Whose processor time counts")->delimiter(',');
  peer->add_option("--connections", connections, "Closed loops")->delimiter(',');
  peer->callback([&] { result = MeasurePeer(effort, address, secret, pids, connections); });

  CLI11_PARSE(app, argc, argv);
  std::cout << result.Print(/*pretty=*/true) << std::endl;
  return 0;
}
