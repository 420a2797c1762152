// The opaque position between two pages of ListEvents.
#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"

namespace penstock::event_service {

// Where the next page starts, and what the request was, because a token belongs to one request.
struct PageToken {
  std::string log_id;
  // The page holds events after this one; before it when newest first.
  uint64_t sequence = 0;
  bool newest_first = false;
  // RequestFingerprint of the other fields.
  uint64_t fingerprint = 0;

  bool operator==(const PageToken&) const = default;
};

// URL-safe text. The form is
//   base64url( 'P' 1  flags:1  sequence:8  fingerprint:8  log_id:*  checksum:4 )
// with little-endian numbers; the checksum is over everything before it. It finds tokens that
// were cut or edited, it is no secret: a token grants nothing that a request could not ask for.
std::string EncodePageToken(const PageToken& token);

// InvalidArgument (INVALID_PAGE_TOKEN) when `text` is not what EncodePageToken returned.
absl::StatusOr<PageToken> DecodePageToken(const std::string& text);

}  // namespace penstock::event_service
