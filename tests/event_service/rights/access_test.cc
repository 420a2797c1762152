#include "event_service/rights/access.h"

#include "event_service/error_reason.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

std::shared_ptr<const Policy> PolicyOf(const std::string& name) {
  return *Policy::Parse("principals { name: '" + name +
                            "' certificates: 'dns:x' rights: READ types: '*' streams_max: 2 }",
                        nullptr);
}

TEST(Access, WithoutAPolicyEverybodyHasEveryRight) {
  const auto principal = *Access().Identify({});
  for (const Right right : {Right::kRead, Right::kPublish, Right::kAdmin}) {
    EXPECT_TRUE(CheckRight(*principal, right).ok());
  }
  EXPECT_EQ((*Access().Identify({.names = {"dns:x"}}))->name, "dns:x");
}

TEST(Access, TheNewestPolicyDecidesAndListenersAreTold) {
  Access access;
  int told = 0;
  access.AddListener([&told] { ++told; });
  access.SetPolicy(PolicyOf("one"));
  EXPECT_EQ((*access.Identify({.names = {"dns:x"}}))->name, "one");
  EXPECT_FALSE(access.Identify({}).ok());
  access.SetPolicy(PolicyOf("two"));
  EXPECT_EQ((*access.Identify({.names = {"dns:x"}}))->name, "two");
  EXPECT_EQ(told, 2);
}

TEST(Access, CapsTheStreamsOfAPrincipalAcrossPolicies) {
  Access access;
  access.SetPolicy(PolicyOf("one"));
  const auto principal = *access.Identify({.names = {"dns:x"}});
  EXPECT_TRUE(access.OpenStream(*principal).ok());
  EXPECT_TRUE(access.OpenStream(*principal).ok());
  access.SetPolicy(PolicyOf("one"));
  const absl::Status full = access.OpenStream(**access.Identify({.names = {"dns:x"}}));
  ASSERT_TRUE(absl::IsResourceExhausted(full)) << full;
  EXPECT_EQ(GetErrorDetail(full)->reason, ErrorReason::kTooManyStreams);
  EXPECT_EQ(GetErrorDetail(full)->metadata.at("limit"), "2");
  access.CloseStream("one");
  EXPECT_TRUE(access.OpenStream(*principal).ok());
}

}  // namespace
}  // namespace penstock::event_service
