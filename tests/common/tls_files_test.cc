#include "common/tls_files.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/tls/certificate_authority.h"

namespace penstock {
namespace {

using testing::CertificateAuthority;
using testing::Credential;
using ::testing::HasSubstr;
using ::testing::Not;

class TlsFilesTest : public ::testing::Test {
 protected:
  absl::StatusOr<TlsContents> Parse(const Credential& own, const std::string& authority) {
    return TlsContents::Parse(paths_, {own.certificate, own.key, authority}, absl::Now());
  }
  std::string WhyNot(const Credential& own, const std::string& authority) {
    return std::string(Parse(own, authority).status().message());
  }

  const TlsPaths paths_{.certificate = "own.pem", .key = "own.key", .authority = "ca.pem"};
  CertificateAuthority authority_;
  const Credential server_ = authority_.Issue(testing::ServerRequest());
};

TEST_F(TlsFilesTest, TakesWhatFitsTogetherAndSaysWhenItEnds) {
  const auto contents = Parse(server_, authority_.certificate());
  ASSERT_TRUE(contents.ok()) << contents.status();
  EXPECT_EQ(contents->certificate, server_.certificate);
  EXPECT_EQ(contents->authority, authority_.certificate());
  EXPECT_GT(contents->certificate_expires, absl::Now() + absl::Hours(23));
  EXPECT_LT(contents->certificate_expires, absl::Now() + absl::Hours(25));
  EXPECT_LT(contents->authority_expires, absl::Now() + absl::Hours(25));
}

TEST_F(TlsFilesTest, RefusesAKeyOfAnotherCertificate) {
  const Credential other = authority_.Issue(testing::ServerRequest());
  EXPECT_THAT(WhyNot({server_.certificate, other.key}, authority_.certificate()),
              HasSubstr("own.key: is not the key of the certificate own.pem"));
}

TEST_F(TlsFilesTest, NamesTheFileThatIsNoPem) {
  EXPECT_THAT(WhyNot({"x", server_.key}, authority_.certificate()), HasSubstr("own.pem"));
  EXPECT_THAT(WhyNot({server_.certificate, "x"}, authority_.certificate()), HasSubstr("own.key"));
  EXPECT_THAT(WhyNot(server_, "x"), HasSubstr("ca.pem"));
  EXPECT_THAT(WhyNot(server_, ""), HasSubstr("ca.pem"));
}

TEST_F(TlsFilesTest, RefusesACertificateOutsideItsTime) {
  const Credential over = authority_.Issue(Expired(testing::ServerRequest()));
  EXPECT_THAT(WhyNot(over, authority_.certificate()), HasSubstr("own.pem: a certificate expired"));
  testing::CertificateRequest early = testing::ServerRequest();
  early.not_before = absl::Now() + absl::Hours(1);
  EXPECT_THAT(WhyNot(authority_.Issue(early), authority_.certificate()),
              HasSubstr("own.pem: a certificate is valid only from"));
}

TEST_F(TlsFilesTest, AnAuthorityMayHaveAnOldCertificateBesideTheNew) {
  const std::string old = authority_.Issue(Expired(testing::ServerRequest())).certificate;
  EXPECT_TRUE(Parse(server_, old + authority_.certificate()).ok());
  EXPECT_TRUE(Parse(server_, authority_.certificate() + old).ok());
  EXPECT_THAT(WhyNot(server_, old), HasSubstr("ca.pem: a certificate expired"));
}

TEST_F(TlsFilesTest, AnErrorShowsNothingOfAKey) {
  const Credential other = authority_.Issue(testing::ServerRequest());
  const std::string body = other.key.substr(40, 20);
  EXPECT_THAT(WhyNot({server_.certificate, other.key}, authority_.certificate()),
              Not(HasSubstr(body)));
}

}  // namespace
}  // namespace penstock
