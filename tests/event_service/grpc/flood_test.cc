// What strangers can cost the service. The plain port shows that the attacks are real: there they
// take hundreds of megabytes in seconds, which is why it is for loopback only.
#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "gtest/gtest.h"
#include "tests/support/flood/http2_flood.h"
#include "tests/support/process.h"
#include "tests/support/service/event_client.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock::testing {
namespace {

constexpr int64_t kGrowthKibMax = 32 * 1024;
constexpr absl::Duration kShortFlood = absl::Seconds(2);
constexpr absl::Duration kFlood = absl::Seconds(10);

class FloodTest : public ::testing::Test {
 protected:
  void Start(std::vector<std::string> more_flags) {
    std::vector<std::string> flags = {PENSTOCK_EVENT_SERVICE,
                                      "--data_dir=" + files_.path() + "/data",
                                      "--listen=127.0.0.1:0", "--ops_listen=127.0.0.1:0"};
    flags.insert(flags.end(), more_flags.begin(), more_flags.end());
    service_ = std::make_unique<Process>(std::move(flags), files_.path() + "/stderr");
    const auto address = service_->WaitForLine("listening on ", absl::Seconds(30));
    ASSERT_TRUE(address.has_value());
    address_ = *address;
  }
  void StartWithTls() {
    const CredentialPaths own = files_.Write("server", authority_.Issue(ServerRequest()));
    Start({"--tls_cert=" + own.certificate, "--tls_key=" + own.key,
           "--tls_client_ca=" + files_.Write("ca.pem", authority_.certificate())});
    const Credential client = authority_.Issue(ClientRequest("reader"));
    channel_ = grpc::CreateChannel(
        address_, grpc::SslCredentials({authority_.certificate(), client.key, client.certificate}));
    // What a first connection costs is not the attacker's.
    ASSERT_EQ(GetLogInfo(channel_).result.code, grpc::OK);
  }

  // "VmRSS" or "VmHWM", the most it ever was, in KiB.
  int64_t Memory(const std::string& name) const {
    std::ifstream status(absl::StrCat("/proc/", service_->pid(), "/status"));
    for (std::string line; std::getline(status, line);) {
      std::istringstream words(line);
      std::string key;
      int64_t kib = 0;
      if (words >> key >> kib && key == name + ":") return kib;
    }
    ADD_FAILURE() << "no " << name;
    return 0;
  }

  // The growth of the peak during the flood, in KiB.
  int64_t Attack(Flood flood, FloodOptions options) {
    int port = 0;
    EXPECT_TRUE(absl::SimpleAtoi(address_.substr(address_.rfind(':') + 1), &port));
    options.port = static_cast<uint16_t>(port);
    const int64_t before = Memory("VmRSS");
    const FloodResult result = RunFlood(flood, options);
    EXPECT_GT(result.connections, 0u);
    const int64_t growth = Memory("VmHWM") - before;
    std::cout << result.connections << " connections, " << result.bytes << " bytes, growth "
              << growth << " KiB\n";
    return growth;
  }

  // The floods cost little, and who has a certificate is served meanwhile and afterwards.
  void ExpectLittleHarm(absl::Duration duration) {
    ASSERT_NO_FATAL_FAILURE(StartWithTls());
    for (const Flood flood : {Flood::kContinuation, Flood::kRapidReset}) {
      EXPECT_LT(Attack(flood, {.duration = duration}), kGrowthKibMax)
          << "flood " << static_cast<int>(flood);
      EXPECT_EQ(GetLogInfo(channel_).result.code, grpc::OK);
    }
  }

  CertificateAuthority authority_;
  CredentialDirectory files_;
  std::unique_ptr<Process> service_;
  std::string address_;
  std::shared_ptr<grpc::Channel> channel_;
};

TEST_F(FloodTest, WithoutAClientCertificateFloodsCostLittle) { ExpectLittleHarm(kShortFlood); }

// By name; about 20 s.
TEST_F(FloodTest, DISABLED_WithoutAClientCertificateLongFloodsCostLittle) {
  ExpectLittleHarm(kFlood);
}

// By name, and NOT met: 33 000 to 58 000 handshakes in 10 s, at most 400 of them open at the
// attacker's end, took 132 to 306 MiB (2 cores under load). gRPC 1.51 has no limit on handshakes,
// only on their time.
TEST_F(FloodTest, DISABLED_HandshakesThatDoNotGoOnCostLittle) {
  ASSERT_NO_FATAL_FAILURE(StartWithTls());
  EXPECT_LT(Attack(Flood::kHalfHandshake, {.duration = kFlood}), kGrowthKibMax);
  EXPECT_EQ(GetLogInfo(channel_).result.code, grpc::OK);
}

// By name; about 40 s.
TEST_F(FloodTest, DISABLED_WhatHandshakesTookComesBack) {
  ASSERT_NO_FATAL_FAILURE(StartWithTls());
  const int64_t before = Memory("VmRSS");
  EXPECT_GT(Attack(Flood::kHalfHandshake, {.duration = kFlood}), kGrowthKibMax);
  // Past the time that a handshake has, and the next trim.
  const absl::Time deadline = absl::Now() + absl::Seconds(30);
  while (Memory("VmRSS") - before >= kGrowthKibMax && absl::Now() < deadline) {
    absl::SleepFor(absl::Seconds(1));
  }
  EXPECT_LT(Memory("VmRSS") - before, kGrowthKibMax);
  std::cout << "left of it: " << Memory("VmRSS") - before << " KiB\n";
}

TEST_F(FloodTest, TheAttacksAreReal) {
  for (const Flood flood : {Flood::kContinuation, Flood::kRapidReset}) {
    ASSERT_NO_FATAL_FAILURE(Start({}));
    const int64_t before = Memory("VmRSS");
    const auto grown = [&] { return Memory("VmRSS") - before > 2 * kGrowthKibMax; };
    EXPECT_GT(Attack(flood, {.tls = false, .duration = kFlood, .enough = grown}), kGrowthKibMax)
        << "flood " << static_cast<int>(flood);
    service_.reset();
    std::filesystem::remove_all(files_.path() + "/data");
  }
}

}  // namespace
}  // namespace penstock::testing
