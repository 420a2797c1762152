// What a subscriber under test received, beside what was acknowledged.
#pragma once

#include <gmock/gmock.h>
#include <google/protobuf/message.h>

#include <cstdint>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "penstock/event.h"

namespace penstock::testing {

// Event.id by reflection: event.pb.h takes long to compile.
inline std::string IdOf(const Event& event) {
  const google::protobuf::Message& message = AsMessage(event);
  return message.GetReflection()->GetString(message,
                                            message.GetDescriptor()->FindFieldByName("id"));
}

// Ids in the order of handling. Any thread may call anything.
class ReceivedIds {
 public:
  void Add(const Event& event) {
    absl::MutexLock lock(&mu_);
    ids_.push_back(IdOf(event));
  }

  // False when fewer have come within `patience`.
  bool WaitFor(size_t count, absl::Duration patience = absl::Seconds(60)) const {
    const auto there = [this, count]()
                           ABSL_SHARED_LOCKS_REQUIRED(mu_) { return ids_.size() >= count; };
    absl::MutexLock lock(&mu_);
    return mu_.AwaitWithTimeout(absl::Condition(&there), patience);
  }

  std::vector<std::string> All() const {
    absl::MutexLock lock(&mu_);
    return ids_;
  }

 private:
  mutable absl::Mutex mu_;
  std::vector<std::string> ids_ ABSL_GUARDED_BY(mu_);
};

}  // namespace penstock::testing
