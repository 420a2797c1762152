// The open Subscribe streams, for those who look after them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/any_invocable.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "event_service/subscription/filter.h"

namespace penstock::event_service {

// A write that is under way for longer than this makes a stream stalled.
inline constexpr absl::Duration kStalledAfter = absl::Seconds(2);

// Who reads what; the same for the life of a stream.
struct SubscriptionIdentity {
  std::string principal{};  // empty without authentication
  std::string peer{};
  std::string client_id{};
  FilterSpec filter{};  // as applied
  absl::Time opened_at = absl::InfinitePast();
};

// How far a stream is.
struct SubscriptionStatus {
  // Everything up to here has left the server.
  uint64_t cursor = 0;
  bool live = false;
  bool draining = false;
  // Of the response under way; 0 when none is.
  size_t bytes_in_flight = 0;
  absl::Time write_started = absl::InfinitePast();
  uint64_t delivered_total = 0;
};

enum class SubscriptionState { kCatchingUp, kLive, kStalled, kDraining };

SubscriptionState StateOf(const SubscriptionStatus& status, absl::Time now);

// One stream in the registry. The stream updates it, others read it. Thread-safe.
class SubscriptionEntry {
 public:
  SubscriptionEntry(uint64_t id, SubscriptionIdentity identity,
                    absl::AnyInvocable<void()> disconnect);

  uint64_t id() const { return id_; }
  const SubscriptionIdentity& identity() const { return identity_; }

  SubscriptionStatus status() const {
    absl::MutexLock lock(&mutex_);
    return status_;
  }
  void Update(const SubscriptionStatus& status) {
    absl::MutexLock lock(&mutex_);
    status_ = status;
  }

  // Asks the stream to end soon. Does nothing when it has ended.
  void Disconnect() {
    absl::MutexLock lock(&mutex_);
    disconnect_();
  }

 private:
  const uint64_t id_;
  const SubscriptionIdentity identity_;
  mutable absl::Mutex mutex_;
  absl::AnyInvocable<void()> disconnect_ ABSL_GUARDED_BY(mutex_);
  SubscriptionStatus status_ ABSL_GUARDED_BY(mutex_);
};

// Thread-safe.
class SubscriptionRegistry {
 public:
  using Entry = std::shared_ptr<SubscriptionEntry>;

  // Gives the stream the next id, counted from 1. `disconnect` may be called on any thread for as
  // long as anybody holds the entry, and MUST NOT block.
  Entry Add(SubscriptionIdentity identity, absl::AnyInvocable<void()> disconnect);
  void Remove(uint64_t id);

  // Up to `count_max` entries with ids above `after`, in order of id, which is that of opening.
  std::vector<Entry> List(uint64_t after, size_t count_max) const;
  // Null when no open stream has this id.
  Entry Find(uint64_t id) const;

 private:
  mutable absl::Mutex mutex_;
  uint64_t last_id_ ABSL_GUARDED_BY(mutex_) = 0;
  std::map<uint64_t, Entry> entries_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace penstock::event_service
