// Subscribes to the events of a Penstock event service. The file to start with.
#pragma once

#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "penstock/event.h"
#include "penstock/handler.h"
#include "penstock/subscriber_connection.h"
#include "penstock/subscriber_options.h"

namespace penstock {

// Hands out events in the order of the log, reconnects by itself, and commits
// the cursor of an event after the event was handled.
//
//   penstock::Subscriber subscriber({.server = {.address = "127.0.0.1:50051"},
//                                    .start = penstock::FromEarliest(),
//                                    .cursor_store = penstock::MakeFileCursorStore("cursor")});
//   absl::Status end = subscriber.Run([](const penstock::Event& event) { ... });
//
// or, to keep control of the thread:
//
//   while (const penstock::Delivery* delivery = subscriber.Next()) { ... }
//   absl::Status end = subscriber.status();
//
// Thread Safety: Stop may be called by any thread at any time, also by a handler;
// everything else by one thread at a time. Handlers run on the thread that called
// Run, one after the other.
//
// Idempotency: at-least-once delivery; see SubscriberConnection.
//
// Error Handling: network faults are retried for ever and told to the observer.
// What a retry cannot mend ends Run or Next and is the status; see
// SubscriberConnection::status for the codes, and GetErrorInfo for the reason.
class Subscriber {
 public:
  explicit Subscriber(SubscriberOptions options)
      : Subscriber(MakeSubscriberConnection(std::move(options))) {}
  // For tests: any connection, not null.
  explicit Subscriber(std::unique_ptr<SubscriberConnection> connection)
      : connection_(std::move(connection)) {}

  // Calls `handler` for every event until the subscription ends, and returns the
  // status. `handler` is called as (const Event&) or (const Event&, const Cursor&)
  // and returns nothing or an absl::Status. An event whose handler returns an
  // error, or throws, is not committed: Run returns that error, or throws on.
  template <typename F>
  absl::Status Run(F&& handler) {
    return RunHandler(ToHandler(std::forward<F>(handler)));
  }

  // The next event, borrowed until the next call, or null at the end. Asking for
  // the next one counts the one before as handled.
  const Delivery* Next();

  // Counts the event handed out last as handled, and commits now. For leaving a
  // loop over Next without asking for another event.
  absl::Status Commit() { return connection_->Commit(); }

  // Ends Run or Next soon: the handler under way finishes, its event is committed.
  void Stop() { connection_->Stop(); }

  // Everything up to here has been handled. Unset until the first stream started.
  const std::optional<Cursor>& cursor() const { return connection_->cursor(); }

  // Why Next returned null.
  const absl::Status& status() const { return connection_->status(); }

 private:
  absl::Status RunHandler(const Handler& handler);

  std::unique_ptr<SubscriberConnection> connection_;
  std::optional<Delivery> delivery_;
};

}  // namespace penstock
