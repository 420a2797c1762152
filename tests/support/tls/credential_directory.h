// Certificates and keys as files, for programs that are told paths.
#pragma once

#include <string>
#include <string_view>

#include "tests/support/tls/certificate_authority.h"

namespace penstock::testing {

struct CredentialPaths {
  std::string certificate;
  std::string key;
};

// A temporary directory, gone with the object. Files are replaced as a whole by a rename, as those
// do who renew certificates in earnest: a reader sees the old content or the new. Ends the test
// program when the file system fails.
class CredentialDirectory {
 public:
  CredentialDirectory();
  ~CredentialDirectory();

  CredentialDirectory(const CredentialDirectory&) = delete;
  CredentialDirectory& operator=(const CredentialDirectory&) = delete;

  // Writes `NAME`; returns its path.
  std::string Write(std::string_view name, std::string_view content);

  // Writes `NAME.pem` and `NAME.key`; the key is readable by its owner alone.
  CredentialPaths Write(std::string_view name, const Credential& credential);

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace penstock::testing
