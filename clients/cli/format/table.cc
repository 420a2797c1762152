#include "clients/cli/format/table.h"

#include <algorithm>

namespace penstock::cli {
namespace {

constexpr size_t kGap = 2;

std::string Shown(const std::string& cell) { return cell.empty() ? "-" : cell; }

}  // namespace

void WriteTable(const std::vector<std::vector<std::string>>& rows, Output& out) {
  std::vector<std::string> lines(rows.size());
  for (size_t column = 0; !rows.empty() && column < rows.front().size(); ++column) {
    size_t width = 0;
    for (const auto& row : rows) width = std::max(width, Shown(row[column]).size());
    if (column + 1 == rows.front().size()) width = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
      const std::string cell = Shown(rows[i][column]);
      lines[i] += cell;
      if (width > 0) lines[i].append(width - cell.size() + kGap, ' ');
    }
  }
  for (const std::string& line : lines) out.WriteLine(line);
}

}  // namespace penstock::cli
