// Follows the log over as many streams as it takes.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/synchronization/notification.h"
#include "absl/time/time.h"
#include "clients/cli/subscription/backoff.h"
#include "clients/cli/subscription/delivery_checker.h"
#include "clients/cli/subscription/event_stream.h"
#include "clients/cli/subscription/start_position.h"

namespace penstock::cli {

// A stream that is silent for this many heartbeats is given up.
inline constexpr double kWatchdogHeartbeats = 2.5;
// The heartbeat assumed until the server names its own.
inline constexpr absl::Duration kHeartbeatDefault = absl::Seconds(10);
// A stream that lived this long had a working server: the next back-off starts small.
inline constexpr absl::Duration kHealthyStreamAge = absl::Seconds(10);
// After this many broken promises without an event handled in between, give up.
inline constexpr int kBrokenPromisesMax = 3;

// Time as the loop sees it; a fake makes the tests deterministic.
class LoopClock {
 public:
  virtual ~LoopClock() = default;
  virtual absl::Time Now() = 0;
  // Waits for `delay` or until `stop` is notified, whichever comes first.
  virtual void Wait(absl::Duration delay, const absl::Notification& stop) = 0;
};

// The machine's clock.
class RealLoopClock : public LoopClock {
 public:
  absl::Time Now() override { return absl::Now(); }
  void Wait(absl::Duration delay, const absl::Notification& stop) override {
    stop.WaitForNotificationWithTimeout(delay);
  }
};

// Receives what the loop receives. Called by the thread in Run.
class SubscriptionObserver {
 public:
  virtual ~SubscriptionObserver() = default;
  // One event. Returns false to end the loop; the event counts as handled.
  virtual bool OnEvent(const ReceivedEvent& event) = 0;
  // After the events of every response, also of empty ones. Returns false to end the loop.
  virtual bool OnResponseEnd() { return true; }
  // Something that a person wants to know, such as a reconnect. One line.
  virtual void OnNotice(const std::string& text) = 0;
};

struct SubscriptionOptions {
  StartPosition start;
  // End once everything up to the head has been handled.
  bool until_caught_up = false;
  // Keep trying when the very first connection fails, too.
  bool wait_for_server = false;
  // End at this time, whatever has arrived.
  absl::Time deadline = absl::InfiniteFuture();
};

// Why Run returned.
struct SubscriptionEnd {
  enum class Reason { kObserverDone, kCaughtUp, kStopped, kDeadline, kError };
  Reason reason = Reason::kError;
  // Set with kError.
  RpcError error;
};

// Subscribes, hands over events, and reconnects from the last cursor, after a
// back-off with full jitter, when a stream breaks, falls silent, or drains.
//
// Delivery: at least once. Events come in the order of the log; one comes again
// only after the server broke a promise between two Progress marks.
//
// Errors: a status that a retry cannot mend (see IsRetryable) ends the loop, and
// so does a failure to reach the server the first time, unless wait_for_server.
// A response that breaks a promise (see DeliveryChecker) is not handed over; the
// loop goes back to the last cursor known to be right, kBrokenPromisesMax times.
//
// Threads: Run is called once, by one thread. Stop may be called by any thread
// at any time. cursor() is for after Run, or for the observer.
class SubscriptionLoop {
 public:
  // `clock` and `observer` outlive the loop. `uniform` returns numbers in [0, 1).
  SubscriptionLoop(StreamFactory open, LoopClock& clock, SubscriptionObserver& observer,
                   std::function<double()> uniform, SubscriptionOptions options);
  SubscriptionLoop(const SubscriptionLoop&) = delete;
  SubscriptionLoop& operator=(const SubscriptionLoop&) = delete;

  SubscriptionEnd Run();

  // Makes Run return kStopped soon.
  void Stop();

  // Everything up to here has been handled. Unset until the first stream started.
  const std::optional<Cursor>& cursor() const { return cursor_; }

 private:
  // What to do after a stream: end, or reconnect because of `why`.
  struct StreamEnd {
    std::optional<SubscriptionEnd> end;
    std::string why;
  };
  using Verdict = std::optional<StreamEnd>;

  StreamEnd RunStream();
  StreamEnd ReadUntilEnd(EventStream& stream, DeliveryChecker& checker);
  Verdict HandleResponse(const StreamResponse& response, DeliveryChecker& checker);
  Verdict HandOver(const StreamResponse& response);
  StreamEnd OnSilence();
  StreamEnd OnClosed(EventStream& stream);
  StreamEnd OnBrokenPromise(const absl::Status& broken);
  StreamEnd EndOrRetry(RpcError error);
  bool PauseBeforeReconnect(const std::string& why);
  static StreamEnd EndWith(SubscriptionEnd::Reason reason) {
    return {SubscriptionEnd{reason, {}}, ""};
  }

  const StreamFactory open_;
  LoopClock& clock_;
  SubscriptionObserver& observer_;
  const SubscriptionOptions options_;

  Backoff backoff_;
  // Where the next stream starts.
  StartPosition resume_;
  std::optional<Cursor> cursor_;
  // The last cursor that a matching delivered_total confirmed.
  std::optional<Cursor> confirmed_;
  absl::Duration heartbeat_ = kHeartbeatDefault;
  absl::Time stream_opened_;
  int broken_promises_ = 0;

  absl::Notification stop_;
  absl::Mutex mu_;
  // The stream that Stop cancels; null between streams.
  EventStream* current_ ABSL_GUARDED_BY(mu_) = nullptr;
};

}  // namespace penstock::cli
