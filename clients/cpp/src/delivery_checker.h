// Holds one stream to the promises of event_service.proto that a consumer can check.
#pragma once

#include <cstdint>
#include <optional>

#include "absl/status/status.h"
#include "clients/cpp/src/stream_transport.h"

namespace penstock {

// Checks the responses of one stream, in order: sequences strictly increase and
// come after the start (Ordered, Unique, Resumable), every cursor is of one log
// and never goes back (Bookmarkable), and the server counted as many events as
// arrived (Reliable).
class DeliveryChecker {
 public:
  // `resumed_after`: the cursor that the stream was opened with, if it was one.
  explicit DeliveryChecker(std::optional<Cursor> resumed_after);

  // DataLoss, saying which promise `response` breaks. Call it before its events
  // are handled. After an error the checker is of no further use.
  absl::Status Check(const StreamResponse& response);

 private:
  absl::Status CheckStarted(const StreamStarted& started);
  absl::Status CheckProgress(const StreamProgress& progress);

  bool started_ = false;
  bool resumed_ = false;
  // Everything up to here has been seen or skipped.
  Cursor position_;
  uint64_t received_total_ = 0;
};

}  // namespace penstock
