#include "clients/samples/signature_header.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"

namespace penstock::samples {

std::string SignatureHeader(absl::string_view secret, int64_t timestamp, absl::string_view body) {
  const std::string payload = absl::StrCat(timestamp, ".", body);
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned int mac_size = 0;
  HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
       reinterpret_cast<const unsigned char*>(payload.data()), payload.size(), mac, &mac_size);
  const absl::string_view bytes(reinterpret_cast<const char*>(mac), mac_size);
  return absl::StrCat("t=", timestamp, ",v1=", absl::BytesToHexString(bytes));
}

}  // namespace penstock::samples
