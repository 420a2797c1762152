// The event service says nothing for a while, or hears everything late. Webhooks are
// answered 503 in time, and 200 again as soon as it goes on.
#include <signal.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/harness/memory.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/support/fault_proxy/fault_proxy.h"
#include "tests/support/sanitizer.h"

namespace penstock::faults {
namespace {

constexpr const char* kDeadlineFlag = "--publish_deadline_ms=1000";
// Of a third of the senders.
constexpr const char* kQueueFlag = "--publish_queue_bytes_max=4194304";
constexpr int kSenders = 64;
constexpr size_t kBodyBytes = 64 * 1024;
constexpr size_t kMebibyte = 1024 * 1024;
// The queue, and for each sender a body, what it became and what gRPC has of it.
constexpr size_t kGrowthMax = 4 * kMebibyte + kSenders * 4 * kBodyBytes;
// A refusal comes at the deadline at the latest; the rest is for a loaded machine.
constexpr absl::Duration kRefusalMax = absl::Milliseconds(1500);
constexpr absl::Duration kAcceptedAgainMax = absl::Seconds(2);
constexpr absl::Duration kPatience = absl::Seconds(20);
constexpr absl::Duration kPoll = absl::Milliseconds(5);
// Some four events of a body in text and typed.
constexpr size_t kSlowBytesPerSecond = 512 * 1024;

// What happens, and what ends it.
struct Trouble {
  std::function<void()> begin;
  std::function<void()> end;
  // Nothing is committed in between.
  bool is_silence = false;
};

class TroubledRun {
 public:
  TroubledRun(const RunOptions& options, Rig& rig) : options_(options), rig_(rig) {}

  Result Run(const Trouble& trouble) {
    if (!rig_.StartIngress({kDeadlineFlag, kQueueFlag})) return rig_.Judge();
    rig_.StartSenders({.seed = chance_.Seed(), .senders = kSenders, .body_bytes = kBodyBytes});
    for (uint64_t i = 0; i < options_.cycles; ++i) {
      if (!rig_.senders().WaitForAccepted(kPatience)) Complain("nothing is accepted");
      Cycle(trouble);
    }
    const Senders& senders = rig_.senders();
    const std::string measured = absl::StrCat(
        senders.succeeded(), " answers with 200, ", senders.refused(),
        " with 503, the slowest after ", absl::FormatDuration(senders.slowest_refusal()),
        "; 200 again after at most ", absl::FormatDuration(slowest_return_),
        "; memory of the ingress grew by at most ", absl::StrCat(grown_ / kMebibyte), " MiB");
    if (senders.slowest_refusal() > kRefusalMax) Complain("a refusal came after the deadline");
    if (senders.unanswered() > 0) Complain("a post was not answered");
    if (!testing::kSanitized && grown_ > kGrowthMax) Complain("the memory of the ingress grew");
    Result result = rig_.Judge();
    result.measured = measured;
    return result;
  }

 private:
  void Cycle(const Trouble& trouble) {
    const pid_t ingress = rig_.stack().ingress().pid();
    const size_t before = RssBytes(ingress);
    trouble.begin();
    // What was committed before may still be on its way: until those posts have met
    // their deadline.
    absl::SleepFor(kRefusalMax);
    const uint64_t succeeded = rig_.senders().succeeded();
    const uint64_t refused = rig_.senders().refused();
    // In the long form also past the time after which the stream is given up.
    absl::SleepFor(options_.is_long ? chance_.Milliseconds(500, 15'000) : absl::Seconds(1));
    if (trouble.is_silence && rig_.senders().succeeded() != succeeded) {
      Complain("200 without a commit");
    }
    if (rig_.senders().refused() == refused) Complain("nothing was refused");
    grown_ = std::max(grown_, RssBytes(ingress) - std::min(before, RssBytes(ingress)));
    const absl::Time end = absl::Now();
    trouble.end();
    if (!rig_.senders().WaitForAccepted(kAcceptedAgainMax)) {
      Complain("nothing is accepted 2 s after it went on");
    }
    slowest_return_ = std::max(slowest_return_, absl::Now() - end);
  }

  void Complain(std::string what) { rig_.ledger().Complain(std::move(what)); }

  const RunOptions& options_;
  Rig& rig_;
  Chance chance_{options_.seed};
  size_t grown_ = 0;
  absl::Duration slowest_return_ = absl::ZeroDuration();
};

// Whether the process has stopped, within the patience.
bool WaitUntilStopped(pid_t pid) {
  const absl::Time give_up_at = absl::Now() + kPatience;
  while (absl::Now() < give_up_at) {
    std::ifstream status(absl::StrCat("/proc/", pid, "/status"));
    for (std::string word; status >> word;) {
      if (word == "State:" && status >> word && word == "T") return true;
    }
    absl::SleepFor(kPoll);
  }
  return false;
}

}  // namespace

// As under a debugger, in a paused container or behind a disk that does not answer:
// the sockets are open and take bytes, and nothing comes back.
Result StoppedServiceRun(const RunOptions& options) {
  Rig rig(options);
  if (!rig.StartEventService()) return rig.Judge();
  testing::Process& service = rig.stack().event_service();
  return TroubledRun(options, rig)
      .Run({.begin =
                [&] {
                  service.Signal(SIGSTOP);
                  if (!WaitUntilStopped(service.pid())) {
                    rig.ledger().Complain("it does not stop");
                  }
                },
            .end = [&] { service.Signal(SIGCONT); },
            .is_silence = true});
}

Result SlowLinkRun(const RunOptions& options) {
  Rig rig(options);
  if (!rig.StartEventService()) return rig.Judge();
  testing::FaultProxy proxy(rig.stack().event_service_address(), options.seed);
  rig.stack().UseWayToEventService(proxy.address());
  return TroubledRun(options, rig)
      .Run({.begin =
                [&] { proxy.SetFaults({.to_server = {.bytes_per_second = kSlowBytesPerSecond}}); },
            .end = [&] { proxy.SetFaults({}); }});
}

}  // namespace penstock::faults
