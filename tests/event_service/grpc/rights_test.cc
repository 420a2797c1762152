// A policy on the port: who is let in, what they get, and what happens when it changes.
#include <optional>
#include <string>

#include "common/tls_store.h"
#include "event_service/grpc/tls_credentials.h"
#include "event_service/redaction/field_redactor.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock::testing {
namespace {

using event_service::FilterSpec;
using event_service::SubscribeSpec;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr char kBody[] = R"({"data":{"object":{"email":"SECRET","n":1}}})";
constexpr char kBodyWithoutEmail[] = R"({"data":{"object":{"n":1}}})";

std::string Reader(const std::string& name, const std::string& fields) {
  return "principals { name: '" + name + "' certificates: 'dns:" + name + "' rights: READ " +
         fields + " }";
}
const std::string kPublisher =
    "principals { name: 'ingress' certificates: 'dns:ingress' rights: PUBLISH }";
const std::string kInvoices = Reader("billing", "types: 'invoice.*'");

class RightsTest : public ::testing::Test {
 protected:
  RightsTest() {
    const CredentialPaths own = files_.Write("server", authority_.Issue(ServerRequest()));
    store_ = *TlsStore::Open({.certificate = own.certificate,
                              .key = own.key,
                              .authority = files_.Write("ca.pem", authority_.certificate())},
                             [](const auto&) {});
    service_.emplace(TestServiceOptions{.credentials = event_service::MakeTlsCredentials(*store_)});
    SetPolicy(kPublisher + kInvoices);
  }

  void SetPolicy(const std::string& text) {
    const auto policy = event_service::Policy::Parse(text, &event_service::FieldRedactor::Make);
    ASSERT_TRUE(policy.ok()) << policy.status();
    service_->access().SetPolicy(*policy);
  }
  std::shared_ptr<grpc::Channel> As(const std::string& name) {
    const Credential own = authority_.Issue(ClientRequest(name));
    return service_->Connect(
        grpc::SslCredentials({authority_.certificate(), own.key, own.certificate}));
  }
  void Publish(const EventSpec& event) {
    PublishStream publish(As("ingress"));
    ASSERT_EQ(publish.Publish(event).outcome, ReceivedAck::Outcome::kCommitted);
  }
  CallResult SubscribeAs(const std::string& name, const FilterSpec& filter = {}) {
    SubscribeSpec spec = FromEarliest();
    spec.filter = filter;
    spec.stop_when_caught_up = true;
    return SubscribeStream(As(name), spec).Finish();
  }
  CallResult PublishAs(const std::string& name) {
    PublishStream publish(As(name));
    publish.Send({{.id = "evt_refused"}});
    return publish.Finish();
  }
  // A live stream; it is open when this returns.
  std::unique_ptr<SubscribeStream> LiveAs(const std::string& name,
                                          SubscribeSpec spec = FromLatest()) {
    auto stream = std::make_unique<SubscribeStream>(As(name), spec);
    EXPECT_TRUE(stream->WaitFor([](const auto& response) { return response.caught_up; }));
    return stream;
  }
  // The outcome of every RPC that reads.
  std::vector<CallResult> EveryReadAs(const std::string& name) {
    const auto channel = As(name);
    return {SubscribeAs(name), GetEvent(channel, "evt_1").result, ListEvents(channel, {}).result,
            GetLogInfo(channel).result};
  }

  CertificateAuthority authority_;
  CredentialDirectory files_;
  std::unique_ptr<TlsStore> store_;
  std::optional<TestService> service_;
};

void ExpectRefused(const CallResult& result, grpc::StatusCode code, const std::string& reason,
                   const std::map<std::string, std::string>& metadata = {}) {
  EXPECT_EQ(result.code, code) << result.message;
  EXPECT_EQ(result.reason, reason) << result.message;
  for (const auto& [key, value] : metadata) {
    ASSERT_EQ(result.metadata.count(key), 1u) << key;
    EXPECT_EQ(result.metadata.at(key), value);
  }
}

TEST_F(RightsTest, NobodyThatThePolicyDoesNotKnowIsServed) {
  for (const CallResult& result : EveryReadAs("stranger")) {
    ExpectRefused(result, grpc::UNAUTHENTICATED, "CREDENTIALS_UNKNOWN");
  }
  ExpectRefused(PublishAs("stranger"), grpc::UNAUTHENTICATED, "CREDENTIALS_UNKNOWN");
  EXPECT_EQ(service_->log().bounds().head, 0u);
}

TEST_F(RightsTest, ReadingAndPublishingAreRightsOfTheirOwn) {
  for (const CallResult& result : EveryReadAs("ingress")) {
    ExpectRefused(result, grpc::PERMISSION_DENIED, "RIGHT_MISSING", {{"right", "READ"}});
  }
  ExpectRefused(PublishAs("billing"), grpc::PERMISSION_DENIED, "RIGHT_MISSING",
                {{"right", "PUBLISH"}});
  EXPECT_EQ(service_->log().bounds().head, 0u);
}

TEST_F(RightsTest, LookingAfterStreamsIsARightOfItsOwn) {
  SetPolicy(kInvoices + "principals { name: 'ops' certificates: 'dns:ops' rights: ADMIN }");
  for (const char* method : {"/penstock.v1.AdminService/ListSubscriptions",
                             "/penstock.v1.AdminService/DisconnectSubscription"}) {
    ExpectRefused(CallRaw(As("billing"), method, "").first, grpc::PERMISSION_DENIED,
                  "RIGHT_MISSING", {{"right", "ADMIN"}});
  }
  EXPECT_EQ(CallRaw(As("ops"), "/penstock.v1.AdminService/ListSubscriptions", "").first.code,
            grpc::OK);
  ExpectRefused(GetLogInfo(As("ops")).result, grpc::PERMISSION_DENIED, "RIGHT_MISSING",
                {{"right", "READ"}});
}

TEST_F(RightsTest, OperatorsSeeWhoReads) {
  SetPolicy(kInvoices + "principals { name: 'ops' certificates: 'dns:ops' rights: ADMIN }");
  SubscribeSpec spec = FromLatest();
  spec.client_id = "billing-7";
  const auto stream = LiveAs("billing", spec);
  const auto page = ListSubscriptions(As("ops"));
  ASSERT_EQ(page.subscriptions.size(), 1u) << page.result.message;
  EXPECT_EQ(page.subscriptions[0].principal, "billing");
  EXPECT_EQ(page.subscriptions[0].client_id, "billing-7");
  EXPECT_THAT(page.subscriptions[0].types, ElementsAre("invoice.*"));
}

TEST_F(RightsTest, ATypeThatIsNamedAndNotAllowedIsRefusedByName) {
  const FilterSpec filter = {.types = {"invoice.paid", "charge.succeeded"},
                             .allow_unknown_types = true};
  const std::map<std::string, std::string> names = {{"type", "charge.succeeded"}};
  ExpectRefused(SubscribeAs("billing", filter), grpc::PERMISSION_DENIED, "TYPE_NOT_ALLOWED", names);
  ExpectRefused(ListEvents(As("billing"), {}, filter).result, grpc::PERMISSION_DENIED,
                "TYPE_NOT_ALLOWED", names);
}

TEST_F(RightsTest, AWildcardShrinksToWhatIsAllowedAndStartedSaysSo) {
  Publish({.id = "evt_1", .type = "invoice.paid"});
  Publish({.id = "evt_2", .type = "charge.succeeded"});
  SubscribeSpec spec = FromEarliest();
  spec.stop_when_caught_up = true;
  SubscribeStream stream(As("billing"), spec);
  const auto first = stream.Next();
  ASSERT_TRUE(first.has_value() && first->started.has_value());
  EXPECT_THAT(first->started->types, ElementsAre("invoice.*"));
  EXPECT_EQ(stream.Finish().code, grpc::OK);
  ASSERT_EQ(stream.events().size(), 1u);
  EXPECT_EQ(stream.events()[0].id, "evt_1");
  EXPECT_EQ(ListEvents(As("billing"), {}).events.size(), 1u);
}

TEST_F(RightsTest, ASingleEventNeedsTheSameRights) {
  SetPolicy(kPublisher +
            Reader("billing", "types: 'invoice.*' accounts: 'acct_1' livemode: false"));
  Publish({.id = "evt_1", .type = "invoice.paid", .account = "acct_1"});
  Publish({.id = "evt_2", .type = "charge.succeeded", .account = "acct_1"});
  Publish({.id = "evt_3", .type = "invoice.paid", .account = "acct_2"});
  Publish({.id = "evt_4", .type = "invoice.paid", .account = "acct_1", .livemode = true});
  const auto channel = As("billing");
  EXPECT_EQ(GetEvent(channel, "evt_1").result.code, grpc::OK);
  ExpectRefused(GetEvent(channel, "evt_2").result, grpc::PERMISSION_DENIED, "TYPE_NOT_ALLOWED");
  ExpectRefused(GetEvent(channel, "evt_3").result, grpc::PERMISSION_DENIED, "ACCOUNT_NOT_ALLOWED");
  ExpectRefused(GetEvent(channel, "evt_4").result, grpc::PERMISSION_DENIED, "LIVEMODE_NOT_ALLOWED");
  EXPECT_EQ(ListEvents(channel, {}).events.size(), 1u);
}

TEST_F(RightsTest, AccountsAndLivemodeThatAreNamedAndNotAllowedAreRefused) {
  SetPolicy(kPublisher + Reader("billing", "types: '*' accounts: 'acct_1' livemode: false"));
  ExpectRefused(SubscribeAs("billing", {.accounts = {"acct_2"}}), grpc::PERMISSION_DENIED,
                "ACCOUNT_NOT_ALLOWED", {{"account", "acct_2"}});
  ExpectRefused(SubscribeAs("billing", {.livemode = true}), grpc::PERMISSION_DENIED,
                "LIVEMODE_NOT_ALLOWED");
  ExpectRefused(ListEvents(As("billing"), {}, {.livemode = true}).result, grpc::PERMISSION_DENIED,
                "LIVEMODE_NOT_ALLOWED");
  EXPECT_EQ(SubscribeAs("billing", {.accounts = {"acct_1"}, .livemode = false}).code, grpc::OK);
}

TEST_F(RightsTest, HiddenFieldsAreHiddenInEveryRpc) {
  SetPolicy(kPublisher + Reader("billing", "types: '*' redacted_fields: 'email'") +
            Reader("auditor", "types: '*'"));
  Publish({.id = "evt_1", .raw_json = kBody});
  const auto billing = As("billing");
  EXPECT_EQ(GetEvent(billing, "evt_1", true).event.raw_json, kBodyWithoutEmail);
  EXPECT_EQ(ListEvents(billing, {.include_raw_json = true}).events.at(0).raw_json,
            kBodyWithoutEmail);
  SubscribeSpec spec = FromEarliest();
  spec.include_raw_json = true;
  SubscribeStream stream(billing, spec);
  ASSERT_TRUE(stream.WaitForEvents(1));
  EXPECT_EQ(stream.events()[0].raw_json, kBodyWithoutEmail);
  EXPECT_EQ(GetEvent(As("auditor"), "evt_1", true).event.raw_json, kBody);
}

TEST_F(RightsTest, AChangedPolicyEndsThoseWhoLostRightsAndNobodyElse) {
  const auto auditor = Reader("auditor", "types: '*'");
  SetPolicy(kPublisher + kInvoices + auditor);
  const auto kept = LiveAs("auditor");
  const auto lost = LiveAs("billing");
  PublishStream publish(As("ingress"));
  ASSERT_EQ(publish.Publish({.id = "evt_1"}).outcome, ReceivedAck::Outcome::kCommitted);
  SetPolicy(kPublisher + auditor + Reader("billing", "types: 'invoice.paid'"));
  ExpectRefused(lost->Finish(), grpc::PERMISSION_DENIED, "RIGHTS_REVOKED");
  ASSERT_EQ(publish.Publish({.id = "evt_2"}).outcome, ReceivedAck::Outcome::kCommitted);
  EXPECT_TRUE(kept->WaitForEvents(2));
  SetPolicy(auditor);
  ExpectRefused(publish.Finish(), grpc::PERMISSION_DENIED, "RIGHTS_REVOKED");
}

TEST_F(RightsTest, AChangedPolicyHidesFieldsInOpenStreams) {
  const std::string reader = "types: '*' ";
  SetPolicy(kPublisher + Reader("billing", reader));
  SubscribeSpec spec = FromLatest();
  spec.include_raw_json = true;
  const auto stream = LiveAs("billing", spec);
  Publish({.id = "evt_1", .raw_json = kBody});
  ASSERT_TRUE(stream->WaitForEvents(1));
  SetPolicy(kPublisher + Reader("billing", reader + "redacted_fields: 'email'"));
  // The policy reached the stream's thread before the event could.
  Publish({.id = "evt_2", .raw_json = kBody});
  ASSERT_TRUE(stream->WaitForEvents(2));
  EXPECT_EQ(stream->events()[0].raw_json, kBody);
  EXPECT_EQ(stream->events()[1].raw_json, kBodyWithoutEmail);
}

// The reader takes nothing, so its last response stays under way.
TEST_F(RightsTest, AReaderThatDoesNotReadCannotKeepAStreamThatLostItsRights) {
  SetPolicy(kPublisher + Reader("billing", "types: '*'"));
  const auto stalled = LiveAs("billing");
  PublishStream publish(As("ingress"));
  for (int i = 0; i < 40; ++i) {
    publish.Publish({.id = "evt_" + std::to_string(i), .payload_bytes = 1 << 20});
  }
  SetPolicy(kPublisher + kInvoices);
  const absl::Time end = absl::Now() + absl::Seconds(30);
  while (service_->server().subscribe_streams() > 0 && absl::Now() < end) {
    absl::SleepFor(absl::Milliseconds(10));
  }
  EXPECT_EQ(service_->server().subscribe_streams(), 0);
}

TEST_F(RightsTest, StreamsAreCappedPerPrincipal) {
  SetPolicy(kPublisher + Reader("billing", "types: '*' streams_max: 1") +
            Reader("auditor", "types: '*'"));
  const auto one = LiveAs("billing");
  ExpectRefused(SubscribeAs("billing"), grpc::RESOURCE_EXHAUSTED, "TOO_MANY_STREAMS",
                {{"limit", "1"}, {"principal", "billing"}});
  EXPECT_EQ(SubscribeAs("auditor").code, grpc::OK);
  one->Cancel();
  one->Finish();
  // The server hears of the end a moment later.
  const absl::Time end = absl::Now() + absl::Seconds(30);
  while (SubscribeAs("billing").code != grpc::OK) ASSERT_LT(absl::Now(), end);
}

TEST_F(RightsTest, ATokenDecidesWhateverTheCertificateIs) {
  // printf %s test | sha256sum
  SetPolicy(kInvoices +
            "principals { name: 'laptop' rights: READ types: 'charge.*' token_sha256:"
            "'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }");
  const Credential own = authority_.Issue(ClientRequest("billing"));
  const auto with_token = [&](const std::string& token) {
    return service_->Connect(grpc::CompositeChannelCredentials(
        grpc::SslCredentials({authority_.certificate(), own.key, own.certificate}),
        grpc::AccessTokenCredentials(token)));
  };
  SubscribeSpec spec = FromLatest();
  SubscribeStream stream(with_token("test"), spec);
  EXPECT_THAT(stream.Next()->started->types, ElementsAre("charge.*"));
  ExpectRefused(GetLogInfo(with_token("wrong")).result, grpc::UNAUTHENTICATED,
                "CREDENTIALS_UNKNOWN");
}

TEST(RightsWithoutTls, NobodyIsToldToShowSomething) {
  TestService service;
  service.access().SetPolicy(*event_service::Policy::Parse(kInvoices, nullptr));
  const auto channel = service.Connect();
  ExpectRefused(GetLogInfo(channel).result, grpc::UNAUTHENTICATED, "CREDENTIALS_MISSING");
  ExpectRefused(SubscribeStream(channel, FromLatest()).Finish(), grpc::UNAUTHENTICATED,
                "CREDENTIALS_MISSING");
}

}  // namespace
}  // namespace penstock::testing
