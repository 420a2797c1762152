// simdjson, made to accept all of JSON.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "webhook_ingress/transcode/json_access.h"

namespace penstock::ingress {

// Not thread-safe. A parsed value is valid until the next call.
class JsonParser {
 public:
  // Makes room for bodies up to `body_bytes` ahead.
  explicit JsonParser(size_t body_bytes);

  // `body` must be followed by simdjson's padding. Takes every JSON text: lone
  // surrogates read as U+FFFD, numbers outside int64 and double as
  // kUnreadableNumber, and nesting is not limited.
  // Errors as Transcoder::Transcode().
  absl::StatusOr<Json> Parse(absl::string_view body);

  // Gives back the memory of bodies larger than `body_bytes`.
  void ShrinkTo(size_t body_bytes);

 private:
  void MakeRoom(size_t body_bytes);
  absl::StatusOr<Json> ParseRepaired(absl::string_view body);

  dom::parser parser_;
  std::string repaired_;
};

}  // namespace penstock::ingress
