// A subscriber that reads along, through every crash, from its last event on.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "tests/faults/harness/ledger.h"
#include "tests/support/service/event_client.h"

namespace penstock::faults {

// A connection of its own, which does not wait for long before it tries again.
std::shared_ptr<grpc::Channel> ConnectTo(const std::string& address);

// Tells the ledger what it was given, and complains about every answer but
// that the service is away, and about events that come twice or out of order.
class Reader {
 public:
  Reader(std::string address, Ledger& ledger);
  ~Reader();

  uint64_t last_sequence() const { return last_sequence_; }
  // When the last event was committed, as it says.
  absl::Time last_committed_at() const { return absl::FromUnixMicros(last_committed_micros_); }

 private:
  void Run();
  // Until the stream ends.
  void ReadOn(testing::SubscribeStream& stream);
  std::shared_ptr<testing::SubscribeStream> Open() ABSL_LOCKS_EXCLUDED(mutex_);

  const std::string address_;
  Ledger& ledger_;
  std::atomic<bool> stopping_{false};
  std::atomic<uint64_t> last_sequence_{0};
  std::atomic<int64_t> last_committed_micros_{0};
  std::string log_id_;
  absl::Mutex mutex_;
  std::shared_ptr<testing::SubscribeStream> stream_ ABSL_GUARDED_BY(mutex_);
  std::thread thread_;
};

// The whole log through Subscribe; complains when a part of it is refused.
ReadBack ReadEverything(const std::string& address, Ledger& ledger);

}  // namespace penstock::faults
