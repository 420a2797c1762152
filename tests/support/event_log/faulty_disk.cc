#include "tests/support/event_log/faulty_disk.h"

#include <rocksdb/system_clock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <limits>
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

// Reports what was done, and only when it was done.
template <typename Operation, typename Report>
IOStatus DoThenReport(FaultyDisk& disk, Operation operation, Report report) {
  return disk.Do<IOStatus>(disk.Failure(), [&](PowerLoss& power) {
    IOStatus status = operation();
    if (status.ok()) report(power);
    return status;
  });
}

class FaultyFile : public rocksdb::FSWritableFileOwnerWrapper {
 public:
  FaultyFile(std::unique_ptr<FSWritableFile>&& file, std::string name, FaultyDisk& disk)
      : FSWritableFileOwnerWrapper(std::move(file)), name_(std::move(name)), disk_(disk) {}

  IOStatus Append(const Slice& data, const IOOptions& options, IODebugContext* debug) override {
    return DoThenReport(
        disk_, [&] { return FSWritableFileOwnerWrapper::Append(data, options, debug); },
        [&](PowerLoss& power) { power.Wrote(name_, data.size()); });
  }
  IOStatus Append(const Slice& data, const IOOptions& options,
                  const rocksdb::DataVerificationInfo& /*verification*/,
                  IODebugContext* debug) override {
    return Append(data, options, debug);
  }
  IOStatus Sync(const IOOptions& options, IODebugContext* debug) override {
    return DoThenReport(
        disk_, [&] { return FSWritableFileOwnerWrapper::Sync(options, debug); },
        [&](PowerLoss& power) { power.Synced(name_); });
  }
  IOStatus Fsync(const IOOptions& options, IODebugContext* debug) override {
    return DoThenReport(
        disk_, [&] { return FSWritableFileOwnerWrapper::Fsync(options, debug); },
        [&](PowerLoss& power) { power.Synced(name_); });
  }

 private:
  const std::string name_;
  FaultyDisk& disk_;
};

class FaultyDirectory : public rocksdb::FSDirectoryWrapper {
 public:
  FaultyDirectory(std::unique_ptr<rocksdb::FSDirectory>&& directory, std::string name,
                  FaultyDisk& disk)
      : FSDirectoryWrapper(std::move(directory)), name_(std::move(name)), disk_(disk) {}

  IOStatus Fsync(const IOOptions& options, IODebugContext* debug) override {
    return DoThenReport(
        disk_, [&] { return FSDirectoryWrapper::Fsync(options, debug); },
        [&](PowerLoss& power) { power.DirectorySynced(name_); });
  }
  IOStatus FsyncWithDirOptions(const IOOptions& options, IODebugContext* debug,
                               const rocksdb::DirFsyncOptions& /*why*/) override {
    return Fsync(options, debug);
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
                           std::unique_ptr<FSWritableFile>* file, IODebugContext* debug) override {
    IOStatus status = DoThenReport(
        disk_, [&] { return FileSystemWrapper::NewWritableFile(name, options, file, debug); },
        [&](PowerLoss& power) { power.Created(name); });
    if (status.ok()) *file = std::make_unique<FaultyFile>(std::move(*file), name, disk_);
    return status;
  }
  IOStatus NewDirectory(const std::string& name, const IOOptions& options,
                        std::unique_ptr<rocksdb::FSDirectory>* directory,
                        IODebugContext* debug) override {
    IOStatus status = FileSystemWrapper::NewDirectory(name, options, directory, debug);
    if (!status.ok()) return status;
    *directory = std::make_unique<FaultyDirectory>(std::move(*directory), name, disk_);
    return status;
  }
  IOStatus RenameFile(const std::string& from, const std::string& to, const IOOptions& options,
                      IODebugContext* debug) override {
    return disk_.Do<IOStatus>(disk_.Failure(), [&](PowerLoss& power) {
      power.Renaming(from, to);
      return FileSystemWrapper::RenameFile(from, to, options, debug);
    });
  }
  IOStatus DeleteFile(const std::string& name, const IOOptions& options,
                      IODebugContext* debug) override {
    return disk_.Do<IOStatus>(disk_.Failure(), [&](PowerLoss& power) {
      power.Removing(name);
      return FileSystemWrapper::DeleteFile(name, options, debug);
    });
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

ino_t InodeOf(int fd) {
  struct stat found {};
  return ::fstat(fd, &found) == 0 ? found.st_ino : 0;
}

std::string ReadAt(int fd, size_t bytes, uint64_t offset) {
  std::string content(bytes, '\0');
  const ssize_t count = ::pread(fd, content.data(), bytes, static_cast<off_t>(offset));
  content.resize(count < 0 ? 0 : static_cast<size_t>(count));
  return content;
}

}  // namespace

FaultyDisk::FaultyDisk()
    : power_(graveyard_.path()),
      env_(std::make_unique<FaultyEnv>(std::make_shared<FaultyFileSystem>(*this))) {}

FaultyDisk::~FaultyDisk() = default;

event_service::MarkFile::Io FaultyDisk::mark_io() {
  const event_service::MarkFile::Io system = event_service::MarkFile::SystemIo();
  event_service::MarkFile::Io io;
  io.write = [this, system](int fd, std::string_view bytes, uint64_t offset) {
    return Do<absl::Status>(
        absl::ResourceExhaustedError("the test's disk failed"), [&](PowerLoss& power) {
          power.Overwriting(InodeOf(fd), offset, ReadAt(fd, bytes.size(), offset), bytes);
          return system.write(fd, bytes, offset);
        });
  };
  io.sync = [this, system](int fd) {
    return Do<absl::Status>(absl::InternalError("the test's disk failed"), [&](PowerLoss& power) {
      absl::Status status = system.sync(fd);
      if (status.ok()) power.OverwritesSynced(InodeOf(fd));
      return status;
    });
  };
  return io;
}

void FaultyDisk::FailFrom(uint64_t n) {
  absl::MutexLock lock(&mutex_);
  fail_from_ = n == 0 ? 0 : operations_ + n;
  fail_to_ = std::numeric_limits<uint64_t>::max();
}

void FaultyDisk::FailOnce(uint64_t n) {
  absl::MutexLock lock(&mutex_);
  fail_from_ = fail_to_ = operations_ + n;
}

rocksdb::IOStatus FaultyDisk::Failure() const {
  return is_full_ ? IOStatus::NoSpace("the test's disk is full")
                  : IOStatus::IOError("the test's disk failed");
}

void FaultyDisk::CutPowerAt(uint64_t n, const std::string& directory, const std::string& image,
                            std::mt19937_64* chance) {
  absl::MutexLock lock(&mutex_);
  cut_ = {operations_ + n, directory, image, chance};
}

bool FaultyDisk::is_cut() const {
  absl::MutexLock lock(&mutex_);
  return is_cut_;
}

void FaultyDisk::Repair() {
  absl::MutexLock lock(&mutex_);
  cut_ = PowerCut();
  is_cut_ = false;
  is_full_ = false;
  fail_from_ = 0;
}

bool FaultyDisk::Allow() {
  ++operations_;
  if (operations_ == cut_.at) {
    is_cut_ = true;
    power_.Save(cut_.directory, cut_.image, cut_.chance);
  }
  if (is_cut_) return false;
  return fail_from_ == 0 || operations_ < fail_from_ || operations_ > fail_to_;
}

uint64_t FaultyDisk::operations() const {
  absl::MutexLock lock(&mutex_);
  return operations_;
}

uint64_t FaultyDisk::UnsyncedBytes() const {
  absl::MutexLock lock(&mutex_);
  return power_.UnsyncedBytes();
}

void FaultyDisk::Save(const std::string& from, const std::string& to,
                      std::mt19937_64* chance) const {
  absl::MutexLock lock(&mutex_);
  power_.Save(from, to, chance);
}

}  // namespace penstock::testing
