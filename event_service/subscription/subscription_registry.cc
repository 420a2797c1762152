#include "event_service/subscription/subscription_registry.h"

#include <utility>

namespace penstock::event_service {

SubscriptionState StateOf(const SubscriptionStatus& status, absl::Time now) {
  // A reader that takes nothing cannot be told to leave either, so this comes first.
  if (status.bytes_in_flight > 0 && now - status.write_started > kStalledAfter) {
    return SubscriptionState::kStalled;
  }
  if (status.draining) return SubscriptionState::kDraining;
  return status.live ? SubscriptionState::kLive : SubscriptionState::kCatchingUp;
}

SubscriptionEntry::SubscriptionEntry(uint64_t id, SubscriptionIdentity identity,
                                     absl::AnyInvocable<void()> disconnect)
    : id_(id), identity_(std::move(identity)), disconnect_(std::move(disconnect)) {}

SubscriptionRegistry::Entry SubscriptionRegistry::Add(SubscriptionIdentity identity,
                                                      absl::AnyInvocable<void()> disconnect) {
  absl::MutexLock lock(&mutex_);
  const uint64_t id = ++last_id_;
  auto entry = std::make_shared<SubscriptionEntry>(id, std::move(identity), std::move(disconnect));
  entries_.emplace(id, entry);
  return entry;
}

void SubscriptionRegistry::Remove(uint64_t id) {
  absl::MutexLock lock(&mutex_);
  entries_.erase(id);
}

std::vector<SubscriptionRegistry::Entry> SubscriptionRegistry::List(uint64_t after,
                                                                    size_t count_max) const {
  std::vector<Entry> listed;
  absl::MutexLock lock(&mutex_);
  for (auto it = entries_.upper_bound(after); it != entries_.end() && listed.size() < count_max;
       ++it) {
    listed.push_back(it->second);
  }
  return listed;
}

SubscriptionRegistry::Entry SubscriptionRegistry::Find(uint64_t id) const {
  absl::MutexLock lock(&mutex_);
  const auto found = entries_.find(id);
  return found == entries_.end() ? nullptr : found->second;
}

}  // namespace penstock::event_service
