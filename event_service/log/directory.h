// The directory of the log: made so that it lasts, and kept from others.
#pragma once

#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace penstock::event_service {

// Makes the entries of `directory` survive power loss.
absl::Status SyncDirectory(const std::string& directory);

// Makes `directory` and its missing parents. They survive power loss before
// this returns: else a whole log of acknowledged events could vanish with the
// entry of its directory.
absl::Status MakeDirectory(const std::string& directory);

// Keeps a second process away. Held until destroyed, or until the process ends
// in whatever way.
class DirectoryLock {
 public:
  // FailedPrecondition when someone else, in this process or another, holds it.
  static absl::StatusOr<std::unique_ptr<DirectoryLock>> Take(const std::string& directory);
  ~DirectoryLock();

  DirectoryLock(const DirectoryLock&) = delete;
  DirectoryLock& operator=(const DirectoryLock&) = delete;

 private:
  explicit DirectoryLock(int fd) : fd_(fd) {}

  const int fd_;
};

}  // namespace penstock::event_service
