// The file of --policy, put in force and followed.
#pragma once

#include <memory>

#include "absl/status/statusor.h"
#include "common/file_watcher.h"
#include "event_service/flags.h"
#include "event_service/metrics.h"
#include "event_service/rights/access.h"

namespace penstock::event_service {

// Reads the policy that `flags` name, if any, and puts it in force; the watcher does the same when
// the file changes, and reports a file that it refuses to the log and the metrics. Null without a
// policy. InvalidArgument names the file, and the line where there is one. Everything is borrowed.
absl::StatusOr<std::unique_ptr<FileWatcher>> OpenPolicy(const Flags& flags, Access& access,
                                                        Metrics& metrics);

}  // namespace penstock::event_service
