#include "event_service/rights/access.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"

namespace penstock::event_service {

void Access::SetPolicy(std::shared_ptr<const Policy> policy) {
  std::vector<std::function<void()>> listeners;
  {
    absl::MutexLock lock(&mutex_);
    policy_.swap(policy);
    listeners = listeners_;
  }
  for (const auto& changed : listeners) changed();
}

void Access::AddListener(std::function<void()> changed) {
  absl::MutexLock lock(&mutex_);
  listeners_.push_back(std::move(changed));
}

absl::StatusOr<std::shared_ptr<const Principal>> Access::Identify(const Caller& caller) const {
  std::shared_ptr<const Policy> policy;
  {
    absl::MutexLock lock(&mutex_);
    policy = policy_;
  }
  if (policy != nullptr) return policy->Identify(caller);
  return std::make_shared<const Principal>(
      Principal{.name = caller.names.empty() ? "" : caller.names.front(),
                .may_read = true,
                .may_publish = true,
                .may_admin = true});
}

absl::Status Access::OpenStream(const Principal& principal) {
  absl::MutexLock lock(&mutex_);
  size_t& streams = streams_[principal.name];
  if (principal.streams_max != 0 && streams >= principal.streams_max) {
    return MakeError(ErrorReason::kTooManyStreams,
                     absl::StrCat("\"", principal.name, "\" has ", streams,
                                  " streams open, its limit in the policy (streams_max); close "
                                  "other streams first"),
                     {{"cap", "streams_max of the principal"},
                      {"limit", absl::StrCat(principal.streams_max)},
                      {"principal", principal.name}});
  }
  ++streams;
  return absl::OkStatus();
}

void Access::CloseStream(const std::string& principal_name) {
  absl::MutexLock lock(&mutex_);
  const auto found = streams_.find(principal_name);
  if (found != streams_.end() && --found->second == 0) streams_.erase(found);
}

}  // namespace penstock::event_service
