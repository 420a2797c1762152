#include "tests/support/event_log/disk_log.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

namespace penstock::testing {
namespace {

namespace fs = std::filesystem;

void Require(bool condition, const std::string& what) {
  if (condition) return;
  std::fprintf(stderr, "disk log fixture: %s\n", what.c_str());
  std::abort();
}

// Name, size and time of change of every file.
std::map<std::string, std::pair<uintmax_t, fs::file_time_type>> Listing(const std::string& path) {
  std::map<std::string, std::pair<uintmax_t, fs::file_time_type>> listing;
  for (const auto& entry : fs::directory_iterator(path)) {
    std::error_code gone;
    const uintmax_t size = entry.file_size(gone);
    listing[entry.path().filename()] = {size, entry.last_write_time(gone)};
  }
  return listing;
}

// Copies a directory in which background work may still be going on, as it is
// at one moment: again and again until nothing moved meanwhile.
void CopyAtOnce(const std::string& from, const std::string& to) {
  for (;;) {
    const auto before = Listing(from);
    fs::remove_all(to);
    fs::create_directory(to);
    std::error_code gone;
    for (const auto& [name, state] : before) {
      fs::copy_file(fs::path(from) / name, fs::path(to) / name, gone);
      if (gone) break;
    }
    if (!gone && Listing(from) == before) return;
  }
}

}  // namespace

// In memory where the system offers it: these tests are about what is asked of
// the disk, and a real sync for each step would take minutes.
TemporaryDirectory::TemporaryDirectory() {
  const fs::path memory = "/dev/shm";
  const bool has_memory = ::access(memory.c_str(), W_OK) == 0;
  path_ = (has_memory ? memory : fs::temp_directory_path()) / "penstock_log_XXXXXX";
  Require(::mkdtemp(path_.data()) != nullptr, "cannot make a temporary directory");
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  Require(file.good(), "cannot read " + path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void WriteFile(const std::string& path, std::string_view content) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << content;
  file.close();
  Require(file.good(), "cannot write " + path);
}

DiskLog::DiskLog() : directory_(std::make_unique<TemporaryDirectory>()) {
  // Tests decide about the disk themselves.
  options.disk_reserve_bytes = 0;
}

absl::Status DiskLog::Open() {
  Require(log_ == nullptr, "it is open already");
  options.directory = directory_->path();
  auto log = event_service::RocksDbEventLog::Open(options);
  if (!log.ok()) return log.status();
  log_ = *std::move(log);
  return absl::OkStatus();
}

void DiskLog::MustOpen() {
  const absl::Status status = Open();
  Require(status.ok(), status.ToString());
}

event_service::RocksDbEventLog& DiskLog::log() {
  Require(log_ != nullptr, "it is not open");
  return *log_;
}

void DiskLog::Close() { log_.reset(); }

void DiskLog::Crash() { PowerCut(CopyAtOnce); }

void DiskLog::PowerCut(const Cut& cut) {
  // The files as they are at this moment, while the log is still open.
  auto copy = std::make_unique<TemporaryDirectory>();
  cut(directory_->path(), copy->path());
  log_.reset();
  directory_ = std::move(copy);
}

std::vector<std::string> DiskLog::Files(std::string_view ending) const {
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator(directory_->path())) {
    const std::string name = entry.path().filename();
    if (name.size() > ending.size() && name.ends_with(ending)) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

uint64_t DiskLog::WalBytes() const {
  uint64_t bytes = 0;
  for (const std::string& wal : Files(".log")) bytes += fs::file_size(wal);
  return bytes;
}

void DiskLog::DeleteWal() {
  Require(log_ == nullptr, "close it first");
  for (const std::string& wal : Files(".log")) fs::remove(wal);
}

void DiskLog::TruncateWal(uint64_t bytes_from_the_end) {
  Require(log_ == nullptr, "close it first");
  const std::string wal = Files(".log").back();
  fs::resize_file(wal, fs::file_size(wal) - bytes_from_the_end);
}

void DiskLog::FlipBitInWal(uint64_t offset) { FlipBit(Files(".log").back(), offset); }

void DiskLog::FlipBit(const std::string& file, uint64_t offset) {
  Require(log_ == nullptr, "close it first");
  std::string content = ReadFile(file);
  Require(offset < content.size(), "the file is shorter");
  content[offset] = static_cast<char>(content[offset] ^ 1);
  WriteFile(file, content);
}

DiskLog::Copy DiskLog::Save() const {
  Require(log_ == nullptr, "close it first");
  Copy copy;
  for (const auto& entry : fs::directory_iterator(directory_->path())) {
    copy[entry.path().filename()] = ReadFile(entry.path());
  }
  return copy;
}

void DiskLog::Restore(const Copy& copy) {
  Require(log_ == nullptr, "close it first");
  for (const auto& entry : fs::directory_iterator(directory_->path())) fs::remove(entry.path());
  for (const auto& [name, content] : copy) WriteFile(path(name), content);
}

void DiskLog::Delete(const std::string& file) { fs::remove(file); }

std::string DiskLog::path(std::string_view file) const {
  return fs::path(directory_->path()) / file;
}

const std::string& DiskLog::directory() const { return directory_->path(); }

}  // namespace penstock::testing
