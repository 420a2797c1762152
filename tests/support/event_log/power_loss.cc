#include "tests/support/event_log/power_loss.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

#include "absl/strings/str_cat.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::testing {
namespace {

namespace fs = std::filesystem;

constexpr uint64_t kPageBytes = 4096;

uint64_t UpTo(std::mt19937_64& chance, uint64_t bound) { return chance() % (bound + 1); }

// Pages from `synced` on are there or not, each for itself. The file ends with
// the last one that is: file systems record the new length after the bytes.
void LosePages(std::string& content, uint64_t synced, std::mt19937_64& chance) {
  uint64_t kept_to = synced;
  for (uint64_t at = synced; at < content.size();) {
    const uint64_t end = std::min<uint64_t>((at / kPageBytes + 1) * kPageBytes, content.size());
    if (chance() % 2 == 0) {
      kept_to = end;
    } else {
      content.replace(at, end - at, end - at, '\0');
    }
    at = end;
  }
  content.resize(kept_to);
}

ino_t InodeOf(const std::string& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) == 0 ? found.st_ino : 0;
}

}  // namespace

void PowerLoss::Apply(const Change& change, Names& names) {
  if (!change.erased.empty()) names.erase(change.erased);
  if (change.content != nullptr) names[change.given] = change.content;
}

// A file that was there before anybody watched is durable.
std::shared_ptr<PowerLoss::Content> PowerLoss::Known(const std::string& path) {
  std::shared_ptr<Content>& content = current_[path];
  if (content == nullptr) {
    std::error_code missing;
    const uint64_t bytes = fs::file_size(path, missing);
    content = std::make_shared<Content>(Content{missing ? 0 : bytes, missing ? 0 : bytes, path});
    if (!missing) durable_[path] = content;
  }
  return content;
}

void PowerLoss::Created(const std::string& path) {
  const Change change{"", path, std::make_shared<Content>(Content{0, 0, path})};
  Apply(change, current_);
  changes_.push_back(change);
}

void PowerLoss::Wrote(const std::string& path, uint64_t bytes) { Known(path)->written += bytes; }

void PowerLoss::Synced(const std::string& path) {
  const std::shared_ptr<Content> content = Known(path);
  content->synced = content->written;
}

void PowerLoss::Bury(const std::string& path) {
  std::error_code missing;
  if (!fs::exists(path, missing)) return;
  const std::shared_ptr<Content> content = Known(path);
  content->path = absl::StrCat(graveyard_, "/", buried_++);
  fs::create_hard_link(path, content->path);
}

void PowerLoss::Renaming(const std::string& from, const std::string& to) {
  Bury(to);
  const std::shared_ptr<Content> content = Known(from);
  content->path = to;
  const Change change{from, to, content};
  Apply(change, current_);
  changes_.push_back(change);
}

void PowerLoss::Removing(const std::string& path) {
  Bury(path);
  const Change change{path, "", nullptr};
  Apply(change, current_);
  changes_.push_back(change);
}

void PowerLoss::DirectorySynced(const std::string& directory) {
  std::vector<Change> others;
  for (Change& change : changes_) {
    const std::string& name = change.given.empty() ? change.erased : change.given;
    if (fs::path(name).parent_path() == directory) {
      Apply(change, durable_);
    } else {
      others.push_back(std::move(change));
    }
  }
  changes_ = std::move(others);
}

void PowerLoss::Overwriting(ino_t file, uint64_t offset, std::string before,
                            std::string_view bytes) {
  std::vector<std::string>& versions = overwrites_[file].versions[offset];
  if (versions.empty()) versions.push_back(std::move(before));
  versions.emplace_back(bytes);
}

void PowerLoss::OverwritesSynced(ino_t file) { overwrites_.erase(file); }

void PowerLoss::SaveContent(const Content& content, const std::string& to,
                            std::mt19937_64* chance) const {
  std::string bytes = ReadFile(content.path);
  bytes.resize(std::min<uint64_t>(bytes.size(), content.written));
  const uint64_t synced = std::min<uint64_t>(bytes.size(), content.synced);
  if (chance != nullptr && UpTo(*chance, 1) == 0) {
    LosePages(bytes, synced, *chance);
  } else {
    bytes.resize(synced + (chance == nullptr ? 0 : UpTo(*chance, bytes.size() - synced)));
  }
  WriteFile(to, bytes);
}

void PowerLoss::SaveOverwrites(const Overwrites& overwrites, const std::string& to,
                               std::mt19937_64* chance) const {
  std::string bytes = ReadFile(to);
  for (const auto& [offset, versions] : overwrites.versions) {
    const size_t kept = chance == nullptr ? 0 : UpTo(*chance, versions.size() - 1);
    bytes.replace(offset, versions[kept].size(), versions[kept]);
  }
  WriteFile(to, bytes);
}

void PowerLoss::Save(const std::string& from, const std::string& to,
                     std::mt19937_64* chance) const {
  Names names = durable_;
  const uint64_t kept = chance == nullptr ? 0 : UpTo(*chance, changes_.size());
  for (uint64_t i = 0; i < kept; ++i) Apply(changes_[i], names);
  for (const auto& [path, content] : names) {
    if (fs::path(path).parent_path() != from) continue;
    SaveContent(*content, to + "/" + fs::path(path).filename().string(), chance);
  }
  // What nobody reported was there before, or is written in place.
  for (const auto& entry : fs::directory_iterator(from)) {
    const std::string path = entry.path();
    if (current_.contains(path) || names.contains(path)) continue;
    const std::string copy = to + "/" + entry.path().filename().string();
    WriteFile(copy, ReadFile(path));
    const auto overwrites = overwrites_.find(InodeOf(path));
    if (overwrites != overwrites_.end()) SaveOverwrites(overwrites->second, copy, chance);
  }
}

uint64_t PowerLoss::UnsyncedBytes() const {
  uint64_t bytes = 0;
  for (const auto& [path, content] : current_) bytes += content->written - content->synced;
  return bytes;
}

}  // namespace penstock::testing
