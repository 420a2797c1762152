#include "tests/support/tls/certificate_authority.h"

#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <filesystem>

#include "tests/support/tls/credential_directory.h"

namespace penstock::testing {
namespace {

std::shared_ptr<X509> Parse(const std::string& pem) {
  const std::shared_ptr<BIO> memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())),
                                    &BIO_free);
  return {PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr), &X509_free};
}

// X509_V_OK, or why somebody who trusts `authority` refuses the certificate.
int Verify(const CertificateAuthority& authority, const Credential& credential) {
  const std::shared_ptr<X509_STORE> store(X509_STORE_new(), &X509_STORE_free);
  X509_STORE_add_cert(store.get(), Parse(authority.certificate()).get());
  const std::shared_ptr<X509> certificate = Parse(credential.certificate);
  const std::shared_ptr<X509_STORE_CTX> context(X509_STORE_CTX_new(), &X509_STORE_CTX_free);
  X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), nullptr);
  X509_verify_cert(context.get());
  return X509_STORE_CTX_get_error(context.get());
}

TEST(CertificateAuthorityTest, TrustsWhatItIssued) {
  CertificateAuthority authority;
  EXPECT_EQ(Verify(authority, authority.Issue(ServerRequest())), X509_V_OK);
}

TEST(CertificateAuthorityTest, AnotherAuthorityOfTheSameNameIsForeign) {
  CertificateAuthority authority, other;
  EXPECT_NE(Verify(authority, other.Issue(ClientRequest("billing"))), X509_V_OK);
}

TEST(CertificateAuthorityTest, AnExpiredCertificateIsRefusedForItsTime) {
  CertificateAuthority authority;
  EXPECT_EQ(Verify(authority, authority.Issue(Expired(ClientRequest("billing")))),
            X509_V_ERR_CERT_HAS_EXPIRED);
}

TEST(CertificateAuthorityTest, NamesOfEveryKindAreInTheCertificate) {
  CertificateAuthority authority;
  CertificateRequest request = ServerRequest();
  request.uri = {"spiffe://test/billing"};
  const std::shared_ptr<X509> certificate = Parse(authority.Issue(request).certificate);
  EXPECT_EQ(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr), 1);
  EXPECT_EQ(X509_check_ip_asc(certificate.get(), "127.0.0.1", 0), 1);
  EXPECT_EQ(X509_check_ip_asc(certificate.get(), "::1", 0), 1);
  const std::shared_ptr<GENERAL_NAMES> names(
      static_cast<GENERAL_NAMES*>(
          X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)),
      &GENERAL_NAMES_free);
  EXPECT_EQ(sk_GENERAL_NAME_num(names.get()), 4);
}

TEST(CertificateAuthorityTest, TheKeyBelongsToTheCertificate) {
  CertificateAuthority authority;
  const Credential one = authority.Issue(ServerRequest());
  const Credential two = authority.Issue(ServerRequest());
  const auto fits = [](const Credential& certificate, const Credential& key) {
    const std::shared_ptr<BIO> memory(
        BIO_new_mem_buf(key.key.data(), static_cast<int>(key.key.size())), &BIO_free);
    const std::shared_ptr<EVP_PKEY> parsed(
        PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return X509_check_private_key(Parse(certificate.certificate).get(), parsed.get()) == 1;
  };
  EXPECT_TRUE(fits(one, one));
  EXPECT_FALSE(fits(one, two));
}

TEST(CredentialDirectoryTest, TakesItsFilesWithIt) {
  CertificateAuthority authority;
  std::string path;
  {
    CredentialDirectory directory;
    const CredentialPaths paths = directory.Write("server", authority.Issue(ServerRequest()));
    path = directory.path();
    EXPECT_TRUE(std::filesystem::exists(paths.certificate));
    EXPECT_TRUE(std::filesystem::exists(paths.key));
  }
  EXPECT_FALSE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace penstock::testing
