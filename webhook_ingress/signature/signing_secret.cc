#include "webhook_ingress/signature/signing_secret.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"

namespace penstock::ingress {
namespace {

constexpr size_t kDigestBytes = kSignatureHexBytes / 2;

struct FreeMac {
  void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
};
struct FreeContext {
  void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MAC_CTX, FreeContext>;

// Once a key was accepted, OpenSSL fails only without memory. Answering "bad
// signature" then would make Stripe's delivery look forged, so stop instead.
void CheckOpenSsl(bool ok) {
  if (ok) return;
  std::fputs("penstock: OpenSSL could not compute an HMAC-SHA256; out of memory?\n", stderr);
  std::abort();
}

Context NewKeyedContext(std::string_view key) {
  const std::unique_ptr<EVP_MAC, FreeMac> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
  if (mac == nullptr) return nullptr;
  Context context(EVP_MAC_CTX_new(mac.get()));
  if (context == nullptr) return nullptr;
  char digest[] = "SHA256";
  const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                               OSSL_PARAM_construct_end()};
  if (EVP_MAC_init(context.get(), reinterpret_cast<const unsigned char*>(key.data()), key.size(),
                   params) != 1) {
    return nullptr;
  }
  return context;
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

// Keyed contexts for use by one thread at a time each. Re-initialising a keyed
// context skips the key schedule; the pool grows to the number of threads.
class SigningSecret::ContextPool {
 public:
  explicit ContextPool(Context first) { free_.push_back(std::move(first)); }

  Context Take() ABSL_LOCKS_EXCLUDED(mutex_) {
    absl::MutexLock lock(&mutex_);
    // The last context stays as the master to copy from.
    if (free_.size() > 1) {
      Context context = std::move(free_.back());
      free_.pop_back();
      return context;
    }
    Context copy(EVP_MAC_CTX_dup(free_.front().get()));
    CheckOpenSsl(copy != nullptr);
    return copy;
  }

  void Return(Context context) ABSL_LOCKS_EXCLUDED(mutex_) {
    absl::MutexLock lock(&mutex_);
    free_.push_back(std::move(context));
  }

 private:
  absl::Mutex mutex_;
  std::vector<Context> free_ ABSL_GUARDED_BY(mutex_);
};

absl::StatusOr<SigningSecret> SigningSecret::Create(std::string_view text) {
  if (text.empty()) return absl::InvalidArgumentError("a signing secret is blank");
  Context context = NewKeyedContext(text);
  if (context == nullptr) {
    return absl::InternalError("OpenSSL offers no HMAC-SHA256; check its provider configuration");
  }
  return SigningSecret(std::make_unique<ContextPool>(std::move(context)));
}

SigningSecret::SigningSecret(std::unique_ptr<ContextPool> contexts)
    : contexts_(std::move(contexts)) {}
SigningSecret::SigningSecret(SigningSecret&&) noexcept = default;
SigningSecret& SigningSecret::operator=(SigningSecret&&) noexcept = default;
SigningSecret::~SigningSecret() = default;

SignatureHex SigningSecret::Sign(std::string_view timestamp, std::string_view body) const {
  Context context = contexts_->Take();
  const auto update = [&context](std::string_view bytes) {
    return EVP_MAC_update(context.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                          bytes.size()) == 1;
  };
  unsigned char digest[kDigestBytes];
  size_t size = 0;
  CheckOpenSsl(EVP_MAC_init(context.get(), nullptr, 0, nullptr) == 1 && update(timestamp) &&
               update(".") && update(body) &&
               EVP_MAC_final(context.get(), digest, &size, sizeof(digest)) == 1 &&
               size == sizeof(digest));
  contexts_->Return(std::move(context));
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
