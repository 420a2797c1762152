// From the JSON body of a Stripe event to the wire bytes of penstock.v1.Event.
//
// The wire of an event, in this order, so that it can be built, forwarded, given
// a sequence and cut without being parsed:
//
//   3..15   envelope, ascending       (1 `sequence` and 2 `committed_at` are left
//   16      unmapped_paths             to event_service)
//   17      traceparent
//   100..   the payload arm
//   99      raw_json: the body, byte by byte; always last
//
// Which arm:
//
//   event_notification  `object` is "v2.core.event"; or there is no `data.object`
//                       and `related_object` is an object
//   the type's own arm  the schema has one, and `data.object` is an object that the
//                       arm can take (a union arm needs a known `object` inside).
//                       The arm follows the event type also where
//                       `data.object.object` says something else
//   unrecognized        everything else. A known type without a usable `data.object`
//                       comes here too: an empty typed payload would look like an
//                       object with no fields. `data.object` is listed as unmapped
//
// A body that is JSON with one `id` and one `type` is always accepted; what the
// typed fields do not carry is listed in unmapped_paths (see unmapped_paths.h for the
// format, payload_mapper.h for the rules of each kind).
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "webhook_ingress/http/http_types.h"
#include "webhook_ingress/transcode/tables.h"
#include "webhook_ingress/transcode/transcode_error.h"

namespace penstock::ingress {

// Scratch memory that a transcoder keeps is sized for bodies up to this; larger
// bodies work, and their memory is given back afterwards.
inline constexpr size_t kRetainedBodyBytesMax = 256 * 1024;

struct Transcoded {
  enum class Arm { kTyped, kUnrecognized, kNotification };

  std::string wire;  // penstock.v1.Event
  std::string id;    // never empty
  std::string type;  // never empty
  Arm arm = Arm::kUnrecognized;
  // How many values the typed fields do not carry, including those that the
  // list in the event has no room for.
  size_t unmapped_count = 0;
};

// What the envelope says of the delivery itself, as given; both must be UTF-8.
struct Delivery {
  absl::string_view endpoint{};
  absl::string_view traceparent{};  // empty for none
};

// Holds a parser and buffers: one per thread, not thread-safe. A transcoder can
// be used again after any error.
class Transcoder {
 public:
  // `tables` is borrowed and must outlive the transcoder.
  explicit Transcoder(const TranscodeTables& tables);
  ~Transcoder();
  Transcoder(const Transcoder&) = delete;
  Transcoder& operator=(const Transcoder&) = delete;

  // `body` must be followed by kBodyPaddingBytes readable bytes.
  //
  // Errors: TranscodeErrorOf() tells which; the caller answers 400. A status
  // without a TranscodeError (kResourceExhausted: no memory for the parser) says
  // nothing about the body; the caller answers 503.
  absl::StatusOr<Transcoded> Transcode(absl::string_view body, const Delivery& delivery);

  // The same for a body without padding; copies it.
  absl::StatusOr<Transcoded> TranscodeUnpadded(absl::string_view body, const Delivery& delivery);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace penstock::ingress
