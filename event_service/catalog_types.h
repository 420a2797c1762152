// The type catalogue of the schema, as filters ask for it.
#pragma once

#include <string>
#include <string_view>

#include "event_service/subscription/type_catalog.h"
#include "proto/catalog/event_types.h"

namespace penstock::event_service {

class CatalogTypes final : public TypeCatalog {
 public:
  bool Contains(std::string_view type) const override { return catalog::IsKnown(type); }
  std::string Nearest(std::string_view type) const override {
    return std::string(catalog::NearestEventType(type));
  }
};

}  // namespace penstock::event_service
