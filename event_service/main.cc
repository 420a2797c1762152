// event-service: flags, then objects from the disk up, then waiting for the end.
#include <atomic>
#include <cstdio>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "absl/time/clock.h"
#include "common/json_log.h"
#include "common/ops_server.h"
#include "common/shutdown_signal.h"
#include "common/tls_store.h"
#include "common/version.h"
#include "event_service/catalog_types.h"
#include "event_service/flags.h"
#include "event_service/grpc/grpc_log.h"
#include "event_service/grpc/grpc_server.h"
#include "event_service/grpc/tls_credentials.h"
#include "event_service/log/committer.h"
#include "event_service/log/live_ring.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/metrics.h"
#include "event_service/retention_timer.h"

namespace penstock::event_service {
namespace {

int FailToStart(const absl::Status& status) {
  Log(LogLevel::kError, std::string(status.message()));
  return kExitStart;
}

RocksDbEventLogOptions LogOptions(const Flags& flags) {
  RocksDbEventLogOptions options;
  options.directory = flags.data_dir;
  options.directory_flag = "--data_dir";
  options.accept_data_loss = flags.accept_data_loss;
  options.accept_data_loss_flag = "--accept_data_loss";
  options.disk_reserve_bytes = flags.free_space_reserve_bytes;
  options.id_memory = std::max(flags.id_memory, flags.retention);
  options.on_message = [](LogSeverity severity, std::string_view line) {
    Log(severity == LogSeverity::kError ? LogLevel::kError : LogLevel::kWarning, "rocksdb",
        {{"detail", line}});
  };
  return options;
}

CommitterOptions CommitOptions(const Flags& flags, Metrics& metrics, ShutdownSignal& shutdown) {
  CommitterOptions options;
  options.queue_bytes_max = flags.queue_bytes_max;
  options.group_bytes_max = flags.group_bytes_max;
  options.group_events_max = flags.group_events_max;
  options.on_group = [&metrics](const CommitGroupStats& group) { metrics.GroupCommitted(group); };
  options.on_failure = [&shutdown](const absl::Status& status) {
    Log(LogLevel::kError,
        "a commit failed, nothing is acknowledged any more and the process ends; start it again "
        "when the disk is sound",
        {{"detail", status.ToString()}});
    shutdown.Request("commit failed");
  };
  return options;
}

void ReportTls(const absl::StatusOr<TlsContents>& loaded, Metrics& metrics) {
  metrics.ConfigLoaded("tls", loaded.ok());
  if (!loaded.ok()) {
    Log(LogLevel::kError, "changed TLS files are refused, the ones before them stay in use",
        {{"detail", std::string(loaded.status().message())}});
    return;
  }
  metrics.CertificateExpires("server", loaded->certificate_expires);
  metrics.CertificateExpires("client_ca", loaded->authority_expires);
  Log(LogLevel::kInfo, "TLS files loaded",
      {{"certificate_expires",
        absl::FormatTime(loaded->certificate_expires, absl::UTCTimeZone())}});
}

// Null without TLS.
absl::StatusOr<std::unique_ptr<TlsStore>> OpenTls(const Flags& flags, Metrics& metrics) {
  if (flags.tls.certificate.empty()) return nullptr;
  auto store =
      TlsStore::Open(flags.tls, [&metrics](const auto& loaded) { ReportTls(loaded, metrics); });
  if (store.ok()) ReportTls(*(*store)->current(), metrics);
  return store;
}

// Why the service is not ready, for the operations port.
class Readiness {
 public:
  explicit Readiness(const Committer& committer) : committer_(committer) {}

  void Set(const char* phase) { phase_ = phase; }

  std::vector<std::string> WhyNotReady() const {
    std::vector<std::string> reasons;
    if (const char* phase = phase_) reasons.emplace_back(phase);
    if (!committer_.health().ok()) reasons.emplace_back("a commit failed");
    return reasons;
  }

 private:
  const Committer& committer_;
  std::atomic<const char*> phase_{"starting"};
};

void Announce(const char* what, const ListenAddress& address, uint16_t port) {
  std::printf("%s on %s\n", what,
              ListenAddress{.host = address.host, .port = port}.ToString().c_str());
  std::fflush(stdout);
}

int Run(const Flags& flags) {
  ShutdownSignal shutdown;
  SetLogLevel(flags.log_level);
  RouteGrpcLog();

  auto log = RocksDbEventLog::Open(LogOptions(flags));
  if (!log.ok()) return FailToStart(log.status());
  LiveRing ring((*log)->bounds().head, flags.ring_bytes_max);
  Metrics metrics;
  SubscriptionRegistry subscriptions;
  Committer committer(**log, ring, CommitOptions(flags, metrics, shutdown));
  metrics.SetSampler([&, &events = **log] {
    const LogBounds bounds = events.bounds();
    return Metrics::Samples{
        .head_sequence = bounds.head,
        .earliest_sequence = bounds.earliest,
        .log_size_bytes = events.SizeBytes(),
        .ring_bytes = ring.bytes(),
        .queue_bytes = committer.queued_bytes(),
        .client_lags = LagByLabel(subscriptions, events, absl::Now(), [&](const std::string& id) {
          return metrics.clients().LabelOf(id);
        })};
  });
  const auto tls = OpenTls(flags, metrics);
  if (!tls.ok()) return FailToStart(tls.status());
  const CatalogTypes catalog;
  GrpcServer server({.log = **log,
                     .ring = ring,
                     .committer = committer,
                     .catalog = catalog,
                     .metrics = metrics,
                     .subscriptions = subscriptions},
                    {.listen = flags.listen,
                     .credentials = *tls != nullptr ? MakeTlsCredentials(**tls) : nullptr,
                     .limits = {.streams_max = flags.streams_max,
                                .age_max = flags.stream_age_max,
                                .age_grace = flags.drain_grace,
                                .write_timeout = flags.write_timeout}});
  Readiness readiness(committer);
  OpsServer ops(metrics.registry(), [&] { return readiness.WhyNotReady(); });

  const auto ops_port = ops.Start(flags.ops_listen);
  if (!ops_port.ok()) return FailToStart(ops_port.status());
  const auto port = server.Start();
  if (!port.ok()) return FailToStart(port.status());
  auto retention = std::make_unique<RetentionTimer>(
      **log, RetentionPolicy{.time_max = flags.retention, .bytes_max = flags.retention_bytes});
  readiness.Set(nullptr);
  server.SetServing(true);
  Log(LogLevel::kInfo, "started",
      {{"version", kVersion},
       {"log_id", (*log)->log_id()},
       {"earliest_sequence", (*log)->bounds().earliest},
       {"head_sequence", (*log)->bounds().head}});
  Announce("operations", flags.ops_listen, *ops_port);
  Announce("listening", flags.listen, *port);

  const std::string reason = shutdown.Wait();
  readiness.Set("stopping");
  Log(LogLevel::kInfo, "stopping", {{"reason", reason}});
  const bool failed = !committer.health().ok();
  server.Drain(failed ? absl::ZeroDuration() : flags.drain_grace);
  server.Shutdown();
  committer.Stop();
  retention.reset();
  ops.Stop();
  metrics.SetSampler({});
  Log(LogLevel::kInfo, "stopped");
  return failed ? kExitCommitFailed : 0;
}

}  // namespace
}  // namespace penstock::event_service

int main(int argc, char** argv) {
  using namespace penstock::event_service;
  const std::variant<Flags, int> flags = ParseFlags(argc, argv);
  if (const int* status = std::get_if<int>(&flags)) return *status;
  return Run(std::get<Flags>(flags));
}
