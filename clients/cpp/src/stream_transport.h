// The streams of one subscription, as its state machine sees them: free of gRPC.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "penstock/cursor.h"
#include "penstock/event.h"

namespace penstock {

// An event of a response, owned by the transport.
struct ReceivedEvent {
  uint64_t sequence = 0;
  const Event* event = nullptr;
};

// The messages of event_service.proto that the state machine acts on.
struct StreamStarted {
  // Just before the first event of the stream; has the log's id.
  Cursor cursor{};
  absl::Duration heartbeat{};
};
struct StreamProgress {
  Cursor cursor{};
  uint64_t head_sequence = 0;
  uint64_t delivered_total = 0;
};

// One SubscribeResponse.
struct StreamResponse {
  std::optional<StreamStarted> started{};
  std::vector<ReceivedEvent> events{};
  std::optional<StreamProgress> progress{};
  bool caught_up = false;
  bool fell_behind = false;
  bool draining = false;
};

// Names one stream of a transport; the caller chooses it, and never twice.
using StreamId = uint64_t;

// What came first, on any stream.
struct Arrival {
  enum class Kind {
    // The deadline passed, or Wake was called.
    kNothing,
    kResponse,
    // The stream is gone. OK when the server ended it as planned.
    kClosed,
  };
  Kind kind = Kind::kNothing;
  StreamId stream = 0;
  // Valid until the next Wait, or the Close of its stream.
  const StreamResponse* response = nullptr;
  absl::Status status{};
};

// Opens streams and waits for them, and is the clock, so that a fake of it
// controls everything that a subscription can see.
//
// Thread Safety: Wake may be called by any thread; the rest by one.
class StreamTransport {
 public:
  virtual ~StreamTransport() = default;

  // Never goes back. Not the time of day.
  virtual absl::Time Now() = 0;

  // A server that cannot be reached, or a TLS file that cannot be read, shows as kClosed.
  virtual void Open(StreamId stream, const StartPosition& start) = 0;

  // Nothing of the stream arrives afterwards.
  virtual void Close(StreamId stream) = 0;

  // Waits until `deadline`. A stream is read one response at a time: until the
  // next Wait, the rest stays with the server.
  virtual Arrival Wait(absl::Time deadline) = 0;

  // Makes a Wait that is under way, or else the next one, return kNothing soon.
  virtual void Wake() = 0;
};

}  // namespace penstock
