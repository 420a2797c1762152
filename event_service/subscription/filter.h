// Which events a reader wants.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/event/stored_event.h"
#include "event_service/log/event_log.h"
#include "event_service/subscription/type_catalog.h"

namespace penstock::event_service {

// Most values in one field of a filter, and most bytes of one value.
inline constexpr size_t kFilterValuesMax = 500;
inline constexpr size_t kFilterValueBytesMax = 255;

// A filter as a client wrote it; the fields of penstock.v1.Filter.
struct FilterSpec {
  std::vector<std::string> types{};
  std::vector<std::string> excluded_types{};
  std::vector<std::string> accounts{};
  std::optional<bool> livemode{};
  std::vector<std::string> object_ids{};
  bool allow_unknown_types = false;

  bool operator==(const FilterSpec&) const = default;
};

// A set of type patterns: exact names, `prefix.*` and `*`. `[` and `]` are ordinary characters.
class TypePatterns {
 public:
  // InvalidArgument (INVALID_FILTER) when `pattern` is none of the three forms.
  absl::Status Add(std::string_view pattern);

  bool Matches(std::string_view type) const;
  // Whether every type that `pattern`, of one of the three forms, matches is matched here by one
  // pattern. Two patterns are either apart, or one of them covers the other.
  bool Covers(std::string_view pattern) const;

 private:
  bool MatchesPrefixOf(std::string_view type) const;

  bool everything_ = false;
  absl::flat_hash_set<std::string> exact_;
  // With their last dot, so that "charge.*" does not match "charger.created".
  absl::flat_hash_set<std::string> prefixes_;
};

// A compiled filter. Immutable, so any number of threads may match.
class Filter {
 public:
  // Matches everything.
  Filter() = default;

  // InvalidArgument with reason INVALID_FILTER, INVALID_LIMIT or, for an exact type that
  // `catalog` does not know, UNKNOWN_EVENT_TYPE. `catalog` is not kept.
  static absl::StatusOr<Filter> Compile(const FilterSpec& spec, const TypeCatalog& catalog);

  // The same for a filter that the server made: no limits, and any types.
  static absl::StatusOr<Filter> Build(const FilterSpec& spec);

  // Allocates nothing; a handful of hash look-ups however long the filter is.
  bool Matches(const EventKeys& keys) const;

  // The types that may match, for EventLog::ReadTypes; nullopt when every type may.
  const std::optional<TypeSelection>& type_selection() const { return type_selection_; }

  // The filter in force: as given, without repetitions and in sorted order.
  const FilterSpec& spec() const { return spec_; }

 private:
  FilterSpec spec_;
  std::optional<TypePatterns> types_;
  std::optional<TypeSelection> type_selection_;
  std::optional<TypePatterns> excluded_types_;
  absl::flat_hash_set<std::string> accounts_;
  absl::flat_hash_set<std::string> object_ids_;
};

}  // namespace penstock::event_service
