// Why a verified body cannot become an event. This list is the whole of it: a
// body that is JSON and has one `id` and one `type` is always accepted.
#pragma once

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace penstock::ingress {

enum class TranscodeError {
  kNone = 0,
  kNotJson,        // not one JSON text (RFC 8259), or empty
  kNotUtf8,        // the bytes are not UTF-8
  kNotObject,      // JSON, but not an object
  kNoId,           // `id` is missing, empty or not a string
  kNoType,         // `type` is missing, empty or not a string
  kDuplicateId,    // the key `id` occurs twice at the top level
  kDuplicateType,  // the key `type` occurs twice at the top level
};

// The stable word for `error` in answers, logs and metric labels, e.g.
// "not_json"; "none" for kNone. Never changes, never holds body text.
absl::string_view TranscodeErrorToken(TranscodeError error);

// An InvalidArgument status that says what is wrong and what to do, and from
// which TranscodeErrorOf() finds `error` again. `error` must not be kNone.
absl::Status TranscodeStatus(TranscodeError error);

// The error inside a status of TranscodeStatus(); kNone for OK and for every
// other status. A caller that gets a non-OK status with kNone (out of memory)
// must not answer 4xx: the body was not judged.
TranscodeError TranscodeErrorOf(const absl::Status& status);

}  // namespace penstock::ingress
