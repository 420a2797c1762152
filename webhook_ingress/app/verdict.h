// What becomes of a webhook request, and the one table from there to HTTP.
//
// Tokens are stable: they stand in answers, logs and metrics. The rule behind the
// statuses: 200 only for an event that is durable, 4xx only for a request that
// must not be stored, 503 for everything that Stripe should send again.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "webhook_ingress/http/http_types.h"
#include "webhook_ingress/publish/publisher.h"
#include "webhook_ingress/signature/signature_header.h"
#include "webhook_ingress/transcode/transcode_error.h"

namespace penstock::ingress {

enum class Verdict {
  // The event is durable.
  kCommitted,
  kDuplicate,
  // Not from an address that is allowed, where a list says so.
  kSourceNotAllowed,
  // Not a request for a webhook endpoint.
  kUnknownEndpoint,
  kMethodNotAllowed,
  kContentEncoding,
  // Not shown to be Stripe's, see SignatureVerdict.
  kNoHeader,
  kMalformedHeader,
  kNoV1,
  kBadSignature,
  kTimestampTooOld,
  kTimestampTooNew,
  // Stripe's, and not an event, see TranscodeError.
  kNotJson,
  kNotUtf8,
  kNotAnObject,
  kNoId,
  kNoType,
  kDuplicateId,
  kDuplicateType,
  // Stripe's, and not known to be stored, see PublishOutcome.
  kEventServiceAway,
  kLogFull,
  kQueueFull,
  kDeadline,
  kRefused,
  kCommitFailed,
  kDraining,
  // The ingress itself could not handle the event.
  kOutOfMemory,
};
inline constexpr size_t kVerdicts = static_cast<size_t>(Verdict::kOutOfMemory) + 1;

struct VerdictInfo {
  Verdict verdict;
  std::string_view token;
  // HTTP status.
  int status;
  // What is wrong and what to do next; shown to the sender. Empty for 200.
  std::string_view message;
};

// The table, in the order of the enumerators.
const std::array<VerdictInfo, kVerdicts>& VerdictTable();
const VerdictInfo& InfoOf(Verdict verdict);

// MUST NOT be called with kOk.
Verdict VerdictOf(SignatureVerdict verdict);
// kNone, an error that is not about the body, is kOutOfMemory.
Verdict VerdictOf(TranscodeError error);
// A reason that this table does not know is kEventServiceAway: also a 503.
Verdict VerdictOf(const PublishOutcome& outcome);

// When Stripe, or a proxy in between, may try again.
inline constexpr int kRetryAfterSeconds = 5;

// The answer for a request whose event is not durable. MUST NOT be called for kCommitted or
// kDuplicate.
HttpAnswer RefusalAnswer(Verdict verdict);
// The answer for an outcome of either kind: 200 only if it allows one.
HttpAnswer AnswerOf(const PublishOutcome& outcome);

}  // namespace penstock::ingress
