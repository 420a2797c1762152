// TLS files in use, followed while they are renewed.
#pragma once

#include <functional>
#include <memory>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "common/file_watcher.h"
#include "common/tls_files.h"

namespace penstock {

// Thread Safety: current() may be called from any thread.
class TlsStore {
 public:
  // Hears of every load but the first: what is in use now, or why the files were refused and what
  // was in use before them stays. On the watcher's thread.
  using OnLoad = std::function<void(const absl::StatusOr<TlsContents>& loaded)>;

  // Reads the files and watches them. Fails as ReadFiles and TlsContents::Parse do.
  // `watch.paths` is not used.
  static absl::StatusOr<std::unique_ptr<TlsStore>> Open(const TlsPaths& paths, OnLoad on_load,
                                                        FileWatcher::Options watch = {});

  TlsStore(const TlsStore&) = delete;
  TlsStore& operator=(const TlsStore&) = delete;

  // The last good contents. Another pointer means other contents.
  std::shared_ptr<const TlsContents> current() const;

 private:
  TlsStore(const TlsPaths& paths, OnLoad on_load);
  absl::StatusOr<TlsContents> Load(const absl::StatusOr<std::vector<std::string>>& texts);

  const TlsPaths paths_;
  const OnLoad on_load_;
  mutable absl::Mutex mutex_;
  std::shared_ptr<const TlsContents> current_ ABSL_GUARDED_BY(mutex_);
  std::unique_ptr<FileWatcher> watcher_;  // last: its thread uses the others
};

}  // namespace penstock
