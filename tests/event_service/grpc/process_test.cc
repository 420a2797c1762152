// The program as it is run: started, killed, stopped, misused.
#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <signal.h>

#include <filesystem>
#include <string>
#include <vector>

#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/event_service/grpc/process_fixture.h"
#include "tests/support/service/event_client.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;

TEST_F(ProcessTest, WhatWasAcknowledgedSurvivesAKill) {
  for (int round = 1; round <= 5; ++round) {
    ASSERT_NO_FATAL_FAILURE(Start());
    const std::string id = "evt_" + std::to_string(round);
    {
      PublishStream publish(channel_);
      const ReceivedAck ack = publish.Publish({.id = id});
      service_->Signal(SIGKILL);
      ASSERT_EQ(ack.outcome, ReceivedAck::Outcome::kCommitted);
      ASSERT_EQ(ack.sequence, static_cast<uint64_t>(round));
      service_->Wait(kTimeout);
    }
    ASSERT_NO_FATAL_FAILURE(Start());
    event_service::SubscribeSpec request = FromEarliest();
    request.stop_when_caught_up = true;
    SubscribeStream subscribe(channel_, request);
    EXPECT_EQ(subscribe.Finish().code, grpc::StatusCode::OK);
    ASSERT_EQ(subscribe.events().size(), static_cast<size_t>(round));
    EXPECT_EQ(subscribe.events().back().id, id);
    PublishStream again(channel_);
    EXPECT_EQ(again.Publish({.id = id}).outcome, ReceivedAck::Outcome::kDuplicate);
    service_->Signal(SIGKILL);
    service_->Wait(kTimeout);
  }
}

TEST_F(ProcessTest, EndsWithZeroOnSigterm) {
  ASSERT_NO_FATAL_FAILURE(Start({"--drain_grace=1s"}));
  SubscribeStream subscribe(channel_, FromLatest());
  ASSERT_TRUE(subscribe.Next().has_value());
  service_->Signal(SIGTERM);
  ASSERT_TRUE(
      subscribe.WaitFor([](const auto& response) { return response.draining.has_value(); }));
  EXPECT_EQ(subscribe.Finish().reason, "DRAINING");
  EXPECT_EQ(service_->Wait(kTimeout), 0) << Log();
}

// A file size limit stands in for a disk that fails: the write that crosses it gets EFBIG.
TEST_F(ProcessTest, AFailedCommitIsNeverAcknowledgedAndEndsTheProcess) {
  const std::string command = std::string("trap '' XFSZ; ulimit -f 8192; exec ") +
                              PENSTOCK_EVENT_SERVICE + " --data_dir=" + directory_ +
                              "/data --listen=127.0.0.1:0 --ops_listen=127.0.0.1:0 " +
                              "--free_space_reserve_bytes=0";
  service_ = std::make_unique<Process>(std::vector<std::string>{"/bin/sh", "-c", command},
                                       directory_ + "/stderr");
  const auto address = service_->WaitForLine("listening on ", kTimeout);
  ASSERT_TRUE(address.has_value()) << Log();
  PublishStream publish(grpc::CreateChannel(*address, grpc::InsecureChannelCredentials()));
  ReceivedAck ack;
  for (int i = 0; i < 20 && ack.error.reason.empty(); ++i) {
    ack = publish.Publish({.id = "evt_" + std::to_string(i), .payload_bytes = 1 << 20});
  }
  EXPECT_EQ(ack.outcome, ReceivedAck::Outcome::kRefused);
  EXPECT_EQ(ack.error.reason, "COMMIT_FAILED");
  EXPECT_EQ(ack.error.code, grpc::StatusCode::UNAVAILABLE);
  EXPECT_EQ(service_->Wait(absl::Seconds(10)), 70) << Log();
  EXPECT_THAT(Log(), HasSubstr("a commit failed"));
}

TEST_F(ProcessTest, LogsEveryEventWithItsIdAndSequence) {
  ASSERT_NO_FATAL_FAILURE(Start());
  PublishStream publish(channel_);
  publish.Publish({.id = "evt_logged", .raw_json = "{\"secret\":\"payload\"}"});
  service_->Signal(SIGTERM);
  EXPECT_EQ(service_->Wait(kTimeout), 0);
  EXPECT_THAT(Log(), HasSubstr("\"event_id\":\"evt_logged\",\"sequence\":1"));
  EXPECT_THAT(Log(), ::testing::Not(HasSubstr("payload")));
}

TEST_F(ProcessTest, WhatIsStoredIsNotForEverybodyOnTheMachine) {
  ASSERT_NO_FATAL_FAILURE(Start());
  PublishStream publish(channel_);
  publish.Publish({.id = "evt_1"});
  int seen = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data_dir())) {
    const auto others = entry.status().permissions() & std::filesystem::perms::others_all;
    EXPECT_EQ(others, std::filesystem::perms::none) << entry.path();
    ++seen;
  }
  EXPECT_GT(seen, 3);
}

TEST_F(ProcessTest, ATakenPortIsOneClearLine) {
  ASSERT_NO_FATAL_FAILURE(Start());
  EXPECT_EQ(ExitOf({"--data_dir=" + directory_ + "/other", "--listen=" + address_,
                    "--ops_listen=127.0.0.1:0"}),
            1);
  EXPECT_THAT(Log(), HasSubstr("cannot listen on " + address_));
  EXPECT_EQ(Lines(Log()), 1) << Log();
}

TEST_F(ProcessTest, ADirectoryInUseIsOneClearLine) {
  ASSERT_NO_FATAL_FAILURE(Start());
  EXPECT_EQ(ExitOf({"--data_dir=" + directory_ + "/data", "--listen=127.0.0.1:0",
                    "--ops_listen=127.0.0.1:0"}),
            1);
  EXPECT_THAT(Log(), HasSubstr("\"level\":\"error\""));
  EXPECT_EQ(Lines(Log()), 1) << Log();
}

class TlsProcessTest : public ProcessTest {
 protected:
  std::vector<std::string> TlsFlags(const CredentialPaths& own) {
    return {"--tls_cert=" + own.certificate, "--tls_key=" + own.key,
            "--tls_client_ca=" + files_.Write("ca.pem", authority_.certificate())};
  }
  std::shared_ptr<grpc::Channel> Connect(const Credential& own) {
    return grpc::CreateChannel(
        address_, grpc::SslCredentials({authority_.certificate(), own.key, own.certificate}));
  }

  CertificateAuthority authority_;
  CredentialDirectory files_;
};

TEST_F(TlsProcessTest, ServesThoseWithACertificate) {
  const CredentialPaths server = files_.Write("server", authority_.Issue(ServerRequest()));
  ASSERT_NO_FATAL_FAILURE(Start(TlsFlags(server)));
  EXPECT_EQ(GetLogInfo(Connect(authority_.Issue(ClientRequest("billing")))).result.code, grpc::OK);
  EXPECT_EQ(GetLogInfo(Connect({})).result.code, grpc::UNAVAILABLE);
  EXPECT_EQ(GetLogInfo(channel_).result.code, grpc::UNAVAILABLE);
}

TEST_F(TlsProcessTest, FilesThatDoNotFitAreOneClearLine) {
  CredentialPaths server = files_.Write("server", authority_.Issue(ServerRequest()));
  server.key = files_.Write("other", authority_.Issue(ServerRequest())).key;
  std::vector<std::string> flags = TlsFlags(server);
  flags.insert(flags.end(), {"--data_dir=" + directory_ + "/data", "--listen=127.0.0.1:0",
                             "--ops_listen=127.0.0.1:0"});
  EXPECT_EQ(ExitOf(flags), 1);
  EXPECT_THAT(Log(), HasSubstr(server.key + ": is not the key of"));
  EXPECT_EQ(Lines(Log()), 1) << Log();
}

TEST_F(TlsProcessTest, AChangedPolicyFileEndsStreamsAndABadOneChangesNothing) {
  const std::string billing =
      "principals { name: 'billing' certificates: 'dns:billing' rights: READ types: 'charge.*' }";
  std::vector<std::string> flags =
      TlsFlags(files_.Write("server", authority_.Issue(ServerRequest())));
  flags.push_back("--policy=" + files_.Write("policy", billing));
  ASSERT_NO_FATAL_FAILURE(Start(flags));
  const auto channel = Connect(authority_.Issue(ClientRequest("billing")));
  SubscribeStream stream(channel, FromLatest());
  ASSERT_TRUE(stream.WaitFor([](const auto& response) { return response.caught_up; }));
  files_.Write("policy", billing + "\nnonsense");
  while (Log().find("line 2") == std::string::npos) absl::SleepFor(absl::Milliseconds(20));
  EXPECT_EQ(GetLogInfo(channel).result.code, grpc::OK);
  files_.Write("policy", "principals { name: 'x' certificates: 'dns:x' rights: ADMIN }");
  const absl::Time changed = absl::Now();
  EXPECT_EQ(stream.Finish().reason, "RIGHTS_REVOKED");
  // A second is promised, and this machine may be busy.
  EXPECT_LT(absl::Now() - changed, absl::Seconds(10));
  EXPECT_EQ(GetLogInfo(channel).result.reason, "CREDENTIALS_UNKNOWN");
}

TEST_F(ProcessTest, APolicyWithAMistakeIsOneClearLine) {
  const std::string policy = directory_ + "/policy";
  std::ofstream(policy) << "principals {\n  nam: 'x'\n}\n";
  EXPECT_EQ(ExitOf({"--data_dir=" + directory_ + "/data", "--listen=127.0.0.1:0",
                    "--ops_listen=127.0.0.1:0", "--policy=" + policy}),
            1);
  EXPECT_THAT(Log(), HasSubstr("--policy=" + policy + ": line 2"));
  EXPECT_EQ(Lines(Log()), 1) << Log();
}

TEST_F(ProcessTest, WrongFlagsEndWithTwo) {
  EXPECT_EQ(ExitOf({}), 2);
  EXPECT_THAT(Log(), HasSubstr("--data_dir"));
  EXPECT_EQ(ExitOf({"--data_dir=x", "--listen=nonsense"}), 2);
  EXPECT_EQ(ExitOf({"--data_dir=x", "--retention=forever"}), 2);
  EXPECT_EQ(ExitOf({"--data_dir=x", "--retention=0s"}), 2);
  EXPECT_EQ(ExitOf({"--data_dir=x", "--no_such_flag"}), 2);
  EXPECT_EQ(ExitOf({"--data_dir=x", "--listen=0.0.0.0:0"}), 2);
  EXPECT_THAT(Log(), HasSubstr("--insecure"));
  EXPECT_EQ(ExitOf({"--data_dir=x", "--tls_cert=x.pem"}), 2);
  EXPECT_EQ(ExitOf({"--data_dir=x", "--tls_client_ca=x.pem"}), 2);
  EXPECT_EQ(ExitOf({"--data_dir=x", "--tls_cert=x.pem", "--tls_key=x.key"}), 2);
  EXPECT_THAT(Log(), HasSubstr("--tls_client_ca"));
  EXPECT_EQ(ExitOf({"--version"}), 0);
  EXPECT_THAT(stdout_, HasSubstr("event-service "));
  EXPECT_EQ(ExitOf({"--help"}), 0);
  EXPECT_THAT(stdout_, HasSubstr("--ring_bytes_max"));
}

}  // namespace
}  // namespace penstock::testing
