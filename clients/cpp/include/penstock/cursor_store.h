// Where a subscriber keeps its place between runs.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "penstock/cursor.h"

namespace penstock {

// Holds the cursor of one subscription. Implement it over your own database to
// commit the cursor beside the effects of your handlers.
//
// Thread Safety: a subscription calls it from one thread at a time. Two
// subscriptions MUST NOT share a store.
//
// Idempotency: committing the same cursor twice is committing it once.
//
// Error Handling: every error ends the subscription and is handed to its caller.
// Going on without a stored place would repeat more and more after a restart.
class CursorStore {
 public:
  virtual ~CursorStore() = default;

  // The cursor committed last; nullopt before the first.
  virtual absl::StatusOr<std::optional<Cursor>> Load() = 0;

  // MUST NOT return OK before a Load, by a process started later, returns `cursor`.
  virtual absl::Status Commit(const Cursor& cursor) = 0;
};

// Forgets with the process: after a restart the subscription begins at its start position.
std::shared_ptr<CursorStore> MakeMemoryCursorStore();

// A file with the line "LOG:SEQ". A commit writes a file beside it ("PATH.new"),
// syncs it, renames it and syncs the directory, so that a crash or a power cut
// leaves the old cursor or the new one. The directory must exist.
//
// Errors: DataLoss when the file holds anything else than a cursor; what the
// system said, as a status, when reading or writing fails. Nothing is reset.
std::shared_ptr<CursorStore> MakeFileCursorStore(std::string path);

}  // namespace penstock
