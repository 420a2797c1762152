#include "webhook_ingress/app/verdict.h"

#include <cstdlib>
#include <string>

#include "absl/strings/str_cat.h"
#include "common/absl_view.h"

namespace penstock::ingress {
namespace {

constexpr std::string_view kTryLater = "the event is not known to be stored; send it again later";

constexpr std::array<VerdictInfo, kVerdicts> kTable = {{
    {Verdict::kCommitted, "committed", 200, ""},
    {Verdict::kDuplicate, "duplicate", 200, ""},
    {Verdict::kSourceNotAllowed, "source_not_allowed", 403,
     "webhooks are accepted from listed addresses only; check --allowed_sources and "
     "--trusted_proxies"},
    {Verdict::kUnknownEndpoint, "unknown_endpoint", 404,
     "no webhook endpoint has this path; check the URL that is registered with Stripe"},
    {Verdict::kMethodNotAllowed, "method_not_allowed", 405, "webhooks are sent with POST"},
    {Verdict::kContentEncoding, "unsupported_content_encoding", 415,
     "encoded bodies are not accepted; send the body as it is"},
    {Verdict::kNoHeader, "no_header", 400,
     "the Stripe-Signature header is missing; only Stripe's webhooks are accepted here"},
    {Verdict::kMalformedHeader, "malformed_header", 400,
     "the Stripe-Signature header is not of the form t=...,v1=...; check that no proxy changes it"},
    {Verdict::kNoV1, "no_v1", 400, "the Stripe-Signature header has no v1 signature"},
    {Verdict::kBadSignature, "bad_signature", 400,
     "no v1 signature fits; check that the endpoint's signing secret is configured here, and that "
     "no proxy changes the body"},
    {Verdict::kTimestampTooOld, "timestamp_too_old", 400,
     "the signature is older than the tolerance; check the clock of this server"},
    {Verdict::kTimestampTooNew, "timestamp_too_new", 400,
     "the signature is ahead of the clock by more than the tolerance; check the clock of this "
     "server"},
    {Verdict::kNotJson, "not_json", 400, "the body is not one JSON text; send one event"},
    {Verdict::kNotUtf8, "not_utf8", 400, "the body is not UTF-8; send JSON encoded as UTF-8"},
    {Verdict::kNotAnObject, "not_an_object", 400,
     "the body is not a JSON object; send one event object"},
    {Verdict::kNoId, "no_id", 400, "the event has no id; send a non-empty string"},
    {Verdict::kNoType, "no_type", 400, "the event has no type; send a non-empty string"},
    {Verdict::kDuplicateId, "duplicate_id", 400, "the event has two id keys; send one"},
    {Verdict::kDuplicateType, "duplicate_type", 400, "the event has two type keys; send one"},
    {Verdict::kEventServiceAway, "event_service_away", 503, kTryLater},
    {Verdict::kLogFull, "log_full", 503, kTryLater},
    {Verdict::kQueueFull, "queue_full", 503, kTryLater},
    {Verdict::kDeadline, "deadline", 503, kTryLater},
    {Verdict::kRefused, "refused", 503, kTryLater},
    {Verdict::kCommitFailed, "commit_failed", 503, kTryLater},
    {Verdict::kDraining, "draining", 503, kTryLater},
    {Verdict::kOutOfMemory, "out_of_memory", 503, kTryLater},
}};

constexpr bool IsInOrder() {
  for (size_t i = 0; i < kVerdicts; ++i) {
    if (static_cast<size_t>(kTable[i].verdict) != i) return false;
  }
  return true;
}
static_assert(IsInOrder());

HttpAnswer JsonAnswer(int status, std::string body) {
  return {status, std::move(body), {{"Content-Type", "application/json"}}};
}

}  // namespace

const std::array<VerdictInfo, kVerdicts>& VerdictTable() { return kTable; }

const VerdictInfo& InfoOf(Verdict verdict) { return kTable[static_cast<size_t>(verdict)]; }

Verdict VerdictOf(SignatureVerdict verdict) {
  switch (verdict) {
    case SignatureVerdict::kNoHeader:
      return Verdict::kNoHeader;
    case SignatureVerdict::kMalformedHeader:
      return Verdict::kMalformedHeader;
    case SignatureVerdict::kNoV1:
      return Verdict::kNoV1;
    case SignatureVerdict::kBadSignature:
      return Verdict::kBadSignature;
    case SignatureVerdict::kTimestampTooOld:
      return Verdict::kTimestampTooOld;
    case SignatureVerdict::kTimestampTooNew:
      return Verdict::kTimestampTooNew;
    case SignatureVerdict::kOk:
      break;
  }
  std::abort();
}

Verdict VerdictOf(TranscodeError error) {
  switch (error) {
    case TranscodeError::kNone:
      return Verdict::kOutOfMemory;
    case TranscodeError::kNotJson:
      return Verdict::kNotJson;
    case TranscodeError::kNotUtf8:
      return Verdict::kNotUtf8;
    case TranscodeError::kNotObject:
      return Verdict::kNotAnObject;
    case TranscodeError::kNoId:
      return Verdict::kNoId;
    case TranscodeError::kNoType:
      return Verdict::kNoType;
    case TranscodeError::kDuplicateId:
      return Verdict::kDuplicateId;
    case TranscodeError::kDuplicateType:
      return Verdict::kDuplicateType;
  }
  return Verdict::kOutOfMemory;
}

Verdict VerdictOf(const PublishOutcome& outcome) {
  switch (outcome.kind) {
    case PublishOutcome::Kind::kCommitted:
      return Verdict::kCommitted;
    case PublishOutcome::Kind::kDuplicate:
      return Verdict::kDuplicate;
    case PublishOutcome::Kind::kUnavailable:
      break;
  }
  for (const Verdict verdict : {Verdict::kLogFull, Verdict::kQueueFull, Verdict::kDeadline,
                                Verdict::kRefused, Verdict::kCommitFailed, Verdict::kDraining}) {
    if (outcome.reason == InfoOf(verdict).token) return verdict;
  }
  return Verdict::kEventServiceAway;
}

HttpAnswer RefusalAnswer(Verdict verdict) {
  const VerdictInfo& info = InfoOf(verdict);
  // A 200 without a commit is the one answer that must never be given.
  if (info.status < 400) std::abort();
  HttpAnswer answer =
      JsonAnswer(info.status, absl::StrCat("{\"error\":{\"code\":\"", ToAbsl(info.token),
                                           "\",\"message\":\"", ToAbsl(info.message), "\"}}"));
  if (info.status == 405) answer.headers.emplace_back("Allow", "POST");
  if (info.status == 415) answer.headers.emplace_back("Accept-Encoding", "identity");
  if (info.status == 503) {
    answer.headers.emplace_back("Retry-After", absl::StrCat(kRetryAfterSeconds));
  }
  return answer;
}

HttpAnswer AnswerOf(const PublishOutcome& outcome) {
  const Verdict verdict = VerdictOf(outcome);
  const VerdictInfo& info = InfoOf(verdict);
  if (info.status != 200) return RefusalAnswer(verdict);
  return JsonAnswer(200, absl::StrCat("{\"status\":\"", ToAbsl(info.token),
                                      "\",\"sequence\":", outcome.sequence, "}"));
}

}  // namespace penstock::ingress
