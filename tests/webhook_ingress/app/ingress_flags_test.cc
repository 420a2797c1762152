#include "webhook_ingress/app/ingress_flags.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;

absl::StatusOr<ParsedFlags> Parse(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "webhook-ingress");
  return ParseIngressFlags(static_cast<int>(arguments.size()), arguments.data());
}

// The error for one flag beside the one that is required.
std::string ErrorOf(const char* flag) {
  const auto parsed = Parse({"--secrets_dir=/s", flag});
  return parsed.ok() ? "no error" : std::string(parsed.status().message());
}

TEST(IngressFlagsTest, DefaultsAreOfALocalRun) {
  const auto parsed = Parse({"--secrets_dir=/s"});
  ASSERT_TRUE(parsed.ok()) << parsed.status();
  const IngressFlags& flags = parsed->flags;
  EXPECT_EQ(parsed->text_and_exit, "");
  EXPECT_EQ(flags.secrets_dir, "/s");
  EXPECT_EQ(flags.http.listen_host, "127.0.0.1");
  EXPECT_EQ(flags.http.listen_port, 4242);
  EXPECT_EQ(flags.publish.target, "127.0.0.1:50051");
  EXPECT_EQ(flags.ops_listen.ToString(), "127.0.0.1:9090");
  EXPECT_EQ(flags.tolerance, absl::Seconds(300));
  EXPECT_EQ(flags.http.body_bytes_max, 1u << 20);
  EXPECT_EQ(flags.publish.limits.deadline, absl::Seconds(5));
}

TEST(IngressFlagsTest, TlsFilesGoTogether) {
  EXPECT_THAT(ErrorOf("--tls_cert=/c"), HasSubstr("--tls_key"));
  EXPECT_THAT(ErrorOf("--tls_key=/k"), HasSubstr("--tls_cert"));
  EXPECT_THAT(ErrorOf("--event_service_ca=/a"), HasSubstr("--event_service_key"));
  const auto parsed =
      Parse({"--secrets_dir=/s", "--tls_cert=/c", "--tls_key=/k", "--event_service=es.example:1",
             "--event_service_ca=/a", "--event_service_cert=/ec", "--event_service_key=/ek"});
  ASSERT_TRUE(parsed.ok()) << parsed.status();
  EXPECT_EQ(parsed->flags.tls.certificate, "/c");
  EXPECT_EQ(parsed->flags.tls.key, "/k");
  EXPECT_THAT(parsed->flags.event_service_tls.All(), ::testing::ElementsAre("/ec", "/ek", "/a"));
}

TEST(IngressFlagsTest, PlaintextToAnotherMachineHasToBeAskedFor) {
  for (const char* flag : {"--event_service=es.example:1", "--event_service=10.0.0.1:50051",
                           "--event_service=dns:///es:1", "--event_service=es"}) {
    EXPECT_THAT(ErrorOf(flag), HasSubstr("--insecure")) << flag;
    EXPECT_TRUE(Parse({"--secrets_dir=/s", flag, "--insecure"}).ok()) << flag;
  }
  for (const char* flag : {"--event_service=localhost:1", "--event_service=[::1]:50051",
                           "--event_service=dns:///127.0.0.1:1", "--event_service=unix:/run/es"}) {
    EXPECT_EQ(ErrorOf(flag), "no error") << flag;
  }
}

TEST(IngressFlagsTest, EveryFlagReachesItsOption) {
  const auto parsed = Parse({"--secrets_dir=/s",
                             "--listen=[::1]:0",
                             "--event_service=es:1",
                             "--insecure",
                             "--ops_listen=0.0.0.0:7",
                             "--tolerance_seconds=60",
                             "--request_body_bytes_max=2048",
                             "--request_head_bytes_max=4096",
                             "--request_deadline_seconds=3",
                             "--idle_timeout_seconds=4",
                             "--connections_max=50",
                             "--connections_per_address_max=6",
                             "--buffered_body_bytes_max=8388608",
                             "--publish_queue_bytes_max=5000000",
                             "--publish_deadline_ms=900",
                             "--http_threads=3",
                             "--drain_grace_seconds=11",
                             "--log_level=error",
                             "--trusted_proxies=10.0.0.0/8,::1",
                             "--allowed_sources=/a"});
  ASSERT_TRUE(parsed.ok()) << parsed.status();
  const IngressFlags& flags = parsed->flags;
  EXPECT_EQ(flags.http.trusted_proxies.size(), 2u);
  EXPECT_TRUE(flags.http.trusted_proxies.Contains("10.1.2.3"));
  EXPECT_EQ(flags.allowed_sources, "/a");
  EXPECT_EQ(flags.http.listen_host, "::1");
  EXPECT_EQ(flags.http.listen_port, 0);
  EXPECT_EQ(flags.publish.target, "es:1");
  EXPECT_EQ(flags.ops_listen.ToString(), "0.0.0.0:7");
  EXPECT_EQ(flags.tolerance, absl::Seconds(60));
  EXPECT_EQ(flags.http.body_bytes_max, 2048u);
  EXPECT_EQ(flags.http.head_bytes_max, 4096u);
  EXPECT_EQ(flags.http.request_deadline, absl::Seconds(3));
  EXPECT_EQ(flags.http.idle_deadline, absl::Seconds(4));
  EXPECT_EQ(flags.http.connections_max, 50u);
  EXPECT_EQ(flags.http.connections_per_address_max, 6u);
  EXPECT_EQ(flags.http.buffered_bytes_max, 8388608u);
  EXPECT_EQ(flags.http.buffered_bytes_per_address_max, 2097152u);
  EXPECT_EQ(flags.publish.limits.queue_bytes_max, 5000000u);
  EXPECT_EQ(flags.publish.limits.deadline, absl::Milliseconds(900));
  EXPECT_EQ(flags.http.io_threads, 3);
  EXPECT_EQ(flags.drain_grace, absl::Seconds(11));
  EXPECT_EQ(flags.log_level, LogLevel::kError);
}

TEST(IngressFlagsTest, SecretsDirIsRequired) {
  EXPECT_THAT(Parse({}).status().message(), HasSubstr("--secrets_dir"));
}

TEST(IngressFlagsTest, ErrorsNameTheFlag) {
  const char* wrong[] = {"--listen=4242",
                         "--ops_listen=nowhere",
                         "--event_service=",
                         "--tolerance_seconds=0",
                         "--tolerance_seconds=-1",
                         "--tolerance_seconds=86401",
                         "--tolerance_seconds=five",
                         "--tolerance_seconds=99999999999999999999",
                         "--request_body_bytes_max=1048577",
                         "--request_body_bytes_max=0",
                         "--request_body_bytes_max=-1",
                         "--request_head_bytes_max=0",
                         "--request_deadline_seconds=0",
                         "--idle_timeout_seconds=0",
                         "--connections_max=0",
                         "--connections_per_address_max=0",
                         "--buffered_body_bytes_max=0",
                         "--publish_queue_bytes_max=1000",
                         "--publish_deadline_ms=0",
                         "--http_threads=0",
                         "--drain_grace_seconds=-1",
                         "--log_level=loud"};
  for (const char* flag : wrong) {
    const std::string name(flag, std::string_view(flag).find('='));
    EXPECT_THAT(ErrorOf(flag), HasSubstr(name)) << flag;
  }
  EXPECT_THAT(ErrorOf("--unknown=1"), HasSubstr("--unknown"));
}

TEST(IngressFlagsTest, ToleranceBoundsAreInclusive) {
  EXPECT_EQ(ErrorOf("--tolerance_seconds=1"), "no error");
  EXPECT_EQ(ErrorOf("--tolerance_seconds=86400"), "no error");
}

TEST(IngressFlagsTest, HelpAndVersionExit) {
  EXPECT_THAT(Parse({"--help"})->text_and_exit, HasSubstr("--secrets_dir"));
  EXPECT_THAT(Parse({"--version"})->text_and_exit, HasSubstr("webhook-ingress 0."));
}

}  // namespace
}  // namespace penstock::ingress
