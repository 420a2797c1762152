#include "webhook_ingress/app/endpoint_path.h"

#include <gtest/gtest.h>

namespace penstock::ingress {
namespace {

TEST(EndpointPathTest, WebhookIsTheDefaultEndpoint) {
  EXPECT_EQ(EndpointOfPath("/webhook"), "default");
}

TEST(EndpointPathTest, TheNameFollowsTheSlash) {
  EXPECT_EQ(EndpointOfPath("/webhook/acme-eu"), "acme-eu");
  EXPECT_EQ(EndpointOfPath("/webhook/default"), "default");
  EXPECT_EQ(EndpointOfPath("/webhook/a.b_c"), "a.b_c");
}

TEST(EndpointPathTest, OtherPathsAreNoEndpoint) {
  for (const char* path :
       {"", "/", "/webhooks", "/Webhook", "webhook", "/webhook/", "/webhook//a", "/webhook/a/b",
        "/webhook/..", "/webhook/.hidden", "/webhook/a%20b", "/webhook/a b", "/x/webhook", "*"}) {
    EXPECT_EQ(EndpointOfPath(path), std::nullopt) << path;
  }
}

}  // namespace
}  // namespace penstock::ingress
