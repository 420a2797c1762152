// Follows the log over as many streams as it takes: the state machine of a
// SubscriberConnection, without gRPC, threads or a clock of its own.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "clients/cpp/src/backoff.h"
#include "clients/cpp/src/delivery_checker.h"
#include "clients/cpp/src/stream_transport.h"
#include "penstock/subscriber_connection.h"
#include "penstock/subscriber_options.h"

namespace penstock {

// A stream that is silent for this many heartbeats is given up.
inline constexpr double kWatchdogHeartbeats = 2.5;
// The heartbeat assumed until the server names its own.
inline constexpr absl::Duration kHeartbeatDefault = absl::Seconds(10);
// A stream that lived this long had a working server: the next back-off starts small.
inline constexpr absl::Duration kHealthyStreamAge = absl::Seconds(10);
// After this many broken promises without an event handled in between, give up.
inline constexpr int kBrokenPromisesMax = 3;

// At most two streams are open: the active one, whose events are handed out, and,
// while that one drains, its successor, which takes over when it has started. The
// successor begins at the cursor of the moment it was opened; what the draining
// stream delivered since then is skipped on it, so nothing is missed or repeated.
class Subscription : public SubscriberConnection {
 public:
  // `uniform` returns numbers in [0, 1).
  Subscription(std::unique_ptr<StreamTransport> transport, std::function<double()> uniform,
               SubscriberOptions options);
  ~Subscription() override;
  Subscription(const Subscription&) = delete;
  Subscription& operator=(const Subscription&) = delete;

  SubscriberStep Next(absl::Duration timeout) override;
  absl::Status Commit() override;
  void Fail(const absl::Status& why) override;
  void Stop() override;
  const std::optional<Cursor>& cursor() const override { return handled_; }
  const absl::Status& status() const override { return status_; }

 private:
  struct Stream {
    StreamId id;
    DeliveryChecker checker;
    absl::Time opened;
    // When the last response was done with, so that a slow handler is not the server's silence.
    absl::Time heard;
    bool draining = false;
  };

  // Loads the cursor, once.
  void Begin();
  void End(absl::Status status);

  // Handing out the events of `response_`.
  void CountAsHandled();
  std::optional<SubscriberStep> StepOfResponse();
  void FinishResponse();
  void ApplyMarks(const StreamResponse& response);

  // Waiting for streams. False at the deadline.
  bool AwaitArrival(absl::Time deadline);
  void OpenStream();
  void OnResponse(const Arrival& arrival);
  void OnStarted(const StreamStarted& started, StreamId stream);
  void OnClosed(StreamId stream, const absl::Status& status);
  void OnServerEnded(const absl::Status& status);
  void OnBrokenPromise(StreamId stream, const absl::Status& broken);
  void CloseSilentStreams(absl::Time now);
  // Opens the next stream after a back-off.
  void Reconnect(absl::Time stream_opened, const absl::Status& why, const std::string& text);

  void CommitIfDue();
  absl::Status CommitConfirmed();

  bool IsActive(StreamId stream) const { return active_ && active_->id == stream; }
  absl::Time SilentUntil(const Stream& stream) const {
    return stream.heard + kWatchdogHeartbeats * heartbeat_;
  }
  void Log(const std::string& line) { observer_->OnLog(line); }

  const std::unique_ptr<StreamTransport> transport_;
  const SubscriberOptions options_;
  const std::shared_ptr<SubscriberObserver> observer_;
  std::atomic<bool> stop_requested_{false};

  Backoff backoff_;
  bool begun_ = false;
  bool connected_once_ = false;
  bool ended_ = false;
  absl::Status status_;

  StreamId next_stream_id_ = 1;
  std::optional<Stream> active_;
  std::optional<Stream> successor_;
  // When to open the next stream; unset while none is needed.
  std::optional<absl::Time> open_at_;
  absl::Duration heartbeat_ = kHeartbeatDefault;
  int broken_promises_ = 0;

  // The response of `active_` that is being handed out; null between responses.
  const StreamResponse* response_ = nullptr;
  size_t next_event_ = 0;
  // The event handed out last; not handled yet while `handed_out_` is set.
  bool handed_out_ = false;
  Cursor handing_out_;

  // Everything up to here has been handled.
  std::optional<Cursor> handled_;
  // As `handled_`, but only what a matching delivered_total confirmed. This is
  // what is committed, and where to go back to after a broken promise.
  std::optional<Cursor> confirmed_;
  std::optional<Cursor> committed_;
  absl::Time committed_at_;
  // Events were handled since the last commit; commit before waiting for more.
  bool commit_when_idle_ = false;
  uint64_t handled_total_ = 0;
};

}  // namespace penstock
