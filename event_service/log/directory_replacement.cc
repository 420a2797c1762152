#include "event_service/log/directory_replacement.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "event_service/log/directory.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;

// Where REPLACING is written before it gets its name.
constexpr char kReplacingDraftName[] = "REPLACING.new";
constexpr char kStagingName[] = ".staging";
constexpr char kReplacedPrefix[] = "replaced-";
constexpr size_t kCopyBytes = 1024 * 1024;

std::string Join(const std::string& directory, std::string_view name) {
  return absl::StrCat(directory, "/", std::string(name));
}

class File {
 public:
  File(const std::string& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0640)) {}
  ~File() {
    if (fd_ >= 0) ::close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int fd() const { return fd_; }

 private:
  const int fd_;
};

absl::Status WriteAll(int fd, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot write ", path));
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

absl::Status SyncFile(int fd, const std::string& path) {
  if (::fsync(fd) == 0) return absl::OkStatus();
  return absl::ErrnoToStatus(errno, absl::StrCat("cannot sync ", path));
}

absl::Status CopyFile(const std::string& from, const std::string& to) {
  const File source(from, O_RDONLY);
  if (source.fd() < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot open ", from));
  const File target(to, O_WRONLY | O_CREAT | O_TRUNC);
  if (target.fd() < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot make ", to));
  std::vector<char> buffer(kCopyBytes);
  for (;;) {
    const ssize_t size = ::read(source.fd(), buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot read ", from));
    if (size == 0) return SyncFile(target.fd(), to);
    if (absl::Status status = WriteAll(target.fd(), {buffer.data(), static_cast<size_t>(size)}, to);
        !status.ok()) {
      return status;
    }
  }
}

// The names in `directory` that belong to a log.
absl::StatusOr<std::vector<std::string>> FilesOf(const std::string& directory) {
  std::error_code error;
  std::vector<std::string> names;
  for (fs::directory_iterator entry(directory, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename();
    const bool is_ours = name == kReplacingFileName || name == kReplacingDraftName ||
                         name == kStagingName || absl::StartsWith(name, kReplacedPrefix);
    if (!is_ours && entry->is_regular_file(error)) names.push_back(name);
  }
  if (error) {
    return absl::ErrnoToStatus(error.value(), absl::StrCat("cannot list ", directory));
  }
  return names;
}

absl::Status MakeOne(const std::string& directory) {
  std::error_code error;
  fs::create_directory(directory, error);
  if (!error) return absl::OkStatus();
  return absl::ErrnoToStatus(error.value(), absl::StrCat("cannot make ", directory));
}

}  // namespace

absl::Status CopyFiles(const std::string& from, const std::string& to,
                       const BeforeStep& before_step) {
  const absl::StatusOr<std::vector<std::string>> names = FilesOf(from);
  if (!names.ok()) return names.status();
  for (const std::string& name : *names) {
    absl::Status status = before_step ? before_step() : absl::OkStatus();
    if (status.ok()) status = CopyFile(Join(from, name), Join(to, name));
    if (!status.ok()) return status;
  }
  return SyncDirectory(to);
}

std::optional<Mark> DirectoryReplacement::KnownMark(const std::string& directory) {
  std::ifstream replacing(Join(directory, kReplacingFileName), std::ios::binary);
  if (replacing.good()) {
    const std::string slot{std::istreambuf_iterator<char>(replacing),
                           std::istreambuf_iterator<char>()};
    absl::StatusOr<Mark> mark = DecodeMark(slot);
    return mark.ok() ? std::optional<Mark>(*std::move(mark)) : std::nullopt;
  }
  const auto file = MarkFile::Open(directory);
  return file.ok() ? std::optional<Mark>((*file)->mark()) : std::nullopt;
}

absl::StatusOr<DirectoryReplacement> DirectoryReplacement::Begin(const std::string& directory,
                                                                 BeforeStep before_step) {
  DirectoryReplacement replacement(directory, std::move(before_step));
  const std::string path = Join(directory, kReplacingFileName);
  std::error_code error;
  if (!fs::exists(path, error)) {
    // Written aside and renamed: a torn one would have forgotten the mark.
    const std::optional<Mark> known = KnownMark(directory);
    const std::string draft = Join(directory, kReplacingDraftName);
    const File file(draft, O_WRONLY | O_CREAT | O_TRUNC);
    if (file.fd() < 0) return absl::ErrnoToStatus(errno, absl::StrCat("cannot make ", draft));
    absl::Status status = replacement.Step();
    if (status.ok()) {
      status = WriteAll(file.fd(), known.has_value() ? EncodeMark(*known) : "", draft);
    }
    if (status.ok()) status = SyncFile(file.fd(), draft);
    if (status.ok()) status = replacement.Step();
    if (!status.ok()) return status;
    if (::rename(draft.c_str(), path.c_str()) != 0) {
      return absl::ErrnoToStatus(errno, absl::StrCat("cannot rename ", draft));
    }
  }
  absl::Status status = SyncDirectory(directory);
  if (status.ok()) status = replacement.Step();
  if (!status.ok()) return status;
  fs::remove_all(replacement.staging(), error);
  if (status = MakeOne(replacement.staging()); !status.ok()) return status;
  return replacement;
}

std::string DirectoryReplacement::staging() const { return Join(directory_, kStagingName); }

absl::Status DirectoryReplacement::MoveFiles(const std::string& from, const std::string& to) const {
  const absl::StatusOr<std::vector<std::string>> names = FilesOf(from);
  if (!names.ok()) return names.status();
  for (const std::string& name : *names) {
    if (absl::Status status = Step(); !status.ok()) return status;
    if (::rename(Join(from, name).c_str(), Join(to, name).c_str()) != 0) {
      return absl::ErrnoToStatus(errno, absl::StrCat("cannot move ", Join(from, name)));
    }
  }
  if (absl::Status status = SyncDirectory(to); !status.ok()) return status;
  return SyncDirectory(from);
}

absl::StatusOr<std::string> DirectoryReplacement::Finish(std::string_view time_stamp) {
  const absl::StatusOr<std::vector<std::string>> old = FilesOf(directory_);
  if (!old.ok()) return old.status();
  std::string replaced;
  absl::Status status = SyncDirectory(staging());
  if (status.ok() && !old->empty()) {
    replaced = Join(directory_, absl::StrCat(kReplacedPrefix, std::string(time_stamp)));
    status = MakeOne(replaced);
    if (status.ok()) status = MoveFiles(directory_, replaced);
  }
  if (status.ok()) status = MoveFiles(staging(), directory_);
  if (status.ok()) status = Step();
  if (!status.ok()) return status;
  std::error_code error;
  fs::remove_all(staging(), error);
  if (!error) fs::remove(Join(directory_, kReplacingFileName), error);
  if (error) {
    return absl::ErrnoToStatus(error.value(), absl::StrCat("cannot tidy ", directory_));
  }
  if (status = SyncDirectory(directory_); !status.ok()) return status;
  return replaced;
}

}  // namespace penstock::event_service
