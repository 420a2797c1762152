// Reading a directory of secrets.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "webhook_ingress/secrets/secret_map.h"

namespace penstock::ingress {

// Reads every file of the directory `path`, sorted by name, skipping names that
// begin with a full stop and following symbolic links. At most
// kSecretFileBytesMax + 1 bytes of each are read, enough to refuse a larger one.
//
// NOT_FOUND, PERMISSION_DENIED or UNAVAILABLE when the directory or a file cannot
// be read, INVALID_ARGUMENT when an entry is no regular file. Errors name the entry.
absl::StatusOr<std::vector<SecretFile>> ReadSecretsDir(const std::string& path);

}  // namespace penstock::ingress
