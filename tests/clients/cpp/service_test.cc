// The library against the real event service, in one process.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "grpcpp/security/server_credentials.h"
#include "penstock/error_info.h"
#include "penstock/subscriber.h"
#include "tests/clients/cpp/received_ids.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"
#include "tests/support/tls/certificate_authority.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock::testing {
namespace {

using absl::StatusCode;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

class ServiceTest : public ::testing::Test {
 protected:
  // An open stream would hold up the end of the service.
  ~ServiceTest() override {
    publish_.Cancel();
    publish_.Finish();
  }

  SubscriberOptions Options() const {
    return {.server = {.address = service_.address()}, .start = penstock::FromEarliest()};
  }

  void Publish(const std::string& id, const std::string& type = "charge.succeeded") {
    ASSERT_EQ(publish_.Publish({.id = id, .type = type}).outcome, ReceivedAck::Outcome::kCommitted);
  }

  // Ids up to the head of now.
  std::vector<std::string> IdsUpToHead(SubscriberOptions options) {
    options.stop_when_caught_up = true;
    std::vector<std::string> ids;
    Subscriber subscriber(std::move(options));
    EXPECT_EQ(subscriber.Run([&](const Event& event) { ids.push_back(IdOf(event)); }),
              absl::OkStatus());
    return ids;
  }

  TestService service_;
  PublishStream publish_{service_.Connect()};
};

TEST_F(ServiceTest, HandsOutStoredEventsAndThenLiveOnes) {
  Publish("evt_1");
  Publish("evt_2");
  ReceivedIds received;
  Subscriber subscriber(Options());
  std::thread run(
      [&] { EXPECT_TRUE(subscriber.Run([&](const Event& event) { received.Add(event); }).ok()); });
  ASSERT_TRUE(received.WaitFor(2));
  Publish("evt_3");
  ASSERT_TRUE(received.WaitFor(3));
  subscriber.Stop();
  run.join();
  EXPECT_THAT(received.All(), ElementsAre("evt_1", "evt_2", "evt_3"));
}

TEST_F(ServiceTest, ThePullFormHandsOutTheSameWithACursorForEach) {
  Publish("evt_1");
  Publish("evt_2");
  SubscriberOptions options = Options();
  options.stop_when_caught_up = true;
  Subscriber subscriber(options);
  std::vector<std::string> seen;
  while (const Delivery* delivery = subscriber.Next()) {
    seen.push_back(absl::StrCat(IdOf(delivery->event), "@", ToString(delivery->cursor)));
  }
  EXPECT_EQ(subscriber.status(), absl::OkStatus());
  EXPECT_THAT(seen, ElementsAre("evt_1@log-1:1", "evt_2@log-1:2"));
}

TEST_F(ServiceTest, ResumesWhereTheLastRunCommitted) {
  SubscriberOptions options = Options();
  options.cursor_store = MakeMemoryCursorStore();
  Publish("evt_1");
  Publish("evt_2");
  EXPECT_THAT(IdsUpToHead(options), ElementsAre("evt_1", "evt_2"));
  Publish("evt_3");
  EXPECT_THAT(IdsUpToHead(options), ElementsAre("evt_3"));
  EXPECT_THAT(IdsUpToHead(options), IsEmpty());
}

TEST_F(ServiceTest, AnEventWhoseHandlerFailsComesAgain) {
  SubscriberOptions options = Options();
  options.cursor_store = MakeMemoryCursorStore();
  for (const char* id : {"evt_1", "evt_2", "evt_3"}) Publish(id);
  Subscriber subscriber(options);
  const absl::Status failed = subscriber.Run([](const Event& event) {
    return IdOf(event) == "evt_2" ? absl::AbortedError("mine") : absl::OkStatus();
  });
  EXPECT_EQ(failed, absl::AbortedError("mine"));
  EXPECT_EQ(subscriber.Run([](const Event&) {}), failed) << "it has ended";
  EXPECT_THAT(IdsUpToHead(options), ElementsAre("evt_2", "evt_3"));
}

TEST_F(ServiceTest, DeliversWhatTheFilterMatchesAndAdvancesPastTheRest) {
  Publish("evt_1", "charge.succeeded");
  Publish("evt_2", "invoice.paid");
  SubscriberOptions options = Options();
  options.filter.types = {"charge.*"};
  options.cursor_store = MakeMemoryCursorStore();
  EXPECT_THAT(IdsUpToHead(options), ElementsAre("evt_1"));
  EXPECT_EQ(**options.cursor_store->Load(), (Cursor{"log-1", 2}));
}

TEST_F(ServiceTest, EveryStartPositionIsHonoured) {
  for (const char* id : {"evt_1", "evt_2", "evt_3"}) Publish(id);
  const std::vector<std::pair<StartPosition, size_t>> starts = {{penstock::FromEarliest(), 3},
                                                                {penstock::FromLatest(), 0},
                                                                {Cursor{"log-1", 1}, 2},
                                                                {AfterEventId{"evt_2"}, 1},
                                                                {absl::UnixEpoch(), 3}};
  for (const auto& [start, count] : starts) {
    SubscriberOptions options = Options();
    options.start = start;
    EXPECT_EQ(IdsUpToHead(options).size(), count) << "start " << start.index();
  }
}

TEST_F(ServiceTest, ErrorsThatARetryCannotMendComeWithTheirReason) {
  const auto end = [this](std::function<void(SubscriberOptions&)> change) {
    SubscriberOptions options = Options();
    change(options);
    return Subscriber(options).Run([](const Event&) {});
  };
  const absl::Status mismatch = end([](auto& options) { options.start = Cursor{"other", 1}; });
  EXPECT_EQ(mismatch.code(), StatusCode::kFailedPrecondition);
  EXPECT_EQ(GetErrorInfo(mismatch)->reason, "LOG_ID_MISMATCH");
  EXPECT_THAT(GetErrorInfo(mismatch)->metadata, ElementsAre(Pair("log_id", "log-1")));
  const absl::Status ahead = end([](auto& options) { options.start = Cursor{"log-1", 99}; });
  EXPECT_EQ(ahead.code(), StatusCode::kOutOfRange);
  EXPECT_EQ(GetErrorInfo(ahead)->reason, "CURSOR_AHEAD");
  const absl::Status limit = end([](auto& options) { options.max_batch_events = 9999; });
  EXPECT_EQ(limit.code(), StatusCode::kInvalidArgument);
  EXPECT_EQ(GetErrorInfo(limit)->reason, "INVALID_LIMIT");
  const absl::Status no_event = end([](auto& options) { options.start = AfterEventId{"evt_x"}; });
  EXPECT_EQ(no_event.code(), StatusCode::kNotFound);
}

TEST_F(ServiceTest, TheLargestEventsFit) {
  const std::string body(3 << 20, 'x');
  ASSERT_EQ(publish_.Publish({.id = "evt_1", .raw_json = body}).outcome,
            ReceivedAck::Outcome::kCommitted);
  ASSERT_EQ(publish_.Publish({.id = "evt_2", .payload_bytes = 4'000'000}).outcome,
            ReceivedAck::Outcome::kCommitted);
  SubscriberOptions options = Options();
  options.include_raw_json = true;
  EXPECT_THAT(IdsUpToHead(options), ElementsAre("evt_1", "evt_2"));
}

TEST_F(ServiceTest, StopEndsAnIdleSubscriptionAtOnce) {
  Subscriber subscriber(Options());
  std::thread stop([&] { subscriber.Stop(); });
  EXPECT_EQ(subscriber.Next(), nullptr);
  stop.join();
  EXPECT_EQ(subscriber.status(), absl::OkStatus());
}

TEST_F(ServiceTest, AHandlerMayStopTheSubscription) {
  for (const char* id : {"evt_1", "evt_2", "evt_3"}) Publish(id);
  SubscriberOptions options = Options();
  options.cursor_store = MakeMemoryCursorStore();
  Subscriber subscriber(options);
  EXPECT_TRUE(subscriber.Run([&](const Event&) { subscriber.Stop(); }).ok());
  EXPECT_THAT(IdsUpToHead(options), ElementsAre("evt_2", "evt_3")) << "evt_1 was committed";
}

class TlsSubscriberTest : public ::testing::Test {
 protected:
  static std::shared_ptr<grpc::ServerCredentials> Credentials(CertificateAuthority& authority) {
    grpc::SslServerCredentialsOptions options(
        GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
    const Credential server = authority.Issue(ServerRequest());
    options.pem_root_certs = authority.certificate();
    options.pem_key_cert_pairs.push_back({server.key, server.certificate});
    return grpc::SslServerCredentials(options);
  }

  absl::Status Run(const TlsOptions& tls) {
    return Subscriber({.server = {.address = service_.address(), .tls = tls},
                       .start = penstock::FromEarliest(),
                       .stop_when_caught_up = true,
                       .wait_for_server = false})
        .Run([](const Event&) {});
  }

  CertificateAuthority authority_;
  CredentialDirectory files_;
  std::string ca_ = files_.Write("ca.pem", authority_.certificate());
  CredentialPaths client_ = files_.Write("client", authority_.Issue(ClientRequest("client")));
  TestService service_{{.credentials = Credentials(authority_)}};
};

TEST_F(TlsSubscriberTest, ProvesWhoItIs) {
  EXPECT_EQ(Run({.ca_file = ca_, .cert_file = client_.certificate, .key_file = client_.key}),
            absl::OkStatus());
}

TEST_F(TlsSubscriberTest, IsRefusedWithoutACertificate) {
  EXPECT_EQ(Run({.ca_file = ca_}).code(), StatusCode::kUnavailable);
}

TEST_F(TlsSubscriberTest, DoesNotTrustAnotherAuthority) {
  CertificateAuthority other;
  const std::string ca = files_.Write("other.pem", other.certificate());
  EXPECT_EQ(Run({.ca_file = ca, .cert_file = client_.certificate, .key_file = client_.key}).code(),
            StatusCode::kUnavailable);
}

TEST_F(TlsSubscriberTest, ChecksTheNameInTheCertificate) {
  EXPECT_EQ(Run({.ca_file = ca_,
                 .cert_file = client_.certificate,
                 .key_file = client_.key,
                 .server_name = "other.example"})
                .code(),
            StatusCode::kUnavailable);
}

TEST_F(TlsSubscriberTest, FilesThatCannotBeReadAreAnErrorAndNotRetried) {
  const absl::Status end = Run({.ca_file = files_.path() + "/missing.pem"});
  EXPECT_EQ(end.code(), StatusCode::kFailedPrecondition);
  EXPECT_THAT(std::string(end.message()), HasSubstr("missing.pem"));
  EXPECT_EQ(Run({.ca_file = ca_, .key_file = client_.key}).code(), StatusCode::kInvalidArgument);
}

}  // namespace
}  // namespace penstock::testing
