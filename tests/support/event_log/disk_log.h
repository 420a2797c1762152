// A log on disk that a test may crash, damage and open again.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "event_service/log/rocksdb_event_log.h"

namespace penstock::testing {

// A directory that goes away with the object.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

class DiskLog {
 public:
  DiskLog();

  // Used by the next Open. `directory` is overwritten.
  event_service::RocksDbEventLogOptions options;

  // Opens what is on disk.
  absl::Status Open();
  // Opens, and ends the test program when that fails.
  void MustOpen();
  event_service::RocksDbEventLog& log();
  bool is_open() const { return log_ != nullptr; }

  // An orderly end.
  void Close();
  // The process is killed: what was handed to the kernel stays, nothing else happens.
  void Crash();
  // The machine loses power: `cut` fills the empty directory `to` with what is left of `from`.
  using Cut = std::function<void(const std::string& from, const std::string& to)>;
  void PowerCut(const Cut& cut);

  // Damage; the log is closed.
  void DeleteWal();
  void TruncateWal(uint64_t bytes_from_the_end);
  void FlipBitInWal(uint64_t offset);
  uint64_t WalBytes() const;
  void FlipBit(const std::string& file, uint64_t offset);
  void Delete(const std::string& file);

  // The whole directory, to come back to; the log is closed.
  using Copy = std::map<std::string, std::string>;
  Copy Save() const;
  void Restore(const Copy& copy);

  // Paths of the files with this ending, oldest number first.
  std::vector<std::string> Files(std::string_view ending) const;
  std::string path(std::string_view file) const;
  const std::string& directory() const;

 private:
  std::unique_ptr<TemporaryDirectory> directory_;
  std::unique_ptr<event_service::RocksDbEventLog> log_;
};

std::string ReadFile(const std::string& path);
void WriteFile(const std::string& path, std::string_view content);

}  // namespace penstock::testing
