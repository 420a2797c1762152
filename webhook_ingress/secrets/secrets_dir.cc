#include "webhook_ingress/secrets/secrets_dir.h"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "common/small_file.h"

namespace penstock::ingress {
namespace {

struct CloseDir {
  void operator()(DIR* dir) const { closedir(dir); }
};

absl::StatusOr<SecretFile> ReadSecretFile(int dir_fd, const std::string& name) {
  absl::StatusOr<std::string> contents = ReadSmallFile(name, kSecretFileBytesMax, dir_fd);
  if (contents.ok()) return SecretFile(name, *std::move(contents));
  return absl::Status(contents.status().code(),
                      absl::StrCat("secrets file ", contents.status().message()));
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
