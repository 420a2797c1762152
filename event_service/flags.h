// The command line of event-service.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "absl/time/time.h"
#include "common/json_log.h"
#include "common/listen_address.h"
#include "common/tls_files.h"
#include "event_service/maintenance.h"

namespace penstock::event_service {

struct Flags {
  ListenAddress listen{.host = "127.0.0.1", .port = 50051};
  ListenAddress ops_listen{.host = "127.0.0.1", .port = 9091};
  bool insecure = false;
  // `authority` is --tls_client_ca. All empty: no TLS.
  TlsPaths tls{};
  // Empty: whoever gets through may do everything.
  std::string policy{};
  LogLevel log_level = LogLevel::kInfo;

  std::string data_dir{};
  absl::Duration retention = absl::Hours(30 * 24);
  // Unset: no limit.
  std::optional<uint64_t> retention_bytes{};
  absl::Duration id_memory = absl::Hours(30 * 24);
  bool accept_data_loss = false;
  uint64_t free_space_reserve_bytes = 256 * 1024 * 1024;

  size_t ring_bytes_max = 64 * 1024 * 1024;
  size_t queue_bytes_max = 64 * 1024 * 1024;
  size_t group_bytes_max = 8 * 1024 * 1024;
  size_t group_events_max = 1024;

  size_t streams_max = 10000;
  absl::Duration stream_age_max = absl::Hours(1);
  absl::Duration write_timeout = absl::Seconds(60);
  absl::Duration drain_grace = absl::Seconds(10);
};

// Exit status of a wrong command line, and of a program that cannot start.
inline constexpr int kExitUsage = 2;
inline constexpr int kExitStart = 1;
// Exit status after a failed commit: what is on disk is unknown, a restart finds out.
inline constexpr int kExitCommitFailed = 70;

// The flags of the service, or what a subcommand asks for, or the exit status after --help,
// --version (0) or a mistake, which has been printed.
std::variant<Flags, MaintenanceCommand, int> ParseFlags(int argc, const char* const* argv);

}  // namespace penstock::event_service
