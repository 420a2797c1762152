// Many Subscribe streams in one process, on one thread: the crowd of the load tests.
#pragma once

#include <grpcpp/channel.h>
#include <grpcpp/completion_queue.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/functional/function_ref.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock::testing {

struct SwarmOptions {
  std::string address{};
  size_t streams = 0;
  // The streams are spread evenly over so many connections.
  size_t connections = 1;
  // False: the streams are opened and never read from.
  bool reads = true;
  // Start with the oldest event instead of the next one.
  bool from_earliest = false;
  absl::Duration heartbeat = absl::Seconds(10);
  std::string client_id = "swarm";
  // What the filter of a stream says of types; unset: every event.
  std::function<std::vector<std::string>(size_t stream)> types{};
};

// What became of one stream so far.
struct SwarmStream {
  uint64_t responses = 0;
  uint64_t events = 0;
  bool told_to_leave = false;  // Draining
  bool ended = false;
  int status_code = 0;  // once ended
  absl::Time last_response = absl::InfinitePast();
  // Longest time between two responses.
  absl::Duration longest_silence{};
  // When the last event came.
  absl::Time last_event = absl::InfinitePast();
};

// Opens its streams in the constructor, ends them in the destructor. Thread-safe.
class StreamSwarm {
 public:
  explicit StreamSwarm(const SwarmOptions& options);
  ~StreamSwarm();

  StreamSwarm(const StreamSwarm&) = delete;
  StreamSwarm& operator=(const StreamSwarm&) = delete;

  // Waits until `predicate` holds for every stream. The number of streams for which it does not
  // hold when `timeout` is over; 0 when all went well.
  size_t WaitForAll(absl::FunctionRef<bool(const SwarmStream&)> predicate,
                    absl::Duration timeout) const;
  std::vector<SwarmStream> streams() const;
  // Events that came on all streams together.
  uint64_t events() const { return events_; }
  // Starts to measure silence anew.
  void ForgetSilence();

 private:
  class Call;

  void Serve();

  const SwarmOptions options_;
  std::vector<std::shared_ptr<grpc::Channel>> channels_;
  grpc::CompletionQueue queue_;
  std::atomic<uint64_t> events_ = 0;
  mutable absl::Mutex mutex_;
  std::vector<std::unique_ptr<Call>> calls_;
  std::thread thread_;
};

}  // namespace penstock::testing
