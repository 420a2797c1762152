// Replaces what a data directory holds by something else, so that a crash at
// any point leaves a directory that is refused, and never one that opens as if
// it were whole.
//
//   1. REPLACING is written: from here on the directory is refused.
//   2. What comes is made in .staging, and synced.
//   3. What was there is moved to replaced-TIME, for the operator to remove.
//   4. What is in .staging is moved up.
//   5. REPLACING goes.
//
// The directory itself stays: it may be a mount point, which cannot be renamed.
// Interrupted, all of it is done again; REPLACING holds the mark of the log that
// was there at first, because that is the only record of what was acknowledged.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/log/mark_file.h"

namespace penstock::event_service {

inline constexpr std::string_view kReplacingFileName = "REPLACING";

// Called before each step that changes the disk; an error ends the work there.
// For tests of crashes. May be empty.
using BeforeStep = std::function<absl::Status()>;

// Copies the regular files of `from` into `to`, which exists, and syncs them.
absl::Status CopyFiles(const std::string& from, const std::string& to,
                       const BeforeStep& before_step);

// Not thread-safe. The caller holds the lock of the directory.
class DirectoryReplacement {
 public:
  // The mark of the log that is or was in `directory`, also when a replacement
  // of it was interrupted; nullopt when there is none that can be read.
  static std::optional<Mark> KnownMark(const std::string& directory);

  // Steps 1 and 2: makes an empty staging().
  static absl::StatusOr<DirectoryReplacement> Begin(const std::string& directory,
                                                    BeforeStep before_step);

  // Where what comes is to be made. Gone after Finish.
  std::string staging() const;

  // Steps 3 to 5. `time_stamp` names where the old files go. Returns the path of
  // it, empty when there were none. After OK the change survives power loss.
  absl::StatusOr<std::string> Finish(std::string_view time_stamp);

 private:
  DirectoryReplacement(std::string directory, BeforeStep before_step)
      : directory_(std::move(directory)), before_step_(std::move(before_step)) {}

  absl::Status Step() const { return before_step_ ? before_step_() : absl::OkStatus(); }
  absl::Status MoveFiles(const std::string& from, const std::string& to) const;

  std::string directory_;
  BeforeStep before_step_;
};

}  // namespace penstock::event_service
