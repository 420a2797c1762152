// Files that are read again when they change: certificates, policies.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "common/change_watcher.h"

namespace penstock {

// Longest file that is read; such files are kilobytes.
inline constexpr size_t kWatchedFileBytesMax = 4 * 1024 * 1024;

// The contents of `paths`, in their order. NotFound or InvalidArgument names the first file that
// cannot be read, is no file, or is longer than kWatchedFileBytesMax; never its contents.
absl::StatusOr<std::vector<std::string>> ReadFiles(const std::vector<std::string>& paths);

// A ChangeWatcher of a set of files.
class FileWatcher {
 public:
  struct Options {
    std::vector<std::string> paths;
    absl::Duration poll_interval = absl::Milliseconds(500);
    // Also has a key wait for its certificate.
    absl::Duration settle_time = absl::Milliseconds(50);
  };
  // What ReadFiles returned. Called on the watcher's thread, once per change of the contents.
  using OnChange = std::function<void(const absl::StatusOr<std::vector<std::string>>& contents)>;

  // `contents` is what the caller read and judged already.
  FileWatcher(Options options, const absl::StatusOr<std::vector<std::string>>& contents,
              OnChange on_change);
  FileWatcher(const FileWatcher&) = delete;
  FileWatcher& operator=(const FileWatcher&) = delete;

 private:
  ChangeWatcher::Sight Look();

  const std::vector<std::string> paths_;
  const OnChange on_change_;
  ChangeWatcher watcher_;  // last: its thread uses the others
};

}  // namespace penstock
