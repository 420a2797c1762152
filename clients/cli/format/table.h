// Text in columns, for people.
#pragma once

#include <string>
#include <vector>

#include "clients/cli/io/output.h"

namespace penstock::cli {

// Writes a line for each row, the first of which has the titles. Columns are as wide as their
// widest cell, but for the last one; an empty cell is shown as "-". Rows are equally long.
void WriteTable(const std::vector<std::vector<std::string>>& rows, Output& out);

}  // namespace penstock::cli
