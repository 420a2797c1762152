#include "event_service/readiness.h"

#include "common/json_log.h"

namespace penstock::event_service {

void Readiness::IdLookupFailed(const absl::Status& why) {
  if (id_lookup_failed_.exchange(true)) return;
  Log(LogLevel::kError,
      "the index of event ids is damaged: events whose ids it cannot look up are refused. Stop "
      "the service, look with event-service verify, then restore or salvage the log",
      {{"detail", why.ToString()}});
}

std::vector<std::string> Readiness::WhyNotReady() const {
  std::vector<std::string> reasons;
  if (const char* phase = phase_) reasons.emplace_back(phase);
  if (commit_failed_) reasons.emplace_back("a commit failed");
  if (id_lookup_failed_) reasons.emplace_back("the index of event ids is damaged");
  return reasons;
}

}  // namespace penstock::event_service
