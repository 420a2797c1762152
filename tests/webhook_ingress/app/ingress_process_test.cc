// The program webhook-ingress as a process, in front of an event_service that
// does what the test says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httplib.h>
#include <signal.h>
#include <stdlib.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <memory>
#include <sstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/support/process.h"
#include "tests/support/tls/credential_directory.h"
#include "tests/webhook_ingress/publish/fake_event_service.h"
#include "webhook_ingress/signature/signing_secret.h"

namespace penstock::ingress {
namespace {

using penstock::testing::CertificateAuthority;
using penstock::testing::ClientRequest;
using penstock::testing::CredentialDirectory;
using penstock::testing::Process;
using penstock::testing::ServerRequest;
using testing::AckBytes;
using testing::FakeEventService;
using testing::FakeStream;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr absl::Duration kPatience = absl::Seconds(30);
constexpr char kSecret[] = "whsec_process_test";

struct Answer {
  int status = 0;
  std::string body;
  std::string retry_after;
};

class IngressProcessTest : public ::testing::Test {
 protected:
  IngressProcessTest() {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "penstock-ingress-XXXXXX").string();
    directory_ = mkdtemp(pattern.data());
    std::filesystem::create_directory(directory_ + "/secrets");
    std::ofstream(directory_ + "/secrets/default") << kSecret << "\n";
  }
  ~IngressProcessTest() override {
    process_.reset();
    std::filesystem::remove_all(directory_);
  }

  void StartService(FakeEventService::Script script = FakeEventService::CommitAll()) {
    service_ = std::make_unique<FakeEventService>(std::move(script));
    ASSERT_TRUE(service_->Start());
  }
  std::unique_ptr<Process> Launch(const std::vector<std::string>& flags) {
    std::vector<std::string> argv = {PENSTOCK_BIN_DIR "/webhook-ingress",
                                     "--secrets_dir=" + directory_ + "/secrets"};
    argv.insert(argv.end(), flags.begin(), flags.end());
    return std::make_unique<Process>(std::move(argv), directory_ + "/log");
  }
  void StartIngress(std::vector<std::string> flags = {}) {
    flags.insert(flags.end(), {"--listen=127.0.0.1:0", "--ops_listen=127.0.0.1:0",
                               "--event_service=" + service_->target()});
    process_ = Launch(flags);
    ops_address_ = process_->WaitForLine("operations on ", kPatience).value_or("");
    address_ = process_->WaitForLine("listening on ", kPatience).value_or("");
    ASSERT_NE(address_, "") << Log();
  }
  void StartBoth(FakeEventService::Script script = FakeEventService::CommitAll()) {
    StartService(std::move(script));
    StartIngress();
    ASSERT_TRUE(WaitUntilReady("ready\n"));
  }

  static std::string Event(const std::string& id) {
    return absl::StrCat(R"({"id":")", id, R"(","type":"charge.succeeded"})");
  }
  Answer Post(const std::string& body) const {
    const std::string timestamp = absl::StrCat(absl::ToUnixSeconds(absl::Now()));
    const SignatureHex hex = SigningSecret::Create(kSecret)->Sign(timestamp, body);
    httplib::Client client("http://" + address_);
    client.set_read_timeout(30);
    const httplib::Headers headers = {
        {"Stripe-Signature",
         absl::StrCat("t=", timestamp, ",v1=", absl::string_view(hex.data(), hex.size()))}};
    const httplib::Result result = client.Post("/webhook", headers, body, "application/json");
    if (!result) return {};
    return {result->status, result->body, result->get_header_value("Retry-After")};
  }
  std::string Ops(const std::string& path) const {
    const httplib::Result result = httplib::Client("http://" + ops_address_).Get(path);
    return result ? result->body : "";
  }
  // Waits until /readyz begins with `text`, or has it as its reason.
  bool WaitUntilReady(const std::string& text) const {
    const absl::Time give_up_at = absl::Now() + kPatience;
    const std::string reason = "not ready\n";
    for (std::string page; page.rfind(text, 0) != 0; page = Ops("/readyz")) {
      if (page.rfind(reason, 0) == 0 && page.find(text, reason.size()) != page.npos) break;
      if (absl::Now() > give_up_at) return false;
      absl::SleepFor(absl::Milliseconds(5));
    }
    return true;
  }
  bool WaitForMetric(const std::string& text) const {
    const absl::Time give_up_at = absl::Now() + kPatience;
    while (Ops("/metrics").find(text) == std::string::npos) {
      if (absl::Now() > give_up_at) return false;
      absl::SleepFor(absl::Milliseconds(5));
    }
    return true;
  }
  std::string Log() const {
    std::ostringstream text;
    text << std::ifstream(directory_ + "/log").rdbuf();
    return text.str();
  }

  std::string directory_;
  std::string address_;
  std::string ops_address_;
  std::unique_ptr<FakeEventService> service_;
  std::unique_ptr<Process> process_;
};

TEST_F(IngressProcessTest, AnswersOnlyOnceEventServiceHasAcknowledged) {
  StartBoth(FakeEventService::Stall());
  auto answer = std::async(std::launch::async, [&] { return Post(Event("evt_1")); });
  ASSERT_TRUE(service_->WaitForEvents(1));
  EXPECT_EQ(answer.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(0, 1, 17)}); });
  const Answer committed = answer.get();
  EXPECT_EQ(committed.status, 200);
  EXPECT_EQ(committed.body, R"({"status":"committed","sequence":17})");
}

TEST_F(IngressProcessTest, IsReadyOnlyWhileEventServiceIsThere) {
  StartService();
  service_->Stop();
  StartIngress();
  EXPECT_THAT(Ops("/readyz"), HasSubstr("event_service"));
  EXPECT_EQ(Ops("/livez"), "ok\n");
  ASSERT_TRUE(service_->Start(service_->port()));
  EXPECT_TRUE(WaitUntilReady("ready\n"));
  EXPECT_EQ(Post(Event("evt_1")).status, 200);
  service_->Stop();
  EXPECT_TRUE(WaitUntilReady("not connected"));
  const Answer away = Post(Event("evt_2"));
  EXPECT_EQ(away.status, 503);
  EXPECT_THAT(away.body, HasSubstr("event_service_away"));
  EXPECT_EQ(away.retry_after, "5");
}

TEST_F(IngressProcessTest, BodiesOverTheLimitAre413) {
  StartService();
  StartIngress({"--request_body_bytes_max=2000"});
  ASSERT_TRUE(WaitUntilReady("ready\n"));
  EXPECT_EQ(Post(Event(std::string(3000, 'x'))).status, 413);
  EXPECT_EQ(Post(Event("evt_small")).status, 200);
  EXPECT_THAT(Ops("/metrics"), HasSubstr("penstock_ingress_http_refused_total{reason="));
}

TEST_F(IngressProcessTest, SigtermAnswersWhatIsInFlightAndExitsWith0) {
  StartBoth(FakeEventService::Stall());
  auto answer = std::async(std::launch::async, [&] { return Post(Event("evt_1")); });
  ASSERT_TRUE(service_->WaitForEvents(1));
  process_->Signal(SIGTERM);
  ASSERT_TRUE(WaitUntilReady("draining"));
  service_->OnStream([](FakeStream& stream) { stream.Acknowledge({AckBytes(0, 1, 1)}); });
  EXPECT_EQ(answer.get().status, 200);
  EXPECT_EQ(process_->Wait(kPatience), 0) << Log();
  EXPECT_EQ(service_->half_closed(), 1u);
  EXPECT_THAT(Log(), HasSubstr("\"all_answered\":true"));
}

TEST_F(IngressProcessTest, SigtermEndsAlsoWithoutEventService) {
  StartService();
  service_->Stop();
  StartIngress();
  process_->Signal(SIGTERM);
  EXPECT_EQ(process_->Wait(kPatience), 0) << Log();
}

TEST_F(IngressProcessTest, APortInUseEndsTheStartWithOneClearLine) {
  StartBoth();
  for (const std::string& flag : {"--listen=" + address_, "--ops_listen=" + ops_address_}) {
    const std::string other =
        flag.rfind("--listen", 0) == 0 ? "--ops_listen=127.0.0.1:0" : "--listen=127.0.0.1:0";
    const auto second = Launch({flag, other, "--event_service=" + service_->target()});
    EXPECT_EQ(second->Wait(kPatience), 1);
    const std::string port = flag.substr(flag.rfind(':') + 1);
    EXPECT_THAT(Log(), HasSubstr("cannot start")) << flag;
    EXPECT_THAT(Log(), HasSubstr(port)) << flag;
  }
}

TEST_F(IngressProcessTest, WrongFlagsEndTheStart) {
  const auto wrong = Launch({"--tolerance_seconds=0"});
  EXPECT_EQ(wrong->Wait(kPatience), 2);
  EXPECT_THAT(Log(), HasSubstr("--tolerance_seconds"));
}

TEST_F(IngressProcessTest, MissingSecretsEndTheStart) {
  std::filesystem::remove(directory_ + "/secrets/default");
  const auto bare = Launch({});
  EXPECT_EQ(bare->Wait(kPatience), 1);
  EXPECT_THAT(Log(), HasSubstr("--secrets_dir"));
}

TEST_F(IngressProcessTest, RejectsAreOnTheOperationsPort) {
  StartService();
  StartIngress({"--request_body_bytes_max=2000"});
  ASSERT_TRUE(WaitUntilReady("ready\n"));
  EXPECT_EQ(Post(Event(std::string(3000, 'x'))).status, 413);
  EXPECT_EQ(httplib::Client("http://" + address_).Get("/webhook")->status, 405);
  const std::string rejects = Ops("/rejects");
  EXPECT_THAT(rejects, HasSubstr(R"({"rejects_total":2,"rejects":[)"));
  EXPECT_THAT(rejects, HasSubstr(R"("reason":"method_not_allowed","status":405,)"
                                 R"("client_address":"127.0.0.1","endpoint":"default")"));
  EXPECT_THAT(rejects, HasSubstr(R"("reason":"body_too_large","status":413,)"));
}

TEST_F(IngressProcessTest, OnlyTrustedProxiesSayWhoTheClientIs) {
  StartService();
  StartIngress();
  const httplib::Headers spoofed = {{"X-Forwarded-For", "3.18.12.63"}};
  EXPECT_EQ(httplib::Client("http://" + address_).Get("/spoofed", spoofed)->status, 404);
  EXPECT_THAT(Ops("/rejects"), HasSubstr(R"("client_address":"127.0.0.1")"));
  StartIngress({"--trusted_proxies=127.0.0.0/8"});
  EXPECT_EQ(httplib::Client("http://" + address_).Get("/told", spoofed)->status, 404);
  EXPECT_THAT(Ops("/rejects"), HasSubstr(R"("client_address":"3.18.12.63")"));
}

TEST_F(IngressProcessTest, AddressesThatAreNotListedAre403) {
  const std::string list = directory_ + "/allowed";
  std::ofstream(list) << R"({"WEBHOOKS": ["3.18.12.63"]})";
  StartService();
  StartIngress({"--allowed_sources=" + list});
  ASSERT_TRUE(WaitUntilReady("ready\n"));
  const Answer refused = Post(Event("evt_1"));
  EXPECT_EQ(refused.status, 403);
  EXPECT_THAT(refused.body, HasSubstr("source_not_allowed"));
  std::ofstream(list) << R"({"WEBHOOKS": )";
  ASSERT_TRUE(WaitForMetric("last_load_successful{config=\"allowed_sources\"} 0"));
  EXPECT_EQ(Post(Event("evt_1")).status, 403) << "the last good list stays in use";
  std::ofstream(list) << R"({"WEBHOOKS": ["3.18.12.63", "127.0.0.1"]})";
  while (Post(Event("evt_1")).status != 200) absl::SleepFor(absl::Milliseconds(5));
}

TEST_F(IngressProcessTest, ServesTlsAndFollowsItsFiles) {
  CertificateAuthority authority;
  CredentialDirectory files;
  files.Write("server", authority.Issue(ServerRequest()));
  StartService();
  StartIngress(
      {"--tls_cert=" + files.path() + "/server.pem", "--tls_key=" + files.path() + "/server.key"});
  const auto status = [&] {
    httplib::SSLClient client(address_.substr(0, address_.find(':')),
                              std::atoi(address_.substr(address_.find(':') + 1).c_str()));
    client.set_ca_cert_store(nullptr);
    client.enable_server_certificate_verification(false);
    const httplib::Result result = client.Get("/webhook");
    return result ? result->status : 0;
  };
  EXPECT_EQ(status(), 405);
  EXPECT_FALSE(httplib::Client("http://" + address_).Get("/webhook"));
  EXPECT_THAT(Ops("/metrics"),
              HasSubstr("penstock_tls_expiry_timestamp_seconds{certificate=\"server\"}"));

  files.Write("server.key", "half-writ");
  EXPECT_TRUE(WaitForMetric("last_load_successful{config=\"tls\"} 0"));
  EXPECT_EQ(status(), 405) << "the last good pair stays in use";
  files.Write("server", authority.Issue(ServerRequest()));
  EXPECT_TRUE(WaitForMetric("last_load_successful{config=\"tls\"} 1"));
  EXPECT_EQ(status(), 405);
  EXPECT_THAT(Ops("/metrics"),
              HasSubstr("config_loads_total{config=\"tls\",outcome=\"refused\"} "));
}

TEST_F(IngressProcessTest, PublishesOverMutualTls) {
  CertificateAuthority authority;
  CredentialDirectory files;
  files.Write("ca.pem", authority.certificate());
  files.Write("client", authority.Issue(ClientRequest("ingress")));
  service_ = std::make_unique<FakeEventService>(FakeEventService::CommitAll());
  const auto server = authority.Issue(ServerRequest());
  service_->UseTls(server.certificate, server.key, authority.certificate());
  ASSERT_TRUE(service_->Start());
  StartIngress({"--event_service_ca=" + files.path() + "/ca.pem",
                "--event_service_cert=" + files.path() + "/client.pem",
                "--event_service_key=" + files.path() + "/client.key"});
  ASSERT_TRUE(WaitUntilReady("ready\n"));
  EXPECT_EQ(Post(Event("evt_1")).status, 200);
}

TEST_F(IngressProcessTest, FilesThatDoNotFitEndTheStart) {
  CertificateAuthority authority;
  CredentialDirectory files;
  files.Write("one", authority.Issue(ServerRequest()));
  files.Write("two", authority.Issue(ServerRequest()));
  const auto mixed =
      Launch({"--listen=127.0.0.1:0", "--ops_listen=127.0.0.1:0",
              "--tls_cert=" + files.path() + "/one.pem", "--tls_key=" + files.path() + "/two.key"});
  EXPECT_EQ(mixed->Wait(kPatience), 1);
  EXPECT_THAT(Log(), HasSubstr("--tls_cert and --tls_key: "));
  EXPECT_THAT(Log(), HasSubstr("two.key: is not the key"));
}

TEST_F(IngressProcessTest, NeitherSecretsNorBodiesAreLogged) {
  StartBoth();
  EXPECT_EQ(Post(R"({"id":"evt_1","type":"charge.succeeded","data":{"object":{"id":"ch_1",)"
                 R"("object":"charge","description":"a private matter"}}})")
                .status,
            200);
  const std::string metrics = Ops("/metrics");
  process_->Signal(SIGTERM);  // Its last lines are written.
  EXPECT_EQ(process_->Wait(kPatience), 0);
  EXPECT_THAT(Log() + metrics, Not(HasSubstr("private matter")));
  EXPECT_THAT(Log() + metrics, Not(HasSubstr(kSecret)));
  EXPECT_THAT(Log(), HasSubstr("evt_1"));
}

}  // namespace
}  // namespace penstock::ingress
