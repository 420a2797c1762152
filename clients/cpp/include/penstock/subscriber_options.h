// What to subscribe to, and how.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "penstock/cursor.h"
#include "penstock/cursor_store.h"
#include "penstock/event_filter.h"
#include "penstock/subscriber_observer.h"

namespace penstock {

// PEM files, read anew for every connection, so that replaced ones are taken up.
struct TlsOptions {
  // Who may sign the server's certificate. Empty: the system's authorities.
  std::string ca_file{};
  // Our own certificate chain and its key, for servers that ask for one. Both or none.
  std::string cert_file{};
  std::string key_file{};
  // The name that the server's certificate must have. Empty: the host of `server`.
  std::string server_name{};
};

// Called for every connection; returns the token without "Bearer ".
using BearerTokenSource = std::function<absl::StatusOr<std::string>()>;

// Reads the token from a file each time, without white space at its ends.
BearerTokenSource BearerTokenFromFile(std::string path);

// How to reach event_service.
struct ServerOptions {
  // A gRPC target such as "127.0.0.1:50051" or "dns:///penstock:50051". Required.
  std::string address{};
  // Unset: plaintext.
  std::optional<TlsOptions> tls{};
  // Sent as `authorization: Bearer ...`. Over plaintext only to loopback and Unix sockets.
  BearerTokenSource bearer_token{};
};

struct SubscriberOptions {
  ServerOptions server{};
  // Where to start while the store has no cursor. Without either the
  // subscription ends with InvalidArgument: a guess would skip or repeat events.
  std::optional<StartPosition> start{};
  EventFilter filter{};
  // Unset: nothing is committed.
  std::shared_ptr<CursorStore> cursor_store{};
  // What was handled is committed when the next event is not there yet, and, while
  // events keep coming, after this time. Zero commits after every event.
  absl::Duration commit_interval = absl::Seconds(1);

  // Name for the server's metrics and listings, at most 64 of [A-Za-z0-9._-]. Not an identity.
  std::string client_id{};
  // Fill Event.raw_json, the body as Stripe sent it.
  bool include_raw_json = false;
  // End with OK once everything up to the head has been handled.
  bool stop_when_caught_up = false;
  // End with OK once everything up to this sequence has been handled. 0: never.
  uint64_t stop_after_sequence = 0;
  // Keep trying when the server cannot be reached the very first time, too.
  bool wait_for_server = true;
  // The longest silence of the server, 1 s to 30 s. Zero: its default, 10 s.
  absl::Duration heartbeat{};
  // Bounds of the read-ahead: most events (1 to 256, 0: 256) and bytes (1 KiB to
  // 1 MiB, 0: 256 KiB, plus one event) of a response. One response is held at a
  // time; the server waits for a handler that is slower, by HTTP/2 flow control.
  uint32_t max_batch_events = 0;
  uint32_t max_response_bytes = 0;

  std::shared_ptr<SubscriberObserver> observer{};
};

}  // namespace penstock
