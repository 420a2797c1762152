#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/json_text.h"
#include "clients/cli/rpc/rpc_error.h"

namespace penstock::cli {
namespace {

std::string TimeOrEmpty(const std::optional<absl::Time>& time) {
  return time ? absl::FormatTime("%Y-%m-%dT%H:%M:%E3SZ", *time, absl::UTCTimeZone()) : "";
}

std::string FormatInfoJson(const LogInfo& info) {
  std::string json =
      absl::StrCat("{\"log_id\":", JsonString(info.log_id), ",\"earliest_sequence\":\"",
                   info.earliest_sequence, "\",\"head_sequence\":\"", info.head_sequence, "\"");
  if (info.earliest_committed_at) {
    absl::StrAppend(
        &json, ",\"earliest_committed_at\":", JsonString(TimeOrEmpty(info.earliest_committed_at)));
  }
  if (info.head_committed_at) {
    absl::StrAppend(&json,
                    ",\"head_committed_at\":", JsonString(TimeOrEmpty(info.head_committed_at)));
  }
  absl::StrAppend(&json, ",\"size_bytes\":\"", info.size_bytes,
                  "\",\"server_version\":", JsonString(info.server_version), "}");
  return json;
}

void WriteForPeople(const LogInfo& info, const std::string& server, Output& out) {
  const auto line = [&out](absl::string_view name, absl::string_view value) {
    out.WriteLine(absl::StrFormat("%-16s%s", name, value));
  };
  line("log", info.log_id);
  line("earliest", info.head_sequence == 0 ? "none"
                                           : absl::StrCat(info.earliest_sequence, "  ",
                                                          TimeOrEmpty(info.earliest_committed_at)));
  line("head", info.head_sequence == 0
                   ? "none"
                   : absl::StrCat(info.head_sequence, "  ", TimeOrEmpty(info.head_committed_at)));
  line("size", absl::StrCat(info.size_bytes, " bytes"));
  line("server version", info.server_version);
  line("server", server);
}

}  // namespace

Outcome RunInfo(const InfoOptions& options, EventService& service, CommandIo io) {
  LogInfo info;
  const absl::Status error = service.GetLogInfo(info);
  if (!error.ok()) return Explain(error, options.server);
  switch (options.output) {
    case InfoOptions::Output::kPretty:
      WriteForPeople(info, options.server, io.out);
      break;
    case InfoOptions::Output::kJson:
      io.out.WriteLine(FormatInfoJson(info));
      break;
    case InfoOptions::Output::kCursor:
      io.out.WriteLine(ToString(Cursor{info.log_id, info.head_sequence}));
      break;
  }
  return {};
}

}  // namespace penstock::cli
