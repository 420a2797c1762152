#include "tests/support/tls/certificate_authority.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace penstock::testing {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

void Require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "test certificates: %s\n", what);
  ERR_print_errors_fp(stderr);
  std::abort();
}

Key MakeKey() {
  Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
  Require(key != nullptr, "cannot make a key");
  return key;
}

std::string Text(BIO* memory) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory, &data);
  return std::string(data, static_cast<size_t>(size));
}

std::string ToPem(X509* certificate) {
  const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
  Require(PEM_write_bio_X509(memory.get(), certificate) == 1, "cannot write a certificate");
  return Text(memory.get());
}

std::string ToPem(EVP_PKEY* key) {
  const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
  Require(PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
          "cannot write a key");
  return Text(memory.get());
}

void SetTime(ASN1_TIME* target, absl::Time time) {
  Require(ASN1_TIME_set(target, absl::ToTimeT(time)) != nullptr, "cannot set a time");
}

void AddExtension(X509* certificate, X509* issuer, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
  Require(extension != nullptr, "cannot make an extension");
  Require(X509_add_ext(certificate, extension, -1) == 1, "cannot add an extension");
  X509_EXTENSION_free(extension);
}

std::string AlternativeNames(const CertificateRequest& request) {
  std::vector<std::string> names;
  for (const std::string& name : request.dns) names.push_back(absl::StrCat("DNS:", name));
  for (const std::string& name : request.uri) names.push_back(absl::StrCat("URI:", name));
  for (const std::string& name : request.ip) names.push_back(absl::StrCat("IP:", name));
  return absl::StrJoin(names, ",");
}

// Unsigned, with everything that authorities and their subjects have alike.
Certificate MakeCertificate(const CertificateRequest& request, EVP_PKEY* key) {
  Certificate certificate(X509_new(), &X509_free);
  Require(certificate != nullptr, "no memory");
  X509_set_version(certificate.get(), X509_VERSION_3);
  uint64_t serial = 0;
  Require(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof(serial)) == 1, "no random");
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
  SetTime(X509_getm_notBefore(certificate.get()), request.not_before);
  SetTime(X509_getm_notAfter(certificate.get()), request.not_after);
  X509_set_pubkey(certificate.get(), key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(request.common_name.data()),
                             static_cast<int>(request.common_name.size()), -1, 0);
  return certificate;
}

}  // namespace

CertificateRequest ServerRequest() {
  CertificateRequest request;
  request.common_name = "test server";
  request.dns = {"localhost"};
  request.ip = {"127.0.0.1", "::1"};
  return request;
}

CertificateRequest ClientRequest(const std::string& dns) {
  CertificateRequest request;
  request.common_name = dns;
  request.dns = {dns};
  return request;
}

CertificateRequest Expired(CertificateRequest request) {
  request.not_before = absl::Now() - absl::Hours(48);
  request.not_after = absl::Now() - absl::Hours(1);
  return request;
}

struct CertificateAuthority::Impl {
  Key key{nullptr, &EVP_PKEY_free};
  Certificate certificate{nullptr, &X509_free};
};

CertificateAuthority::CertificateAuthority(const std::string& common_name)
    : impl_(std::make_unique<Impl>()) {
  CertificateRequest request;
  request.common_name = common_name;
  impl_->key = MakeKey();
  impl_->certificate = MakeCertificate(request, impl_->key.get());
  X509* const own = impl_->certificate.get();
  X509_set_issuer_name(own, X509_get_subject_name(own));
  AddExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
  AddExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
  AddExtension(own, own, NID_subject_key_identifier, "hash");
  Require(X509_sign(own, impl_->key.get(), EVP_sha256()) > 0, "cannot sign the authority");
  certificate_ = ToPem(own);
}

CertificateAuthority::~CertificateAuthority() = default;

Credential CertificateAuthority::Issue(const CertificateRequest& request) {
  const Key key = MakeKey();
  const Certificate certificate = MakeCertificate(request, key.get());
  X509* const issuer = impl_->certificate.get();
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
  AddExtension(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
  AddExtension(certificate.get(), issuer, NID_key_usage, "critical,digitalSignature");
  AddExtension(certificate.get(), issuer, NID_ext_key_usage, "serverAuth,clientAuth");
  AddExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid");
  if (const std::string names = AlternativeNames(request); !names.empty()) {
    AddExtension(certificate.get(), issuer, NID_subject_alt_name, names);
  }
  Require(X509_sign(certificate.get(), impl_->key.get(), EVP_sha256()) > 0, "cannot sign");
  return Credential{.certificate = ToPem(certificate.get()), .key = ToPem(key.get())};
}

}  // namespace penstock::testing
