// Metrics and logs of the HTTP server and of the secrets.
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "common/service_metrics.h"
#include "webhook_ingress/app/log_limiter.h"
#include "webhook_ingress/app/request_log.h"
#include "webhook_ingress/http/http_observer.h"
#include "webhook_ingress/secrets/secret_store.h"

namespace penstock::ingress {

// Thread-safe.
class HttpMetrics final : public HttpObserver {
 public:
  // Borrows both.
  HttpMetrics(prometheus::Registry& registry, RequestLog& log);

  void ConnectionOpened() override;
  void ConnectionClosed() override;
  void RequestRefused(const RefusedRequest& refused) override;
  void BufferedBytesChanged(int64_t change) override;
  void AcceptPaused(int error) override;

 private:
  RequestLog& log_;
  prometheus::Gauge& connections_;
  prometheus::Counter& connections_total_;
  // By token: a short list in the server.
  prometheus::Family<prometheus::Counter>& refused_;
  prometheus::Gauge& buffered_bytes_;
  prometheus::Counter& accept_pauses_;
  LogLimiter pause_lines_;
};

// Counts and logs that the files of `config` were read: OK, or why they cannot be used and
// the ones before them stay in use. `loaded` never shows what they say.
void ReportLoad(ConfigMetrics& metrics, const std::string& config, const absl::Status& loaded);

// Thread-safe.
class SecretMetrics final : public SecretObserver {
 public:
  // Borrows both.
  SecretMetrics(prometheus::Registry& registry, ConfigMetrics& config);

  void SecretsLoaded(size_t endpoints, size_t secrets) override;
  void SecretsRefused(const absl::Status& why) override;

 private:
  ConfigMetrics& config_;
  prometheus::Gauge& endpoints_;
  prometheus::Gauge& secrets_;
};

}  // namespace penstock::ingress
