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

ReloadMetrics::ReloadMetrics(prometheus::Registry& registry, const std::string& what)
    : registry_(registry),
      what_(what),
      loaded_at_(prometheus::BuildGauge()
                     .Name("penstock_ingress_reload_timestamp_seconds")
                     .Help("When the files in use were read, as Unix time.")
                     .Register(registry)
                     .Add({{"what", what}})),
      is_stale_(prometheus::BuildGauge()
                    .Name("penstock_ingress_reload_stale")
                    .Help("1 while the files cannot be used and the ones before them stay in use.")
                    .Register(registry)
                    .Add({{"what", what}})),
      refused_(prometheus::BuildCounter()
                   .Name("penstock_ingress_reload_refused_total")
                   .Help("Changes of the files that could not be used.")
                   .Register(registry)
                   .Add({{"what", what}})) {}

void ReloadMetrics::Loaded(const absl::Status& loaded) {
  if (!loaded.ok()) {
    is_stale_.Set(1);
    refused_.Increment();
    return Log(LogLevel::kError, "the changed files cannot be used; the ones before stay in use",
               {{"what", what_}, {"reason", std::string(loaded.message())}});
  }
  loaded_at_.SetToCurrentTime();
  is_stale_.Set(0);
  Log(LogLevel::kInfo, "files loaded", {{"what", what_}});
}

void ReloadMetrics::ExpiresAt(absl::Time time) {
  prometheus::BuildGauge()
      .Name("penstock_ingress_certificate_expires_timestamp_seconds")
      .Help("When the certificate in use expires, as Unix time.")
      .Register(registry_)
      .Add({{"what", what_}})
      .Set(static_cast<double>(absl::ToUnixSeconds(time)));
}

SecretMetrics::SecretMetrics(prometheus::Registry& registry)
    : endpoints_(MakeGauge(registry, "penstock_ingress_endpoints", "Configured endpoints.")),
      secrets_(MakeGauge(registry, "penstock_ingress_secrets", "Signing secrets in use.")),
      loaded_at_(MakeGauge(registry, "penstock_ingress_secrets_loaded_timestamp_seconds",
                           "When the secrets in use were read, as Unix time.")),
      is_stale_(MakeGauge(registry, "penstock_ingress_secrets_stale",
                          "1 while the directory of secrets cannot be used and the ones before "
                          "it stay in use.")),
      refused_(MakeCounter(registry, "penstock_ingress_secrets_refused_total",
                           "Changes of the directory of secrets that could not be used.")) {}

void SecretMetrics::SecretsLoaded(size_t endpoints, size_t secrets) {
  endpoints_.Set(static_cast<double>(endpoints));
  secrets_.Set(static_cast<double>(secrets));
  loaded_at_.SetToCurrentTime();
  is_stale_.Set(0);
  Log(LogLevel::kInfo, "signing secrets loaded", {{"endpoints", endpoints}, {"secrets", secrets}});
}

void SecretMetrics::SecretsRefused(const absl::Status& why) {
  is_stale_.Set(1);
  refused_.Increment();
  Log(LogLevel::kError, "the changed signing secrets cannot be used; the ones before stay in use",
      {{"reason", std::string(why.message())}});
}

}  // namespace penstock::ingress
