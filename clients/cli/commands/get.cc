#include "absl/strings/str_cat.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/event_writer.h"
#include "clients/cli/rpc/rpc_error.h"

namespace penstock::cli {
namespace {

// For one event there is room: the summary, then everything.
absl::StatusOr<std::string> FormatPretty(const google::protobuf::Message& event, CommandIo io) {
  absl::StatusOr<std::string> json = FormatJson(event, /*indented=*/true);
  if (!json.ok()) return json;
  return absl::StrCat(FormatSummary(event, io.out.IsTerminal()), "\n", *json);
}

absl::StatusOr<std::string> Format(const google::protobuf::Message& event, OutputFormat format,
                                   CommandIo io) {
  switch (format) {
    case OutputFormat::kPretty:
      return FormatPretty(event, io);
    case OutputFormat::kJson:
      return FormatJson(event, /*indented=*/false);
    case OutputFormat::kRaw:
      return FormatRaw(event);
  }
  return absl::InternalError("unknown output format");
}

}  // namespace

Outcome RunGet(const GetOptions& options, EventService& service, CommandIo io) {
  absl::StatusOr<std::string> text;
  const absl::Status error = service.GetEvent(
      options.event_id, options.include_raw || options.output == OutputFormat::kRaw,
      [&](const google::protobuf::Message& event) { text = Format(event, options.output, io); });
  if (!error.ok()) return Explain(error, options.server);
  if (!text.ok()) return {ExitCode::kFailure, std::string(text.status().message())};
  io.out.WriteLine(*text);
  return {};
}

}  // namespace penstock::cli
