#include "tests/support/tls/credential_directory.h"

#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "absl/strings/str_cat.h"

namespace penstock::testing {
namespace {

void Require(bool condition, const std::string& what) {
  if (condition) return;
  std::fprintf(stderr, "test certificates: cannot write %s\n", what.c_str());
  std::abort();
}

}  // namespace

CredentialDirectory::CredentialDirectory()
    : path_(std::filesystem::temp_directory_path() / "penstock_tls_XXXXXX") {
  Require(::mkdtemp(path_.data()) != nullptr, path_);
}

CredentialDirectory::~CredentialDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string CredentialDirectory::Write(std::string_view name, std::string_view content) {
  const std::string path = absl::StrCat(path_, "/", std::string(name));
  const std::string next = absl::StrCat(path, ".next");
  std::ofstream(next, std::ios::binary) << content << std::flush;
  Require(::chmod(next.c_str(), S_IRUSR | S_IWUSR) == 0, next);
  std::error_code error;
  std::filesystem::rename(next, path, error);
  Require(!error, path);
  return path;
}

CredentialPaths CredentialDirectory::Write(std::string_view name, const Credential& credential) {
  const std::string base(name);
  return CredentialPaths{.certificate = Write(base + ".pem", credential.certificate),
                         .key = Write(base + ".key", credential.key)};
}

}  // namespace penstock::testing
