#include "webhook_ingress/signature/signing_secret.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace penstock::ingress {
namespace {

constexpr size_t kDigestBytes = kSignatureHexBytes / 2;
// HMAC, RFC 2104: H(key ^ opad, H(key ^ ipad, text)), the key in a block of SHA-256.
constexpr size_t kBlockBytes = 64;
constexpr unsigned char kInnerPadding = 0x36;
constexpr unsigned char kOuterPadding = 0x5c;

// Once a key was accepted, OpenSSL fails only without memory. Answering "bad
// signature" then would make Stripe's delivery look forged, so stop instead.
void CheckOpenSsl(bool ok) {
  if (ok) return;
  std::fputs("penstock: OpenSSL could not compute an HMAC-SHA256; out of memory?\n", stderr);
  std::abort();
}

bool Update(EVP_MD_CTX* hash, std::string_view bytes) {
  return EVP_DigestUpdate(hash, bytes.data(), bytes.size()) == 1;
}

SignatureHex ToHex(const unsigned char (&digest)[kDigestBytes]) {
  constexpr char kDigits[] = "0123456789abcdef";
  SignatureHex hex;
  for (size_t i = 0; i < kDigestBytes; ++i) {
    hex[2 * i] = kDigits[digest[i] >> 4];
    hex[2 * i + 1] = kDigits[digest[i] & 15];
  }
  return hex;
}

}  // namespace

void SigningSecret::FreeHash::operator()(evp_md_ctx_st* hash) const { EVP_MD_CTX_free(hash); }

SigningSecret::Hash SigningSecret::Begin(const unsigned char* key_block, unsigned char padding) {
  unsigned char block[kBlockBytes];
  std::transform(key_block, key_block + kBlockBytes, block,
                 [padding](unsigned char byte) { return byte ^ padding; });
  Hash hash(EVP_MD_CTX_new());
  if (hash != nullptr && (EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr) != 1 ||
                          EVP_DigestUpdate(hash.get(), block, sizeof(block)) != 1)) {
    hash.reset();
  }
  OPENSSL_cleanse(block, sizeof(block));
  return hash;
}

absl::StatusOr<SigningSecret> SigningSecret::Create(std::string_view text) {
  if (text.empty()) return absl::InvalidArgumentError("a signing secret is blank");
  unsigned char key[kBlockBytes] = {};
  bool ok = true;
  if (text.size() > kBlockBytes) {
    ok = EVP_Digest(text.data(), text.size(), key, nullptr, EVP_sha256(), nullptr) == 1;
  } else {
    std::copy(text.begin(), text.end(), key);
  }
  Hash inner = Begin(key, kInnerPadding);
  Hash outer = Begin(key, kOuterPadding);
  OPENSSL_cleanse(key, sizeof(key));
  if (!ok || inner == nullptr || outer == nullptr) {
    return absl::InternalError("OpenSSL offers no SHA-256; check its provider configuration");
  }
  return SigningSecret(std::move(inner), std::move(outer));
}

SignatureHex SigningSecret::Sign(std::string_view timestamp, std::string_view body) const {
  const Hash hash(EVP_MD_CTX_new());
  unsigned char digest[kDigestBytes];
  CheckOpenSsl(hash != nullptr && EVP_MD_CTX_copy_ex(hash.get(), inner_.get()) == 1 &&
               Update(hash.get(), timestamp) && Update(hash.get(), ".") &&
               Update(hash.get(), body) && EVP_DigestFinal_ex(hash.get(), digest, nullptr) == 1);
  CheckOpenSsl(EVP_MD_CTX_copy_ex(hash.get(), outer_.get()) == 1 &&
               EVP_DigestUpdate(hash.get(), digest, sizeof(digest)) == 1 &&
               EVP_DigestFinal_ex(hash.get(), digest, nullptr) == 1);
  return ToHex(digest);
}

bool EqualInConstantTime(std::string_view left, std::string_view right) {
  return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

void WipeText(std::string* text) {
  // The characters up to the capacity may hold an older, longer text.
  text->resize(text->capacity());
  OPENSSL_cleanse(text->data(), text->size());
  text->clear();
}

}  // namespace penstock::ingress
