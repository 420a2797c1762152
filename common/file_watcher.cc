#include "common/file_watcher.h"

#include <utility>

#include "absl/hash/hash.h"
#include "common/small_file.h"

namespace penstock {
namespace {

using Contents = absl::StatusOr<std::vector<std::string>>;

size_t Fingerprint(const Contents& contents) {
  return contents.ok() ? absl::HashOf(*contents) : absl::HashOf(contents.status().ToString());
}

}  // namespace

Contents ReadFiles(const std::vector<std::string>& paths) {
  std::vector<std::string> contents;
  for (const std::string& path : paths) {
    absl::StatusOr<std::string> text = ReadSmallFile(path, kWatchedFileBytesMax);
    if (!text.ok()) return text.status();
    contents.push_back(*std::move(text));
  }
  return contents;
}

FileWatcher::FileWatcher(Options options, const Contents& contents, OnChange on_change)
    : paths_(std::move(options.paths)),
      on_change_(std::move(on_change)),
      watcher_(
          {.poll_interval = options.poll_interval, .settle_time = options.settle_time},
          [this] { return Look(); }, Fingerprint(contents)) {}

ChangeWatcher::Sight FileWatcher::Look() {
  Contents contents = ReadFiles(paths_);
  const size_t fingerprint = Fingerprint(contents);
  return {fingerprint, [this, contents = std::move(contents)] { on_change_(contents); }};
}

}  // namespace penstock
