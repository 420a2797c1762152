// Keeps a second process away from a directory.
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"

namespace penstock::event_service {

// Held until destroyed, or until the process ends in whatever way.
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
