// The signing secrets of every endpoint, as files spell them.
//
// A directory holds one file per endpoint: `default` serves /webhook and NAME
// serves /webhook/NAME. A file holds one secret per line, several while a secret
// is rolled. This is how Kubernetes mounts a Secret: names that begin with a
// full stop, such as `..data`, are its own and are skipped by the reader.
//
//   default:  whsec_MfKQ9r8G...            the new secret
//             whsec_C2Fvq0Nd...            the old one, until the roll is over
//   acme-eu:  whsec_plJ3nm2H...
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "webhook_ingress/signature/signing_secret.h"

namespace penstock::ingress {

inline constexpr std::string_view kDefaultEndpoint = "default";
// Stripe keeps two alive during a roll; each costs one HMAC per request.
inline constexpr size_t kSecretsPerEndpointMax = 8;
inline constexpr size_t kEndpointNameBytesMax = 128;
inline constexpr size_t kEndpointsMax = 1024;
inline constexpr size_t kSecretFileBytesMax = 4096;

// One file as read. Its contents are wiped when it goes.
struct SecretFile {
  SecretFile(std::string file_name, std::string file_contents)
      : name(std::move(file_name)), contents(std::move(file_contents)) {}
  SecretFile(SecretFile&&) noexcept = default;
  SecretFile& operator=(SecretFile&&) noexcept = default;
  ~SecretFile() { WipeText(&contents); }

  std::string name;
  std::string contents;
};

struct EndpointSecrets {
  // Name of the endpoint: the name of its file.
  std::string endpoint;
  // In the order of the file; never empty.
  std::vector<SigningSecret> secrets;
};

// By endpoint name.
using SecretMap = std::map<std::string, EndpointSecrets, std::less<>>;

// Whether `name` is 1 to kEndpointNameBytesMax of [A-Za-z0-9._-] and does not
// begin with a full stop.
bool IsEndpointName(std::string_view name);

// Reads the secrets out of `files`. Pure. Fails with INVALID_ARGUMENT when there
// is no file, a name is not an endpoint name, or a file is blank, too large, holds
// a blank line before its end, white space or control characters within or around
// a secret, a text that does not begin with whsec_, a secret twice, or more than
// kSecretsPerEndpointMax. The error names the file and the line, never a value.
absl::StatusOr<SecretMap> ParseSecrets(const std::vector<SecretFile>& files);

}  // namespace penstock::ingress
