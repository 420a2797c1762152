// Who gets through the handshake, and what changes while the server runs.
#include <optional>
#include <string>

#include "absl/synchronization/mutex.h"
#include "common/tls_store.h"
#include "event_service/grpc/tls_credentials.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock::testing {
namespace {

std::shared_ptr<grpc::ChannelCredentials> Client(const CertificateAuthority& server_authority,
                                                 const Credential& own = {}) {
  return grpc::SslCredentials({.pem_root_certs = server_authority.certificate(),
                               .pem_private_key = own.key,
                               .pem_cert_chain = own.certificate});
}

class TlsTest : public ::testing::Test {
 protected:
  TlsTest() {
    WriteServer(authority_);
    const std::string ca = files_.Write("ca.pem", authority_.certificate());
    auto store = TlsStore::Open({.certificate = files_.path() + "/server.pem",
                                 .key = files_.path() + "/server.key",
                                 .authority = ca},
                                [this](const auto& loaded) {
                                  absl::MutexLock lock(&mutex_);
                                  loads_.push_back(loaded.status());
                                },
                                {.paths = {},
                                 .poll_interval = absl::Milliseconds(5),
                                 .settle_time = absl::Milliseconds(5)});
    store_ = *std::move(store);
    service_.emplace(TestServiceOptions{.credentials = event_service::MakeTlsCredentials(*store_)});
  }

  void WriteServer(CertificateAuthority& authority) {
    files_.Write("server", authority.Issue(ServerRequest()));
  }
  // The outcome of the n-th load after the start.
  absl::Status Load(size_t n) {
    absl::MutexLock lock(&mutex_);
    const auto enough = [this, n]()
                            ABSL_SHARED_LOCKS_REQUIRED(mutex_) { return loads_.size() >= n; };
    if (!mutex_.AwaitWithTimeout(absl::Condition(&enough), absl::Seconds(30))) {
      return absl::DeadlineExceededError("nothing was loaded");
    }
    return loads_[n - 1];
  }
  // A call on a new connection.
  grpc::StatusCode Call(const std::shared_ptr<grpc::ChannelCredentials>& credentials) {
    return GetLogInfo(service_->Connect(credentials)).result.code;
  }
  grpc::StatusCode CallAs(const Credential& credential) {
    return Call(Client(authority_, credential));
  }

  CertificateAuthority authority_;
  CertificateAuthority foreign_;
  const Credential client_ = authority_.Issue(ClientRequest("billing"));
  CredentialDirectory files_;
  absl::Mutex mutex_;
  std::vector<absl::Status> loads_ ABSL_GUARDED_BY(mutex_);
  std::unique_ptr<TlsStore> store_;
  std::optional<TestService> service_;
};

TEST_F(TlsTest, ServesAClientOfItsAuthority) { EXPECT_EQ(CallAs(client_), grpc::OK); }

TEST_F(TlsTest, SendsStrangersAway) {
  EXPECT_EQ(CallAs({}), grpc::UNAVAILABLE);
  EXPECT_EQ(CallAs(foreign_.Issue(ClientRequest("billing"))), grpc::UNAVAILABLE);
  EXPECT_EQ(CallAs(authority_.Issue(Expired(ClientRequest("billing")))), grpc::UNAVAILABLE);
  EXPECT_EQ(Call(grpc::InsecureChannelCredentials()), grpc::UNAVAILABLE);
}

TEST_F(TlsTest, NewConnectionsSeeARenewedCertificateAndOldOnesGoOn) {
  const auto old_connection = service_->Connect(Client(authority_, client_));
  ASSERT_EQ(GetLogInfo(old_connection).result.code, grpc::OK);
  const auto new_client = Client(foreign_, client_);
  ASSERT_EQ(Call(new_client), grpc::UNAVAILABLE);
  {
    const Credential renewed = foreign_.Issue(ServerRequest());
    files_.Write("server.key", renewed.key);
    files_.Write("server.pem", renewed.certificate);
  }
  // The watcher may have caught the key without its certificate first.
  for (size_t n = 1; !Load(n).ok(); ++n) ASSERT_LT(n, 3u);
  EXPECT_EQ(Call(new_client), grpc::OK);
  EXPECT_EQ(CallAs(client_), grpc::UNAVAILABLE);
  EXPECT_EQ(GetLogInfo(old_connection).result.code, grpc::OK);
}

TEST_F(TlsTest, ABadFileKeepsTheLastGoodPair) {
  files_.Write("server.pem", "-----BEGIN CERTIFICATE-----\nnonsense");
  EXPECT_FALSE(Load(1).ok());
  EXPECT_EQ(CallAs(client_), grpc::OK);
  WriteServer(authority_);
  for (size_t n = 2; !Load(n).ok(); ++n) ASSERT_LT(n, 4u);
  EXPECT_EQ(CallAs(client_), grpc::OK);
}

TEST_F(TlsTest, AnotherAuthorityDecidesForNewConnections) {
  files_.Write("ca.pem", foreign_.certificate());
  ASSERT_TRUE(Load(1).ok());
  EXPECT_EQ(CallAs(client_), grpc::UNAVAILABLE);
  EXPECT_EQ(CallAs(foreign_.Issue(ClientRequest("billing"))), grpc::OK);
}

}  // namespace
}  // namespace penstock::testing
