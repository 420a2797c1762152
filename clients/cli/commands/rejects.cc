#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/json_text.h"
#include "clients/cli/format/table.h"

namespace penstock::cli {
namespace {

struct Column {
  const char* title;
  const char* key;
};
constexpr Column kColumns[] = {{"TIME", "time"},
                               {"REASON", "reason"},
                               {"STATUS", "status"},
                               {"ADDRESS", "client_address"},
                               {"ENDPOINT", "endpoint"},
                               {"BYTES", "body_bytes"},
                               {"AGE", "signature_age_seconds"}};

std::string Cell(const JsonRow& row, const Column& column) {
  const auto found = row.scalars.find(column.key);
  if (found == row.scalars.end() || found->second.empty()) return "";
  return column.key == std::string("signature_age_seconds") ? found->second + " s" : found->second;
}

std::vector<std::vector<std::string>> Cells(const std::vector<JsonRow>& rows) {
  std::vector<std::vector<std::string>> cells(rows.size() + 1);
  for (const Column& column : kColumns) {
    cells[0].push_back(column.title);
    for (size_t i = 0; i < rows.size(); ++i) cells[i + 1].push_back(Cell(rows[i], column));
  }
  return cells;
}

Outcome ExplainNoPage(const RejectsOptions& options, const absl::Status& status) {
  if (status.code() == absl::StatusCode::kUnavailable) {
    return {ExitCode::kUnreachable,
            absl::StrCat("no answer from the operations port of webhook-ingress at ", options.ops,
                         ": ", std::string(status.message()),
                         "\nIt prints the address as `operations on` at its start; pass it with "
                         "--ops.")};
  }
  return {ExitCode::kFailure,
          absl::StrCat("what listens at ", options.ops,
                       " has no list of rejects: ", std::string(status.message()),
                       "\nPass the operations port of webhook-ingress with --ops.")};
}

}  // namespace

Outcome RunRejects(const RejectsOptions& options, const FetchPage& fetch, CommandIo io) {
  const absl::StatusOr<std::string> page = fetch(options.ops, "/rejects");
  if (!page.ok()) return ExplainNoPage(options, page.status());
  absl::StatusOr<std::vector<JsonRow>> rows = JsonRows(*page, "rejects");
  if (!rows.ok()) return ExplainNoPage(options, rows.status());
  if (options.limit != 0 && rows->size() > options.limit) rows->resize(options.limit);
  if (options.json) {
    for (const JsonRow& row : *rows) io.out.WriteLine(row.json);
  } else if (rows->empty()) {
    io.err.WriteLine("Nothing was rejected since webhook-ingress started.");
  } else {
    WriteTable(Cells(*rows), io.out);
  }
  return {};
}

}  // namespace penstock::cli
