// Metrics and logs of the HTTP server and of the secrets.
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include <cstdint>
#include <string>
#include <string_view>

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

// What all files that are followed tell, each under its name. Thread-safe.
class ReloadMetrics {
 public:
  // Borrows `registry`. `what` is the label and stands in log lines: "tls", "allowed_sources" ...
  ReloadMetrics(prometheus::Registry& registry, const std::string& what);

  // They were read: OK, or why they cannot be used, and the ones before them
  // stay in use. `loaded` never shows what they say.
  void Loaded(const absl::Status& loaded);
  // When the certificate in use expires.
  void ExpiresAt(absl::Time time);

 private:
  prometheus::Registry& registry_;
  const std::string what_;
  prometheus::Gauge& loaded_at_;
  prometheus::Gauge& is_stale_;
  prometheus::Counter& refused_;
};

// Thread-safe.
class SecretMetrics final : public SecretObserver {
 public:
  explicit SecretMetrics(prometheus::Registry& registry);

  void SecretsLoaded(size_t endpoints, size_t secrets) override;
  void SecretsRefused(const absl::Status& why) override;

 private:
  prometheus::Gauge& endpoints_;
  prometheus::Gauge& secrets_;
  prometheus::Gauge& loaded_at_;
  prometheus::Gauge& is_stale_;
  prometheus::Counter& refused_;
};

}  // namespace penstock::ingress
