#include "webhook_ingress/secrets/secrets_dir.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

struct CloseDir {
  void operator()(DIR* dir) const { closedir(dir); }
};

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }

 private:
  const int fd_;
};

absl::StatusOr<SecretFile> ReadSecretFile(int dir_fd, const std::string& name) {
  // A pipe must not make the reader wait for a writer.
  const Descriptor fd(openat(dir_fd, name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  const auto failed = [&name] {
    return absl::ErrnoToStatus(errno, absl::StrCat("cannot read the secrets file '", name, "'"));
  };
  if (fd.get() < 0) return failed();
  struct stat info;
  if (fstat(fd.get(), &info) != 0) return failed();
  if (!S_ISREG(info.st_mode)) {
    return absl::InvalidArgumentError(
        absl::StrCat("'", name, "' in the secrets directory is not a regular file; move it away"));
  }
  SecretFile file(name, std::string(kSecretFileBytesMax + 1, '\0'));
  size_t size = 0;
  while (size < file.contents.size()) {
    const ssize_t n = read(fd.get(), file.contents.data() + size, file.contents.size() - size);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failed();
    if (n == 0) break;
    size += static_cast<size_t>(n);
  }
  file.contents.resize(size);
  return file;
}

}  // namespace

absl::StatusOr<std::vector<SecretFile>> ReadSecretsDir(const std::string& path) {
  const std::unique_ptr<DIR, CloseDir> dir(opendir(path.c_str()));
  if (dir == nullptr) {
    return absl::ErrnoToStatus(errno, absl::StrCat("cannot open the secrets directory '", path,
                                                   "'; check --secrets_dir and its permissions"));
  }
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = readdir(dir.get())) {
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  }
  if (errno != 0) return absl::ErrnoToStatus(errno, "cannot list the secrets directory");
  std::sort(names.begin(), names.end());

  std::vector<SecretFile> files;
  for (const std::string& name : names) {
    absl::StatusOr<SecretFile> file = ReadSecretFile(dirfd(dir.get()), name);
    if (!file.ok()) return file.status();
    files.push_back(*std::move(file));
  }
  return files;
}

}  // namespace penstock::ingress
