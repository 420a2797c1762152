// The subcommands of event-service that look after a log: verify, backup,
// restore, salvage.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "event_service/log/rocksdb_event_log.h"

namespace penstock::event_service {

struct MaintenanceCommand {
  enum class Kind { kVerify, kBackup, kRestore, kSalvage };
  Kind kind = Kind::kVerify;
  std::string data_dir{};
  // Of a backup.
  std::string to{};
  // Of a restore or a salvage.
  std::string from{};
  bool replace = false;
};

// Exit status of a verification that found faults.
inline constexpr int kExitFaulty = 3;

// Carries the command out, prints its result to stdout and what is wrong to
// stderr. Returns the exit status: 0, kExitFaulty, or kExitStart when it could
// not be carried out.
int RunMaintenance(const MaintenanceCommand& command);

// Carries out what a `backup` command asks of the running service whose log
// this is; see control_socket.h.
absl::StatusOr<std::string> HandleControl(const RocksDbEventLog& log, const std::string& command);

}  // namespace penstock::event_service
