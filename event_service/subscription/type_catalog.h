// The event types that the schema knows.
#pragma once

#include <string>
#include <string_view>

namespace penstock::event_service {

// Threads: any, at any time.
class TypeCatalog {
 public:
  virtual ~TypeCatalog() = default;

  // Whether `type` is a Stripe event type that the schema has, e.g. "charge.succeeded".
  virtual bool Contains(std::string_view type) const = 0;

  // The known type that looks most like `type`; empty when the catalog is.
  virtual std::string Nearest(std::string_view type) const = 0;
};

}  // namespace penstock::event_service
