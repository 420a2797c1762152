// Which events a subscription delivers.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace penstock {

// Conditions of different fields are ANDed, values of one field are ORed, and an
// empty field does not restrict. The server checks it; penstock.v1.Filter in
// event_service.proto has the limits.
struct EventFilter {
  // Exact ("charge.succeeded"), a prefix that ends in ".*" ("charge.*"), or "*".
  std::vector<std::string> types{};
  std::vector<std::string> excluded_types{};
  // Connected accounts (`acct_...`); "" selects the platform's own events.
  std::vector<std::string> accounts{};
  // Values of Event.object_id.
  std::vector<std::string> object_ids{};
  std::optional<bool> livemode{};
  // Accept exact types that the server's schema does not know.
  bool allow_unknown_types = false;
};

}  // namespace penstock
