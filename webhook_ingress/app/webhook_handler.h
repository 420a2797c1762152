// The rules of the front door: verify, transcode, publish, and only then 200.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "absl/time/time.h"
#include "webhook_ingress/app/event_transcoder.h"
#include "webhook_ingress/app/ingress_metrics.h"
#include "webhook_ingress/app/request_log.h"
#include "webhook_ingress/app/verdict.h"
#include "webhook_ingress/http/http_types.h"
#include "webhook_ingress/publish/publisher.h"
#include "webhook_ingress/secrets/secret_map.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::ingress {

// Answers every request by the table in verdict.h. The signature is verified
// over the raw bytes before anything reads them as JSON. 200 is answered only
// when the publisher says that this event is committed or was before.
//
// Thread Safety: as HttpHandler; all parts are thread-safe too.
class WebhookHandler final : public HttpHandler {
 public:
  struct Parts {
    // The secrets of an endpoint, or null when there is no such endpoint.
    std::function<std::shared_ptr<const EndpointSecrets>(std::string_view endpoint)> find_secrets;
    // Whether requests of this client are listened to. Unset: all are.
    std::function<bool(std::string_view client_address)> is_source_allowed;
    // Wall clock, for the age of signatures.
    std::function<absl::Time()> now;
    // Has passed ValidateTolerance.
    absl::Duration tolerance = kToleranceDefault;
    // Borrowed; these outlive the handler, and the publisher calls no Done after
    // the handler is gone.
    EventTranscoder& transcoder;
    Publisher& publisher;
    IngressMetrics& metrics;
    RequestLog& log;
  };

  explicit WebhookHandler(Parts parts) : parts_(std::move(parts)) {}

  // Refuses an address that is not allowed, a wrong path, method or encoding, and a signature
  // header that is missing or malformed: none of them gets better with a body.
  std::optional<HttpAnswer> CheckHead(const HttpRequest& head) override;
  void Handle(const HttpRequest& request, Respond respond) override;

 private:
  struct Route;
  struct Pending;

  Route FindRoute(const HttpRequest& request) const;
  void Refuse(Pending pending, Verdict verdict);
  void Publish(Pending pending, Transcoded event);
  void Answer(Pending pending, const PublishOutcome& outcome);

  const Parts parts_;
};

}  // namespace penstock::ingress
