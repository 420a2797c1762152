// The subscription behind a Subscriber, as an interface.
#pragma once

#include <memory>
#include <optional>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "penstock/cursor.h"
#include "penstock/event.h"
#include "penstock/subscriber_options.h"

namespace penstock {

// An event, and the cursor to resume after it. Both are borrowed: valid until
// the next call of Next.
struct Delivery {
  const Event& event;
  const Cursor& cursor;
};

// What Next came back with.
struct SubscriberStep {
  enum class Kind {
    // `event` and `cursor` are set.
    kEvent,
    // The events of a response are done, or a heartbeat came: a good moment to flush.
    kResponseEnd,
    kTimedOut,
    // status() says why. Every later step is kEnd as well.
    kEnd,
  };
  Kind kind = Kind::kEnd;
  const Event* event = nullptr;
  const Cursor* cursor = nullptr;
};

// Follows the log over as many streams as it takes. Code that is given events
// uses Subscriber; this layer is for programs that need every step (batching,
// time-outs), and for tests, which derive from it.
//
// Delivery: at least once, in the order of the log. Within one connection no
// event is handed out twice, but for those of a response without Progress in
// which the stream turned out to have lost one (see OnFault); event_service sends
// no such response.
//
// Reconnecting: a stream that breaks, or says nothing for 2.5 heartbeats, is
// replaced from the last cursor, after a pause with full jitter below a ceiling
// that doubles from 200 ms to 10 s. A stream that drains is read on until its
// successor has started.
//
// Thread Safety: Stop may be called by any thread at any time; everything else
// by one thread at a time.
//
// Idempotency: an event may come again after a crash, between its handling and
// its commit. Make effects idempotent by Event.id.
//
// Error Handling: see status().
class SubscriberConnection {
 public:
  // Commits what has been handled, which the event handed out last is not yet.
  virtual ~SubscriberConnection() = default;

  // Counts the event handed out before as handled, commits if it is time, and
  // waits at most `timeout` for what comes next.
  virtual SubscriberStep Next(absl::Duration timeout) = 0;

  // Counts the event handed out last as handled, and commits now. OK without a store.
  virtual absl::Status Commit() = 0;

  // Ends the subscription with `why`, which MUST NOT be OK: the event handed out
  // last was not handled. Those before it are committed.
  virtual void Fail(const absl::Status& why) = 0;

  // Makes Next return kEnd soon. The event handed out last is committed by that Next.
  virtual void Stop() = 0;

  // Everything up to here has been handled. Unset until the first stream started.
  virtual const std::optional<Cursor>& cursor() const = 0;

  // After kEnd. OK: Stop was called, or one of the `stop_` options was met.
  // Otherwise a retry cannot mend it, and GetErrorInfo has the server's reason:
  //   InvalidArgument, NotFound, PermissionDenied, Unauthenticated: the request is refused;
  //   OutOfRange (CURSOR_EXPIRED, CURSOR_AHEAD), FailedPrecondition (LOG_ID_MISMATCH):
  //     the position cannot be honoured, and is never reset by this library;
  //   DataLoss: stored events are unreadable, the cursor file is damaged, or the
  //     stream broke its promises three times without a good response in between;
  //   Unavailable and the like: only with wait_for_server unset, and never connected;
  //   what was given to Fail;
  //   anything else: from the cursor store, or from reading a TLS or token file.
  virtual const absl::Status& status() const = 0;
};

// A connection by gRPC. Connects at the first Next; an error of the options is
// the status() of the first step.
std::unique_ptr<SubscriberConnection> MakeSubscriberConnection(SubscriberOptions options);

}  // namespace penstock
