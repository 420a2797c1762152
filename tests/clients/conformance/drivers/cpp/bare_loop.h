// What the library's throughput is compared with: the generated stub alone.
#pragma once

#include <functional>

#include "absl/status/status.h"
#include "penstock/event.h"
#include "penstock/subscriber_options.h"

namespace penstock::conformance {

// Reads from the earliest event until `handle` returns false or the stream ends.
absl::Status RunBareLoop(const ServerOptions& server,
                         const std::function<bool(const Event&)>& handle);

}  // namespace penstock::conformance
