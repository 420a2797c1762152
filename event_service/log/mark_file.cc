#include "event_service/log/mark_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/log/big_endian.h"
#include "event_service/log/crc32c.h"
#include "event_service/log/directory.h"

namespace penstock::event_service {
namespace {

constexpr std::string_view kMagic = "PENSMARK";
constexpr uint32_t kVersion = 1;
constexpr size_t kCrcOffset = 60;
constexpr size_t kMarkBytes = 64;
// What one write puts down: a sector, so that no part of a slot is older than the rest.
constexpr size_t kSlotBytes = 512;
constexpr uint64_t kSlotDistanceBytes = 4096;
constexpr int kSlots = 3;
constexpr uint64_t kLatestSlot = 0;

std::string PathOf(const std::string& directory) {
  return absl::StrCat(directory, "/", std::string(kMarkFileName));
}

std::string SlotOf(const Mark& mark) {
  std::string slot = EncodeMark(mark);
  slot.resize(kSlotBytes, '\0');
  return slot;
}

// The synced slots are 1 and 2, turn about.
uint64_t SyncedSlot(uint64_t turn) { return 1 + turn % 2; }

absl::Status WriteAt(int fd, std::string_view bytes, uint64_t offset) {
  while (!bytes.empty()) {
    const ssize_t written = ::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return absl::ErrnoToStatus(errno, "cannot write the mark");
    bytes.remove_prefix(static_cast<size_t>(written));
    offset += static_cast<uint64_t>(written);
  }
  return absl::OkStatus();
}

absl::Status SyncData(int fd) {
  if (::fdatasync(fd) != 0) return absl::ErrnoToStatus(errno, "cannot sync the mark");
  return absl::OkStatus();
}

}  // namespace

std::string EncodeMark(const Mark& mark) {
  std::string bytes(kMagic);
  AppendBigEndian(kVersion, bytes);
  bytes.append(mark.log_id);
  bytes.resize(kMagic.size() + sizeof(kVersion) + kMarkLogIdBytes, '\0');
  AppendBigEndian(mark.generation, bytes);
  AppendBigEndian(mark.acknowledged, bytes);
  AppendBigEndian(Crc32c(bytes), bytes);
  return bytes;
}

absl::StatusOr<Mark> DecodeMark(std::string_view slot) {
  if (slot.size() < kMarkBytes || slot.substr(0, kMagic.size()) != kMagic) {
    return absl::DataLossError("there is no mark");
  }
  if (ReadBigEndian<uint32_t>(slot.substr(kCrcOffset)) != Crc32c(slot.substr(0, kCrcOffset))) {
    return absl::DataLossError("the mark does not match its checksum");
  }
  if (ReadBigEndian<uint32_t>(slot.substr(8)) != kVersion) {
    return absl::FailedPreconditionError("the mark was written by another version of Penstock");
  }
  Mark mark;
  mark.log_id = std::string(slot.substr(12, kMarkLogIdBytes));
  mark.generation = ReadBigEndian<uint64_t>(slot.substr(44));
  mark.acknowledged = ReadBigEndian<uint64_t>(slot.substr(52));
  return mark;
}

MarkFile::Io MarkFile::SystemIo() { return {.write = WriteAt, .sync = SyncData}; }

absl::StatusOr<std::unique_ptr<MarkFile>> MarkFile::Create(const std::string& directory,
                                                           const std::string& log_id, Io io) {
  // Written aside and renamed: there is either no mark or a whole one.
  const std::string path = PathOf(directory);
  const std::string draft = absl::StrCat(path, ".new");
  const int fd = ::open(draft.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
  if (fd < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot create ", draft));
  const Mark mark{log_id, 1, 0};
  std::unique_ptr<MarkFile> file(new MarkFile(fd, mark, 0, std::move(io)));
  std::string pages(kSlots * kSlotDistanceBytes, '\0');
  for (int slot = 0; slot < kSlots; ++slot) {
    pages.replace(static_cast<size_t>(slot) * kSlotDistanceBytes, kSlotBytes, SlotOf(mark));
  }
  absl::Status status = file->io_.write(fd, pages, 0);
  if (status.ok()) status = file->io_.sync(fd);
  if (!status.ok()) return status;
  if (::rename(draft.c_str(), path.c_str()) != 0) {
    return absl::ErrnoToStatus(errno, absl::StrCat("cannot rename ", draft));
  }
  if (status = SyncDirectory(directory); !status.ok()) return status;
  return file;
}

absl::StatusOr<std::unique_ptr<MarkFile>> MarkFile::Open(const std::string& directory, Io io) {
  const std::string path = PathOf(directory);
  const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (fd < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot open ", path));
  std::optional<Mark> newest;
  std::array<uint64_t, kSlots> generations{};
  absl::Status why = absl::DataLossError("there is no mark");
  for (int slot = 0; slot < kSlots; ++slot) {
    std::array<char, kMarkBytes> bytes{};
    const off_t offset = static_cast<off_t>(static_cast<uint64_t>(slot) * kSlotDistanceBytes);
    const ssize_t size = ::pread(fd, bytes.data(), bytes.size(), offset);
    if (size < 0) {
      why = absl::ErrnoToStatus(errno, "cannot read");
      continue;
    }
    absl::StatusOr<Mark> mark = DecodeMark({bytes.data(), static_cast<size_t>(size)});
    if (!mark.ok()) {
      why = mark.status();
      continue;
    }
    generations[static_cast<size_t>(slot)] = mark->generation;
    if (!newest.has_value() || mark->generation > newest->generation) newest = *std::move(mark);
  }
  if (!newest.has_value()) {
    ::close(fd);
    return absl::Status(why.code(), absl::StrCat(path, ": ", why.message()));
  }
  // The older of the two synced slots goes first: the other is still needed.
  const uint64_t turn = generations[1] <= generations[2] ? 0 : 1;
  std::unique_ptr<MarkFile> file(new MarkFile(fd, *std::move(newest), turn, std::move(io)));
  return file;
}

MarkFile::MarkFile(int fd, Mark mark, uint64_t turn, Io io)
    : fd_(fd),
      io_(std::move(io)),
      latest_(std::move(mark)),
      syncer_([this, turn] { RunSyncer(turn); }) {}

MarkFile::~MarkFile() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  syncer_.join();
  ::close(fd_);
}

Mark MarkFile::mark() const {
  absl::MutexLock lock(&mutex_);
  return latest_;
}

absl::Status MarkFile::WriteLatest(Mark mark) {
  absl::Status status = io_.write(fd_, SlotOf(mark), kLatestSlot * kSlotDistanceBytes);
  absl::MutexLock lock(&mutex_);
  if (!status.ok() && error_.ok()) error_ = status;
  if (status.ok()) latest_ = std::move(mark);
  return error_;
}

absl::Status MarkFile::Advance(uint64_t acknowledged) {
  Mark next = mark();
  ++next.generation;
  next.acknowledged = acknowledged;
  return WriteLatest(std::move(next));
}

absl::Status MarkFile::Restart(const std::string& log_id, uint64_t acknowledged) {
  if (absl::Status status = WriteLatest({log_id, mark().generation + 1, acknowledged});
      !status.ok()) {
    return status;
  }
  return Sync();
}

bool MarkFile::SyncedOrFailed() const {
  return !error_.ok() || synced_generation_ == latest_.generation;
}

absl::Status MarkFile::Sync() {
  absl::MutexLock lock(&mutex_);
  const uint64_t wanted = latest_.generation;
  const auto reached = [this, wanted]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    return !error_.ok() || synced_generation_ >= wanted;
  };
  ++waiting_;
  mutex_.Await(absl::Condition(&reached));
  --waiting_;
  return error_;
}

bool MarkFile::SyncerHasWork() const { return stopping_ || !SyncedOrFailed(); }

void MarkFile::RunSyncer(uint64_t turn) {
  for (;; ++turn) {
    Mark mark;
    {
      absl::MutexLock lock(&mutex_);
      mutex_.Await(absl::Condition(this, &MarkFile::SyncerHasWork));
      if (SyncedOrFailed()) return;
      mark = latest_;
    }
    absl::Status status = io_.write(fd_, SlotOf(mark), SyncedSlot(turn) * kSlotDistanceBytes);
    if (status.ok()) status = io_.sync(fd_);
    {
      absl::MutexLock lock(&mutex_);
      if (status.ok()) {
        synced_generation_ = mark.generation;
      } else if (error_.ok()) {
        error_ = status;
      }
    }
    if (!status.ok() && io_.on_sync_failure) io_.on_sync_failure(status);
    absl::MutexLock lock(&mutex_);
    mutex_.AwaitWithTimeout(absl::Condition(this, &MarkFile::IsUrgent), kPause);
  }
}

}  // namespace penstock::event_service
