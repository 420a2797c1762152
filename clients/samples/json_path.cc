#include "clients/samples/json_path.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace penstock::samples {
namespace {

constexpr size_t kPositionDigitsMax = 6;

bool TakeEscape(absl::string_view& rest, std::string& key) {
  if (absl::StartsWith(rest, "\\\"") || absl::StartsWith(rest, "\\\\")) {
    key += rest[1];
    rest.remove_prefix(2);
    return true;
  }
  unsigned code = 0;
  if (!absl::StartsWith(rest, "\\u") || rest.size() < 6) return false;
  const auto result = std::from_chars(rest.data() + 2, rest.data() + 6, code, 16);
  if (result.ec != std::errc() || result.ptr != rest.data() + 6 || code >= 0x20) return false;
  key += static_cast<char>(code);
  rest.remove_prefix(6);
  return true;
}

// `rest` begins after `["`.
bool TakeQuotedKey(absl::string_view& rest, PathStep& step) {
  while (!rest.empty() && rest[0] != '"') {
    if (rest[0] == '\\') {
      if (!TakeEscape(rest, step.key)) return false;
    } else {
      step.key += rest[0];
      rest.remove_prefix(1);
    }
  }
  if (!absl::StartsWith(rest, "\"]")) return false;
  rest.remove_prefix(2);
  return true;
}

// `rest` begins after `[`.
bool TakePosition(absl::string_view& rest, PathStep& step) {
  const size_t end = rest.find(']');
  if (end == 0 || end == absl::string_view::npos || end > kPositionDigitsMax) return false;
  const auto result = std::from_chars(rest.data(), rest.data() + end, step.position);
  if (result.ec != std::errc() || result.ptr != rest.data() + end) return false;
  step.is_position = true;
  rest.remove_prefix(end + 1);
  return true;
}

bool TakePlainKey(absl::string_view& rest, PathStep& step) {
  const size_t end = std::min(rest.find_first_of(".[]\""), rest.size());
  if (end == 0) return false;
  step.key = std::string(rest.substr(0, end));
  rest.remove_prefix(end);
  return true;
}

bool TakeStep(absl::string_view& rest, bool first, PathStep& step) {
  if (absl::StartsWith(rest, "[\"")) {
    rest.remove_prefix(2);
    return TakeQuotedKey(rest, step);
  }
  if (absl::StartsWith(rest, "[")) {
    rest.remove_prefix(1);
    return TakePosition(rest, step);
  }
  if (!first) {
    if (!absl::StartsWith(rest, ".")) return false;
    rest.remove_prefix(1);
  }
  return TakePlainKey(rest, step);
}

}  // namespace

absl::StatusOr<std::vector<PathStep>> ParseJsonPath(absl::string_view path) {
  std::vector<PathStep> steps;
  absl::string_view rest = path;
  do {
    PathStep step;
    if (!TakeStep(rest, steps.empty(), step)) {
      return absl::InvalidArgumentError(
          absl::StrCat("not a path: ", path, "; write it like data.object.items[2][\"a.b\"]"));
    }
    steps.push_back(std::move(step));
  } while (!rest.empty());
  return steps;
}

}  // namespace penstock::samples
