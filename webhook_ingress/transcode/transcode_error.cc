#include "webhook_ingress/transcode/transcode_error.h"

#include <iterator>
#include <string>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "absl/types/optional.h"

namespace penstock::ingress {
namespace {

constexpr absl::string_view kPayloadUrl = "penstock/transcode-error";

struct Row {
  TranscodeError error;
  absl::string_view token;
  absl::string_view text;
};

constexpr Row kRows[] = {
    {TranscodeError::kNone, "none", ""},
    {TranscodeError::kNotJson, "not_json", "the body is not one JSON text; send the event as JSON"},
    {TranscodeError::kNotUtf8, "not_utf8", "the body is not UTF-8; send JSON encoded as UTF-8"},
    {TranscodeError::kNotObject, "not_an_object",
     "the body is not a JSON object; send one event object"},
    {TranscodeError::kNoId, "no_id", "the event has no `id`; send a non-empty string"},
    {TranscodeError::kNoType, "no_type", "the event has no `type`; send a non-empty string"},
    {TranscodeError::kDuplicateId, "duplicate_id", "the event has two `id` keys; send one"},
    {TranscodeError::kDuplicateType, "duplicate_type", "the event has two `type` keys; send one"},
};

const Row& RowOf(TranscodeError error) { return kRows[static_cast<size_t>(error)]; }

}  // namespace

absl::string_view TranscodeErrorToken(TranscodeError error) { return RowOf(error).token; }

absl::Status TranscodeStatus(TranscodeError error) {
  const Row& row = RowOf(error);
  absl::Status status = absl::InvalidArgumentError(absl::StrCat(row.token, ": ", row.text));
  status.SetPayload(kPayloadUrl, absl::Cord(row.token));
  return status;
}

TranscodeError TranscodeErrorOf(const absl::Status& status) {
  const absl::optional<absl::Cord> token = status.GetPayload(kPayloadUrl);
  if (!token.has_value()) return TranscodeError::kNone;
  for (const Row& row : kRows) {
    if (*token == row.token) return row.error;
  }
  return TranscodeError::kNone;
}

}  // namespace penstock::ingress
