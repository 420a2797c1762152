#include "common/tls_files.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock {
namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

constexpr char kNoCertificate[] = "holds no PEM certificate";

absl::Status Wrong(const std::string& path, const std::string& what) {
  return absl::InvalidArgumentError(absl::StrCat(path, ": ", what));
}

Bio Open(const std::string& text) {
  return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free);
}

std::vector<Certificate> ReadCertificates(const std::string& text) {
  const Bio bio = Open(text);
  std::vector<Certificate> certificates;
  while (X509* next = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
    certificates.emplace_back(next, &X509_free);
  }
  return certificates;
}

// No prompt: an encrypted key is an error, not a question on the terminal.
int NoPassword(char*, int, int, void*) { return -1; }

Key ReadKey(const std::string& text) {
  const Bio bio = Open(text);
  return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &NoPassword, nullptr), &EVP_PKEY_free);
}

absl::Time ToTime(const ASN1_TIME* time) {
  std::tm fields = {};
  if (ASN1_TIME_to_tm(time, &fields) != 1) return absl::InfinitePast();
  return absl::FromTM(fields, absl::UTCTimeZone());
}

// Lowers `expires` to the end of a certificate that is valid now.
absl::Status CheckTime(const std::string& path, X509* certificate, absl::Time now,
                       absl::Time& expires) {
  const absl::Time start = ToTime(X509_get0_notBefore(certificate));
  const absl::Time end = ToTime(X509_get0_notAfter(certificate));
  if (end <= now) {
    return Wrong(path, absl::StrCat("a certificate expired at ",
                                    absl::FormatTime(end, absl::UTCTimeZone())));
  }
  if (start > now) {
    return Wrong(path,
                 absl::StrCat("a certificate is valid only from ",
                              absl::FormatTime(start, absl::UTCTimeZone()), "; check the clock"));
  }
  expires = std::min(expires, end);
  return absl::OkStatus();
}

absl::Status CheckPair(const TlsPaths& paths, absl::Time now, TlsContents& contents) {
  const std::vector<Certificate> chain = ReadCertificates(contents.certificate);
  if (chain.empty()) return Wrong(paths.certificate, kNoCertificate);
  for (const Certificate& certificate : chain) {
    absl::Status checked =
        CheckTime(paths.certificate, certificate.get(), now, contents.certificate_expires);
    if (!checked.ok()) return checked;
  }
  const Key key = ReadKey(contents.key);
  if (key == nullptr) return Wrong(paths.key, "holds no PEM private key without a password");
  if (X509_check_private_key(chain.front().get(), key.get()) != 1) {
    return Wrong(paths.key, absl::StrCat("is not the key of the certificate ", paths.certificate));
  }
  return absl::OkStatus();
}

absl::Status CheckAuthority(const TlsPaths& paths, absl::Time now, TlsContents& contents) {
  absl::Status checked = Wrong(paths.authority, kNoCertificate);
  bool any_valid = false;
  for (const Certificate& certificate : ReadCertificates(contents.authority)) {
    checked = CheckTime(paths.authority, certificate.get(), now, contents.authority_expires);
    any_valid = any_valid || checked.ok();
  }
  return any_valid ? absl::OkStatus() : checked;
}

}  // namespace

std::vector<std::string> TlsPaths::All() const {
  std::vector<std::string> all;
  for (const std::string* path : {&certificate, &key, &authority}) {
    if (!path->empty()) all.push_back(*path);
  }
  return all;
}

absl::StatusOr<TlsContents> TlsContents::Parse(const TlsPaths& paths,
                                               const std::vector<std::string>& contents,
                                               absl::Time now) {
  TlsContents parsed;
  auto next = contents.begin();
  if (!paths.certificate.empty()) parsed.certificate = *next++;
  if (!paths.key.empty()) parsed.key = *next++;
  if (!paths.authority.empty()) parsed.authority = *next++;
  absl::Status checked = absl::OkStatus();
  if (!paths.certificate.empty()) checked = CheckPair(paths, now, parsed);
  if (checked.ok() && !paths.authority.empty()) {
    checked = CheckAuthority(paths, now, parsed);
  }
  // OpenSSL keeps what it stumbled over in a queue that gRPC would report as its own.
  ERR_clear_error();
  if (!checked.ok()) return checked;
  return parsed;
}

}  // namespace penstock
