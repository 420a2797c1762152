#include "event_service/maintenance.h"

#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "event_service/control_socket.h"
#include "event_service/flags.h"
#include "event_service/log/log_backup.h"
#include "event_service/log/log_verify.h"

namespace penstock::event_service {
namespace {

constexpr char kBackupCommand[] = "backup ";

RocksDbEventLogOptions OptionsFor(const MaintenanceCommand& command) {
  RocksDbEventLogOptions options;
  options.directory = command.data_dir;
  options.directory_flag = "--data_dir";
  options.accept_data_loss_flag = "--accept_data_loss";
  // What the service refuses to write into the reserve, the operator may.
  options.disk_reserve_bytes = 0;
  return options;
}

int Fail(const absl::Status& status) {
  std::fprintf(stderr, "event-service: %s\n", std::string(status.message()).c_str());
  return kExitStart;
}

std::string BackupText(const LogBackup& backup, const std::string& to) {
  return absl::StrCat("backup ", to, " log_id ", backup.log_id, " head ", backup.head);
}

int Backup(const MaintenanceCommand& command) {
  std::error_code error;
  // The service has another working directory.
  const std::string to = std::filesystem::absolute(command.to, error).string();
  const auto answer = AskRunningService(command.data_dir, absl::StrCat(kBackupCommand, to));
  if (!answer.ok()) return Fail(answer.status());
  if (answer->has_value()) {
    std::printf("%s\n", (*answer)->c_str());
    return 0;
  }
  const auto backup = BackupLog(OptionsFor(command), to);
  if (!backup.ok()) return Fail(backup.status());
  std::printf("%s\n", BackupText(*backup, to).c_str());
  return 0;
}

int Verify(const MaintenanceCommand& command) {
  const auto verified = VerifyLog(OptionsFor(command));
  if (!verified.ok()) {
    if (absl::IsFailedPrecondition(verified.status())) {
      std::fprintf(stderr, "event-service: a log in use is verified through a backup of it\n");
    }
    return Fail(verified.status());
  }
  const VerifyReport& report = *verified;
  std::string text = absl::StrCat(
      "log_id ", report.log_id, "\nearliest ", report.earliest, "\nhead ", report.head,
      "\nacknowledged ", report.acknowledged, "\nevents ", report.events, "\nevent_bytes ",
      report.event_bytes, "\nid_entries ", report.id_entries, "\ntime_entries ",
      report.time_entries, "\ntype_entries ", report.type_entries, "\nids_without_event ",
      report.ids_without_event, "\nfaults ", report.faults_total, "\n");
  for (const LogFault& fault : report.faults) {
    absl::StrAppend(&text, "fault ", fault.events.from, " ", fault.events.to, " ", fault.what,
                    "\n");
  }
  std::fputs(text.c_str(), stdout);
  return report.faults_total == 0 ? 0 : kExitFaulty;
}

int Restore(const MaintenanceCommand& command) {
  const RestoreOptions restore = {
      .from = command.from,
      .replace = command.replace,
      .time_stamp = absl::FormatTime("%Y%m%dT%H%M%SZ", absl::Now(), absl::UTCTimeZone())};
  const auto restored = command.kind == MaintenanceCommand::Kind::kRestore
                            ? RestoreLog(OptionsFor(command), restore)
                            : SalvageLog(OptionsFor(command), restore);
  if (!restored.ok()) return Fail(restored.status());
  std::string text = absl::StrCat(
      "log_id ", restored->log_id, "\n",
      restored->is_new_log_id ? "new log_id: consumers choose their start again\n" : "",
      "earliest ", restored->earliest, "\nhead ", restored->head, "\n");
  if (!restored->replaced.empty()) absl::StrAppend(&text, "replaced ", restored->replaced, "\n");
  std::fputs(text.c_str(), stdout);
  return 0;
}

}  // namespace

int RunMaintenance(const MaintenanceCommand& command) {
  switch (command.kind) {
    case MaintenanceCommand::Kind::kVerify:
      return Verify(command);
    case MaintenanceCommand::Kind::kBackup:
      return Backup(command);
    case MaintenanceCommand::Kind::kRestore:
    case MaintenanceCommand::Kind::kSalvage:
      break;
  }
  return Restore(command);
}

absl::StatusOr<std::string> HandleControl(const RocksDbEventLog& log, const std::string& command) {
  absl::string_view to = command;
  if (!absl::ConsumePrefix(&to, kBackupCommand) || to.empty()) {
    return absl::InvalidArgumentError(
        "the running service knows no such command; is it of "
        "another version?");
  }
  const auto backup = log.Backup(std::string(to));
  if (!backup.ok()) return backup.status();
  return BackupText(*backup, std::string(to));
}

}  // namespace penstock::event_service
