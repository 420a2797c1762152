#include "tests/support/service/test_service.h"

#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "common/json_log.h"
#include "gtest/gtest.h"

namespace penstock::testing {
namespace {

event_service::CommitterOptions CommitOptions(const TestServiceOptions& options,
                                              event_service::Metrics& metrics) {
  event_service::CommitterOptions commit;
  commit.queue_bytes_max = options.queue_bytes_max;
  commit.on_group = [&metrics](const event_service::CommitGroupStats& group) {
    metrics.GroupCommitted(group);
  };
  return commit;
}

constexpr absl::Duration kPatience = absl::Seconds(60);

}  // namespace

TestService::TestService(const TestServiceOptions& options)
    : ring_(0, options.ring_bytes_max),
      committer_(intercepted_, ring_, CommitOptions(options, metrics_)) {
  SetLogLevel(LogLevel::kError);
  server_ = std::make_unique<event_service::GrpcServer>(
      event_service::ServiceParts{.log = log_,
                                  .ring = ring_,
                                  .committer = committer_,
                                  .catalog = catalog_,
                                  .metrics = metrics_,
                                  .subscriptions = subscriptions_,
                                  .access = access_},
      event_service::GrpcServerOptions{.listen = {.host = "127.0.0.1", .port = 0},
                                       .credentials = options.credentials,
                                       .limits = options.limits});
  const auto port = server_->Start();
  if (!port.ok()) {
    ADD_FAILURE() << port.status();
    return;
  }
  port_ = *port;
  server_->SetServing(true);
}

TestService::~TestService() {
  server_->Shutdown();
  committer_.Stop();
}

std::string TestService::address() const { return absl::StrCat("127.0.0.1:", port_); }

std::shared_ptr<grpc::Channel> TestService::Connect() const {
  return Connect(grpc::InsecureChannelCredentials());
}

std::shared_ptr<grpc::Channel> TestService::Connect(
    const std::shared_ptr<grpc::ChannelCredentials>& credentials) const {
  return ConnectTo(address(), credentials);
}

std::shared_ptr<grpc::Channel> ConnectTo(
    const std::string& address, const std::shared_ptr<grpc::ChannelCredentials>& credentials) {
  // Without it, channels to the same address share one connection, and its flow control.
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return grpc::CreateCustomChannel(address, credentials, arguments);
}

std::string TestService::Scrape() {
  return prometheus::TextSerializer().Serialize(metrics_.registry().Collect());
}

bool TestService::WaitForSubscribers(int count) {
  const absl::Time deadline = absl::Now() + kPatience;
  while (server_->subscribe_streams() != count) {
    if (absl::Now() > deadline) return false;
    absl::SleepFor(absl::Milliseconds(5));  // between two looks
  }
  return true;
}

}  // namespace penstock::testing
