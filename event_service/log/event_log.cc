#include "event_service/log/event_log.h"

#include <algorithm>
#include <string>

#include "absl/strings/cord.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace penstock::event_service {
namespace {

constexpr char kRangePayload[] = "penstock.dev/data-loss-range";

}  // namespace

bool TypeSelection::Matches(std::string_view type) const {
  return std::find(exact.begin(), exact.end(), type) != exact.end() ||
         std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const std::string& prefix) { return type.starts_with(prefix); });
}

absl::Status DataLossAt(const SequenceRange& range, std::string_view what) {
  absl::Status status = absl::DataLossError(absl::StrCat("events ", range.from, " to ", range.to,
                                                         " are unreadable: ", std::string(what)));
  status.SetPayload(kRangePayload, absl::Cord(absl::StrCat(range.from, "-", range.to)));
  return status;
}

std::optional<SequenceRange> DataLossRange(const absl::Status& status) {
  const absl::optional<absl::Cord> payload = status.GetPayload(kRangePayload);
  if (!payload.has_value()) return std::nullopt;
  const std::string text(*payload);
  const std::pair<std::string, std::string> ends = absl::StrSplit(text, '-');
  SequenceRange range;
  if (!absl::SimpleAtoi(ends.first, &range.from) || !absl::SimpleAtoi(ends.second, &range.to)) {
    return std::nullopt;
  }
  return range;
}

}  // namespace penstock::event_service
