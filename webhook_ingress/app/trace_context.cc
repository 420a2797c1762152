#include "webhook_ingress/app/trace_context.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "common/absl_view.h"

namespace penstock::ingress {
namespace {

// Of version 00, and of every later version at least.
constexpr size_t kTraceparentBytes = 55;
constexpr char kSampled = 1;

bool IsHex(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool IsZero(std::string_view text) { return text.find_first_not_of('0') == std::string_view::npos; }

std::optional<std::string> Parse(std::string_view text) {
  if (text.size() < kTraceparentBytes) return std::nullopt;
  const std::string_view version = text.substr(0, 2);
  const std::string_view trace_id = text.substr(3, 32);
  const std::string_view parent_id = text.substr(36, 16);
  const std::string_view flags = text.substr(53, 2);
  if (text[2] != '-' || text[35] != '-' || text[52] != '-') return std::nullopt;
  if (!IsHex(version) || !IsHex(trace_id) || !IsHex(parent_id) || !IsHex(flags)) {
    return std::nullopt;
  }
  if (version == "ff" || IsZero(trace_id) || IsZero(parent_id)) return std::nullopt;
  if (version == "00") {
    if (text.size() != kTraceparentBytes) return std::nullopt;
    return std::string(text);
  }
  if (text.size() > kTraceparentBytes && text[kTraceparentBytes] != '-') return std::nullopt;
  const int last = flags[1] <= '9' ? flags[1] - '0' : flags[1] - 'a' + 10;
  return absl::StrCat("00", ToAbsl(text.substr(2, 51)), "0", last & kSampled);
}

}  // namespace

std::optional<std::string> FindTraceparent(
    absl::Span<const std::pair<std::string_view, std::string_view>> fields) {
  std::optional<std::string_view> found;
  for (const auto& [name, value] : fields) {
    if (!absl::EqualsIgnoreCase(ToAbsl(name), "traceparent")) continue;
    if (found) return std::nullopt;
    found = value;
  }
  if (!found) return std::nullopt;
  const absl::string_view text = absl::StripAsciiWhitespace(ToAbsl(*found));
  return Parse(std::string_view(text.data(), text.size()));
}

}  // namespace penstock::ingress
