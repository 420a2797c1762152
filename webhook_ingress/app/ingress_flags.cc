#include "webhook_ingress/app/ingress_flags.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "common/version.h"
#include "webhook_ingress/signature/verifier.h"

namespace penstock::ingress {
namespace {

// The flags as the command line spells them. The defaults stand in --help.
struct RawFlags {
  std::string listen = "127.0.0.1:4242";
  std::string event_service = "127.0.0.1:50051";
  std::string secrets_dir;
  std::string ops_listen = "127.0.0.1:9090";
  std::vector<std::string> trusted_proxies;
  std::string allowed_sources;
  TlsPaths tls;
  TlsPaths event_service_tls;
  bool insecure = false;
  int64_t tolerance_seconds = absl::ToInt64Seconds(kToleranceDefault);
  uint64_t request_body_bytes_max = kRequestBodyBytesCeiling;
  uint64_t request_head_bytes_max = HttpServerOptions().head_bytes_max;
  int64_t request_deadline_seconds = 10;
  int64_t idle_timeout_seconds = 60;
  uint64_t connections_max = HttpServerOptions().connections_max;
  uint64_t connections_per_address_max = HttpServerOptions().connections_per_address_max;
  uint64_t buffered_body_bytes_max = HttpServerOptions().buffered_bytes_max;
  uint64_t publish_queue_bytes_max = OutboxLimits().queue_bytes_max;
  int64_t publish_deadline_ms = 5000;
  int http_threads = 2;
  int64_t drain_grace_seconds = 10;
  std::string log_level = "info";
};

void AddServingFlags(CLI::App& app, RawFlags& raw) {
  app.add_option("--listen", raw.listen, "Address for webhooks; port 0 takes a free one");
  app.add_option("--event_service", raw.event_service, "Address of event-service");
  app.add_option("--secrets_dir", raw.secrets_dir,
                 "Directory of signing secrets: file `default` for /webhook, file NAME for "
                 "/webhook/NAME, one secret per line; watched for changes")
      ->required();
  app.add_option("--ops_listen", raw.ops_listen,
                 "Address for /metrics, /livez, /readyz and /rejects");
  app.add_option("--tolerance_seconds", raw.tolerance_seconds,
                 "Largest age of a signature, and largest lead, 1 to 86400");
  app.add_option("--http_threads", raw.http_threads, "Threads that serve webhooks")
      ->check(CLI::Range(1, 256));
  app.add_option("--drain_grace_seconds", raw.drain_grace_seconds,
                 "After SIGTERM, longest wait for requests being answered")
      ->check(CLI::Range(0, 3600));
  app.add_option("--log_level", raw.log_level, "debug, info, warning or error");
}

void AddSourceFlags(CLI::App& app, RawFlags& raw) {
  app.add_option("--trusted_proxies", raw.trusted_proxies,
                 "Addresses and CIDR blocks of proxies, separated by commas, whose X-Forwarded-For "
                 "and PROXY protocol headers are believed; nobody's are without")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_option("--allowed_sources", raw.allowed_sources,
                 "File with the addresses that webhooks may come from, as Stripe publishes it "
                 "(ips_webhooks.json) or an address or CIDR block per line; watched for changes; "
                 "others are answered 403");
}

void AddTlsFlags(CLI::App& app, RawFlags& raw) {
  app.add_option("--tls_cert", raw.tls.certificate,
                 "PEM file: certificate chain of --listen, the leaf first; with --tls_key, only "
                 "TLS 1.2 and 1.3 are spoken there. TLS files are watched for changes");
  app.add_option("--tls_key", raw.tls.key, "PEM file: the key of --tls_cert");
  app.add_option("--event_service_ca", raw.event_service_tls.authority,
                 "PEM file: who issues the certificate of event-service; with "
                 "--event_service_cert and --event_service_key, both sides are authenticated");
  app.add_option("--event_service_cert", raw.event_service_tls.certificate,
                 "PEM file: certificate chain to show to event-service");
  app.add_option("--event_service_key", raw.event_service_tls.key,
                 "PEM file: the key of --event_service_cert");
  app.add_flag("--insecure", raw.insecure,
               "Allow an --event_service off loopback without TLS: whoever is in between can read "
               "and forge events");
}

// Whether gRPC's address of a server names this machine.
bool IsLoopbackTarget(std::string_view target) {
  if (target.substr(0, 5) == "unix:") return true;
  for (const std::string_view scheme : {"dns:///", "dns:", "ipv4:", "ipv6:"}) {
    if (target.substr(0, scheme.size()) != scheme) continue;
    target.remove_prefix(scheme.size());
    break;
  }
  const auto address = ParseListenAddress(target);
  return address.ok() && address->IsLoopback();
}

absl::Status CheckTls(const RawFlags& raw) {
  if (raw.tls.certificate.empty() != raw.tls.key.empty()) {
    return absl::InvalidArgumentError("--tls_cert and --tls_key go together: give both or neither");
  }
  const size_t files = raw.event_service_tls.All().size();
  if (files != 0 && files != 3) {
    return absl::InvalidArgumentError(
        "--event_service_ca, --event_service_cert and --event_service_key go together: give all "
        "or none");
  }
  if (files == 0 && !raw.insecure && !IsLoopbackTarget(raw.event_service)) {
    return absl::InvalidArgumentError(absl::StrCat(
        "--event_service=", raw.event_service,
        " is another machine, and events would travel unprotected: add --event_service_ca, "
        "--event_service_cert and --event_service_key, or say --insecure where the network is "
        "trusted"));
  }
  return absl::OkStatus();
}

void AddLimitFlags(CLI::App& app, RawFlags& raw) {
  app.add_option("--request_body_bytes_max", raw.request_body_bytes_max,
                 "Largest body; more is answered 413")
      ->check(CLI::Range(size_t{1024}, kRequestBodyBytesCeiling));
  app.add_option("--request_head_bytes_max", raw.request_head_bytes_max,
                 "Largest request line and header fields; more is answered 431")
      ->check(CLI::Range(1024, 1 << 20));
  app.add_option("--request_deadline_seconds", raw.request_deadline_seconds,
                 "Longest time from the first byte of a request to its last")
      ->check(CLI::Range(1, 3600));
  app.add_option("--idle_timeout_seconds", raw.idle_timeout_seconds,
                 "Longest silence of a connection between requests")
      ->check(CLI::Range(1, 3600));
  app.add_option("--connections_max", raw.connections_max, "Most open connections")
      ->check(CLI::Range(1, 1 << 20));
  app.add_option("--connections_per_address_max", raw.connections_per_address_max,
                 "Most open connections of one address; those of --trusted_proxies are not counted")
      ->check(CLI::Range(1, 1 << 20));
  app.add_option("--buffered_body_bytes_max", raw.buffered_body_bytes_max,
                 "Most bytes held for requests, of all connections; more is answered 503")
      ->check(CLI::Range(uint64_t{1} << 20, uint64_t{1} << 40));
  app.add_option("--publish_queue_bytes_max", raw.publish_queue_bytes_max,
                 "Most bytes of events that wait for their commit; more is answered 503")
      // The largest event must fit.
      ->check(CLI::Range(uint64_t{4} << 20, uint64_t{1} << 40));
  app.add_option("--publish_deadline_ms", raw.publish_deadline_ms,
                 "Longest wait for the commit of an event, then 503; Stripe waits some 10 s")
      ->check(CLI::Range(10, 60'000));
}

absl::StatusOr<IngressFlags> Convert(const RawFlags& raw) {
  IngressFlags flags;
  const auto listen = ParseListenAddress(raw.listen);
  if (!listen.ok()) {
    return absl::InvalidArgumentError(absl::StrCat("--listen: ", listen.status().message()));
  }
  const auto ops_listen = ParseListenAddress(raw.ops_listen);
  if (!ops_listen.ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat("--ops_listen: ", ops_listen.status().message()));
  }
  flags.ops_listen = *ops_listen;
  flags.tolerance = absl::Seconds(raw.tolerance_seconds);
  if (const absl::Status status = ValidateTolerance(flags.tolerance); !status.ok()) {
    return absl::InvalidArgumentError(absl::StrCat("--tolerance_seconds: ", status.message()));
  }
  const auto log_level = ParseLogLevel(raw.log_level);
  if (!log_level.ok()) {
    return absl::InvalidArgumentError(absl::StrCat("--log_level: ", log_level.status().message()));
  }
  if (raw.event_service.empty()) {
    return absl::InvalidArgumentError("--event_service: give the address of event-service");
  }
  absl::StatusOr<IpRanges> trusted_proxies = IpRanges::Parse(raw.trusted_proxies);
  if (!trusted_proxies.ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat("--trusted_proxies: ", trusted_proxies.status().message()));
  }
  flags.http.trusted_proxies = *std::move(trusted_proxies);
  flags.allowed_sources = raw.allowed_sources;
  if (absl::Status tls = CheckTls(raw); !tls.ok()) return tls;
  flags.tls = raw.tls;
  flags.event_service_tls = raw.event_service_tls;
  flags.log_level = *log_level;
  flags.secrets_dir = raw.secrets_dir;
  flags.drain_grace = absl::Seconds(raw.drain_grace_seconds);
  flags.publish.target = raw.event_service;
  flags.publish.limits.queue_bytes_max = raw.publish_queue_bytes_max;
  flags.publish.limits.deadline = absl::Milliseconds(raw.publish_deadline_ms);
  // Not before events met their deadline: a slow event-service is not a dead one.
  flags.publish.stall_limit =
      std::max(flags.publish.stall_limit, 2 * flags.publish.limits.deadline);
  flags.http.listen_host = listen->host;
  flags.http.listen_port = listen->port;
  flags.http.io_threads = raw.http_threads;
  flags.http.head_bytes_max = raw.request_head_bytes_max;
  flags.http.body_bytes_max = raw.request_body_bytes_max;
  flags.http.request_deadline = absl::Seconds(raw.request_deadline_seconds);
  flags.http.idle_deadline = absl::Seconds(raw.idle_timeout_seconds);
  flags.http.connections_max = raw.connections_max;
  flags.http.connections_per_address_max =
      std::min(raw.connections_per_address_max, raw.connections_max);
  flags.http.buffered_bytes_max = raw.buffered_body_bytes_max;
  flags.http.buffered_bytes_per_address_max = raw.buffered_body_bytes_max / 4;
  if (const absl::Status status = ValidateHttpServerOptions(flags.http); !status.ok()) {
    return status;
  }
  return flags;
}

}  // namespace

absl::StatusOr<ParsedFlags> ParseIngressFlags(int argc, const char* const* argv) {
  RawFlags raw;
  CLI::App app("Receives Stripe webhooks, verifies them, and stores them in event-service.",
               "webhook-ingress");
  app.option_defaults()->always_capture_default();
  app.set_version_flag("--version", absl::StrCat("webhook-ingress ", kVersion));
  AddServingFlags(app, raw);
  AddSourceFlags(app, raw);
  AddTlsFlags(app, raw);
  AddLimitFlags(app, raw);
  ParsedFlags parsed;
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    parsed.text_and_exit = app.help();
    return parsed;
  } catch (const CLI::CallForVersion& version) {
    parsed.text_and_exit = absl::StrCat(version.what(), "\n");
    return parsed;
  } catch (const CLI::ParseError& error) {
    return absl::InvalidArgumentError(absl::StrCat(error.what(), "; see --help"));
  }
  absl::StatusOr<IngressFlags> flags = Convert(raw);
  if (!flags.ok()) return flags.status();
  parsed.flags = *std::move(flags);
  return parsed;
}

}  // namespace penstock::ingress
