#include "event_service/flags.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <limits>

#include "common/version.h"

namespace penstock::event_service {
namespace {

// Events are given back in whole files, which are about this large.
constexpr uint64_t kRetentionBytesMin = 64 * 1024 * 1024;

// CLI11 shows what the function throws.
std::function<void(const std::string&)> Address(ListenAddress& target) {
  return [&target](const std::string& text) {
    auto address = ParseListenAddress(text);
    if (!address.ok()) throw CLI::ValidationError(std::string(address.status().message()));
    target = *address;
  };
}

std::function<void(const std::string&)> PositiveDuration(absl::Duration& target) {
  return [&target](const std::string& text) {
    if (!absl::ParseDuration(text, &target) || target <= absl::ZeroDuration() ||
        target == absl::InfiniteDuration()) {
      throw CLI::ValidationError("\"" + text + "\" is not a duration above 0 such as 720h or 90s");
    }
  };
}

std::function<void(const std::string&)> Level(LogLevel& target) {
  return [&target](const std::string& text) {
    auto level = ParseLogLevel(text);
    if (!level.ok()) throw CLI::ValidationError(std::string(level.status().message()));
    target = *level;
  };
}

void AddAddresses(CLI::App& app, Flags& flags) {
  app.add_option_function("--listen", Address(flags.listen),
                          "Address of the gRPC port, HOST:PORT; port 0 takes a free one")
      ->default_str(flags.listen.ToString());
  app.add_option_function("--ops_listen", Address(flags.ops_listen),
                          "Address of the operations port: /metrics, /livez, /readyz")
      ->default_str(flags.ops_listen.ToString());
  app.add_flag("--insecure", flags.insecure,
               "Allow --listen off loopback without client certificates: whoever reaches the port "
               "can read and publish");
  app.add_option_function("--log_level", Level(flags.log_level), "debug, info, warning or error")
      ->default_str("info");
}

void AddTls(CLI::App& app, Flags& flags) {
  CLI::Option* const certificate =
      app.add_option("--tls_cert", flags.tls.certificate,
                     "PEM file: the server's certificate, then what leads to its authority. This "
                     "file and the next two are read again when they change");
  CLI::Option* const key =
      app.add_option("--tls_key", flags.tls.key, "PEM file: the key of --tls_cert");
  certificate->needs(key);
  key->needs(certificate);
  app.add_option("--tls_client_ca", flags.tls.authority,
                 "PEM file: who issues the certificates that clients must show")
      ->needs(certificate);
  app.add_option("--policy", flags.policy,
                 "File that says who may do what (event_service/rights/policy.proto); without it "
                 "whoever gets through may do everything. Read again when it changes");
}

void AddLog(CLI::App& app, Flags& flags) {
  // Required, but not by a subcommand, which has its own.
  app.add_option("--data_dir", flags.data_dir, "Directory of the log; made when missing");
  app.add_option_function("--retention", PositiveDuration(flags.retention),
                          "How long events are kept")
      ->default_str("720h");
  app.add_option("--retention_bytes", flags.retention_bytes,
                 "Most bytes of events that are kept, on disk and without their indexes; the "
                 "oldest go first. No limit when unset")
      ->transform(CLI::AsSizeValue(false))
      ->check(CLI::Range(kRetentionBytesMin, std::numeric_limits<uint64_t>::max()));
  app.add_option_function("--id_memory", PositiveDuration(flags.id_memory),
                          "How long ids are known, to drop duplicates; at least --retention")
      ->default_str("720h");
  app.add_flag("--accept_data_loss", flags.accept_data_loss,
               "Open a log that lost acknowledged events, under a new log_id");
  app.add_option("--free_space_reserve_bytes", flags.free_space_reserve_bytes,
                 "Below this much free disk space events are refused")
      ->transform(CLI::AsSizeValue(false))
      ->default_str("256MiB");
}

void AddLimits(CLI::App& app, Flags& flags) {
  const auto add_bytes = [&](const char* name, size_t& value, const char* shown, const char* help) {
    app.add_option(name, value, help)
        ->transform(CLI::AsSizeValue(false))
        ->check(CLI::PositiveNumber)
        ->default_str(shown);
  };
  add_bytes("--ring_bytes_max", flags.ring_bytes_max, "64MiB",
            "Memory for the newest events, which live subscribers read");
  add_bytes("--queue_bytes_max", flags.queue_bytes_max, "64MiB",
            "Events waiting for their commit; past it publishing is refused");
  add_bytes("--group_bytes_max", flags.group_bytes_max, "8MiB", "Most bytes of one commit");
  app.add_option("--group_events_max", flags.group_events_max, "Most events of one commit")
      ->check(CLI::PositiveNumber)
      ->default_str("1024");
  app.add_option("--streams_max", flags.streams_max, "Most Subscribe streams at a time")
      ->check(CLI::PositiveNumber)
      ->default_str("10000");
  app.add_option_function("--stream_age_max", PositiveDuration(flags.stream_age_max),
                          "A Subscribe stream is drained at this age, or up to a fifth earlier; "
                          "the client opens the next one")
      ->default_str("1h");
  app.add_option_function("--write_timeout", PositiveDuration(flags.write_timeout),
                          "A Subscribe stream whose reader does not take a response for so long "
                          "is ended")
      ->default_str("60s");
  app.add_option_function("--drain_grace", PositiveDuration(flags.drain_grace),
                          "How long stopping may take: subscribers are told and have most of it "
                          "to leave, also at --stream_age_max")
      ->default_str("10s");
}

// Why strangers could use the port, and what to do; empty when they could not.
std::string WhyUnsafe(const Flags& flags) {
  if (!flags.tls.authority.empty()) return "";
  if (!flags.tls.certificate.empty()) {
    if (!flags.policy.empty()) return "";  // main() sees whether it asks for tokens
    return "--tls_cert without --tls_client_ca encrypts, but lets everybody in: add "
           "--tls_client_ca, or a --policy with tokens";
  }
  if (flags.listen.IsLoopback()) return "";
  return "--listen=" + flags.listen.ToString() +
         " can be reached from other machines: add --tls_cert, --tls_key and --tls_client_ca, "
         "listen on loopback";
}

// The subcommands; the one that is given sets `chosen`.
void AddMaintenance(CLI::App& app, MaintenanceCommand& command, bool& chosen) {
  using Kind = MaintenanceCommand::Kind;
  app.require_subcommand(0, 1);
  const auto add = [&](const char* name, Kind kind, const char* help) {
    CLI::App* added = app.add_subcommand(name, help);
    added->add_option("--data_dir", command.data_dir, "Directory of the log")->required();
    added->callback([&command, &chosen, kind] {
      command.kind = kind;
      chosen = true;
    });
    return added;
  };
  const auto add_from = [&](CLI::App* to, const char* help) {
    to->add_option("--from", command.from, help)->required();
    to->add_flag("--replace", command.replace,
                 "A log in --data_dir is moved aside, into a directory within it");
  };
  add("verify", Kind::kVerify,
      "Read a log back, compare everything in it, and report; status 3 when it has faults");
  add("backup", Kind::kBackup, "Copy a log, also while the service runs")
      ->add_option("--to", command.to, "New directory for the copy")
      ->required();
  add_from(add("restore", Kind::kRestore, "Make a log from a backup"), "The backup");
  add_from(add("salvage", Kind::kSalvage, "Make a log from one that cannot be opened any more"),
           "The damaged log; it is not changed");
}

}  // namespace

std::variant<Flags, MaintenanceCommand, int> ParseFlags(int argc, const char* const* argv) {
  Flags flags;
  CLI::App app("Penstock's event service: a durable log of Stripe events, served over gRPC.",
               "event-service");
  app.set_version_flag("--version", std::string("event-service ") + kVersion);
  AddAddresses(app, flags);
  AddTls(app, flags);
  AddLog(app, flags);
  AddLimits(app, flags);
  MaintenanceCommand maintenance;
  bool is_maintenance = false;
  AddMaintenance(app, maintenance, is_maintenance);
  try {
    app.parse(argc, argv);
    if (!is_maintenance && flags.data_dir.empty()) throw CLI::RequiredError("--data_dir");
  } catch (const CLI::ParseError& error) {
    return app.exit(error, std::cout, std::cerr) == 0 ? 0 : kExitUsage;
  }
  if (is_maintenance) return maintenance;
  if (const std::string danger = WhyUnsafe(flags); !danger.empty() && !flags.insecure) {
    std::cerr << danger << ", or say --insecure where the network is trusted\n";
    return kExitUsage;
  }
  return flags;
}

}  // namespace penstock::event_service
