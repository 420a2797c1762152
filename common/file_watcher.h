// Files that are read again when they change: certificates, policies.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock {

// Longest file that is read; such files are kilobytes.
inline constexpr size_t kWatchedFileBytesMax = 4 * 1024 * 1024;

// The contents of `paths`, in their order. NotFound or InvalidArgument names the first file that
// cannot be read, is no file, or is longer than kWatchedFileBytesMax; never its contents.
absl::StatusOr<std::vector<std::string>> ReadFiles(const std::vector<std::string>& paths);

// Looks at a set of files from time to time, because neither a renamed file nor a swapped
// symbolic link, which is how Kubernetes mounts, can be relied on to raise an event.
class FileWatcher {
 public:
  struct Options {
    std::vector<std::string> paths;
    absl::Duration poll_interval = absl::Milliseconds(500);
    // A change is taken when two looks this far apart agree, so that a file caught half-written,
    // or a key whose certificate is still to come, is not.
    absl::Duration settle_time = absl::Milliseconds(50);
  };
  // What ReadFiles returned. Called on the watcher's thread, once per change of the contents.
  using OnChange = std::function<void(const absl::StatusOr<std::vector<std::string>>& contents)>;

  // `contents` is what the caller read and judged already.
  FileWatcher(Options options, const absl::StatusOr<std::vector<std::string>>& contents,
              OnChange on_change);
  // Stops, after a call of `on_change` that is under way.
  ~FileWatcher();

  FileWatcher(const FileWatcher&) = delete;
  FileWatcher& operator=(const FileWatcher&) = delete;

 private:
  void Watch();
  void LookForChange();
  // Waits; true when the watcher is going away.
  bool StoppedWithin(absl::Duration time);

  const Options options_;
  const OnChange on_change_;
  // Of the contents as last judged; a hash, so that no private key is kept to compare with.
  size_t judged_fingerprint_;

  absl::Mutex mutex_;
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;
};

}  // namespace penstock
