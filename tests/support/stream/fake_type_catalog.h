// A catalog of a few types, for tests that name types.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "event_service/subscription/type_catalog.h"

namespace penstock::testing {

class FakeTypeCatalog final : public event_service::TypeCatalog {
 public:
  explicit FakeTypeCatalog(std::vector<std::string> types = {
                               "charge.succeeded", "charge.refunded", "charge.dispute.created",
                               "customer.created", "invoice.paid"})
      : types_(std::move(types)) {}

  bool Contains(std::string_view type) const override {
    return std::find(types_.begin(), types_.end(), type) != types_.end();
  }

  // The type with the longest common beginning: enough to tell a hint from none.
  std::string Nearest(std::string_view type) const override {
    std::string best;
    size_t best_length = 0;
    for (const std::string& known : types_) {
      const auto ends = std::mismatch(known.begin(), known.end(), type.begin(), type.end());
      const size_t length = static_cast<size_t>(ends.first - known.begin());
      if (best.empty() || length > best_length) {
        best = known;
        best_length = length;
      }
    }
    return best;
  }

 private:
  std::vector<std::string> types_;
};

}  // namespace penstock::testing
