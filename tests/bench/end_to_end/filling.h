// Events straight into event_service, past the ingress, as fast as it takes them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/service/event_client.h"

namespace penstock::bench {

// Not thread-safe.
class Filling {
 public:
  // The wire bytes of event `n`, as an ingress publishes them.
  using MakeWire = std::function<std::string(uint64_t n)>;

  // `server` is the address of an event service.
  explicit Filling(const std::string& server);

  // Publishes the events from `first` to before `end`, and returns when all are committed. Ends the
  // program when one is not.
  void Publish(uint64_t first, uint64_t end, const MakeWire& make);

 private:
  const std::shared_ptr<grpc::Channel> channel_;
};

// Charges of 5.4 KB, typed by the transcoder, in events of `types`, which take turns; every
// `rare_period`-th is a payout that failed instead (0: none).
Filling::MakeWire TypedCharges(uint32_t run, const std::vector<std::string>& types,
                               uint64_t rare_period = 0);
inline constexpr char kRareType[] = "payout.failed";

// Events of about 1 KB that are cheap to make.
Filling::MakeWire SmallEvents(uint32_t run);

}  // namespace penstock::bench
