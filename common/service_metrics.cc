#include "common/service_metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include "common/version.h"

namespace penstock {

void AddBuildInfo(prometheus::Registry& registry) {
  prometheus::BuildGauge()
      .Name("penstock_build_info")
      .Help("1, with the version as a label.")
      .Register(registry)
      .Add({{"version", kVersion}})
      .Set(1);
}

struct ConfigMetrics::Families {
  explicit Families(prometheus::Registry& registry)
      : loads(prometheus::BuildCounter()
                  .Name("penstock_config_loads_total")
                  .Help("Times that files of configuration were read.")
                  .Register(registry)),
        is_good(
            prometheus::BuildGauge()
                .Name("penstock_config_last_load_successful")
                .Help("0 while changed files are refused and what was in use before them stays.")
                .Register(registry)),
        loaded_at(prometheus::BuildGauge()
                      .Name("penstock_config_loaded_timestamp_seconds")
                      .Help("When what is in use was read, Unix time.")
                      .Register(registry)),
        certificate_expiry(prometheus::BuildGauge()
                               .Name("penstock_tls_expiry_timestamp_seconds")
                               .Help("When the certificate in use expires, Unix time.")
                               .Register(registry)) {}

  prometheus::Family<prometheus::Counter>& loads;
  prometheus::Family<prometheus::Gauge>& is_good;
  prometheus::Family<prometheus::Gauge>& loaded_at;
  prometheus::Family<prometheus::Gauge>& certificate_expiry;
};

ConfigMetrics::ConfigMetrics(prometheus::Registry& registry)
    : families_(std::make_unique<Families>(registry)) {}
ConfigMetrics::~ConfigMetrics() = default;

void ConfigMetrics::Loaded(const std::string& config, bool ok) {
  // Both outcomes are there from the first load on, so that a rate has its first zero.
  auto& loaded = families_->loads.Add({{"config", config}, {"outcome", "loaded"}});
  auto& refused = families_->loads.Add({{"config", config}, {"outcome", "refused"}});
  (ok ? loaded : refused).Increment();
  families_->is_good.Add({{"config", config}}).Set(ok ? 1 : 0);
  if (ok) families_->loaded_at.Add({{"config", config}}).SetToCurrentTime();
}

void ConfigMetrics::CertificateExpires(const std::string& which, absl::Time time) {
  if (time == absl::InfiniteFuture()) return;
  families_->certificate_expiry.Add({{"certificate", which}})
      .Set(static_cast<double>(absl::ToUnixSeconds(time)));
}

}  // namespace penstock
