// Certificates made while a test runs, so that no key is ever a file of the repository and none
// expires under it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/time/clock.h"
#include "absl/time/time.h"

namespace penstock::testing {

// A private key and the certificate of its public half, both as PEM text. Keys are P-256.
struct Credential {
  std::string certificate;
  std::string key;
};

// What a certificate says. Every list is a kind of subject alternative name.
struct CertificateRequest {
  std::string common_name = "test";
  std::vector<std::string> dns;
  std::vector<std::string> uri;
  std::vector<std::string> ip;  // "127.0.0.1" or "::1"
  absl::Time not_before = absl::Now() - absl::Hours(1);
  absl::Time not_after = absl::Now() + absl::Hours(24);
};

// Names under which servers of tests are reached.
CertificateRequest ServerRequest();

// A client with one name, as most tests want it.
CertificateRequest ClientRequest(const std::string& dns);

// Whose time is over since an hour ago.
CertificateRequest Expired(CertificateRequest request);

// Signs certificates, for servers and clients alike. Two authorities are foreign to each other,
// even with the same name. Not thread-safe. Ends the test program when OpenSSL fails.
class CertificateAuthority {
 public:
  explicit CertificateAuthority(const std::string& common_name = "test authority");
  ~CertificateAuthority();

  CertificateAuthority(const CertificateAuthority&) = delete;
  CertificateAuthority& operator=(const CertificateAuthority&) = delete;

  // The authority's own certificate, what others trust.
  const std::string& certificate() const { return certificate_; }

  Credential Issue(const CertificateRequest& request);

 private:
  struct Impl;
  const std::unique_ptr<Impl> impl_;
  std::string certificate_;
};

}  // namespace penstock::testing
