#include "webhook_ingress/app/webhook_handler.h"

#include <chrono>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "common/absl_view.h"
#include "webhook_ingress/app/endpoint_path.h"
#include "webhook_ingress/app/trace_context.h"

namespace penstock::ingress {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

absl::Duration Since(SteadyTime start) {
  return absl::FromChrono(std::chrono::steady_clock::now() - start);
}

// True when the body is sent as it is. `identity` says so in words.
bool IsBodyPlain(const HttpRequest& request) {
  for (const auto& [name, value] : request.headers) {
    if (!absl::EqualsIgnoreCase(ToAbsl(name), "content-encoding")) continue;
    const absl::string_view encoding = absl::StripAsciiWhitespace(ToAbsl(value));
    if (!encoding.empty() && !absl::EqualsIgnoreCase(encoding, "identity")) return false;
  }
  return true;
}

}  // namespace

// Where a request goes, or why it goes nowhere.
struct WebhookHandler::Route {
  // Null when the request is for no endpoint of ours.
  std::shared_ptr<const EndpointSecrets> secrets;
  std::optional<Verdict> refusal;

  std::string_view endpoint() const {
    return secrets ? std::string_view(secrets->endpoint) : std::string_view();
  }
};

// What is kept of a request until it is answered. The request itself is not:
// its views live only until `respond` is called.
struct WebhookHandler::Pending {
  SteadyTime start;
  Respond respond;
  std::shared_ptr<const EndpointSecrets> secrets;
  std::string client_address;
  std::string event_id;
  std::string event_type;
  uint64_t body_bytes = 0;
  size_t unmapped_count = 0;
  std::optional<size_t> secret_rank;
  std::optional<absl::Duration> skew;

  RequestLine Line(Verdict verdict) const {
    return {.verdict = verdict,
            .endpoint = secrets ? std::string_view(secrets->endpoint) : std::string_view(),
            .client_address = client_address,
            .event_id = event_id,
            .event_type = event_type,
            .sequence = 0,
            .body_bytes = body_bytes,
            .unmapped_count = unmapped_count,
            .secret_rank = secret_rank,
            .skew = skew,
            .duration = Since(start)};
  }
};

WebhookHandler::Route WebhookHandler::FindRoute(const HttpRequest& request) const {
  Route route;
  const std::optional<std::string_view> endpoint = EndpointOfPath(request.path);
  if (endpoint) route.secrets = parts_.find_secrets(*endpoint);
  if (parts_.is_source_allowed && !parts_.is_source_allowed(request.client_address)) {
    // Told first, and for no endpoint: who is not let in learns nothing else.
    route.secrets = nullptr;
    route.refusal = Verdict::kSourceNotAllowed;
  } else if (!route.secrets) {
    route.refusal = Verdict::kUnknownEndpoint;
  } else if (request.method != "POST") {
    route.refusal = Verdict::kMethodNotAllowed;
  } else if (!IsBodyPlain(request)) {
    route.refusal = Verdict::kContentEncoding;
  }
  return route;
}

std::optional<HttpAnswer> WebhookHandler::CheckHead(const HttpRequest& head) {
  Route route = FindRoute(head);
  if (!route.refusal) {
    std::string_view text;
    SignatureHeader header;
    SignatureVerdict verdict = FindSignatureHeader(head.headers, &text);
    if (verdict == SignatureVerdict::kOk) verdict = ParseSignatureHeader(text, &header);
    if (verdict == SignatureVerdict::kOk) return std::nullopt;
    route.refusal = VerdictOf(verdict);
  }
  parts_.metrics.RefusedByHead(route.endpoint(), *route.refusal);
  RequestLine line;
  line.verdict = *route.refusal;
  line.endpoint = route.endpoint();
  line.client_address = head.client_address;
  line.body_bytes = head.body_bytes;
  parts_.log.Answered(line);
  return RefusalAnswer(*route.refusal);
}

void WebhookHandler::Handle(const HttpRequest& request, Respond respond) {
  parts_.metrics.in_flight().Increment();
  parts_.metrics.BodyRead(request.body.size());
  Route route = FindRoute(request);
  Pending pending;
  pending.start = std::chrono::steady_clock::now();
  pending.respond = std::move(respond);
  pending.secrets = std::move(route.secrets);
  pending.client_address = std::string(request.client_address);
  pending.body_bytes = request.body.size();
  if (route.refusal) return Refuse(std::move(pending), *route.refusal);

  std::string_view header;
  SignatureCheck check;
  check.verdict = FindSignatureHeader(request.headers, &header);
  if (check.verdict == SignatureVerdict::kOk) {
    check = VerifySignature(header, request.body, pending.secrets->secrets, parts_.now(),
                            parts_.tolerance);
  }
  pending.secret_rank = check.secret_index;
  if (check.verdict == SignatureVerdict::kTimestampTooOld ||
      check.verdict == SignatureVerdict::kTimestampTooNew) {
    pending.skew = check.skew;
  }
  if (check.verdict != SignatureVerdict::kOk) {
    return Refuse(std::move(pending), VerdictOf(check.verdict));
  }
  if (check.secret_index) {
    parts_.metrics.SecretUsed(pending.secrets->endpoint, *check.secret_index);
  }

  // Only now are the bytes known to be Stripe's, and read as JSON.
  const std::optional<std::string> traceparent = FindTraceparent(request.headers);
  absl::StatusOr<Transcoded> event = parts_.transcoder.Transcode(
      request.body, {.endpoint = pending.secrets->endpoint,
                     .traceparent = traceparent ? ToAbsl(*traceparent) : absl::string_view()});
  if (!event.ok()) {
    return Refuse(std::move(pending), VerdictOf(TranscodeErrorOf(event.status())));
  }
  parts_.metrics.EventTranscoded(*event);
  Publish(std::move(pending), *std::move(event));
}

void WebhookHandler::Publish(Pending pending, Transcoded event) {
  pending.event_id = std::move(event.id);
  pending.event_type = std::move(event.type);
  pending.unmapped_count = event.unmapped_count;
  const SteadyTime start = std::chrono::steady_clock::now();
  parts_.publisher.Publish(std::move(event.wire), [this, start, pending = std::move(pending)](
                                                      const PublishOutcome& outcome) mutable {
    parts_.metrics.Published(Since(start));
    Answer(std::move(pending), outcome);
  });
}

void WebhookHandler::Answer(Pending pending, const PublishOutcome& outcome) {
  RequestLine line = pending.Line(VerdictOf(outcome));
  line.sequence = outcome.sequence;
  parts_.metrics.Answered(line.endpoint, line.verdict, line.duration);
  parts_.log.Answered(line);
  parts_.metrics.in_flight().Decrement();
  std::move(pending.respond)(AnswerOf(outcome));
}

void WebhookHandler::Refuse(Pending pending, Verdict verdict) {
  const RequestLine line = pending.Line(verdict);
  parts_.metrics.Answered(line.endpoint, verdict, line.duration);
  parts_.log.Answered(line);
  parts_.metrics.in_flight().Decrement();
  std::move(pending.respond)(RefusalAnswer(verdict));
}

}  // namespace penstock::ingress
