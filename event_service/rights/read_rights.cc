#include "event_service/rights/read_rights.h"

#include <algorithm>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"

namespace penstock::event_service {
namespace {

constexpr std::string_view kEverything = "*";

bool IsWildcard(std::string_view pattern) { return pattern.ends_with('*'); }

absl::Status NotAllowed(const std::string& type) {
  return MakeError(ErrorReason::kTypeNotAllowed,
                   absl::StrCat("the type \"", absl::Utf8SafeCHexEscape(type),
                                "\" is not among those that you may read: leave it out, ask for "
                                "\"*\" to get all that you may read, or have the policy changed"),
                   {{"type", type}});
}

absl::Status WrongLivemode(bool livemode) {
  return MakeError(ErrorReason::kLivemodeNotAllowed,
                   absl::StrCat("you may read only ", livemode ? "live" : "test", " events"));
}

}  // namespace

absl::StatusOr<ReadRights> ReadRights::Make(const FilterSpec& spec,
                                            std::shared_ptr<const EventRedactor> redactor) {
  ReadRights rights;
  rights.everything_ = false;
  rights.spec_ = {.types = spec.types,
                  .excluded_types = spec.excluded_types,
                  .accounts = spec.accounts,
                  .livemode = spec.livemode};
  for (const std::string& pattern : spec.types) {
    if (absl::Status added = rights.types_.Add(pattern); !added.ok()) return added;
  }
  for (const std::string& pattern : spec.excluded_types) {
    if (absl::Status added = rights.excluded_types_.Add(pattern); !added.ok()) return added;
  }
  rights.redactor_ = std::move(redactor);
  return rights;
}

absl::StatusOr<Filter> ReadRights::Narrow(const Filter& asked) const {
  if (everything_) return asked;
  FilterSpec narrowed = asked.spec();
  absl::StatusOr<std::vector<std::string>> types = NarrowTypes(narrowed.types);
  if (!types.ok()) return types.status();
  narrowed.types = *std::move(types);
  narrowed.excluded_types.insert(narrowed.excluded_types.end(), spec_.excluded_types.begin(),
                                 spec_.excluded_types.end());
  if (!spec_.accounts.empty()) {
    for (const std::string& account : narrowed.accounts) {
      if (std::count(spec_.accounts.begin(), spec_.accounts.end(), account) > 0) continue;
      return MakeError(ErrorReason::kAccountNotAllowed,
                       absl::StrCat("the account \"", absl::Utf8SafeCHexEscape(account),
                                    "\" is not among those that you may read: leave it out, or "
                                    "have the policy changed"),
                       {{"account", account}});
    }
    if (narrowed.accounts.empty()) narrowed.accounts = spec_.accounts;
  }
  if (spec_.livemode.has_value()) {
    if (narrowed.livemode.value_or(*spec_.livemode) != *spec_.livemode) {
      return WrongLivemode(*spec_.livemode);
    }
    narrowed.livemode = spec_.livemode;
  }
  return Filter::Build(narrowed);
}

absl::StatusOr<std::vector<std::string>> ReadRights::NarrowTypes(
    const std::vector<std::string>& asked) const {
  std::vector<std::string> narrowed;
  if (asked.empty()) Intersect(std::string(kEverything), narrowed);
  for (const std::string& pattern : asked) {
    if (IsWildcard(pattern)) {
      Intersect(pattern, narrowed);
    } else if (types_.Matches(pattern) && !excluded_types_.Matches(pattern)) {
      narrowed.push_back(pattern);
    } else {
      return NotAllowed(pattern);
    }
  }
  // An empty list would mean every type.
  if (narrowed.empty()) return NotAllowed(asked.empty() ? std::string(kEverything) : asked[0]);
  return narrowed;
}

void ReadRights::Intersect(const std::string& asked, std::vector<std::string>& narrowed) const {
  if (excluded_types_.Covers(asked)) return;
  if (types_.Covers(asked)) {
    narrowed.push_back(asked);
    return;
  }
  TypePatterns within;
  if (!within.Add(asked).ok()) return;
  for (const std::string& allowed : spec_.types) {
    if (within.Covers(allowed) && !excluded_types_.Covers(allowed)) narrowed.push_back(allowed);
  }
}

absl::Status ReadRights::CheckReadable(const EventKeys& keys) const {
  if (everything_) return absl::OkStatus();
  if (!types_.Matches(keys.type) || excluded_types_.Matches(keys.type)) {
    return MakeError(ErrorReason::kTypeNotAllowed,
                     "this event has a type that you may not read; have the policy changed");
  }
  if (spec_.livemode.has_value() && keys.livemode != *spec_.livemode) {
    return WrongLivemode(*spec_.livemode);
  }
  if (!spec_.accounts.empty() &&
      std::count(spec_.accounts.begin(), spec_.accounts.end(), keys.account) == 0) {
    return MakeError(ErrorReason::kAccountNotAllowed,
                     "this event is of an account that you may not read; have the policy changed");
  }
  return absl::OkStatus();
}

}  // namespace penstock::event_service
