// What a disk promises and what it does not: which files, of which length, may
// be there after the machine lost power.
//
//   bytes        are kept once their file was synced. Of later ones any part may be kept:
//                none, a beginning, or pages with zeros between them. The file ends with
//                the last byte that was kept, because file systems record a new length
//                after the bytes that it covers.
//   names        are kept once their directory was synced. Of later creations,
//                renames and removals those up to some moment are kept, in order,
//                as a file system with a journal keeps them. That syncing a file
//                also keeps its name, as most file systems do, is not counted on.
//   overwriting  of a page in place keeps any one of its versions since the last sync.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace penstock::testing {

// A directory whose files are watched. Paths are absolute. Not thread-safe.
class PowerLoss {
 public:
  // `graveyard`: where removed files wait until their removal is durable; on
  // the file system of the watched ones.
  explicit PowerLoss(std::string graveyard) : graveyard_(std::move(graveyard)) {}

  // Report what was done, except for Removing and Renaming: before it is done.
  void Created(const std::string& path);
  void Wrote(const std::string& path, uint64_t bytes);
  void Synced(const std::string& path);
  void Renaming(const std::string& from, const std::string& to);
  void Removing(const std::string& path);
  void DirectorySynced(const std::string& directory);
  // For a file that is written in place, by inode: `before` is what was there.
  void Overwriting(ino_t file, uint64_t offset, std::string before, std::string_view bytes);
  void OverwritesSynced(ino_t file);

  // Fills the empty directory `to` with what is left of `from`. With `chance`,
  // it decides about everything that was not synced; without, all of it is lost.
  void Save(const std::string& from, const std::string& to, std::mt19937_64* chance) const;

  uint64_t UnsyncedBytes() const;

 private:
  // A file whatever its name is.
  struct Content {
    uint64_t written = 0;
    uint64_t synced = 0;
    // Where its bytes are.
    std::string path;
  };
  using Names = std::map<std::string, std::shared_ptr<Content>>;
  // Removes `erased`, if not empty, and gives `content`, if any, the name `given`.
  struct Change {
    std::string erased;
    std::string given;
    std::shared_ptr<Content> content;
  };
  struct Overwrites {
    // By offset: what any sync since might have kept, oldest first.
    std::map<uint64_t, std::vector<std::string>> versions;
  };

  static void Apply(const Change& change, Names& names);
  std::shared_ptr<Content> Known(const std::string& path);
  // Keeps the bytes of a file that loses its name.
  void Bury(const std::string& path);
  void SaveContent(const Content& content, const std::string& to, std::mt19937_64* chance) const;
  void SaveOverwrites(const Overwrites& overwrites, const std::string& to,
                      std::mt19937_64* chance) const;

  const std::string graveyard_;
  uint64_t buried_ = 0;
  Names durable_;
  Names current_;
  std::vector<Change> changes_;
  std::map<ino_t, Overwrites> overwrites_;
};

}  // namespace penstock::testing
