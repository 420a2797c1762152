// Hooks for metrics and logs.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "penstock/cursor.h"

namespace penstock {

// How far a subscription is.
struct SubscriberProgress {
  // Everything up to here has been handled, or did not match the filter.
  Cursor cursor{};
  // The newest committed sequence, as the server last said. `head - cursor.sequence`
  // is the lag, in sequences: an upper bound of the events still to come.
  uint64_t head_sequence = 0;
  // Events handled by this subscription so far, over all its streams.
  uint64_t handled_total = 0;
};

// Told what a subscription does. All of it is optional.
//
// Thread Safety: called by the thread that is in Next or Run, between handlers;
// a call that blocks delays the subscription.
class SubscriberObserver {
 public:
  virtual ~SubscriberObserver() = default;

  // A stream is open and delivers what comes after `from`.
  virtual void OnConnected(const Cursor& /*from*/) {}
  // A stream ended, or none could be opened. The next attempt is after `retry_in`.
  virtual void OnDisconnected(const absl::Status& /*why*/, absl::Duration /*retry_in*/) {}
  // The server closes the stream soon; the next one is opened meanwhile.
  virtual void OnDraining() {}
  // Everything up to the head has been handled; from here on events are live.
  virtual void OnCaughtUp() {}
  // Handling is slower than events arrive. Nothing is skipped.
  virtual void OnFellBehind() {}
  // The stream broke a promise of event_service.proto (DataLoss). The response in
  // question is not handed over; it is fetched again from the last cursor.
  virtual void OnFault(const absl::Status& /*fault*/) {}
  // After every response, also after an empty one.
  virtual void OnProgress(const SubscriberProgress& /*progress*/) {}
  // The cursor store took `cursor`.
  virtual void OnCommitted(const Cursor& /*cursor*/) {}
  // One line for a person to read. Holds no payload, no secret and no token.
  virtual void OnLog(const std::string& /*line*/) {}
};

}  // namespace penstock
