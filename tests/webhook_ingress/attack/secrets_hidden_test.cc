// A canary as a signing secret: it is nowhere that anybody reads.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/support/sanitizer.h"
#include "tests/webhook_ingress/attack/attack_target.h"
#include "tests/webhook_ingress/http/raw_client.h"

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string ReadFile(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

// How often `needle` stands in what a core of the process would hold: everything it
// can write to, but for what it asked to be left out.
size_t CountInCore(pid_t pid, const std::string& needle) {
  std::ifstream maps(absl::StrCat("/proc/", pid, "/maps"));
  std::ifstream memory(absl::StrCat("/proc/", pid, "/mem"), std::ios::binary);
  size_t found = 0;
  for (std::string line; std::getline(maps, line);) {
    unsigned long begin = 0, end = 0;
    char access[5] = {};
    if (std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, access) != 3) continue;
    if (access[0] != 'r' || access[1] != 'w') continue;
    std::string bytes(end - begin, '\0');
    memory.clear();
    memory.seekg(static_cast<std::streamoff>(begin));
    memory.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    for (size_t at = bytes.find(needle); at != bytes.npos; at = bytes.find(needle, at + 1)) ++found;
  }
  return found;
}

// Of several cores the one that holds it least often: the program looks at its files
// now and then, and holds them for as long as that takes.
size_t LeastInCores(pid_t pid, const std::string& needle) {
  size_t least = CountInCore(pid, needle);
  for (int more = 0; more < 20 && least > 0; ++more) {
    absl::SleepFor(absl::Milliseconds(97));
    least = std::min(least, CountInCore(pid, needle));
  }
  return least;
}

class SecretsHidden : public ::testing::Test {
 protected:
  int Post(const std::string& request) {
    RawClient client(target_.port());
    client.Send(request);
    const std::optional<RawAnswer> answer = client.ReadAnswer();
    if (answer) answers_ += answer->head + answer->body;
    return answer ? answer->status : 0;
  }
  // Uses the secrets every way: accepted, refused, reloaded, and refused to reload.
  void UseSecrets() {
    EXPECT_EQ(Post(AttackTarget::SignedPost("evt_1")), 200);
    EXPECT_EQ(
        Post(penstock::ingress::Post("/webhook", "{}", "Stripe-Signature: t=1760000000,v1=00\r\n")),
        400);
    target_.WriteSecrets(absl::StrCat(AttackTarget::Secret(), "\n", kOther, "\n"));
    WaitForMetric("penstock_ingress_secrets", 2);
    EXPECT_EQ(Post(AttackTarget::SignedPost("evt_2")), 200);
    // The text of a secret in a file that is refused because of it.
    target_.WriteSecrets(absl::StrCat(" ", kBad, "\n"));
    WaitForMetric("penstock_config_last_load_successful{config=\"secrets\"}", 0);
    EXPECT_EQ(Post(AttackTarget::SignedPost("evt_3")), 200);
  }
  void WaitForMetric(const std::string& name, double value) {
    const absl::Time give_up_at = absl::Now() + absl::Seconds(30);
    while (target_.Metric(name) != value && absl::Now() < give_up_at) {
      absl::SleepFor(absl::Milliseconds(5));
    }
    EXPECT_EQ(target_.Metric(name), value) << name;
  }

  static constexpr char kOther[] = "whsec_CANARY_other_8c1b9a6f";
  static constexpr char kBad[] = "whsec_CANARY_badly_written_0d4e";
  AttackTarget target_;
  std::string answers_;
};

TEST_F(SecretsHidden, InLogsMetricsAnswersAndTheCommandLine) {
  UseSecrets();
  const std::string process = absl::StrCat("/proc/", target_.pid());
  for (const std::string& text :
       {answers_, target_.Log(), target_.Ops("/metrics"), target_.Ops("/rejects"),
        target_.Ops("/readyz"), ReadFile(process + "/cmdline"), ReadFile(process + "/environ")}) {
    for (const char* secret : {AttackTarget::Secret(), kOther, kBad}) {
      EXPECT_THAT(text, Not(HasSubstr(std::string(secret).substr(6))));
    }
  }
  EXPECT_THAT(target_.Log(), HasSubstr("\"secrets\":2")) << "the check saw something";
}

TEST_F(SecretsHidden, InACore) {
  // A core of the product is meant: the sanitizers keep what was freed, for reports, and
  // map terabytes.
  if (penstock::testing::kSanitized) GTEST_SKIP() << "under a sanitizer";
  UseSecrets();
  // That the search finds what is there: the directory that a flag names.
  ASSERT_GT(CountInCore(target_.pid(), "penstock-attack-"), 0u);
  for (const char* secret : {AttackTarget::Secret(), kOther, kBad}) {
    EXPECT_EQ(LeastInCores(target_.pid(), std::string(secret).substr(6)), 0u) << secret;
  }
}

}  // namespace
}  // namespace penstock::ingress
