// The only file here that compiles against the generated event classes.
#include "penstock/v1/event.pb.h"
#include "webhook_ingress/transcode/tables.h"

namespace penstock::ingress {

absl::StatusOr<std::unique_ptr<const TranscodeTables>> BuildEventTables() {
  return TranscodeTables::Build(v1::Event::descriptor());
}

}  // namespace penstock::ingress
