// Who may use the service now.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "event_service/rights/policy.h"

namespace penstock::event_service {

// Threads: any.
class Access {
 public:
  // The policy in force, and the streams that principals have open. Without a policy, whoever got
  // through the transport has every right.
  Access() = default;

  Access(const Access&) = delete;
  Access& operator=(const Access&) = delete;

  // Puts another policy in force, then runs the listeners.
  void SetPolicy(std::shared_ptr<const Policy> policy);

  // `changed` runs after each SetPolicy, on its thread, and must be quick. Add before the first
  // SetPolicy from another thread.
  void AddListener(std::function<void()> changed);

  // Errors as Policy::Identify. Without a policy, somebody with every right, named after the
  // certificate; without a certificate, the name is empty.
  absl::StatusOr<std::shared_ptr<const Principal>> Identify(const Caller& caller) const;

  // Counts a stream of `principal`; each success is followed by one CloseStream.
  // ResourceExhausted (TOO_MANY_STREAMS) names the cap.
  absl::Status OpenStream(const Principal& principal);
  void CloseStream(const std::string& principal_name);

 private:
  mutable absl::Mutex mutex_;
  std::shared_ptr<const Policy> policy_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::function<void()>> listeners_ ABSL_GUARDED_BY(mutex_);
  // By name, because a principal is another object after each reload. Without zeros.
  absl::flat_hash_map<std::string, size_t> streams_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace penstock::event_service
