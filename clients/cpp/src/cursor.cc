#include "penstock/cursor.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace penstock {
namespace {

bool IsLogId(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return absl::ascii_isalnum(c) || c == '-' || c == '_' || c == '.';
  });
}

// SimpleAtoi alone would take signs and spaces.
bool ParseSequence(const std::string& digits, uint64_t& sequence) {
  return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](unsigned char c) {
    return absl::ascii_isdigit(c);
  }) && absl::SimpleAtoi(digits, &sequence);
}

}  // namespace

std::string ToString(const Cursor& cursor) {
  return absl::StrCat(cursor.log_id, ":", cursor.sequence);
}

absl::StatusOr<Cursor> ParseCursor(const std::string& text) {
  const size_t colon = text.rfind(':');
  if (colon == std::string::npos) return absl::InvalidArgumentError("a cursor is LOG:SEQ.");
  Cursor cursor;
  cursor.log_id = text.substr(0, colon);
  if (!IsLogId(cursor.log_id)) {
    return absl::InvalidArgumentError("the log id before the colon is missing or wrong.");
  }
  if (!ParseSequence(text.substr(colon + 1), cursor.sequence)) {
    return absl::InvalidArgumentError(
        "the sequence after the colon is not a number from 0 to 2^64 - 1.");
  }
  return cursor;
}

}  // namespace penstock
