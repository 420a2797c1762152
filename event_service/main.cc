// event-service: flags, then objects from the disk up, then waiting for the end.
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "absl/time/clock.h"
#include "common/json_log.h"
#include "common/lock_checks.h"
#include "common/memory_trimmer.h"
#include "common/ops_server.h"
#include "common/shutdown_signal.h"
#include "common/tls_store.h"
#include "common/version.h"
#include "event_service/catalog_types.h"
#include "event_service/control_socket.h"
#include "event_service/flags.h"
#include "event_service/grpc/grpc_log.h"
#include "event_service/grpc/grpc_server.h"
#include "event_service/grpc/tls_credentials.h"
#include "event_service/log/committer.h"
#include "event_service/log/free_space.h"
#include "event_service/log/live_ring.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/maintenance.h"
#include "event_service/metrics.h"
#include "event_service/policy_file.h"
#include "event_service/readiness.h"
#include "event_service/retention_timer.h"
#include "event_service/rights/access.h"

namespace penstock::event_service {
namespace {

// The log starts on a disk that is too full to take events: its readers need it.
void WarnAboutSpace(const Flags& flags) {
  const auto space = DiskSpaceOf(flags.data_dir);
  if (!space.ok() || space->free_bytes >= flags.free_space_reserve_bytes) return;
  Log(LogLevel::kWarning,
      space->total_bytes < flags.free_space_reserve_bytes
          ? "the disk is smaller than the reserve, so every event is refused: give a smaller "
            "--free_space_reserve_bytes, about an eighth of the disk, or a larger disk"
          : "less than the reserve is free, so events are refused until there is more space",
      {{"free_bytes", space->free_bytes},
       {"total_bytes", space->total_bytes},
       {"free_space_reserve_bytes", flags.free_space_reserve_bytes}});
}

// What a flood of handshakes leaves behind; a busy service has less that is free for a moment.
const MemoryTrimmerOptions kTrimming = {
    .trim_every = absl::Seconds(10), .trim_at_free_bytes = 32 * 1024 * 1024, .mapped_bytes_min = 0};

int FailToStart(const absl::Status& status) {
  Log(LogLevel::kError, std::string(status.message()));
  return kExitStart;
}

// What is in memory is written out into the reserve once the disk is full.
size_t WriteBuffersFor(uint64_t reserve_bytes) {
  constexpr size_t kMin = 4 * 1024 * 1024;
  constexpr size_t kMax = 128 * 1024 * 1024;
  return reserve_bytes == 0 ? kMax : std::clamp<size_t>(reserve_bytes / 2, kMin, kMax);
}

// What to do when the disk fails, during a commit or beside it. Borrows both.
auto EndOnDiskFailure(Readiness& readiness, ShutdownSignal& shutdown) {
  return [&readiness, &shutdown](const absl::Status& status) {
    if (!readiness.CommitFailed()) return;
    Log(LogLevel::kError,
        "a commit failed, nothing is acknowledged any more and the process ends; start it again "
        "when the disk is sound",
        {{"detail", status.ToString()}});
    shutdown.Request("commit failed");
  };
}

RocksDbEventLogOptions LogOptions(const Flags& flags, Readiness& readiness,
                                  ShutdownSignal& shutdown) {
  RocksDbEventLogOptions options;
  options.directory = flags.data_dir;
  options.directory_flag = "--data_dir";
  options.accept_data_loss = flags.accept_data_loss;
  options.accept_data_loss_flag = "--accept_data_loss";
  options.disk_reserve_bytes = flags.free_space_reserve_bytes;
  options.write_buffers_bytes_max = WriteBuffersFor(flags.free_space_reserve_bytes);
  options.id_memory = std::max(flags.id_memory, flags.retention);
  options.on_disk_failure = EndOnDiskFailure(readiness, shutdown);
  options.on_message = [](LogSeverity severity, std::string_view line) {
    Log(severity == LogSeverity::kError ? LogLevel::kError : LogLevel::kWarning, "rocksdb",
        {{"detail", line}});
  };
  return options;
}

CommitterOptions CommitOptions(const Flags& flags, Metrics& metrics, Readiness& readiness,
                               ShutdownSignal& shutdown) {
  CommitterOptions options;
  options.queue_bytes_max = flags.queue_bytes_max;
  options.group_bytes_max = flags.group_bytes_max;
  options.group_events_max = flags.group_events_max;
  options.on_group = [&metrics, &readiness](const CommitGroupStats& group) {
    metrics.GroupCommitted(group);
    if (!group.lookup_error.ok()) readiness.IdLookupFailed(group.lookup_error);
  };
  options.on_failure = EndOnDiskFailure(readiness, shutdown);
  return options;
}

void ReportTls(const absl::StatusOr<TlsContents>& loaded, Metrics& metrics) {
  metrics.config().Loaded("tls", loaded.ok());
  if (!loaded.ok()) {
    Log(LogLevel::kError, "changed TLS files are refused, the ones before them stay in use",
        {{"detail", std::string(loaded.status().message())}});
    return;
  }
  metrics.config().CertificateExpires("server", loaded->certificate_expires);
  metrics.config().CertificateExpires("client_ca", loaded->authority_expires);
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

void Announce(const char* what, const ListenAddress& address, uint16_t port) {
  std::printf("%s on %s\n", what,
              ListenAddress{.host = address.host, .port = port}.ToString().c_str());
  std::fflush(stdout);
}

Metrics::Samples Sample(const Flags& flags, const EventLog& log, const LiveRing& ring,
                        const Committer& committer) {
  const LogBounds bounds = log.bounds();
  Metrics::Samples samples;
  samples.head_sequence = bounds.head;
  samples.earliest_sequence = bounds.earliest;
  samples.log_size_bytes = log.SizeBytes();
  if (const auto disk = DiskSpaceOf(flags.data_dir); disk.ok()) {
    samples.disk_free_bytes = disk->free_bytes;
    samples.disk_size_bytes = disk->total_bytes;
  }
  samples.disk_reserve_bytes = flags.free_space_reserve_bytes;
  samples.ring_bytes = ring.bytes();
  samples.queue_bytes = committer.queued_bytes();
  return samples;
}

int Run(const Flags& flags) {
  ShutdownSignal shutdown;
  SetLogLevel(flags.log_level);
  RouteGrpcLog();
  const MemoryTrimmer trimmer(kTrimming);

  // Outlives the log, whose threads talk to it.
  Readiness readiness;
  auto log = RocksDbEventLog::Open(LogOptions(flags, readiness, shutdown));
  if (!log.ok()) return FailToStart(log.status());
  WarnAboutSpace(flags);
  LiveRing ring((*log)->bounds().head, flags.ring_bytes_max);
  Metrics metrics;
  SubscriptionRegistry subscriptions;
  Access access;
  Committer committer(**log, ring, CommitOptions(flags, metrics, readiness, shutdown));
  metrics.SetSampler([&, &events = **log] {
    Metrics::Samples samples = Sample(flags, events, ring, committer);
    samples.client_lags =
        LagByLabel(subscriptions, events, absl::Now(),
                   [&metrics](const std::string& id) { return metrics.clients().LabelOf(id); });
    return samples;
  });
  const auto tls = OpenTls(flags, metrics);
  if (!tls.ok()) return FailToStart(tls.status());
  const CatalogTypes catalog;
  GrpcServer server({.log = **log,
                     .ring = ring,
                     .committer = committer,
                     .catalog = catalog,
                     .metrics = metrics,
                     .subscriptions = subscriptions,
                     .access = access},
                    {.listen = flags.listen,
                     .credentials = *tls != nullptr ? MakeTlsCredentials(**tls) : nullptr,
                     .limits = {.streams_max = flags.streams_max,
                                .age_max = flags.stream_age_max,
                                .age_grace = flags.drain_grace,
                                .write_timeout = flags.write_timeout}});
  // Destroyed before the server, which listens to it.
  const auto policy = OpenPolicy(flags, access, metrics);
  if (!policy.ok()) return FailToStart(policy.status());
  OpsServer ops(metrics.registry(), [&] { return readiness.WhyNotReady(); });

  const auto ops_port = ops.Start(flags.ops_listen);
  if (!ops_port.ok()) return FailToStart(ops_port.status());
  const auto port = server.Start();
  if (!port.ok()) return FailToStart(port.status());
  auto control = ControlSocket::Listen(flags.data_dir, [&events = **log](const auto& command) {
    return HandleControl(events, command);
  });
  if (!control.ok()) return FailToStart(control.status());
  auto retention = std::make_unique<RetentionTimer>(
      **log, RetentionPolicy{.time_max = flags.retention, .bytes_max = flags.retention_bytes});
  readiness.SetPhase(nullptr);
  server.SetServing(true);
  Log(LogLevel::kInfo, "started",
      {{"version", kVersion},
       {"log_id", (*log)->log_id()},
       {"earliest_sequence", (*log)->bounds().earliest},
       {"head_sequence", (*log)->bounds().head}});
  Announce("operations", flags.ops_listen, *ops_port);
  Announce("listening", flags.listen, *port);

  const std::string reason = shutdown.Wait();
  readiness.SetPhase("stopping");
  Log(LogLevel::kInfo, "stopping", {{"reason", reason}});
  const bool failed = readiness.commit_failed();
  server.Drain(failed ? absl::ZeroDuration() : flags.drain_grace);
  server.Shutdown();
  committer.Stop();
  retention.reset();
  control->reset();
  ops.Stop();
  metrics.SetSampler({});
  Log(LogLevel::kInfo, "stopped");
  return failed ? kExitCommitFailed : 0;
}

}  // namespace
}  // namespace penstock::event_service

int main(int argc, char** argv) {
  using namespace penstock::event_service;
  penstock::SkipLockOrderChecks();
  ::umask(0027);  // The log and its copies hold payment data: not for everybody on the machine.
  const auto flags = ParseFlags(argc, argv);
  if (const int* status = std::get_if<int>(&flags)) return *status;
  if (const auto* command = std::get_if<MaintenanceCommand>(&flags)) {
    return RunMaintenance(*command);
  }
  return Run(std::get<Flags>(flags));
}
