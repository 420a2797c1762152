#include "event_service/rights/policy.h"

#include "event_service/error_reason.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kHashOfTest[] = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

absl::StatusOr<std::shared_ptr<const Policy>> Parse(const std::string& text) {
  return Policy::Parse(text,
                       [](const std::vector<std::string>& paths)
                           -> absl::StatusOr<std::shared_ptr<const EventRedactor>> {
                         return absl::InvalidArgumentError("no path: " + paths[0]);
                       });
}
std::string WhyNot(const std::string& text) { return std::string(Parse(text).status().message()); }

// A principal with more fields.
std::string With(const std::string& fields) {
  return "principals {\n  name: 'p' certificates: 'dns:p' rights: READ types: '*'\n  " + fields +
         "\n}";
}

class PolicyTest : public ::testing::Test {
 protected:
  // The principal's name, or the reason why there is none.
  std::string Identify(const Caller& caller) {
    const auto principal = (*policy_)->Identify(caller);
    if (principal.ok()) return (*principal)->name;
    return std::string(ReasonName(GetErrorDetail(principal.status())->reason));
  }

  const absl::StatusOr<std::shared_ptr<const Policy>> policy_ = Parse(R"(
    # A comment.
    principals { name: "billing" certificates: "dns:billing" certificates: "uri:spiffe://x/b"
                 rights: READ types: "invoice.*" streams_max: 2 }
    principals { name: "ingress" certificates: "dns:ingress" rights: [PUBLISH] }
    principals { name: "laptop" rights: [READ, ADMIN] types: "*" token_sha256:
                 "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" })");
};

TEST_F(PolicyTest, KnowsPrincipalsByAnyOfTheirNames) {
  ASSERT_TRUE(policy_.ok()) << policy_.status();
  EXPECT_EQ(Identify({.names = {"dns:billing"}}), "billing");
  EXPECT_EQ(Identify({.names = {"dns:other", "uri:spiffe://x/b"}}), "billing");
  EXPECT_EQ(Identify({.names = {"dns:ingress", "dns:billing"}}), "ingress");
}

TEST_F(PolicyTest, NamesAreOfAKindAndExact) {
  for (const char* name : {"uri:billing", "billing", "dns:billing.x", "dns:Billing", "dns:"}) {
    EXPECT_EQ(Identify({.names = {name}}), "CREDENTIALS_UNKNOWN") << name;
  }
}

TEST_F(PolicyTest, ATokenAloneDecides) {
  EXPECT_EQ(Identify({.token = HashToken("test")}), "laptop");
  EXPECT_EQ(Identify({.names = {"dns:billing"}, .token = HashToken("test")}), "laptop");
  EXPECT_EQ(Identify({.names = {"dns:billing"}, .token = HashToken("nobody's")}),
            "CREDENTIALS_UNKNOWN");
  EXPECT_TRUE((*policy_)->has_tokens());
}

TEST_F(PolicyTest, NobodyIsToldToShowSomething) { EXPECT_EQ(Identify({}), "CREDENTIALS_MISSING"); }

TEST_F(PolicyTest, RightsAreWhatIsGrantedAndNoMore) {
  const auto billing = *(*policy_)->Identify({.names = {"dns:billing"}});
  EXPECT_TRUE(CheckRight(*billing, Right::kRead).ok());
  EXPECT_EQ(billing->streams_max, 2u);
  for (const Right right : {Right::kPublish, Right::kAdmin}) {
    const absl::Status status = CheckRight(*billing, right);
    EXPECT_TRUE(absl::IsPermissionDenied(status));
    EXPECT_EQ(GetErrorDetail(status)->reason, ErrorReason::kRightMissing);
  }
  const auto laptop = *(*policy_)->Identify({.token = HashToken("test")});
  EXPECT_TRUE(CheckRight(*laptop, Right::kAdmin).ok());
  EXPECT_FALSE(CheckRight(*laptop, Right::kPublish).ok());
}

TEST(PolicyFile, MistakesOfSyntaxNameTheirLine) {
  EXPECT_THAT(WhyNot("principals {\n  nam: 'x'\n}"), HasSubstr("line 2"));
  EXPECT_THAT(WhyNot("principals {\n  rights: WRITE\n}"), HasSubstr("WRITE"));
  EXPECT_THAT(WhyNot("principals {"), HasSubstr("line 1"));
  EXPECT_THAT(WhyNot(""), HasSubstr("no principals"));
}

TEST(PolicyFile, MistakesOfMeaningNameThePrincipalAndItsLine) {
  EXPECT_TRUE(Parse(With("")).ok()) << WhyNot(With(""));
  const std::pair<const char*, const char*> wrong[] = {
      {"certificates: 'p'", "dns:NAME"},
      {"certificates: 'dns:'", "dns:NAME"},
      {"token_sha256: 'test'", "64 lower-case"},
      {"types: 'a*'", "not a type pattern"},
      {"excluded_types: 'a.*.b'", "not a type pattern"},
      {"redacted_fields: 'x'", "no path: x"},
      {"rights: RIGHT_UNSPECIFIED", "rights are READ"},
      {"certificates: 'dns:p'", "already"},
  };
  for (const auto& [fields, why] : wrong) {
    EXPECT_THAT(WhyNot("\n" + With(fields)), HasSubstr("line 2: principal \"p\": ")) << fields;
    EXPECT_THAT(WhyNot(With(fields)), HasSubstr(why)) << fields;
  }
  EXPECT_THAT(WhyNot(With("") + With("")), HasSubstr("already"));
  EXPECT_THAT(WhyNot("principals { name: 'a b' rights: ADMIN certificates: 'dns:x' }"),
              HasSubstr("name is not"));
  EXPECT_THAT(WhyNot("principals { name: 'p' rights: ADMIN }"), HasSubstr("neither"));
  EXPECT_THAT(WhyNot("principals { name: 'p' certificates: 'dns:x' }"), HasSubstr("no rights"));
  EXPECT_THAT(WhyNot("principals { name: 'p' certificates: 'dns:x' rights: READ }"),
              HasSubstr("no types"));
  EXPECT_THAT(WhyNot("principals { name: 'p' certificates: 'dns:x' rights: ADMIN types: '*' }"),
              HasSubstr("no READ"));
}

TEST(PolicyFile, AnErrorDoesNotShowATokenThatWasWrittenByMistake) {
  EXPECT_THAT(WhyNot(With("token_sha256: 'hunter2'")), Not(HasSubstr("hunter2")));
}

}  // namespace
}  // namespace penstock::event_service
