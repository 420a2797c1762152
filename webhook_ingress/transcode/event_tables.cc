// The only file here that is about penstock.v1.Event rather than any schema.
#include "proto/event_descriptor.h"
#include "webhook_ingress/transcode/tables.h"

namespace penstock::ingress {

absl::StatusOr<std::unique_ptr<const TranscodeTables>> BuildEventTables() {
  return TranscodeTables::Build(EventDescriptor());
}

}  // namespace penstock::ingress
