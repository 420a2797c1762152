#include "common/file_watcher.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include "absl/hash/hash.h"
#include "absl/strings/str_cat.h"

namespace penstock {
namespace {

using Contents = absl::StatusOr<std::vector<std::string>>;

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": ", std::strerror(errno)));
  std::string text;
  char chunk[4096];
  while (file.read(chunk, sizeof(chunk)) || file.gcount() > 0) {
    text.append(chunk, static_cast<size_t>(file.gcount()));
    if (text.size() > kWatchedFileBytesMax) {
      return absl::InvalidArgumentError(
          absl::StrCat(path, ": longer than ", kWatchedFileBytesMax, " bytes"));
    }
  }
  if (!file.eof()) {
    return absl::InvalidArgumentError(absl::StrCat(path, ": cannot be read; is it a file?"));
  }
  return text;
}

size_t Fingerprint(const Contents& contents) {
  return contents.ok() ? absl::HashOf(*contents) : absl::HashOf(contents.status().ToString());
}

}  // namespace

Contents ReadFiles(const std::vector<std::string>& paths) {
  std::vector<std::string> contents;
  for (const std::string& path : paths) {
    absl::StatusOr<std::string> text = ReadFile(path);
    if (!text.ok()) return text.status();
    contents.push_back(*std::move(text));
  }
  return contents;
}

FileWatcher::FileWatcher(Options options, const Contents& contents, OnChange on_change)
    : options_(std::move(options)),
      on_change_(std::move(on_change)),
      judged_fingerprint_(Fingerprint(contents)),
      thread_([this] { Watch(); }) {}

FileWatcher::~FileWatcher() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  thread_.join();
}

void FileWatcher::Watch() {
  while (!StoppedWithin(options_.poll_interval)) LookForChange();
}

void FileWatcher::LookForChange() {
  const size_t first_look = Fingerprint(ReadFiles(options_.paths));
  if (first_look == judged_fingerprint_ || StoppedWithin(options_.settle_time)) return;
  const Contents contents = ReadFiles(options_.paths);
  // Still changing: the next look decides.
  if (Fingerprint(contents) != first_look) return;
  judged_fingerprint_ = first_look;
  on_change_(contents);
}

bool FileWatcher::StoppedWithin(absl::Duration time) {
  absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(&stopping_), time);
}

}  // namespace penstock
