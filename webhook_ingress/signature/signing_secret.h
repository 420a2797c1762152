// One signing secret of a webhook endpoint, held as a keyed HMAC-SHA256.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "absl/status/statusor.h"

struct evp_md_ctx_st;

namespace penstock::ingress {

// Lower-case hexadecimal HMAC-SHA256.
inline constexpr size_t kSignatureHexBytes = 64;
using SignatureHex = std::array<char, kSignatureHexBytes>;

// The key is the whole secret text, "whsec_" included. Neither the text nor a key
// made of it is kept, so that none can be found in a core: only the state of the
// hash after the padded key, which the text cannot be told from. It is wiped when
// freed. (OpenSSL's own HMAC keeps a copy of the key.)
//
// Thread Safety: Sign may be called from several threads at a time.
class SigningSecret {
 public:
  // `text` may be wiped as soon as this returns. Fails with INVALID_ARGUMENT
  // when it is blank and with INTERNAL when OpenSSL has no HMAC-SHA256.
  static absl::StatusOr<SigningSecret> Create(std::string_view text);

  SigningSecret(SigningSecret&&) noexcept = default;
  SigningSecret& operator=(SigningSecret&&) noexcept = default;

  // The signature that Stripe gives to `body` at `timestamp` (as sent, in
  // seconds): HMAC-SHA256 over `timestamp`, a full stop, and `body`.
  SignatureHex Sign(std::string_view timestamp, std::string_view body) const;

 private:
  struct FreeHash {
    void operator()(evp_md_ctx_st* hash) const;
  };
  using Hash = std::unique_ptr<evp_md_ctx_st, FreeHash>;

  SigningSecret(Hash inner, Hash outer) : inner_(std::move(inner)), outer_(std::move(outer)) {}
  static Hash Begin(const unsigned char* key_block, unsigned char padding);

  // The two hashes of an HMAC after their first block. Never changed: signing goes
  // on from copies.
  Hash inner_;
  Hash outer_;
};

// Compares in a time that does not depend on where the two differ. A different
// length is told at once: the length of a signature is no secret.
bool EqualInConstantTime(std::string_view left, std::string_view right);

// Overwrites the text in a way the compiler cannot leave out, then empties it.
void WipeText(std::string* text);

}  // namespace penstock::ingress
