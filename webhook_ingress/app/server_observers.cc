#include "webhook_ingress/app/server_observers.h"

#include <cstring>
#include <string>

#include "absl/time/clock.h"
#include "common/json_log.h"

namespace penstock::ingress {
namespace {

constexpr double kPauseLinesPerSecond = 1;

prometheus::Gauge& MakeGauge(prometheus::Registry& registry, const std::string& name,
                             const std::string& help) {
  return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Counter& MakeCounter(prometheus::Registry& registry, const std::string& name,
                                 const std::string& help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

}  // namespace

HttpMetrics::HttpMetrics(prometheus::Registry& registry, RequestLog& log)
    : log_(log),
      connections_(MakeGauge(registry, "penstock_ingress_connections", "Open connections.")),
      connections_total_(MakeCounter(registry, "penstock_ingress_connections_total",
                                     "Connections that were accepted.")),
      refused_(prometheus::BuildCounter()
                   .Name("penstock_ingress_http_refused_total")
                   .Help("Requests and connections that the HTTP server turned away by itself.")
                   .Register(registry)),
      buffered_bytes_(MakeGauge(registry, "penstock_ingress_buffered_bytes",
                                "Bytes held for requests being read or answered.")),
      accept_pauses_(MakeCounter(registry, "penstock_ingress_accept_pauses_total",
                                 "Times that no connection could be accepted, for want of "
                                 "descriptors or memory.")),
      pause_lines_(kPauseLinesPerSecond) {}

void HttpMetrics::ConnectionOpened() {
  connections_.Increment();
  connections_total_.Increment();
}

void HttpMetrics::ConnectionClosed() { connections_.Decrement(); }

void HttpMetrics::RequestRefused(const RefusedRequest& refused) {
  refused_.Add({{"reason", std::string(refused.token)}}).Increment();
  log_.RefusedByServer(refused);
}

void HttpMetrics::BufferedBytesChanged(int64_t change) {
  buffered_bytes_.Increment(static_cast<double>(change));
}

void HttpMetrics::AcceptPaused(int error) {
  accept_pauses_.Increment();
  if (!pause_lines_.Admit(absl::Now())) return;
  Log(LogLevel::kWarning, "no connection can be accepted for now",
      {{"error", std::strerror(error)}});
}

void ReportLoad(ConfigMetrics& metrics, const std::string& config, const absl::Status& loaded) {
  metrics.Loaded(config, loaded.ok());
  if (!loaded.ok()) {
    return Log(LogLevel::kError, "the changed files cannot be used; the ones before stay in use",
               {{"what", config}, {"reason", std::string(loaded.message())}});
  }
  Log(LogLevel::kInfo, "files loaded", {{"what", config}});
}

SecretMetrics::SecretMetrics(prometheus::Registry& registry, ConfigMetrics& config)
    : config_(config),
      endpoints_(MakeGauge(registry, "penstock_ingress_endpoints", "Configured endpoints.")),
      secrets_(MakeGauge(registry, "penstock_ingress_secrets", "Signing secrets in use.")) {}

void SecretMetrics::SecretsLoaded(size_t endpoints, size_t secrets) {
  config_.Loaded("secrets", true);
  endpoints_.Set(static_cast<double>(endpoints));
  secrets_.Set(static_cast<double>(secrets));
  Log(LogLevel::kInfo, "signing secrets loaded", {{"endpoints", endpoints}, {"secrets", secrets}});
}

void SecretMetrics::SecretsRefused(const absl::Status& why) {
  config_.Loaded("secrets", false);
  Log(LogLevel::kError, "the changed signing secrets cannot be used; the ones before stay in use",
      {{"reason", std::string(why.message())}});
}

}  // namespace penstock::ingress
