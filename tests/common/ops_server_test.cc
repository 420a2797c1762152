#include "common/ops_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httplib.h>
#include <prometheus/counter.h>
#include <prometheus/registry.h>

#include <atomic>

namespace penstock {
namespace {

using testing::HasSubstr;

class OpsServerTest : public testing::Test {
 protected:
  void Start() {
    const auto port = server_.Start({"127.0.0.1", 0});
    ASSERT_TRUE(port.ok()) << port.status();
    port_ = *port;
  }
  httplib::Result Get(const char* path) { return httplib::Client("127.0.0.1", port_).Get(path); }

  prometheus::Registry registry_;
  std::atomic<bool> connected_{true};
  OpsServer server_{registry_, [this]() -> std::vector<std::string> {
                      if (connected_) return {};
                      return {"event_service is away"};
                    }};
  int port_ = 0;
};

TEST_F(OpsServerTest, ServesMetricsAsPrometheusText) {
  prometheus::BuildCounter().Name("penstock_test_total").Register(registry_).Add({}).Increment(3);
  Start();
  const auto answer = Get("/metrics");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_THAT(answer->get_header_value("Content-Type"), HasSubstr("version=0.0.4"));
  EXPECT_THAT(answer->body, HasSubstr("penstock_test_total 3"));
}

TEST_F(OpsServerTest, ReadinessFollowsItsConditionAndSaysWhyNot) {
  Start();
  EXPECT_EQ(Get("/readyz")->status, 200);
  connected_ = false;
  const auto answer = Get("/readyz");
  EXPECT_EQ(answer->status, 503);
  EXPECT_THAT(answer->body, HasSubstr("event_service is away"));
  EXPECT_EQ(Get("/livez")->status, 200);
}

TEST_F(OpsServerTest, ServesJsonPages) {
  server_.AddJsonPage("/rejects", [] { return std::string("[]"); });
  Start();
  EXPECT_EQ(Get("/rejects")->body, "[]");
}

TEST_F(OpsServerTest, APortInUseIsAnErrorThatNamesIt) {
  Start();
  OpsServer second(registry_, [] { return std::vector<std::string>(); });
  const auto port = second.Start({"127.0.0.1", static_cast<uint16_t>(port_)});
  ASSERT_FALSE(port.ok());
  EXPECT_THAT(std::string(port.status().message()),
              testing::AllOf(HasSubstr(std::to_string(port_)), HasSubstr("--ops_listen")));
}

TEST_F(OpsServerTest, StopsTwiceWithoutHarm) {
  Start();
  server_.Stop();
  server_.Stop();
  EXPECT_FALSE(Get("/livez"));
}

}  // namespace
}  // namespace penstock
