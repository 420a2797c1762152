#include "clients/cli/subscription/start_position.h"

#include <algorithm>
#include <cctype>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
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

absl::StatusOr<StartPosition> ParseTime(absl::string_view text) {
  absl::Time time;
  std::string why;
  if (!absl::ParseTime(absl::RFC3339_full, text, &time, &why)) {
    return Invalid(text, "a time needs a date, a time of day and a zone.");
  }
  return time;
}

bool IsLogId(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return absl::ascii_isalnum(c) || c == '-' || c == '_' || c == '.';
  });
}

}  // namespace

std::string ToString(const Cursor& cursor) {
  return absl::StrCat(cursor.log_id, ":", cursor.sequence);
}

absl::StatusOr<StartPosition> ParseStartPosition(const std::string& text) {
  if (text == "earliest") return FromEarliest{};
  if (text == "latest") return FromLatest{};
  if (absl::StartsWith(text, "evt_")) {
    if (!IsLogId(text)) return Invalid(text, "an event id has only letters, digits and _.");
    return AfterEventId{text};
  }
  if (LooksLikeDate(text)) return ParseTime(text);
  const size_t colon = text.rfind(':');
  if (colon == std::string::npos) return Invalid(text, "it has none of the known forms.");
  Cursor cursor;
  cursor.log_id = text.substr(0, colon);
  const std::string digits = text.substr(colon + 1);
  if (!IsLogId(cursor.log_id))
    return Invalid(text, "the log id before the colon is missing or wrong.");
  // SimpleAtoi alone would take signs and spaces.
  const bool all_digits = !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
  if (!all_digits || !absl::SimpleAtoi(digits, &cursor.sequence)) {
    return Invalid(text, "the sequence after the colon is not a number from 0 to 2^64 - 1.");
  }
  return cursor;
}

}  // namespace penstock::cli
