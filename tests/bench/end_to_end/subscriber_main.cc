// bench-subscriber: one subscriber as a user would write it, which notes when it had each event.
//
//   bench-subscriber live SERVER TIMELINE RUN
//
// prints `ready` once its stream is open, and goes on until it is ended.
//
//   bench-subscriber replay SERVER TYPE
//
// reads what is stored, all of it or of one type, and prints `replayed COUNT`.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <utility>

#include "penstock/subscriber.h"
#include "penstock/v1/event.pb.h"
#include "tests/bench/load/event_ids.h"
#include "tests/bench/load/http_load.h"
#include "tests/bench/load/timeline.h"

namespace penstock::bench {
namespace {

class SaysReady : public SubscriberObserver {
 public:
  void OnConnected(const Cursor&) override { std::cout << "ready" << std::endl; }
  void OnFault(const absl::Status& fault) override { std::cerr << fault.message() << std::endl; }
};

int Live(const char* server, const char* timeline_path, uint32_t run) {
  Timeline timeline = Timeline::Open(timeline_path);
  const EventIds ids(run);
  Subscriber subscriber({.server = {server},
                         .start = FromLatest(),
                         .client_id = "bench",
                         .observer = std::make_shared<SaysReady>()});
  const absl::Status end = subscriber.Run([&](const Event& event) {
    const auto number = ids.NumberOf(event.id());
    // Reading a field of the typed payload is what the subscriber is there for.
    if (number && *number < timeline.capacity() && !event.charge_succeeded().id().empty()) {
      timeline.Received(*number, NowNs());
    } else {
      timeline.ReceivedOther();
    }
  });
  std::cerr << "bench-subscriber: " << end.message() << std::endl;
  return 1;
}

int Replay(const char* server, const std::string& type) {
  SubscriberOptions options{.server = {server}, .start = FromEarliest(), .client_id = "bench"};
  if (!type.empty()) options.filter.types = {type};
  options.stop_when_caught_up = true;
  Subscriber subscriber(std::move(options));
  uint64_t events = 0;
  uint64_t ids = 0;
  const absl::Status end = subscriber.Run([&](const Event& event) {
    ++events;
    ids += !event.charge_succeeded().id().empty() || !event.payout_failed().id().empty();
  });
  if (!end.ok() || ids != events) {
    std::cerr << "bench-subscriber: " << end.message() << std::endl;
    return 1;
  }
  std::cout << "replayed " << events << std::endl;
  return 0;
}

}  // namespace
}  // namespace penstock::bench

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  if (mode == "live" && argc == 5) {
    return penstock::bench::Live(argv[2], argv[3],
                                 static_cast<uint32_t>(std::strtoul(argv[4], nullptr, 10)));
  }
  if (mode == "replay" && argc == 4) return penstock::bench::Replay(argv[2], argv[3]);
  return 2;
}
