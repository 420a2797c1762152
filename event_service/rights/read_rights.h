// Which events somebody may read.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/event/event_redactor.h"
#include "event_service/subscription/filter.h"

namespace penstock::event_service {

// Immutable; any number of threads.
class ReadRights {
 public:
  // Every event, and all of it.
  ReadRights() = default;

  // The events that `spec` matches. Of its fields, types, excluded_types, accounts and livemode are
  // used; no types means none. `redactor` may be null. InvalidArgument (INVALID_FILTER) for what
  // is no pattern.
  static absl::StatusOr<ReadRights> Make(const FilterSpec& spec,
                                         std::shared_ptr<const EventRedactor> redactor);

  // The filter for what `asked` wants and these rights allow. Wildcards shrink to what is allowed;
  // what is named and not allowed is an error: PermissionDenied with reason TYPE_NOT_ALLOWED,
  // ACCOUNT_NOT_ALLOWED or LIVEMODE_NOT_ALLOWED. So is a filter of which nothing is left.
  absl::StatusOr<Filter> Narrow(const Filter& asked) const;

  // OK, or PermissionDenied as above. The error tells nothing of the event.
  absl::Status CheckReadable(const EventKeys& keys) const;

  // Null when nothing is hidden.
  const std::shared_ptr<const EventRedactor>& redactor() const { return redactor_; }

 private:
  absl::StatusOr<std::vector<std::string>> NarrowTypes(const std::vector<std::string>& asked) const;
  // What is both in the wildcard `asked` and allowed.
  void Intersect(const std::string& asked, std::vector<std::string>& narrowed) const;

  bool everything_ = true;
  FilterSpec spec_;
  TypePatterns types_;
  TypePatterns excluded_types_;
  std::shared_ptr<const EventRedactor> redactor_;
};

}  // namespace penstock::event_service
