// The publisher and event_service show each other who they are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <prometheus/registry.h>

#include <memory>
#include <optional>
#include <string>

#include "absl/synchronization/mutex.h"
#include "absl/time/clock.h"
#include "tests/support/tls/credential_directory.h"
#include "tests/webhook_ingress/publish/fake_event_service.h"
#include "webhook_ingress/publish/grpc_publisher.h"

namespace penstock::ingress {
namespace {

using penstock::testing::CertificateAuthority;
using penstock::testing::ClientRequest;
using penstock::testing::Credential;
using penstock::testing::CredentialDirectory;
using penstock::testing::ServerRequest;
using testing::FakeEventService;

constexpr absl::Duration kPatience = absl::Seconds(30);
// Long enough to connect several times over.
constexpr absl::Duration kLongEnough = absl::Milliseconds(500);

class PublisherTlsTest : public ::testing::Test {
 protected:
  PublisherTlsTest() { ServeAs(authority_.Issue(ServerRequest())); }
  ~PublisherTlsTest() override { publisher_.reset(); }

  void ServeAs(const Credential& credential) {
    service_.UseTls(credential.certificate, credential.key, authority_.certificate());
  }
  // Writes what the publisher trusts and shows.
  void Write(const CertificateAuthority& trusted, const Credential& shown) {
    files_.Write("ca.pem", trusted.certificate());
    files_.Write("client", shown);
  }
  Credential Shown() { return authority_.Issue(ClientRequest("ingress")); }

  void StartBoth() {
    ASSERT_TRUE(service_.Start());
    auto store = TlsStore::Open({.certificate = files_.path() + "/client.pem",
                                 .key = files_.path() + "/client.key",
                                 .authority = files_.path() + "/ca.pem"},
                                [](const auto&) {},
                                {.paths = {},
                                 .poll_interval = absl::Milliseconds(5),
                                 .settle_time = absl::Milliseconds(20)});
    ASSERT_TRUE(store.ok()) << store.status();
    store_ = *std::move(store);
    GrpcPublisherOptions options;
    options.target = service_.target();
    options.tls = store_.get();
    publisher_ = std::make_unique<GrpcPublisher>(options, registry_);
  }
  bool IsReadyWithin(absl::Duration patience) {
    const absl::Time give_up_at = absl::Now() + patience;
    while (!publisher_->WhyNotReady().empty()) {
      if (absl::Now() > give_up_at) return false;
      absl::SleepFor(absl::Milliseconds(2));
    }
    return true;
  }
  PublishOutcome::Kind Publish() {
    // The thread sanitizer knows nothing of absl::Notification, and follows a mutex.
    absl::Mutex mutex;
    std::optional<PublishOutcome::Kind> kind;
    publisher_->Publish("event", [&](const PublishOutcome& outcome) {
      absl::MutexLock lock(&mutex);
      kind = outcome.kind;
    });
    const auto told = [&kind] { return kind.has_value(); };
    absl::MutexLock lock(&mutex);
    mutex.Await(absl::Condition(&told));
    return *kind;
  }

  CertificateAuthority authority_;
  CertificateAuthority foreign_;
  CredentialDirectory files_;
  FakeEventService service_{FakeEventService::CommitAll()};
  prometheus::Registry registry_;
  std::unique_ptr<TlsStore> store_;
  std::unique_ptr<GrpcPublisher> publisher_;
};

TEST_F(PublisherTlsTest, PublishesWhenBothSidesAreKnown) {
  Write(authority_, Shown());
  StartBoth();
  ASSERT_TRUE(IsReadyWithin(kPatience));
  EXPECT_EQ(Publish(), PublishOutcome::Kind::kCommitted);
}

TEST_F(PublisherTlsTest, TrustsNoForeignServer) {
  ServeAs(foreign_.Issue(ServerRequest()));
  Write(authority_, Shown());
  StartBoth();
  EXPECT_FALSE(IsReadyWithin(kLongEnough));
  EXPECT_EQ(Publish(), PublishOutcome::Kind::kUnavailable);
}

TEST_F(PublisherTlsTest, TrustsNoServerOfAnotherName) {
  auto request = ClientRequest("somewhere.example");
  ServeAs(authority_.Issue(request));
  Write(authority_, Shown());
  StartBoth();
  EXPECT_FALSE(IsReadyWithin(kLongEnough));
}

// Not let in at first; the files change; the next connection shows the new ones.
TEST_F(PublisherTlsTest, RenewedFilesAreShownWithoutARestart) {
  Write(authority_, foreign_.Issue(ClientRequest("ingress")));
  StartBoth();
  EXPECT_FALSE(IsReadyWithin(kLongEnough));
  Write(authority_, Shown());
  ASSERT_TRUE(IsReadyWithin(kPatience));
  EXPECT_EQ(Publish(), PublishOutcome::Kind::kCommitted);
}

TEST_F(PublisherTlsTest, AnOpenStreamGoesOnThroughARenewal) {
  Write(authority_, Shown());
  StartBoth();
  ASSERT_TRUE(IsReadyWithin(kPatience));
  const auto before = store_->current();
  Write(authority_, Shown());
  while (store_->current() == before) absl::SleepFor(absl::Milliseconds(2));
  absl::SleepFor(kLongEnough);
  EXPECT_EQ(Publish(), PublishOutcome::Kind::kCommitted);
  EXPECT_EQ(service_.streams(), 1u);
}

}  // namespace
}  // namespace penstock::ingress
