// One signing secret of a webhook endpoint, held as a keyed HMAC-SHA256.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace penstock::ingress {

// Lower-case hexadecimal HMAC-SHA256.
inline constexpr size_t kSignatureHexBytes = 64;
using SignatureHex = std::array<char, kSignatureHexBytes>;

// The key is the whole secret text, "whsec_" included. The text itself is not
// kept: only contexts keyed with it are, and they are wiped when freed.
//
// Thread Safety: Sign may be called from several threads at a time.
class SigningSecret {
 public:
  // `text` may be wiped as soon as this returns. Fails with INVALID_ARGUMENT
  // when it is blank and with INTERNAL when OpenSSL has no HMAC-SHA256.
  static absl::StatusOr<SigningSecret> Create(std::string_view text);

  SigningSecret(SigningSecret&&) noexcept;
  SigningSecret& operator=(SigningSecret&&) noexcept;
  ~SigningSecret();

  // The signature that Stripe gives to `body` at `timestamp` (as sent, in
  // seconds): HMAC-SHA256 over `timestamp`, a full stop, and `body`.
  SignatureHex Sign(std::string_view timestamp, std::string_view body) const;

 private:
  class ContextPool;
  explicit SigningSecret(std::unique_ptr<ContextPool> contexts);

  std::unique_ptr<ContextPool> contexts_;
};

// Compares in a time that does not depend on where the two differ. A different
// length is told at once: the length of a signature is no secret.
bool EqualInConstantTime(std::string_view left, std::string_view right);

// Overwrites the text in a way the compiler cannot leave out, then empties it.
void WipeText(std::string* text);

}  // namespace penstock::ingress
