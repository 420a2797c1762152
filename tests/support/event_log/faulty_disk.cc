#include "tests/support/event_log/faulty_disk.h"

#include <rocksdb/system_clock.h>

#include <filesystem>
#include <string_view>
#include <utility>

namespace penstock::testing {
namespace {

using rocksdb::FileOptions;
using rocksdb::FSWritableFile;
using rocksdb::IODebugContext;
using rocksdb::IOOptions;
using rocksdb::IOStatus;
using rocksdb::Slice;

IOStatus Failed() { return IOStatus::IOError("the test's disk failed"); }

class FaultyFile : public rocksdb::FSWritableFileOwnerWrapper {
 public:
  FaultyFile(std::unique_ptr<FSWritableFile>&& file, std::string name, FaultyDisk& disk)
      : FSWritableFileOwnerWrapper(std::move(file)), name_(std::move(name)), disk_(disk) {}

  IOStatus Append(const Slice& data, const IOOptions& options, IODebugContext* debug) override {
    if (!disk_.Allow()) return Failed();
    disk_.Wrote(name_, data.size());
    return FSWritableFileOwnerWrapper::Append(data, options, debug);
  }
  IOStatus Append(const Slice& data, const IOOptions& options,
                  const rocksdb::DataVerificationInfo& /*verification*/,
                  IODebugContext* debug) override {
    return Append(data, options, debug);
  }
  IOStatus Sync(const IOOptions& options, IODebugContext* debug) override {
    if (!disk_.Allow()) return Failed();
    disk_.Synced(name_);
    return FSWritableFileOwnerWrapper::Sync(options, debug);
  }
  IOStatus Fsync(const IOOptions& options, IODebugContext* debug) override {
    if (!disk_.Allow()) return Failed();
    disk_.Synced(name_);
    return FSWritableFileOwnerWrapper::Fsync(options, debug);
  }

 private:
  const std::string name_;
  FaultyDisk& disk_;
};

class FaultyFileSystem : public rocksdb::FileSystemWrapper {
 public:
  explicit FaultyFileSystem(FaultyDisk& disk)
      : FileSystemWrapper(rocksdb::FileSystem::Default()), disk_(disk) {}

  const char* Name() const override { return "penstock.FaultyFileSystem"; }

  IOStatus NewWritableFile(const std::string& name, const FileOptions& options,
                           std::unique_ptr<FSWritableFile>* file,
                           IODebugContext* debug) override {
    if (!disk_.Allow()) return Failed();
    IOStatus status = FileSystemWrapper::NewWritableFile(name, options, file, debug);
    if (!status.ok()) return status;
    disk_.Created(name);
    *file = std::make_unique<FaultyFile>(std::move(*file), name, disk_);
    return status;
  }
  IOStatus RenameFile(const std::string& from, const std::string& to, const IOOptions& options,
                      IODebugContext* debug) override {
    if (!disk_.Allow()) return Failed();
    disk_.Renamed(from, to);
    return FileSystemWrapper::RenameFile(from, to, options, debug);
  }
  IOStatus DeleteFile(const std::string& name, const IOOptions& options,
                      IODebugContext* debug) override {
    if (!disk_.Allow()) return Failed();
    disk_.Deleted(name);
    return FileSystemWrapper::DeleteFile(name, options, debug);
  }

 private:
  FaultyDisk& disk_;
};

// RocksDB waits a second after every error in the background.
class SleeplessClock : public rocksdb::SystemClockWrapper {
 public:
  SleeplessClock() : SystemClockWrapper(rocksdb::SystemClock::Default()) {}
  const char* Name() const override { return "penstock.SleeplessClock"; }
  void SleepForMicroseconds(int /*micros*/) override {}
};

class FaultyEnv : public rocksdb::EnvWrapper {
 public:
  explicit FaultyEnv(const std::shared_ptr<rocksdb::FileSystem>& files)
      : EnvWrapper(rocksdb::NewCompositeEnv(files)) {
    file_system_ = files;
    system_clock_ = std::make_shared<SleeplessClock>();
  }
};

}  // namespace

FaultyDisk::FaultyDisk()
    : env_(std::make_unique<FaultyEnv>(std::make_shared<FaultyFileSystem>(*this))) {}

FaultyDisk::~FaultyDisk() = default;

event_service::MarkFile::Io FaultyDisk::mark_io() {
  const event_service::MarkFile::Io system = event_service::MarkFile::SystemIo();
  event_service::MarkFile::Io io;
  io.write = [this, system](int fd, std::string_view bytes, uint64_t offset) {
    if (!Allow()) return absl::ResourceExhaustedError("the test's disk failed");
    return system.write(fd, bytes, offset);
  };
  io.sync = [this, system](int fd) {
    if (!Allow()) return absl::InternalError("the test's disk failed");
    return system.sync(fd);
  };
  return io;
}

void FaultyDisk::FailFrom(uint64_t n) { fail_from_ = n == 0 ? 0 : operations_ + n; }

bool FaultyDisk::Allow() {
  const uint64_t operation = ++operations_;
  const uint64_t fail_from = fail_from_;
  return fail_from == 0 || operation < fail_from;
}

void FaultyDisk::Created(const std::string& file) {
  absl::MutexLock lock(&mutex_);
  files_[file] = FileState();
}

void FaultyDisk::Wrote(const std::string& file, uint64_t bytes) {
  absl::MutexLock lock(&mutex_);
  files_[file].written += bytes;
}

void FaultyDisk::Synced(const std::string& file) {
  absl::MutexLock lock(&mutex_);
  files_[file].synced = files_[file].written;
}

void FaultyDisk::Renamed(const std::string& from, const std::string& to) {
  absl::MutexLock lock(&mutex_);
  files_[to] = files_[from];
  files_.erase(from);
}

void FaultyDisk::Deleted(const std::string& file) {
  absl::MutexLock lock(&mutex_);
  files_.erase(file);
}

uint64_t FaultyDisk::UnsyncedBytes() const {
  absl::MutexLock lock(&mutex_);
  uint64_t bytes = 0;
  for (const auto& [name, state] : files_) bytes += state.written - state.synced;
  return bytes;
}

std::map<std::string, uint64_t> FaultyDisk::SyncedBytes(const std::string& directory) const {
  absl::MutexLock lock(&mutex_);
  std::map<std::string, uint64_t> bytes;
  for (const auto& [name, state] : files_) {
    const std::filesystem::path path = name;
    if (path.parent_path() == directory) bytes[path.filename()] = state.synced;
  }
  return bytes;
}

}  // namespace penstock::testing
