// One Subscribe stream as the subscription loop sees it, free of gRPC types.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "clients/cli/rpc/rpc_error.h"
#include "clients/cli/subscription/start_position.h"

namespace google::protobuf {
class Message;
}  // namespace google::protobuf

namespace penstock::cli {

// An event of a response. `message` is a penstock.v1.Event, owned by the stream
// and valid until the next Read.
struct ReceivedEvent {
  uint64_t sequence = 0;
  const google::protobuf::Message* message = nullptr;
};

// The messages of event_service.proto that the loop acts on.
struct StreamStarted {
  // Just before the first event of the stream; has the log's id.
  Cursor cursor;
  absl::Duration heartbeat;
};
struct StreamProgress {
  Cursor cursor;
  uint64_t delivered_total = 0;
};

// One SubscribeResponse.
struct StreamResponse {
  std::optional<StreamStarted> started;
  std::vector<ReceivedEvent> events;
  std::optional<StreamProgress> progress;
  bool caught_up = false;
  bool fell_behind = false;
  bool draining = false;
};

// An open stream. Destroying it ends the call.
//
// Threads: Cancel may be called by any thread at any time; the rest by one.
class EventStream {
 public:
  enum class ReadResult { kResponse, kTimedOut, kClosed };

  virtual ~EventStream() = default;

  // Waits until `deadline` for the next response. After kTimedOut it may be
  // called again, and nothing is lost; after kClosed not.
  virtual ReadResult Read(absl::Time deadline, StreamResponse& response) = 0;

  // How the stream ended; its code is OK when the server ended it as planned.
  // Call it once, after kClosed.
  virtual RpcError Finish() = 0;

  // Makes a Read that is under way, and all later ones, return kClosed soon.
  virtual void Cancel() = 0;
};

// Opens a stream at a position. Never null: a server that cannot be reached
// shows as kClosed.
using StreamFactory = std::function<std::unique_ptr<EventStream>(const StartPosition&)>;

}  // namespace penstock::cli
