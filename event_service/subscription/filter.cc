#include "event_service/subscription/filter.h"

#include <algorithm>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "common/absl_view.h"
#include "event_service/error_reason.h"

namespace penstock::event_service {
namespace {

// Of a request, as its errors call them.
constexpr std::string_view kTypes = "filter.types";
constexpr std::string_view kExcludedTypes = "filter.excluded_types";

bool IsPrefixPattern(std::string_view pattern) { return pattern.ends_with(".*"); }

absl::Status CheckLimits(const char* field, const std::vector<std::string>& values) {
  const ErrorMetadata metadata = {{"field", absl::StrCat("filter.", field)}};
  if (values.size() > kFilterValuesMax) {
    return MakeError(ErrorReason::kInvalidLimit,
                     absl::StrCat("filter.", field, " has ", values.size(), " values, at most ",
                                  kFilterValuesMax,
                                  " are allowed; use a prefix such as \"charge.*\" or open "
                                  "several streams"),
                     metadata);
  }
  for (const std::string& value : values) {
    if (value.size() <= kFilterValueBytesMax) continue;
    return MakeError(ErrorReason::kInvalidLimit,
                     absl::StrCat("a value of filter.", field, " has ", value.size(),
                                  " bytes, at most ", kFilterValueBytesMax,
                                  " are allowed; no type, account or id is that long: mend it"),
                     metadata);
  }
  return absl::OkStatus();
}

absl::Status CheckKnown(std::string_view field, const std::vector<std::string>& patterns,
                        const TypeCatalog& catalog) {
  for (const std::string& pattern : patterns) {
    if (pattern == "*" || IsPrefixPattern(pattern) || catalog.Contains(pattern)) continue;
    const std::string nearest = catalog.Nearest(pattern);
    std::string message =
        absl::StrCat("no event type is called \"", absl::Utf8SafeCHexEscape(pattern), "\"");
    if (!nearest.empty()) absl::StrAppend(&message, "; did you mean \"", nearest, "\"?");
    absl::StrAppend(&message,
                    " Mend it, or set allow_unknown_types for types newer than this "
                    "server.");
    return InField(field, MakeError(ErrorReason::kUnknownEventType, message,
                                    {{"type", pattern}, {"nearest", nearest}}));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::optional<TypePatterns>> CompilePatterns(
    std::string_view field, const std::vector<std::string>& patterns) {
  if (patterns.empty()) return std::nullopt;
  TypePatterns compiled;
  for (const std::string& pattern : patterns) {
    if (absl::Status added = compiled.Add(pattern); !added.ok()) return InField(field, added);
  }
  return compiled;
}

std::optional<TypeSelection> SelectionOf(const std::vector<std::string>& patterns) {
  TypeSelection selection;
  for (const std::string& pattern : patterns) {
    if (pattern == "*") return std::nullopt;
    if (IsPrefixPattern(pattern)) {
      selection.prefixes.push_back(pattern.substr(0, pattern.size() - 1));
    } else {
      selection.exact.push_back(pattern);
    }
  }
  return patterns.empty() ? std::nullopt : std::optional(std::move(selection));
}

void SortAndDeduplicate(std::vector<std::string>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

absl::Status TypePatterns::Add(std::string_view pattern) {
  if (pattern == "*") {
    everything_ = true;
    return absl::OkStatus();
  }
  const bool is_prefix = IsPrefixPattern(pattern);
  const std::string_view name = is_prefix ? pattern.substr(0, pattern.size() - 1) : pattern;
  if (name.empty() || name == "." || name.find('*') != std::string_view::npos) {
    return MakeError(ErrorReason::kInvalidFilter,
                     absl::StrCat("\"", absl::Utf8SafeCHexEscape(ToAbsl(pattern)),
                                  "\" is not a type pattern: write an exact type "
                                  "(\"charge.succeeded\"), a prefix (\"charge.*\") or \"*\""));
  }
  (is_prefix ? prefixes_ : exact_).emplace(name);
  return absl::OkStatus();
}

bool TypePatterns::MatchesPrefixOf(std::string_view type) const {
  if (prefixes_.empty()) return false;
  // One look-up per dot of the type, instead of one comparison per prefix of the filter.
  for (size_t dot = type.find('.'); dot != std::string_view::npos; dot = type.find('.', dot + 1)) {
    if (prefixes_.contains(ToAbsl(type.substr(0, dot + 1)))) return true;
  }
  return false;
}

bool TypePatterns::Matches(std::string_view type) const {
  return everything_ || exact_.contains(ToAbsl(type)) || MatchesPrefixOf(type);
}

bool TypePatterns::Covers(std::string_view pattern) const {
  if (everything_) return true;
  if (pattern == "*") return false;
  if (!IsPrefixPattern(pattern)) return Matches(pattern);
  // An exact type is no prefix, even one that ends in a dot.
  return MatchesPrefixOf(pattern.substr(0, pattern.size() - 1));
}

absl::StatusOr<Filter> Filter::Compile(const FilterSpec& spec, const TypeCatalog& catalog) {
  for (const auto& [field, values] :
       {std::pair<const char*, const std::vector<std::string>&>{"types", spec.types},
        {"excluded_types", spec.excluded_types},
        {"accounts", spec.accounts},
        {"object_ids", spec.object_ids}}) {
    if (absl::Status limits = CheckLimits(field, values); !limits.ok()) return limits;
  }
  absl::StatusOr<Filter> filter = Build(spec);
  if (!filter.ok() || spec.allow_unknown_types) return filter;
  if (absl::Status known = CheckKnown(kTypes, spec.types, catalog); !known.ok()) return known;
  if (absl::Status known = CheckKnown(kExcludedTypes, spec.excluded_types, catalog); !known.ok()) {
    return known;
  }
  return filter;
}

absl::StatusOr<Filter> Filter::Build(const FilterSpec& spec) {
  Filter filter;
  filter.spec_ = spec;
  auto types = CompilePatterns(kTypes, spec.types);
  if (!types.ok()) return types.status();
  auto excluded_types = CompilePatterns(kExcludedTypes, spec.excluded_types);
  if (!excluded_types.ok()) return excluded_types.status();
  filter.types_ = *std::move(types);
  filter.excluded_types_ = *std::move(excluded_types);
  filter.accounts_.insert(spec.accounts.begin(), spec.accounts.end());
  filter.object_ids_.insert(spec.object_ids.begin(), spec.object_ids.end());
  SortAndDeduplicate(filter.spec_.types);
  filter.type_selection_ = SelectionOf(filter.spec_.types);
  SortAndDeduplicate(filter.spec_.excluded_types);
  SortAndDeduplicate(filter.spec_.accounts);
  SortAndDeduplicate(filter.spec_.object_ids);
  return filter;
}

bool Filter::Matches(const EventKeys& keys) const {
  if (spec_.livemode.has_value() && *spec_.livemode != keys.livemode) return false;
  if (types_.has_value() && !types_->Matches(keys.type)) return false;
  if (excluded_types_.has_value() && excluded_types_->Matches(keys.type)) return false;
  if (!accounts_.empty() && !accounts_.contains(ToAbsl(keys.account))) return false;
  if (!object_ids_.empty() && !object_ids_.contains(ToAbsl(keys.object_id))) return false;
  return true;
}

}  // namespace penstock::event_service
