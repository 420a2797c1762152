#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"
#include "penstock/cursor_store.h"

namespace penstock {
namespace {

// More than any cursor has; a file beyond it is not ours.
constexpr size_t kCursorFileBytesMax = 4096;

absl::Status Failed(const char* what, const std::string& path) {
  return absl::ErrnoToStatus(errno, absl::StrCat("cursor file: cannot ", what, " ", path));
}

absl::Status WriteAndSync(int fd, const std::string& text, const std::string& path) {
  size_t written = 0;
  while (written < text.size()) {
    const ssize_t count = ::write(fd, text.data() + written, text.size() - written);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Failed("write", path);
    written += static_cast<size_t>(count);
  }
  if (::fsync(fd) != 0) return Failed("sync", path);
  return absl::OkStatus();
}

// A rename survives a power cut once its directory is synced.
absl::Status SyncDirectoryOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  const std::string directory = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const int fd = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return Failed("open", directory);
  absl::Cleanup close = [fd] { ::close(fd); };
  if (::fsync(fd) != 0) return Failed("sync", directory);
  return absl::OkStatus();
}

class FileCursorStore : public CursorStore {
 public:
  explicit FileCursorStore(std::string path) : path_(std::move(path)) {}

  absl::StatusOr<std::optional<Cursor>> Load() override {
    const int fd = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT) return std::nullopt;
    if (fd < 0) return Failed("open", path_);
    absl::Cleanup close = [fd] { ::close(fd); };
    std::string text(kCursorFileBytesMax, '\0');
    size_t size = 0;
    while (size < text.size()) {
      const ssize_t count = ::read(fd, text.data() + size, text.size() - size);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return Failed("read", path_);
      if (count == 0) break;
      size += static_cast<size_t>(count);
    }
    text.resize(size);
    if (!text.empty() && text.back() == '\n') text.pop_back();
    absl::StatusOr<Cursor> cursor = ParseCursor(text);
    if (!cursor.ok()) {
      // Starting over instead would repeat or skip everything.
      return absl::DataLossError(absl::StrCat("cursor file ", path_,
                                              " holds no cursor: ", cursor.status().message(),
                                              " Restore it, or remove it to start afresh."));
    }
    return std::optional<Cursor>(*std::move(cursor));
  }

  absl::Status Commit(const Cursor& cursor) override {
    const std::string draft = path_ + ".new";
    const int fd = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0) return Failed("create", draft);
    absl::Status written = WriteAndSync(fd, ToString(cursor) + "\n", draft);
    if (::close(fd) != 0 && written.ok()) written = Failed("close", draft);
    if (!written.ok()) return written;
    if (::rename(draft.c_str(), path_.c_str()) != 0) return Failed("rename", draft);
    return SyncDirectoryOf(path_);
  }

 private:
  const std::string path_;
};

}  // namespace

std::shared_ptr<CursorStore> MakeFileCursorStore(std::string path) {
  return std::make_shared<FileCursorStore>(std::move(path));
}

}  // namespace penstock
