// webhook-ingress: receives Stripe webhooks and publishes them to event-service.
#include <prometheus/registry.h>

#include <atomic>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "common/json_log.h"
#include "common/lock_checks.h"
#include "common/memory_trimmer.h"
#include "common/ops_server.h"
#include "common/service_metrics.h"
#include "common/shutdown_signal.h"
#include "common/version.h"
#include "webhook_ingress/app/event_transcoder.h"
#include "webhook_ingress/app/followed_files.h"
#include "webhook_ingress/app/ingress_flags.h"
#include "webhook_ingress/app/ingress_metrics.h"
#include "webhook_ingress/app/request_log.h"
#include "webhook_ingress/app/server_observers.h"
#include "webhook_ingress/app/webhook_handler.h"
#include "webhook_ingress/http/http_server.h"
#include "webhook_ingress/publish/grpc_publisher.h"
#include "webhook_ingress/secrets/secret_store.h"
#include "webhook_ingress/tls/tls_buffers.h"
#include "webhook_ingress/transcode/tables.h"

namespace penstock::ingress {
namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;
// Events that are still open once the requests' grace is over.
constexpr absl::Duration kPublishDrainGrace = absl::Seconds(1);

int Fail(std::string_view what, const absl::Status& why) {
  Log(LogLevel::kError,
      absl::StrCat("webhook-ingress cannot start: ", std::string(what), ": ", why.message()));
  return kExitFailure;
}

int Run(const IngressFlags& flags, ShutdownSignal& shutdown) {
  const MemoryTrimmer trimmer;
  prometheus::Registry registry;
  IngressMetrics metrics(registry);
  RejectList rejects;
  RequestLog request_log([] { return absl::Now(); }, rejects);
  HttpMetrics http_metrics(registry, request_log);
  ConfigMetrics config_metrics(registry);
  SecretMetrics secret_metrics(registry, config_metrics);
  AddBuildInfo(registry);

  const auto secrets = SecretStore::Open({.dir = flags.secrets_dir}, secret_metrics);
  if (!secrets.ok()) return Fail("--secrets_dir", secrets.status());
  const auto files = FollowedFiles::Open(flags, config_metrics);
  if (!files.ok()) return Fail("files", files.status());
  const auto tables = BuildEventTables();
  if (!tables.ok()) return Fail("schema", tables.status());
  TranscoderPool transcoder(**tables);

  // Ended by hand below: its outcomes go to the handler, which is older in here.
  GrpcPublisherOptions publish = flags.publish;
  publish.tls = (*files)->EventServiceTls();
  auto publisher = std::make_unique<GrpcPublisher>(std::move(publish), registry);
  WebhookHandler handler({
      .find_secrets = [&](std::string_view endpoint) { return (*secrets)->Find(endpoint); },
      .is_source_allowed = (*files)->IsSourceAllowed(),
      .now = [] { return absl::Now(); },
      .tolerance = flags.tolerance,
      .transcoder = transcoder,
      .publisher = *publisher,
      .metrics = metrics,
      .log = request_log,
  });

  std::atomic<bool> draining = false;
  OpsServer ops(registry, [&]() -> std::vector<std::string> {
    if (draining) return {"draining"};
    std::string why = publisher->WhyNotReady();
    if (why.empty()) return {};
    return {std::move(why)};
  });
  ops.AddJsonPage("/rejects", [&rejects] { return rejects.ToJson(); });
  const auto ops_port = ops.Start(flags.ops_listen);
  if (!ops_port.ok()) return Fail("--ops_listen", ops_port.status());
  HttpServerOptions http = flags.http;
  http.make_stream = (*files)->MakeStream();
  HttpServer server(std::move(http), handler, http_metrics);
  const auto port = server.Start();
  if (!port.ok()) return Fail("--listen", port.status());

  std::cout << "operations on " << ListenAddress{flags.ops_listen.host, *ops_port}.ToString()
            << "\n"
            << "listening on " << ListenAddress{flags.http.listen_host, *port}.ToString()
            << std::endl;
  Log(LogLevel::kInfo, "webhook-ingress started",
      {{"version", kVersion}, {"event_service", flags.publish.target}});

  const std::string signal = shutdown.Wait();
  Log(LogLevel::kInfo, "webhook-ingress stops", {{"reason", signal}});
  draining = true;
  // The publisher goes on until every request is answered.
  const bool answered = server.Drain(flags.drain_grace);
  const bool settled = publisher->Drain(kPublishDrainGrace);
  server.Stop();
  ops.Stop();
  publisher.reset();
  Log(LogLevel::kInfo, "webhook-ingress stopped",
      {{"all_answered", answered}, {"all_settled", settled}});
  return 0;
}

// Called before the libraries that the program is linked to are initialized: one of
// them uses OpenSSL then. Sanitizers want to be first themselves, and have no use for it.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool tls_buffers_placed = true;
#else
bool tls_buffers_placed = false;
void PlaceTlsBuffersFirst(int, char**, char**) { tls_buffers_placed = PlaceTlsBuffers(); }
[[gnu::section(".preinit_array"),
  gnu::used]] void (*const place_tls_buffers_first)(int, char**, char**) = &PlaceTlsBuffersFirst;
#endif

}  // namespace
}  // namespace penstock::ingress

int main(int argc, char** argv) {
  penstock::SkipLockOrderChecks();
  if (!penstock::ingress::tls_buffers_placed) {
    std::cerr << "webhook-ingress: OpenSSL keeps its own buffers\n";
  }
  // Before any thread: they inherit its signal mask.
  penstock::ShutdownSignal shutdown;
  const auto parsed = penstock::ingress::ParseIngressFlags(argc, argv);
  if (!parsed.ok()) {
    std::cerr << "webhook-ingress: " << parsed.status().message() << "\n";
    return penstock::ingress::kExitUsage;
  }
  if (!parsed->text_and_exit.empty()) {
    std::cout << parsed->text_and_exit;
    return 0;
  }
  penstock::SetLogLevel(parsed->flags.log_level);
  return penstock::ingress::Run(parsed->flags, shutdown);
}
