#include "clients/cli/start_position.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace penstock::cli {
namespace {

absl::Status Invalid(absl::string_view text, absl::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat(
      "\"", text, "\" is no start position: ", why,
      " Accepted: earliest, latest, LOG:SEQ (printed when a tail ends), a time such as "
      "2026-01-31T12:00:00Z, or an event id evt_..."));
}

// "dddd-dd-dd", the beginning of a date; no log id that the server makes looks like it.
bool LooksLikeDate(absl::string_view text) {
  constexpr absl::string_view kShape = "0000-00-00";
  if (text.size() < kShape.size()) return false;
  for (size_t i = 0; i < kShape.size(); ++i) {
    const bool digit = absl::ascii_isdigit(static_cast<unsigned char>(text[i]));
    if (kShape[i] == '0' ? !digit : text[i] != '-') return false;
  }
  return true;
}

bool IsEventId(const std::string& text) {
  return std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return absl::ascii_isalnum(c) || c == '_'; });
}

absl::StatusOr<StartPosition> ParseTime(absl::string_view text) {
  absl::Time time;
  std::string why;
  if (!absl::ParseTime(absl::RFC3339_full, text, &time, &why)) {
    return Invalid(text, "a time needs a date, a time of day and a zone.");
  }
  return time;
}

}  // namespace

absl::StatusOr<StartPosition> ParseStartPosition(const std::string& text) {
  if (text == "earliest") return FromEarliest{};
  if (text == "latest") return FromLatest{};
  if (absl::StartsWith(text, "evt_")) {
    if (!IsEventId(text)) return Invalid(text, "an event id has only letters, digits and _.");
    return AfterEventId{text};
  }
  if (LooksLikeDate(text)) return ParseTime(text);
  if (text.find(':') == std::string::npos) return Invalid(text, "it has none of the known forms.");
  absl::StatusOr<Cursor> cursor = ParseCursor(text);
  if (!cursor.ok()) return Invalid(text, cursor.status().message());
  return *std::move(cursor);
}

}  // namespace penstock::cli
