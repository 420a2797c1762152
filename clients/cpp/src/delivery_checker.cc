#include "clients/cpp/src/delivery_checker.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock {

DeliveryChecker::DeliveryChecker(std::optional<Cursor> resumed_after)
    : resumed_(resumed_after.has_value()) {
  if (resumed_after) position_ = *std::move(resumed_after);
}

absl::Status DeliveryChecker::CheckStarted(const StreamStarted& started) {
  if (started_) return absl::DataLossError("the server started one stream twice");
  // A log that was replaced is an error of the call; it must not come in by the back door.
  if (resumed_ && started.cursor != position_) {
    return absl::DataLossError(absl::StrCat("asked for events after ", ToString(position_),
                                            ", the server started after ",
                                            ToString(started.cursor)));
  }
  started_ = true;
  position_ = started.cursor;
  return absl::OkStatus();
}

absl::Status DeliveryChecker::CheckProgress(const StreamProgress& progress) {
  if (progress.delivered_total != received_total_) {
    return absl::DataLossError(absl::StrCat("the server sent ", progress.delivered_total,
                                            " events on this stream, ", received_total_,
                                            " arrived"));
  }
  if (progress.cursor.log_id != position_.log_id || progress.cursor.sequence < position_.sequence) {
    return absl::DataLossError(absl::StrCat("the cursor went from ", ToString(position_),
                                            " back to ", ToString(progress.cursor)));
  }
  position_.sequence = progress.cursor.sequence;
  return absl::OkStatus();
}

absl::Status DeliveryChecker::Check(const StreamResponse& response) {
  if (response.started) {
    absl::Status status = CheckStarted(*response.started);
    if (!status.ok()) return status;
  }
  if (!started_) return absl::DataLossError("the first response of the stream lacks `started`");
  for (const ReceivedEvent& event : response.events) {
    if (event.sequence <= position_.sequence) {
      return absl::DataLossError(
          absl::StrCat("sequence ", event.sequence, " came after ", position_.sequence));
    }
    position_.sequence = event.sequence;
    ++received_total_;
  }
  if (response.progress) return CheckProgress(*response.progress);
  return absl::OkStatus();
}

}  // namespace penstock
