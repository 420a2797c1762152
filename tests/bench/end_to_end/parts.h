// The parts of the end-to-end benchmark. Each starts the programs it measures, and describes what
// it saw as a JSON value; a run that lost or repeated an event ends the program with status 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "clients/samples/json_node.h"

namespace penstock::bench {

struct Effort {
  int rounds = 3;
  double warm_up_seconds = 2;
  double measured_seconds = 5;
  uint32_t run = 1;
  // Where the two services are, so that builds can be compared.
  std::string programs = PENSTOCK_BIN_DIR;
};

// The machine, and what it can do without us: time of an fdatasync, and how many posts go through
// an HTTP server that only answers.
samples::JsonNode MeasureFloor(const Effort& effort);

// Signed posts over HTTP, committed with real syncs, to one typed subscriber. `connections` of a
// closed loop each; then an open loop of each of `rates` posts per second over 64 connections.
samples::JsonNode MeasureIngest(const Effort& effort, const std::vector<size_t>& connections,
                                const std::vector<double>& rates);

// Posts to any other server that takes webhooks signed with `secret` at /webhook, without a
// subscriber. `pids` are its processes.
samples::JsonNode MeasurePeer(const Effort& effort, const std::string& address,
                              const std::string& secret, const std::vector<int>& pids,
                              const std::vector<size_t>& connections);

// Deliveries to each of `subscribers` streams with filters of their own, while events are
// published straight to event_service.
samples::JsonNode MeasureFanOut(const Effort& effort, const std::vector<size_t>& subscribers);

// A new subscriber reads `events` stored events, and then the one in a thousand that it asks for by
// type.
samples::JsonNode MeasureReplay(const Effort& effort, uint64_t events);

// Signed posts over 64 connections, as MeasureIngest, to logs that hold so many events already.
samples::JsonNode MeasureGrowth(const Effort& effort, const std::vector<uint64_t>& stored);

}  // namespace penstock::bench
