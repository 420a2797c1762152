#include "webhook_ingress/secrets/secret_map.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

absl::StatusOr<SecretMap> ParseOne(const std::string& name, const std::string& contents) {
  std::vector<SecretFile> files;
  files.emplace_back(name, contents);
  return ParseSecrets(files);
}

std::string ErrorOf(const std::string& contents) {
  const absl::StatusOr<SecretMap> map = ParseOne("default", contents);
  EXPECT_EQ(map.status().code(), absl::StatusCode::kInvalidArgument);
  return std::string(map.status().message());
}

TEST(ParseSecrets, ReadsOneSecretPerLine) {
  std::vector<SecretFile> files;
  files.emplace_back("default", "whsec_a\nwhsec_b\n");
  files.emplace_back("acme-eu", "whsec_c");
  const absl::StatusOr<SecretMap> map = ParseSecrets(files);
  ASSERT_TRUE(map.ok()) << map.status();
  EXPECT_EQ(map->find("default")->second.secrets.size(), 2u);
  EXPECT_EQ(map->find("acme-eu")->second.secrets.size(), 1u);
  EXPECT_EQ(map->find("acme-eu")->second.endpoint, "acme-eu");
}

TEST(ParseSecrets, KeysWithTheWholeLine) {
  const absl::StatusOr<SecretMap> map = ParseOne("default", "whsec_a\n");
  ASSERT_TRUE(map.ok()) << map.status();
  EXPECT_EQ(map->find("default")->second.secrets[0].Sign("1", "x"),
            SigningSecret::Create("whsec_a")->Sign("1", "x"));
}

TEST(ParseSecrets, IgnoresBlankLinesAtTheEnd) {
  EXPECT_TRUE(ParseOne("default", "whsec_a\n\n\n").ok());
}

TEST(ParseSecrets, AllowsTheSameSecretAtTwoEndpoints) {
  std::vector<SecretFile> files;
  files.emplace_back("a", "whsec_same");
  files.emplace_back("b", "whsec_same");
  EXPECT_TRUE(ParseSecrets(files).ok());
}

TEST(ParseSecrets, NamesFileAndLineOfWhatIsWrong) {
  EXPECT_THAT(ErrorOf("whsec_a\nwhsec_b \n"),
              AllOf(HasSubstr("'default', line 2"), HasSubstr("white space around")));
  EXPECT_THAT(ErrorOf(" whsec_a"), HasSubstr("line 1: has white space around"));
  EXPECT_THAT(ErrorOf("whsec_a whsec_b"), HasSubstr("line 1: has white space within"));
  EXPECT_THAT(ErrorOf("whsec_a\r\nwhsec_b\r\n"), HasSubstr("line 1: ends in a carriage return"));
  EXPECT_THAT(ErrorOf("whsec_a\n\nwhsec_b\n"), HasSubstr("line 2: is blank"));
  EXPECT_THAT(ErrorOf("whsec_a\n   \n"), HasSubstr("line 2: is blank"));
  EXPECT_THAT(ErrorOf(std::string("whsec_a\0b", 9)), HasSubstr("line 1: holds a control"));
  EXPECT_THAT(ErrorOf("sk_live_a"), HasSubstr("line 1: does not begin with whsec_"));
  EXPECT_THAT(ErrorOf("whsec_"), HasSubstr("line 1: holds nothing after"));
  EXPECT_THAT(ErrorOf("whsec_a\nwhsec_b\nwhsec_a"), HasSubstr("line 3: repeats"));
}

TEST(ParseSecrets, RefusesBlankAndOversizedFiles) {
  EXPECT_THAT(ErrorOf(""), HasSubstr("is blank"));
  EXPECT_THAT(ErrorOf("\n\n"), HasSubstr("is blank"));
  EXPECT_THAT(ErrorOf("whsec_" + std::string(kSecretFileBytesMax, 'a')), HasSubstr("is larger"));
}

TEST(ParseSecrets, TakesEightSecretsAndRefusesNine) {
  std::string contents;
  for (size_t i = 0; i < kSecretsPerEndpointMax; ++i)
    contents += "whsec_" + std::to_string(i) + "\n";
  EXPECT_TRUE(ParseOne("default", contents).ok());
  EXPECT_THAT(ErrorOf(contents + "whsec_x\n"), HasSubstr("9 lines; at most 8"));
}

TEST(ParseSecrets, RefusesNamesThatServeNoPath) {
  for (const char* name : {"", ".hidden", "..data", "a/b", "a b", "a%20b", "caf\xc3\xa9"}) {
    EXPECT_FALSE(ParseOne(name, "whsec_a").ok()) << name;
    EXPECT_FALSE(IsEndpointName(name)) << name;
  }
  EXPECT_TRUE(IsEndpointName("Acme_EU.v2-live"));
  EXPECT_FALSE(IsEndpointName(std::string(kEndpointNameBytesMax + 1, 'a')));
}

TEST(ParseSecrets, RefusesAnEmptyDirectory) {
  EXPECT_THAT(std::string(ParseSecrets({}).status().message()), HasSubstr("holds no file"));
}

TEST(ParseSecrets, NeverShowsASecretInAnError) {
  const std::string canary = "CANARY7f3a";
  const std::string secret = "whsec_" + canary;
  for (const std::string& contents :
       {secret + " ", " " + secret, secret + "\r\n", secret + "\n\n" + secret, canary,
        secret + " " + secret, secret + "\n" + secret, secret + '\x01' + canary,
        "sk_live_" + canary, secret + std::string(kSecretFileBytesMax, 'a')}) {
    const absl::StatusOr<SecretMap> map = ParseOne("default", contents);
    ASSERT_FALSE(map.ok());
    EXPECT_FALSE(absl::StrContains(map.status().ToString(), canary)) << map.status();
  }
}

}  // namespace
}  // namespace penstock::ingress
