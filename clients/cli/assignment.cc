#include "clients/cli/assignment.h"

#include "absl/strings/str_cat.h"

namespace penstock::cli {

absl::StatusOr<std::pair<std::string, std::string>> ParseAssignment(const std::string& text) {
  bool quoted = false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (text[i] == '=' && !quoted) {
      if (i == 0) break;
      return std::make_pair(text.substr(0, i), text.substr(i + 1));
    }
  }
  return absl::InvalidArgumentError(
      absl::StrCat("\"", text, "\" is no PATH=VALUE; an example is data.object.amount=5"));
}

}  // namespace penstock::cli
