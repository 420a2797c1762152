#include "proto/catalog/event_types.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <vector>

namespace penstock::catalog {
namespace {

constexpr auto kEventTypes = std::to_array<EventType>({
#include "proto/catalog/event_types.inc"
});

static_assert(std::is_sorted(kEventTypes.begin(), kEventTypes.end(),
                             [](const EventType& a, const EventType& b) {
                               return a.type < b.type;
                             }),
              "FindEventType searches by halving");

bool IsKnown(const EventType& entry) { return entry.has_arm || entry.status == Status::kThin; }

// Levenshtein distance, or any value of at least `limit` once it is sure to reach it.
size_t EditDistance(std::string_view a, std::string_view b, size_t limit) {
  const size_t length_difference = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
  if (length_difference >= limit) return limit;
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    size_t smallest = row[0];
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
      smallest = std::min(smallest, row[j + 1]);
    }
    if (smallest >= limit) return limit;
  }
  return row[b.size()];
}

}  // namespace

absl::Span<const EventType> AllEventTypes() { return kEventTypes; }

const EventType* FindEventType(std::string_view type) {
  const auto found = std::lower_bound(
      kEventTypes.begin(), kEventTypes.end(), type,
      [](const EventType& entry, std::string_view wanted) { return entry.type < wanted; });
  if (found == kEventTypes.end() || found->type != type) return nullptr;
  return &*found;
}

bool IsKnown(std::string_view type) {
  const EventType* const entry = FindEventType(type);
  return entry != nullptr && IsKnown(*entry);
}

std::string_view NearestEventType(std::string_view type) {
  std::string_view nearest = kEventTypes.front().type;
  // Above any distance between `type` and a type of the table.
  size_t smallest = type.size() + 256;
  for (const EventType& entry : kEventTypes) {
    if (!IsKnown(entry)) continue;
    const size_t distance = EditDistance(type, entry.type, smallest);
    if (distance < smallest) {
      smallest = distance;
      nearest = entry.type;
    }
  }
  return nearest;
}

}  // namespace penstock::catalog
