// Why the service is not ready, for the operations port.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "absl/status/status.h"

namespace penstock::event_service {

// Threads: any.
class Readiness {
 public:
  // What the service is busy with; null when it serves. Borrows the text.
  void SetPhase(const char* phase) { phase_ = phase; }

  // A commit failed: nothing is acknowledged any more. Final. True the first time.
  bool CommitFailed() { return !commit_failed_.exchange(true); }
  bool commit_failed() const { return commit_failed_; }

  // The log could not look up an id. Its event was refused and Stripe sends it
  // again, but as long as the index is damaged that does not help: somebody has
  // to see to it. Final, because only a restart with a mended log ends it.
  // Logs the first one.
  void IdLookupFailed(const absl::Status& why);

  // One reason per line; empty when ready.
  std::vector<std::string> WhyNotReady() const;

 private:
  std::atomic<const char*> phase_{"starting"};
  std::atomic<bool> commit_failed_{false};
  std::atomic<bool> id_lookup_failed_{false};
};

}  // namespace penstock::event_service
