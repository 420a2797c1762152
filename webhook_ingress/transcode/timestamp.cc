#include "webhook_ingress/transcode/timestamp.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"

namespace penstock::ingress {
namespace {

constexpr int kFractionDigitsMax = 9;

// Takes the number that `text` starts with, exactly `digits` long.
bool TakeNumber(absl::string_view& text, size_t digits, int& number) {
  if (text.size() < digits) return false;
  number = 0;
  for (size_t i = 0; i < digits; ++i) {
    if (!absl::ascii_isdigit(text[i])) return false;
    number = 10 * number + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return true;
}

bool TakeChar(absl::string_view& text, char wanted) {
  if (!absl::StartsWith(text, absl::string_view(&wanted, 1))) return false;
  text.remove_prefix(1);
  return true;
}

bool TakeFraction(absl::string_view& text, int32_t& nanos) {
  nanos = 0;
  if (!TakeChar(text, '.')) return true;
  int digits = 0;
  for (; !text.empty() && absl::ascii_isdigit(text[0]); text.remove_prefix(1)) {
    if (++digits > kFractionDigitsMax) return false;
    nanos = 10 * nanos + (text[0] - '0');
  }
  for (int i = digits; i < kFractionDigitsMax; ++i) nanos *= 10;
  return digits > 0;
}

// Seconds to subtract from the written time to get UTC.
bool TakeOffset(absl::string_view& text, int& seconds) {
  seconds = 0;
  if (TakeChar(text, 'Z')) return true;
  const bool east = TakeChar(text, '+');
  if (!east && !TakeChar(text, '-')) return false;
  int hours = 0;
  int minutes = 0;
  if (!TakeNumber(text, 2, hours) || !TakeChar(text, ':') || !TakeNumber(text, 2, minutes)) {
    return false;
  }
  if (hours > 23 || minutes > 59) return false;
  seconds = (east ? 1 : -1) * (hours * 3600 + minutes * 60);
  return true;
}

}  // namespace

absl::optional<UnixTime> ParseIsoTime(absl::string_view text) {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset = 0;
  UnixTime time;
  const bool read = TakeNumber(text, 4, year) && TakeChar(text, '-') &&
                    TakeNumber(text, 2, month) && TakeChar(text, '-') && TakeNumber(text, 2, day) &&
                    TakeChar(text, 'T') && TakeNumber(text, 2, hour) && TakeChar(text, ':') &&
                    TakeNumber(text, 2, minute) && TakeChar(text, ':') &&
                    TakeNumber(text, 2, second) && TakeFraction(text, time.nanos) &&
                    TakeOffset(text, offset) && text.empty();
  if (!read) return absl::nullopt;
  const absl::CivilSecond civil(year, month, day, hour, minute, second);
  // CivilSecond carries over, so a 30 February would become another day.
  if (civil.month() != month || civil.day() != day || civil.hour() != hour ||
      civil.minute() != minute || civil.second() != second) {
    return absl::nullopt;
  }
  time.seconds = absl::ToUnixSeconds(absl::FromCivil(civil, absl::UTCTimeZone())) - offset;
  if (time.seconds < kTimestampSecondsMin || time.seconds > kTimestampSecondsMax) {
    return absl::nullopt;
  }
  return time;
}

}  // namespace penstock::ingress
