// Stripe, many times over: signed events posted to the real ingress, and posted
// again when no 200 came, or just because.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "absl/time/time.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/harness/ledger.h"
#include "tests/support/stack.h"

namespace penstock::faults {

struct SenderOptions {
  uint64_t seed = 1;
  int senders = 32;
  // Of one body, about.
  size_t body_bytes = 600;
};

// Sends until it is destroyed. What is answered 200 goes to the ledger.
class Senders {
 public:
  // The ingress runs, and stays at its address for as long as this lives.
  Senders(const testing::Stack& stack, Ledger& ledger, const SenderOptions& options);
  ~Senders();

  // 200 for an event that was new.
  uint64_t accepted() const { return accepted_; }
  // 200 for any event.
  uint64_t succeeded() const { return succeeded_; }
  // 503, the answer that Stripe tries again after.
  uint64_t refused() const { return refused_; }
  // No answer at all.
  uint64_t unanswered() const { return unanswered_; }
  // Longest wait for a 503, and how many of them took longer than kSlowRefusal.
  absl::Duration slowest_refusal() const { return absl::Milliseconds(slowest_refusal_ms_.load()); }
  uint64_t slow_refusals() const { return slow_refusals_; }
  static constexpr absl::Duration kSlowRefusal = absl::Milliseconds(250);

  // Waits until `more` new events are accepted than are now; false at the timeout.
  bool WaitForAccepted(absl::Duration timeout, uint64_t more = 1) const;

 private:
  void Send(int sender, uint64_t seed);

  const testing::Stack& stack_;
  // The stack's own may be written while threads of this class read.
  const std::string address_;
  const SenderOptions options_;
  Ledger& ledger_;
  std::atomic<bool> stopping_{false};
  std::atomic<uint64_t> accepted_{0};
  std::atomic<uint64_t> succeeded_{0};
  std::atomic<uint64_t> refused_{0};
  std::atomic<uint64_t> unanswered_{0};
  std::atomic<int64_t> slowest_refusal_ms_{0};
  std::atomic<uint64_t> slow_refusals_{0};
  std::vector<std::thread> threads_;
};

}  // namespace penstock::faults
