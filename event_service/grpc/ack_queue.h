// Acknowledgements on their way from the committer's thread to the stream that published.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "event_service/grpc/publish_wire.h"
#include "event_service/grpc/stream_loop.h"

namespace penstock::event_service {

// Shared by the stream and by every event of it that is being committed: the stream may die
// first, its acknowledgements then fall to the ground.
class AckQueue final : public WakeTarget, public std::enable_shared_from_this<AckQueue> {
 public:
  // `loop` outlives every event that is being committed.
  AckQueue(StreamLoop& loop, LoopStream* stream) : loop_(loop), stream_(stream) {}

  // Any thread. Wakes the stream.
  void Push(PublishAck ack);

  // On the loop's thread: takes the oldest acknowledgements.
  std::vector<PublishAck> Take(size_t acks_max);
  // On the loop's thread: the stream is gone; nothing is kept from now on.
  void Close();

  // On the loop's thread.
  void OnWake() override;

 private:
  StreamLoop& loop_;
  LoopStream* stream_;  // of the loop's thread; null once closed

  absl::Mutex mutex_;
  std::deque<PublishAck> acks_ ABSL_GUARDED_BY(mutex_);
  bool woken_ ABSL_GUARDED_BY(mutex_) = false;
  bool closed_ ABSL_GUARDED_BY(mutex_) = false;
};

}  // namespace penstock::event_service
